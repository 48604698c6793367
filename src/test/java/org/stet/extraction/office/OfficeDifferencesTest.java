package org.stet.extraction.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.extraction.Parsed;
import org.stet.extraction.name.NameExtractor;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.fact.Difference;

class OfficeDifferencesTest {
  private static final NameExtractor NAMES = new NameExtractor(Parsed.LEXICON);
  private static final OfficeDifferences OFFICES = new OfficeDifferences(Parsed.LEXICON);

  @Test
  void aTitleInFrontAndAnAppositionBehindAreCompared() {
    assertThat(
            find(
                "Chief Financial Officer Ilse Brandt said the order book was full.",
                "Ilse Brandt, the chief operating officer, said that orders were late."))
        .extracting(found -> found.first().text(), found -> found.second().text())
        .containsExactly(tuple("Chief Financial Officer", "the chief operating officer"));
  }

  @Test
  void aDeputyIsNotTheHead() {
    assertThat(
            find(
                "The ruling was read by the court's president, Judge Omar Reyes.",
                "Judge Omar Reyes, the vice president of the Regional Court, read the ruling."))
        .hasSize(1);
  }

  @Test
  void anAgeBetweenNameAndOfficeIsPassedOver() {
    assertThat(
            find(
                "Lena Hoyle, 44, the leader of the opposition, opened the fair.",
                "Lena Hoyle, the prime minister, opened the fair."))
        .hasSize(1);
  }

  @Test
  void formerOfficesAreLeftOut() {
    assertThat(
            find(
                "Chief Financial Officer Ilse Brandt said the order book was full.",
                "Ilse Brandt, the former chief operating officer, said that orders were late."))
        .isEmpty();
  }

  @Test
  void aDeputyOfAnotherBodyMayHeadThisOne() {
    assertThat(
            find(
                "Omar Reyes, the president of the chess federation, opened the games.",
                "Omar Reyes, the vice president of the regional bank, opened the games."))
        .isEmpty();
  }

  @Test
  void oneOfficeInTwoWordingsIsOneOffice() {
    assertThat(
            find(
                "The chief executive, Ilse Brandt, said the order book was full.",
                "Ilse Brandt, the company's managing director, said that orders were late."))
        .isEmpty();
  }

  private static List<Difference> find(String draft, String source) {
    List<ParsedArticle> story = List.of(Parsed.text(draft), Parsed.source("source.txt", source));
    return OFFICES.find(story, NAMES.extract(story));
  }
}
