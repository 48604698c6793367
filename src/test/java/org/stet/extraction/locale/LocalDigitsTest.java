package org.stet.extraction.locale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.extraction.Parsed;
import org.stet.extraction.SharedExtractor;
import org.stet.extraction.moment.MomentExtractor;
import org.stet.fact.Anomaly;
import org.stet.fact.AnomalyType;
import org.stet.fact.Article;
import org.stet.fact.Fact;
import org.stet.fact.Figure;
import org.stet.fact.Role;
import org.stet.fact.Story;

/** Dates and numbers of a draft that can be read in two ways, by the place where it is written. */
class LocalDigitsTest {
  private static final MomentExtractor MOMENTS = new MomentExtractor(Parsed.LEXICON);

  private static Article draft(String text, String language) {
    return new Article("draft.txt", Role.DRAFT, text, 0, null, null, null, language);
  }

  private static List<LocalDate> days(String text, String language) {
    return MOMENTS.extract(Parsed.article(draft(text, language))).stream()
        .map(moment -> moment.start().toLocalDate())
        .toList();
  }

  private static List<Fact> facts(String text, String language) {
    return SharedExtractor.EXTRACTOR.extract(
        new Story("draft.txt", List.of(draft(text, language))));
  }

  private static double value(String text, String language) {
    return facts(text, language).stream()
        .filter(Figure.class::isInstance)
        .map(fact -> ((Figure) fact).low())
        .findFirst()
        .orElse(Double.NaN);
  }

  @Test
  void aDateThatCanBeReadInTwoWaysIsReadAsTheHouseDoes() {
    String text = "The bridge opened on 03/04/2026, the city said.";

    assertThat(days(text, "en-GB")).containsExactly(LocalDate.of(2026, 4, 3));
    assertThat(days(text, "en-US")).containsExactly(LocalDate.of(2026, 3, 4));
    assertThat(days(text, null)).isEmpty();
    assertThat(days(text, "en")).isEmpty();
  }

  @Test
  void theTextComesBeforeTheHouse() {
    String text = "The bridge opened on 03/04/2026 and closed on 04/25/2026, the city said.";

    assertThat(days(text, "en-GB"))
        .containsExactly(LocalDate.of(2026, 3, 4), LocalDate.of(2026, 4, 25));
  }

  @Test
  void aTextThatContradictsItselfIsNotMended() {
    String text = "The bridge opened on 03/04/2026, closed on 04/25/2026, reopened on 25/04/2026.";

    assertThat(days(text, "en-GB")).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The flood damaged 1.500 of the houses, the mayor said. | en-FI | 1500",
        "The flood damaged 1,500 of the houses, the mayor said. | en-FI | 1500",
        "The town lost 1,250 million euros, the mayor said.     | en-FI | 1250000",
        "The town lost 1,250 million euros, the mayor said.     | en-GB | 1250000000",
        "The town lost 1.250 million euros, the mayor said.     | en-GB | 1250000"
      })
  void aNumberThatCanBeReadInTwoWaysIsReadAsTheHouseDoes(
      String text, String language, double expected) {
    assertThat(value(text, language)).isCloseTo(expected, withinPercentage(0.1));
  }

  @Test
  void aDecimalPointElsewhereTellsThatTheCommaPartsThousands() {
    String text =
        "The town lost 1,250 million euros, the mayor said. Rents rose by 2.5 percent, he said.";

    assertThat(value(text, "en-FI")).isCloseTo(1.25e9, withinPercentage(0.1));
  }

  @Test
  void aHouseWithDecimalCommasWritesThemByRight() {
    String text = "Rents in the town rose by 3,5 percent this year, the mayor said.";

    assertThat(facts(text, "en-FI")).noneMatch(LocalDigitsTest::isNumberFormat);
    assertThat(facts(text, "en-GB")).anyMatch(LocalDigitsTest::isNumberFormat);
  }

  private static boolean isNumberFormat(Fact fact) {
    return fact instanceof Anomaly anomaly && anomaly.type() == AnomalyType.NUMBER_FORMAT;
  }
}
