package org.stet.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.verdict.Report;

/** The report as workflow commands of GitHub Actions. */
class GithubReportTest {

  private static List<String> lines(Report report) {
    return List.of(new GithubReport(CiSample.delivery()).render(report).split("\n"));
  }

  @Test
  void aFindingStandsBesideItsLineWithTheOtherSide() {
    assertThat(lines(CiSample.report("Line one.\n", "Ten men")).get(0))
        .isEqualTo(
            "::error file=stories/a b%2Cc%3Ad%25/draft.txt,line=2,endLine=2,col=1,endColumn=8,"
                + "title=unattributed-figure%3A toll-names-who-counted::"
                + "Nobody counted “Ten men”%0A“Ten men”%0A../wire|.txt:2: “Ten men”"
                + "%0ASuggestion: Say who counted.");
  }

  @Test
  void wordsOfADraftNeitherEndACommandNorBeginOne() {
    List<String> lines = lines(CiSample.hostile());

    assertThat(lines).hasSize(2);
    assertThat(lines.get(0)).startsWith("::error file=").contains("100%25").contains("%250A::stop");
    assertThat(lines.get(1)).startsWith("1 error in the draft");
    assertThat(CiSample.UNSAFE).noneMatch(lines.get(0)::contains);
  }

  @Test
  void wordsOverSeveralLinesHaveNoColumns() {
    assertThat(lines(CiSample.report("", "Ten\nmen")).get(0))
        .contains("line=1,endLine=2,title=")
        .doesNotContain("col=");
  }

  @Test
  void suppressionsToMendAndRulesThatFailedAreErrorsAndWhatIsSuppressedIsSilent() {
    List<String> lines = lines(CiSample.decided());

    assertThat(lines)
        .anyMatch(
            line -> line.startsWith("::error file=stories/a b%2Cc%3Ad%25/draft.txt,line=3,col=5"))
        .anyMatch(line -> line.startsWith("::error file=a b/stet-suppressions.yaml,line=7,col=3"))
        .anyMatch(
            line -> line.startsWith("::error title=rule failed%3A late-rule::late-rule.drl:3"))
        .noneMatch(line -> line.contains("Nine"));
    assertThat(lines.get(lines.size() - 1))
        .isEqualTo(
            "1 warning in the draft, 1 error in the sources alone; checked against 1 source."
                + " 1 finding suppressed, 2 suppressions to mend,"
                + " 2 findings of the baseline not shown and 1 of it gone.");
  }
}
