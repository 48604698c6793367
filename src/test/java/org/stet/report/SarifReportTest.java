package org.stet.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.verdict.Report;
import org.stet.verdict.SampleStory;

/** The report as SARIF 2.1.0. */
class SarifReportTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static String render(Report report) {
    return new SarifReport(CiSample.delivery()).render(report);
  }

  private static JsonNode run(Report report) throws Exception {
    return JSON.readTree(render(report)).at("/runs/0");
  }

  /** What departs from the schema of SARIF; formats such as URI references are held to as well. */
  static List<String> errors(String log) throws Exception {
    try (InputStream in =
        SarifReport.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      Schema schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
              .getSchema(JSON.readTree(in));
      return schema
          .validate(
              JSON.readTree(log),
              context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
          .stream()
          .map(Error::toString)
          .toList();
    }
  }

  @Test
  void everyReportKeepsToTheSchemaOfSarif() throws Exception {
    assertThat(errors(render(SampleStory.report()))).isEmpty();
    assertThat(errors(render(SampleStory.withoutDraft()))).isEmpty();
    assertThat(errors(render(CiSample.hostile()))).isEmpty();
    assertThat(errors(render(CiSample.decided()))).isEmpty();
  }

  @Test
  void theSchemaWouldNotAcceptJustAnything() throws Exception {
    String log = render(CiSample.decided());
    assertThat(errors(log.replace("utf16CodeUnits", "bytes"))).isNotEmpty();
    assertThat(errors(log.replace("\"startLine\"", "\"line\""))).isNotEmpty();
    assertThat(errors(log.replace("inSource", "somewhere"))).isNotEmpty();
    assertThat(errors(log.replace("stories/a%20b", "stories/a b"))).isNotEmpty();
  }

  @Test
  void bothSidesHaveLinesColumnsAndOffsets() throws Exception {
    JsonNode result = run(CiSample.report("Line one.\n\uD83D\uDD25 ", "Ten\nmen")).at("/results/0");

    assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri").asText())
        .isEqualTo("stories/a%20b%2Cc%3Ad%25/draft.txt");
    assertThat(result.at("/locations/0/physicalLocation/region"))
        .hasToString(
            "{\"startLine\":2,\"startColumn\":4,\"endLine\":3,\"endColumn\":4,"
                + "\"charOffset\":13,\"charLength\":7,\"snippet\":{\"text\":\"Ten\\nmen\"}}");
    assertThat(result.at("/relatedLocations/0/physicalLocation/artifactLocation/uri").asText())
        .isEqualTo("../wire%7C.txt");
    assertThat(result.at("/relatedLocations/0/physicalLocation/region/startLine").asInt())
        .isEqualTo(2);
    assertThat(result.at("/relatedLocations/0/message/text").asText()).isEqualTo("“Ten men”");
    assertThat(result.at("/partialFingerprints/stetFindingId~1v1").asText())
        .isEqualTo("0123456789ab");
  }

  @Test
  void aByteOrderMarkCountsAsNothing() throws Exception {
    JsonNode region =
        run(CiSample.report("\uFEFF", "Ten")).at("/results/0/locations/0/physicalLocation/region");
    assertThat(region.get("startColumn").asInt()).isEqualTo(1);
    assertThat(region.get("endColumn").asInt()).isEqualTo(4);
    assertThat(region.get("charOffset").asInt()).isZero();
  }

  @Test
  void everyLineEndOfTheTextsIsNamed() throws Exception {
    JsonNode run = run(CiSample.report("One.\rTwo.\r\nThree.\n", "Ten"));
    assertThat(run.get("newlineSequences")).hasToString("[\"\\r\\n\",\"\\n\",\"\\r\"]");
    assertThat(run.at("/results/0/locations/0/physicalLocation/region/startLine").asInt())
        .isEqualTo(4);
  }

  @Test
  void aRuleTellsWhatItIsAbout() throws Exception {
    JsonNode run = run(CiSample.hostile());
    JsonNode rule = run.at("/tool/driver/rules/1");

    assertThat(run.at("/results/0/ruleIndex").asInt()).isEqualTo(1);
    assertThat(rule.get("id").asText()).isEqualTo("toll-names-who-counted");
    assertThat(rule.at("/shortDescription/text").asText()).isEqualTo("A toll names who counted");
    assertThat(rule.at("/help/text").asText())
        .contains("Otherwise: Nobody is named who counted “…”")
        .contains("Rests on: A handbook | of <house> style")
        .contains("<!-- stet: allow toll-names-who-counted: reason -->");
    assertThat(rule.at("/help/markdown").asText())
        .doesNotContain("<house>")
        .doesNotContain("<!-- s");
    assertThat(run.at("/tool/driver/rules/0/defaultConfiguration/level").asText())
        .isEqualTo("note");
  }

  @Test
  void wordsOfADraftMakeNoLinkAndNoPlaceForAnArgument() throws Exception {
    String message = run(CiSample.hostile()).at("/results/0/message/text").asText();

    assertThat(message).contains("[click\\](http://evil.example)").contains("{{0}}");
    assertThat(CiSample.UNSAFE).noneMatch(message::contains);
    assertThat(run(CiSample.report("", "[a\\](b)")).at("/results/0/message/text").asText())
        .contains("[a\\\\\\](b)");
  }

  @Test
  void theSnippetHasTheExactWords() throws Exception {
    assertThat(
            run(CiSample.hostile())
                .at("/results/0/locations/0/physicalLocation/region/snippet/text")
                .asText())
        .isEqualTo(CiSample.HOSTILE);
  }

  @Test
  void whatIsSuppressedIsAResultThatSaysSo() throws Exception {
    JsonNode results = run(CiSample.decided()).get("results");

    assertThat(results).hasSize(3);
    assertThat(results.get(0).get("suppressions")).isEmpty();
    JsonNode suppression = results.get(2).at("/suppressions/0");
    assertThat(suppression.get("kind").asText()).isEqualTo("inSource");
    assertThat(suppression.get("status").asText()).isEqualTo("accepted");
    assertThat(suppression.get("justification").asText()).isEqualTo("the desk has | the <list>");
    assertThat(suppression.at("/location/physicalLocation/region/startLine").asInt()).isEqualTo(2);
    assertThat(suppression.at("/properties/until").asText()).isEqualTo("2027-01-31");
    assertThat(results).allMatch(result -> result.get("baselineState").asText().equals("new"));
  }

  @Test
  void whatWentWrongWithTheCheckIsANotification() throws Exception {
    JsonNode invocation = run(CiSample.decided()).at("/invocations/0");

    assertThat(invocation.get("executionSuccessful").asBoolean()).isFalse();
    assertThat(invocation.at("/toolExecutionNotifications/0/associatedRule/id").asText())
        .isEqualTo("late-rule");
    JsonNode problems = invocation.get("toolConfigurationNotifications");
    assertThat(problems.at("/0/descriptor/id").asText()).isEqualTo("suppression-unused");
    assertThat(problems.at("/1/locations/0/physicalLocation/artifactLocation/uri").asText())
        .isEqualTo("a%20b/stet-suppressions.yaml");
    assertThat(problems.at("/1/locations/0/physicalLocation/region/startLine").asInt())
        .isEqualTo(7);
  }

  @Test
  void theSameReportGivesTheSameBytes() {
    assertThat(render(CiSample.decided())).isEqualTo(render(CiSample.decided())).endsWith("}\n");
  }

  @Test
  void aPathIsAUriReference() {
    assertThat(FileUri.of("a/\uD83D\uDD25 #?.txt")).isEqualTo("a/%F0%9F%94%A5%20%23%3F.txt");
    assertThat(FileUri.of("/tmp/a.txt")).isEqualTo("file:///tmp/a.txt");
  }
}
