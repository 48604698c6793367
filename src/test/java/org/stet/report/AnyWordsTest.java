package org.stet.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.stet.verdict.Report;

/** Whatever a draft holds, what CI reads keeps its shape. */
class AnyWordsTest {

  @Provide
  Arbitrary<String> words() {
    Arbitrary<String> markup =
        Arbitraries.of(
            "`",
            "``",
            "|",
            "\\",
            "<",
            ">",
            "&",
            "]]>",
            "-->",
            "](",
            "{",
            "}",
            "%0A",
            "::error::",
            "\n",
            "\r",
            "\r\n",
            "\u2028",
            "\u0000",
            "\u001B",
            "\u202E",
            "\uFEFF",
            "\uD83D\uDD25",
            "\uD83D",
            "\uDD25",
            "\uFFFE",
            "\uE000",
            "\uE001",
            "@a",
            "#1",
            "http://a.b",
            "www.a.b",
            "\"",
            "'",
            ",",
            ":",
            " ",
            "\t");
    return Arbitraries.oneOf(markup, Arbitraries.strings().ofMaxLength(3))
        .list()
        .ofMaxSize(12)
        .map(parts -> "x" + String.join("", parts));
  }

  private static Report report(String words) {
    return CiSample.report("Line one.\n", words);
  }

  @Property(tries = 300)
  void githubGetsOneCommandAFinding(@ForAll("words") String words) {
    String page = new GithubReport(CiSample.delivery()).render(report(words));
    assertThat(page.lines()).hasSize(2);
    assertThat(page.split("\n", -1)[0])
        .startsWith("::error file=stories/a b%2C")
        .doesNotContain("\r");
  }

  @Property(tries = 300)
  void junitIsXml(@ForAll("words") String words) throws Exception {
    String page = new JunitReport(CiSample.delivery()).render(report(words));
    assertThat(
            DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)))
                .getElementsByTagName("testcase")
                .getLength())
        .isEqualTo(2);
  }

  @Property(tries = 300)
  void sarifIsJsonWithTheWordsAsTheyStand(@ForAll("words") String words) throws Exception {
    String log = new SarifReport(CiSample.delivery()).render(report(words));
    assertThat(
            new ObjectMapper()
                .readTree(log)
                .at("/runs/0/results/0/locations/0/physicalLocation/region/snippet/text")
                .asText())
        .isEqualTo(words);
  }

  @Property(tries = 300)
  void aRowOfMarkdownHasItsThreeCells(@ForAll("words") String words) {
    String page = new MarkdownReport(CiSample.delivery()).render(report(words));
    assertThat(page.lines().filter(line -> line.startsWith("| error | ")))
        .hasSize(1)
        .allMatch(row -> row.chars().filter(unit -> unit == '|').count() == 4)
        .noneMatch(row -> row.replaceAll("<br>|</?code>|<!-- -->", "").contains("<"))
        .noneMatch(row -> row.matches(".*(?<!\\\\)(?:\\\\\\\\)*`.*"));
  }
}
