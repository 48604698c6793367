package org.stet.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.fact.Article;
import org.stet.fact.Role;
import org.stet.fact.Story;
import org.stet.verdict.SampleStory;
import org.stet.verdict.Verdicts;

/** The report as JSON. */
final class JsonReportTest {

  @Test
  void aFindingQuotesTheWordsOnBothSides() throws Exception {
    JsonNode report = new ObjectMapper().readTree(JsonReport.page(SampleStory.report()));

    assertThat(report.at("/schemaVersion").asText()).isEqualTo("1.2");
    assertThat(report.at("/story").asText()).isEqualTo("ferry");
    assertThat(report.at("/verdict").asText()).isEqualTo("hold");
    assertThat(report.at("/findings/0"))
        .hasToString(
            """
            {"id":"denial-against-report-1a2b","rule":"denial-against-report",\
            "kind":"contradiction","type":"negation","severity":"error",\
            "message":"Ms Orr denies what The Port Herald reports.",\
            "spans":[{"article":"draft.txt","start":95,"end":133,\
            "text":"The owner took no money from the port"},\
            {"article":"wire.txt","start":126,"end":165,\
            "text":"the owner had taken money from the port"}],"suggestion":null,\
            "help":"contradiction/denial-against-report.md"}"""
                .replace("95,\"end\":133", draftPlace()));
    assertThat(report.at("/tables/0/rows/1/high").isNull()).isTrue();
    assertThat(report.at("/tables/2/independent").asInt()).isEqualTo(1);
    assertThat(report.at("/failures/0/rule").asText()).isEqualTo("late-rule");
  }

  @Test
  void everyReportKeepsToThePublishedSchema() {
    Story bare = new Story("bare", List.of(Article.of("a.txt", Role.SOURCE, "It rained.")));

    assertThat(errors(JsonReport.page(SampleStory.report()))).isEmpty();
    assertThat(errors(JsonReport.line(SampleStory.withoutDraft()))).isEmpty();
    assertThat(errors(JsonReport.page(CiSample.decided()))).isEmpty();
    assertThat(errors(JsonReport.page(CiSample.hostile()))).isEmpty();
    assertThat(errors(JsonReport.line(Verdicts.of(bare, List.of(), List.of(), List.of()))))
        .isEmpty();
  }

  @Test
  void theSchemaWouldNotAcceptJustAnything() {
    String report = JsonReport.line(SampleStory.report());

    assertThat(errors(report.replace("\"hold\"", "\"true\""))).isNotEmpty();
    assertThat(errors(report.replace("\"suggestion\"", "\"advice\""))).isNotEmpty();
    assertThat(errors(report.replace("who-says-what", "who-knows"))).isNotEmpty();
  }

  @Test
  void whatWasDecidedBeforeIsTold() throws Exception {
    JsonNode report = new ObjectMapper().readTree(JsonReport.line(CiSample.decided()));

    assertThat(report.get("findings")).hasSize(2);
    assertThat(report.at("/suppressed/0/finding/spans/0/text").asText()).isEqualTo("Nine");
    assertThat(report.at("/suppressed/0/until").asText()).isEqualTo("2027-01-31");
    assertThat(report.at("/suppressionProblems/1"))
        .hasToString(
            """
            {"source":"file","file":"a b/stet-suppressions.yaml","line":7,"column":3,\
            "problem":"expired","message":"it was good until 2026-01-01 <b>"}""");
    assertThat(report.get("baseline")).hasToString("{\"known\":[\"k1\",\"k2\"],\"gone\":[\"g1\"]}");
  }

  @Test
  void withoutADraftTheVerdictIsNull() throws Exception {
    JsonNode report = new ObjectMapper().readTree(JsonReport.line(SampleStory.withoutDraft()));

    assertThat(report.get("verdict").isNull()).isTrue();
    assertThat(report.get("claims")).isEmpty();
    assertThat(report.get("findings")).hasSize(1);
  }

  @Test
  void theSameReportGivesTheSameBytes() {
    assertThat(JsonReport.page(SampleStory.report()))
        .isEqualTo(JsonReport.page(SampleStory.report()));
    assertThat(JsonReport.page(SampleStory.report())).doesNotContain("\r").endsWith("}\n");
    assertThat(JsonReport.line(SampleStory.report())).doesNotContain("\n");
  }

  private static String draftPlace() {
    int start =
        SampleStory.fact("draft.txt", "The owner took no money from the port")
            .spans()
            .get(0)
            .start();
    return start + ",\"end\":" + (start + 37);
  }

  private static List<String> errors(String document) {
    return Schemas.errors("report.schema.json", document);
  }
}
