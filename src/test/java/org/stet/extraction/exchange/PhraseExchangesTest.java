package org.stet.extraction.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.fact.Difference.Kind.EXCHANGE;
import static org.stet.fact.Difference.Kind.OTHER_WORD;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.extraction.Parsed;
import org.stet.extraction.alignment.SentenceEmbedder;
import org.stet.extraction.comparison.Readings;
import org.stet.fact.Difference;

class PhraseExchangesTest {
  private static final PhraseExchanges EXCHANGES =
      new PhraseExchanges(Parsed.LEXICON, new SentenceEmbedder());
  private static final String COURT =
      "The district court in Lublin ordered the bakery to pay %s crowns to %s apprentice who lost"
          + " a finger in %s during a night shift.";

  private static List<Difference> between(String draft, String source) {
    return EXCHANGES.find(Readings.of(draft, source));
  }

  private static List<Difference> between(
      String number, String person, String thing, String otherNumber, String other, String what) {
    return between(
        COURT.formatted(number, person, thing), COURT.formatted(otherNumber, other, what));
  }

  @ParameterizedTest
  @CsvSource({
    "4500, a Danish, a mixer, 4500, a Latvian, a mixer, Danish, Latvian, EXCHANGE",
    "4500, a Danish, a mixer, 7300, a Danish, a mixer, 4500, 7300, EXCHANGE",
    "4500, a skilled, a mixer, 4500, an unskilled, a mixer, skilled, unskilled, EXCHANGE",
    "4500, a Danish, a lawnmower, 4500, a Danish, a piano, lawnmower, piano, OTHER_WORD",
  })
  void one_phrase_in_place_of_another_is_found(
      String number,
      String person,
      String thing,
      String otherNumber,
      String other,
      String what,
      String first,
      String second,
      Difference.Kind kind) {
    List<Difference> found = between(number, person, thing, otherNumber, other, what);

    assertThat(found).extracting(Difference::kind).containsExactly(kind);
    assertThat(found.get(0).first().text()).isEqualTo(first);
    assertThat(found.get(0).second().text()).isEqualTo(second);
  }

  @ParameterizedTest
  @CsvSource({
    "4500, a Danish, a lathe, 4500, a Danish, a machine", // a kind of it
    "4500, a Danish, a car, 4500, a Danish, an automobile", // the same
    "4500, a Danish, a mixer, 4512, a Danish, a mixer", // rounded
    "about 4500, a Danish, a mixer, 4700, a Danish, a mixer" // said to be about right
  })
  void what_may_mean_the_same_is_not(
      String number, String person, String thing, String otherNumber, String other, String what) {
    assertThat(between(number, person, thing, otherNumber, other, what)).isEmpty();
  }

  @Test
  void sentences_that_merely_tell_of_one_thing_are_not_compared() {
    assertThat(
            between(
                "A bakery in Lublin must pay a Danish apprentice for a finger that he lost.",
                "A Latvian who was hurt at night by a mixer gets money, a Lublin court ruled."))
        .isEmpty();
  }

  @Test
  void a_word_that_the_source_has_was_not_exchanged() {
    String draft = COURT.formatted("4500", "a Danish", "a lawnmower");
    String source = COURT.formatted("4500", "a Danish", "a piano");

    assertThat(between(draft, source)).extracting(Difference::kind).containsExactly(OTHER_WORD);
    assertThat(
            between(
                draft,
                source + " The apprentice, a Dane, lost the finger in a lawnmower of the bakery."))
        .isEmpty();
  }

  @Test
  void a_number_that_the_source_has_was_not_exchanged() {
    String draft = COURT.formatted("4500", "a Danish", "a mixer");
    String source = COURT.formatted("7300", "a Danish", "a mixer");

    assertThat(between(draft, source)).extracting(Difference::kind).containsExactly(EXCHANGE);
    assertThat(between(draft, source + " He had asked for 4500.")).isEmpty();
  }

  @Test
  void two_names_in_one_place_are_found() {
    String line = "The ferry from Gdynia was towed to %s on a calm night after its engines failed.";

    assertThat(between(line.formatted("Karlskrona"), line.formatted("Ystad")))
        .extracting(Difference::kind)
        .containsExactly(EXCHANGE);
    assertThat(between(line.formatted("Karlskrona"), line.formatted("Karlscrona"))).isEmpty();
  }

  @Test
  void a_word_and_its_denial_are_found_in_short_sentences_too() {
    List<Difference> found =
        between(
            "The harbour is choking on smoke after firefighters carried out an \"uncontrolled burn\""
                + " of fuel.",
            "Firefighters carried out a \"controlled burn\" of fuel on Monday.");

    assertThat(found)
        .extracting(difference -> difference.first().text())
        .containsExactly("uncontrolled");
  }

  @Test
  void a_word_that_only_looks_denied_is_not_the_opposite() {
    assertThat(
            between(
                "The nurse called the advice of the widow invaluable on Monday.",
                "The nurse called the advice of the widow valuable on Monday."))
        .isEmpty();
  }
}
