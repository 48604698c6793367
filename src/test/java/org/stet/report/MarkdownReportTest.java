package org.stet.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.verdict.Report;

/** The report as Markdown. */
class MarkdownReportTest {

  private static String render(Report report) {
    return new MarkdownReport(CiSample.delivery()).render(report);
  }

  @Test
  void theVerdictComesFirstThenTheCountsThenTheWords() {
    assertThat(render(CiSample.report("Line one.\n", "Ten men")))
        .isEqualTo(
            """
            ## Stet: **hold** stories/a b,c:d%/draft.txt

            | | in the draft | in the sources alone |
            |---|---:|---:|
            | errors | 1 | 0 |
            | warnings | 0 | 0 |
            | notes | 0 | 0 |

            ### In the draft

            | | problem | words |
            |---|---|---|
            | error | Nobody counted “Ten men”<br>Suggestion: Say who counted.<br><code>toll-names-who-counted</code> | stories/a b,c:d%/draft.txt:2 <code>Ten men</code><br>../wire&#124;.txt:2 <code>Ten men</code> |

            1 error in the draft, nothing found in the sources alone; checked against 1 source.
            """);
  }

  @Test
  void wordsOfADraftAreNoMarkup() {
    String page = render(CiSample.hostile());
    List<String> rows = page.lines().filter(line -> line.startsWith("| error ")).toList();

    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).chars().filter(unit -> unit == '|')).hasSize(4);
    assertThat(rows.get(0))
        .doesNotContain("<script")
        .doesNotContain("http://")
        .doesNotContain("@desk")
        .doesNotContain(" #1")
        .doesNotContain("www.evil")
        .contains("\\`\\`\\`")
        .contains("\\*\\*b\\*\\*")
        .contains("\\[click\\](")
        .contains("&amp;amp;");
    assertThat(CiSample.UNSAFE).noneMatch(page::contains);
  }

  @Test
  void aBackslashFreesNothing() {
    assertThat(Markdown.text("\\| \\` \\<b> \\\\[a](b)"))
        .isEqualTo("\\\\&#124; \\\\\\` \\\\&lt;b&gt; \\\\\\\\\\[a\\](b)");
  }

  @Test
  void plainProseIsLeftAsItIs() {
    String prose = "“No. 10” said: 3.5 per cent, at 10:30 (local time) - or so; don't ask!";
    assertThat(Markdown.text(prose)).isEqualTo(prose);
  }

  @Test
  void whatWasDecidedBeforeHasItsOwnParts() {
    String page = render(CiSample.decided());

    assertThat(page)
        .contains(
            "\n### Suppressions to mend\n\n- **unused** stories/a b,c:d%/draft.txt:3: nothing")
        .contains(
            "- **expired** a b/stet-suppressions.yaml:7: it was good until 2026-01-01 &lt;b&gt;")
        .contains(
            "\n### Rules that could not be asked\n\n- <code>late-rule</code>: late-rule.drl:3")
        .contains("<details><summary>Between and within the sources: 1</summary>")
        .contains("<details><summary>Suppressed: 1</summary>")
        .contains("the desk has &#124; the &lt;list&gt; |")
        .contains("2 findings of the baseline not shown and 1 of it gone.");
  }
}
