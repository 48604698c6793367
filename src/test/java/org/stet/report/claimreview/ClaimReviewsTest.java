package org.stet.report.claimreview;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.stet.fact.Finding;
import org.stet.fact.FindingKind;
import org.stet.fact.Severity;
import org.stet.report.CiSample;
import org.stet.report.LinkedData;
import org.stet.report.Schemas;
import org.stet.suppression.Review;
import org.stet.verdict.Report;
import org.stet.verdict.SampleStory;
import org.stet.verdict.Verdicts;

/** What the sources refute, as drafts of fact checks. */
class ClaimReviewsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static JsonNode graph(Report report) throws Exception {
    return JSON.readTree(ClaimReviews.page(report)).get("@graph");
  }

  private static JsonNode only(Report report) throws Exception {
    JsonNode graph = graph(report);
    assertThat(graph).hasSize(1);
    return graph.get(0);
  }

  /** The sample story, where the finding on Ms Orr's denial says and is as given. */
  private static Report denial(Severity severity, String message) {
    Finding finding = SampleStory.denial();
    Finding told =
        new Finding(
            finding.id(),
            finding.rule(),
            FindingKind.CONTRADICTION,
            finding.type(),
            severity,
            message,
            finding.spans(),
            finding.evidence(),
            List.of(),
            null);
    return Verdicts.of(
        SampleStory.story(), SampleStory.facts(), Review.of(List.of(told)), List.of(), List.of());
  }

  @Test
  void aRefutedStatementIsQuotedWithWhatSpeaksAgainstIt() throws Exception {
    JsonNode review = only(SampleStory.report());

    assertThat(review.get("claimReviewed").asText())
        .isEqualTo("The owner took no money from the port");
    assertThat(review.at("/reviewRating/alternateName").asText())
        .isEqualTo("Refuted by the supplied sources");
    assertThat(review.get("reviewBody").asText())
        .isEqualTo("Ms Orr denies what The Port Herald reports.");
    assertThat(review.at("/itemReviewed/author/name").asText()).isEqualTo("Ms Orr");
    assertThat(review.at("/itemReviewed/appearance"))
        .hasToString(
            "{\"@type\":\"CreativeWork\",\"name\":\"draft.txt\",\"publisher\":{\"@type\":"
                + "\"Organization\",\"name\":\"City Ledger\"},\"datePublished\":\"2025-03-02T20:00\"}");
    assertThat(review.get("citation")).hasSize(1);
    assertThat(review.at("/citation/0/text").asText())
        .isEqualTo("the owner had taken money from the port");
    assertThat(review.at("/citation/0/isPartOf/publisher/name").asText()).isEqualTo("North Wire");
    assertThat(review.at("/citation/0/isPartOf/datePublished").asText())
        .isEqualTo("2025-03-02T12:00");
  }

  @Test
  void everyReportKeepsToTheSchemaOfDrafts() {
    for (Report report :
        List.of(
            SampleStory.report(),
            SampleStory.withoutDraft(),
            CiSample.hostile(),
            CiSample.decided(),
            denial(Severity.ERROR, CiSample.HOSTILE))) {
      assertThat(Schemas.errors("claimreview/drafts.schema.json", ClaimReviews.page(report)))
          .isEmpty();
    }
  }

  @Test
  void everyTermIsOneOfSchemaOrg() throws Exception {
    JsonNode expanded =
        LinkedData.expanded(
            ClaimReviews.page(SampleStory.report()),
            "https://schema.org",
            "claimreview/schema-org.jsonld");
    JsonNode review = expanded.get(0);

    assertThat(review.get("@type").get(0).asText()).isEqualTo("http://schema.org/ClaimReview");
    assertThat(review.at("/http:~1~1schema.org~1claimReviewed/0/@value").asText())
        .isEqualTo("The owner took no money from the port");
    assertThat(review.at("/http:~1~1schema.org~1citation/0/@type/0").asText())
        .isEqualTo("http://schema.org/Quotation");
  }

  @Test
  void onlyAnEditorCanMakeItAPublishedReview() throws Exception {
    ObjectNode review = (ObjectNode) only(SampleStory.report());
    assertThat(review.get("creativeWorkStatus").asText()).isEqualTo("Draft");
    assertThat(review.get("description").asText())
        .startsWith("Draft, to be completed and signed by an editor");
    assertThat(Schemas.errors("claimreview/published.schema.json", review.toString()))
        .hasSize(2)
        .anyMatch(error -> error.contains("'url'"))
        .anyMatch(error -> error.contains("'author'"));

    review.put("url", "https://ledger.example/checks/1");
    review.putObject("author").put("@type", "Organization").put("name", "City Ledger");
    assertThat(Schemas.errors("claimreview/published.schema.json", review.toString())).isEmpty();
  }

  @Test
  void whatIsNotRefutedIsNotReviewed() throws Exception {
    assertThat(graph(SampleStory.withoutDraft())).isEmpty();
    assertThat(graph(CiSample.hostile())).isEmpty();
    assertThat(graph(denial(Severity.WARNING, "They do not go together."))).isEmpty();
  }

  @Test
  void nothingIsCalledUntrueAndNothingIsCounted() {
    String page = ClaimReviews.page(SampleStory.report()).toLowerCase(Locale.ROOT);
    assertThat(page)
        .doesNotContain("false")
        .doesNotContain("untrue")
        .doesNotContain("ratingvalue")
        .doesNotContain("\"url\"");
  }

  @Test
  void hostileWordsAreOnlyWords() throws Exception {
    Report report = denial(Severity.ERROR, CiSample.HOSTILE);
    assertThat(only(report).get("reviewBody").asText()).startsWith(CiSample.HOSTILE);
    assertThat(ClaimReviews.page(report)).doesNotContain("\u001B").doesNotContain("\u0007");
  }

  @Test
  void theSameReportGivesTheSameBytes() {
    assertThat(ClaimReviews.page(SampleStory.report()))
        .isEqualTo(ClaimReviews.page(SampleStory.report()))
        .endsWith("}\n");
  }
}
