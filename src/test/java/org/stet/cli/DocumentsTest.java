package org.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.report.Schemas;

/** Articles in the formats of a desk go the whole way, and reports lead back to their files. */
class DocumentsTest {
  private static final String DRAFT =
      """
      # Fighting near the river

      The army moved on Monday, a spokesman said.

      *Some* **twelve soldiers** were killed &amp; four were wounded near the river.
      """;
  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="en"><head><title>River battle</title></head>
      <body>
      <nav><a href="/">Home</a> <a href="/world">World</a></nav>
      <article>
      <h1>River battle</h1>
      <p>Fourteen soldiers were killed near the river on Monday,
      <b>the army</b> said.</p>
      </article>
      </body></html>
      """;
  private static final String ITEM =
      """
      {"uri": "urn:x:1", "headline": "Army on the river", "copyrightholder": "The Agency",
       "body_text": "The army moved on Monday, a spokesman said."}
      """;

  @TempDir private Path folder;

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    return Files.writeString(file, text);
  }

  @BeforeEach
  void story() throws IOException {
    file("draft.md", DRAFT);
    file("page.html", PAGE);
    file("item.json", ITEM);
    file("baseline.json", "{\"schemaVersion\": \"1.2\"}");
    file("stet-suppressions.yaml", "[]\n");
  }

  private Stet check(String... options) {
    Object[] all = new Object[options.length + 4];
    all[0] = "check";
    all[1] = folder;
    all[2] = "--fail-level";
    all[3] = "never";
    System.arraycopy(options, 0, all, 4, options.length);
    return Stet.run(all);
  }

  @Test
  void jsonTellsFormatsAndPlaces() throws IOException {
    Stet stet = check("--format", "json");
    assertThat(Schemas.errors("report.schema.json", stet.out())).isEmpty();
    JsonNode report = new JsonMapper().readTree(stet.out());
    assertThat(report.get("articles"))
        .extracting(article -> article.get("id").asText() + " " + article.get("format").asText())
        .containsExactly("draft.md markdown", "item.json ninjs", "page.html html");
    JsonNode toll = span(report, "draft.md", "soldiers");
    assertThat(toll.get("text").asText()).isEqualTo("Some twelve soldiers");
    assertThat(DRAFT.substring(toll.at("/place/offset").intValue())).startsWith("Some* **twelve");
    assertThat(toll.at("/place/paragraph").intValue()).isEqualTo(3);
    assertThat(toll.at("/place/run").intValue()).isEqualTo(1);
    assertThat(stet.err()).contains("stet: page.html: 2 links of navigation were left out");
  }

  private static JsonNode span(JsonNode report, String article, String words) {
    for (JsonNode finding : report.get("findings")) {
      for (JsonNode span : finding.get("spans")) {
        if (span.get("article").asText().equals(article)
            && span.get("text").asText().contains(words)) {
          return span;
        }
      }
    }
    throw new AssertionError(article + ": nothing found on " + words + " in " + report);
  }

  @Test
  void otherFormatsNameLinesOfTheFile() {
    assertThat(check().out()).contains("draft.md:5\n").contains("page.html:7\n");
    assertThat(check("--format", "github").out())
        .contains("draft.md,line=5,endLine=5,col=2,endColumn=25,");
    assertThat(check("--format", "junit").out()).contains("draft.md\" line=\"5\"");
    assertThat(check("--format", "markdown").out()).contains("draft.md:5");
    assertThat(check("--format", "sarif").out())
        .contains("\"charOffset\" : " + DRAFT.indexOf("Some"));
  }

  @Test
  void aRemarkInMarkdownLetsAFindingStandAndIsListedByItsLine() throws IOException {
    file("draft.md", DRAFT.replace("*Some*", "<!-- stet: allow no-such-rule: why not -->\n*Some*"));
    assertThat(check().out()).contains("draft.md:5:1: unknown-rule");
  }

  @Test
  void anExplanationNamesThePlaceInTheFile() throws IOException {
    JsonNode report = new JsonMapper().readTree(check("--format", "json").out());
    String id = report.at("/findings/0/id").asText();
    Stet stet = Stet.run("explain", id, folder);
    assertThat(stet.code()).as(stet.err()).isEqualTo(ExitCode.CLEAN);
    assertThat(stet.out()).containsPattern("(draft\\.md|page\\.html):\\d+:\\d+");
  }
}
