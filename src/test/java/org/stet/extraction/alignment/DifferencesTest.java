package org.stet.extraction.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.extraction.Parsed;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.fact.Difference;

class DifferencesTest {
  @Test
  void aSingleNumberThatDiffersIsFound() {
    assertThat(
            between(
                "The strike at Kelso lasted 14 days, the union said.",
                "According to the union, the Kelso strike went on for 41 days."))
        .extracting(Difference::kind, found -> found.second().text())
        .containsExactly(tuple(Difference.Kind.NUMBER, "41"));
  }

  @Test
  void oppositesAreFound() {
    assertThat(
            between(
                "The smaller bridge will open in May.",
                "In May the larger bridge is to be opened."))
        .extracting(Difference::kind)
        .containsExactly(Difference.Kind.ANTONYM);
  }

  @Test
  void aWordNegatedOnOneSideIsFound() {
    assertThat(
            between(
                "Ms Orr did not resign from the board, she said.",
                "Ms Orr said that she had resigned from the board."))
        .extracting(Difference::kind, found -> found.second().text())
        .containsExactly(tuple(Difference.Kind.NEGATION, "resigned"));
  }

  @Test
  void anotherNameInOneSentenceIsFound() {
    assertThat(
            between(
                "The ship reached Aberdeen on Friday with a cargo of salt.",
                "On Friday the ship arrived in Rotterdam carrying salt."))
        .extracting(Difference::kind)
        .containsExactly(Difference.Kind.NAME);
  }

  @Test
  void paraphrasesDoNotDiffer() {
    assertThat(
            between(
                "The port was shut for 14 days after the spill.",
                "After the oil spill the harbour stayed closed for 14 days."))
        .isEmpty();
    assertThat(
            between(
                "Three of the 40 sailors were hurt.",
                "Forty sailors were on board, of whom 3 were hurt, 2 of them badly."))
        .isEmpty();
  }

  @Test
  void numbersThatBelongToNamesDoNotDiffer() {
    assertThat(
            between(
                "The fog at Kelso held up Flight 214 until noon, the airline said.",
                "The airline said that the fog at Kelso held up Flight 380 until noon."))
        .isEmpty();
  }

  private static List<Difference> between(String first, String second) {
    ParsedArticle one = Parsed.text(first);
    ParsedArticle two = Parsed.source("a.txt", second);
    return new Differences(Parsed.LEXICON)
        .between(one, one.sentences().get(0), two, two.sentences().get(0));
  }
}
