package org.stet.extraction.sourcing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.extraction.SharedExtractor;
import org.stet.fact.Article;
import org.stet.fact.Difference;
import org.stet.fact.Difference.Kind;
import org.stet.fact.QuotationMatch;
import org.stet.fact.Role;
import org.stet.fact.Story;

/** Plurals, stances of headlines and quotations, held against what they rest on. */
class SourcingDifferencesTest {
  @Test
  void onePersonIsNotThePlural() {
    assertThat(
            kinds(
                "Analysts say the yen will fall in spring. The bank did not comment.",
                "The yen will fall in spring, according to an analyst at Nordbank."))
        .contains(Kind.SPEAKERS);
    assertThat(
            kinds(
                "Analysts say the yen will fall in spring. The bank did not comment.",
                "The yen will fall in spring, analysts say."))
        .doesNotContain(Kind.SPEAKERS);
  }

  @Test
  void wordsThatAreOnlyReportedAreNotQuoted() {
    String draft =
        "\"We will not leave our homes until the last soldier has gone,\" Omar Sadi said.";
    assertThat(
            kinds(
                draft,
                "Omar Sadi said they would not leave their homes until the last soldier had gone."))
        .contains(Kind.PARAPHRASE);
    assertThat(kinds(draft, draft)).isEmpty();
  }

  @Test
  void aQuoteThatTheSourceCutShortHasNotGrown() {
    assertThat(
            kinds(
                "\"It was loud, then it was very quiet, and the quiet was worse,\" said Ann Holm.",
                "\"It was loud, then it was very quiet,\" Ann Holm says. She wept."))
        .doesNotContain(Kind.FRAGMENT);
  }

  @Test
  void aQuotationIsHeldToTheOutletThatIsCited() {
    Article draft =
        Article.of(
            "draft.txt",
            Role.DRAFT,
            "\"The bridge was safe when we opened it in the spring,\" chief engineer Rosa Blum told the Elbe Kurier.");
    Article source =
        new Article(
            "source.txt",
            Role.SOURCE,
            "\"When we opened the bridge in spring it was safe,\" chief engineer Rosa Blum said.",
            0,
            null,
            "Elbe Kurier",
            null,
            null);

    assertThat(SharedExtractor.EXTRACTOR.extract(new Story("s", List.of(draft, source))))
        .filteredOn(QuotationMatch.class::isInstance)
        .singleElement()
        .matches(fact -> ((QuotationMatch) fact).cited())
        .matches(fact -> !((QuotationMatch) fact).translated());
  }

  @Test
  void anEmptyDraftHasNothingToHold() {
    assertThat(kinds("", "")).isEmpty();
  }

  private static List<Kind> kinds(String draft, String source) {
    Story story =
        new Story(
            "s",
            List.of(
                Article.of("draft.txt", Role.DRAFT, draft),
                Article.of("source.txt", Role.SOURCE, source)));
    return SharedExtractor.EXTRACTOR.extract(story).stream()
        .filter(Difference.class::isInstance)
        .map(Difference.class::cast)
        .map(Difference::kind)
        .toList();
  }
}
