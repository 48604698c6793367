package org.stet.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.stet.fact.Anomaly;
import org.stet.fact.AnomalyType;
import org.stet.fact.Article;
import org.stet.fact.Concern;
import org.stet.fact.Finding;
import org.stet.fact.Part;
import org.stet.fact.Role;
import org.stet.fact.Sentence;
import org.stet.fact.Severity;
import org.stet.verdict.Report;

/** An article cut up by the marks in it. */
class MarkedTextTest {

  private static final Article DRAFT =
      Article.of("d.txt", Role.DRAFT, "One two three four.\nFive six.\n\nSeven eight.\n");

  private static Report report(String... marked) {
    Severity[] severities = {Severity.ERROR, Severity.WARNING, Severity.INFO};
    return HtmlSample.report(
        DRAFT,
        IntStream.range(0, marked.length)
            .mapToObj(
                i ->
                    HtmlSample.finding(
                        "abc" + i,
                        severities[i],
                        new Concern(HtmlSample.sentence(DRAFT, marked[i]))))
            .toArray(Finding[]::new));
  }

  private static List<String> marks(Report report) {
    return HtmlSample.page(report).select(".draft mark").stream()
        .map(mark -> "%s %s".formatted(mark.attr("data-cards"), mark.text()))
        .collect(Collectors.toList());
  }

  @Test
  void marksThatOverlapAreSplitAndTheSeverestGivesTheLook() {
    Report report = report("two three", "three four");

    assertThat(marks(report)).containsExactly("f-abc0 two", "f-abc0 f-abc1 three", "f-abc1 four");
    assertThat(HtmlSample.page(report).select(".draft mark").eachAttr("class"))
        .containsExactly(
            "k-contradiction s-error", "k-contradiction s-error", "k-contradiction s-warning");
  }

  @Test
  void oneMarkMayLieInAnotherOrBeginWithIt() {
    assertThat(marks(report("One two three", "two")))
        .containsExactly("f-abc0 One", "f-abc0 f-abc1 two", "f-abc0 three");
    assertThat(marks(report("One", "One two"))).containsExactly("f-abc0 f-abc1 One", "f-abc1 two");
    assertThat(marks(report("One", "One"))).containsExactly("f-abc0 f-abc1 One");
  }

  @Test
  void aMarkMayRunOverLinesAndParagraphs() {
    Report report = report("four.\nFive six.\n\nSeven");
    Document page = HtmlSample.page(report);

    assertThat(marks(report)).containsExactly("f-abc0 four.", "f-abc0 Five six.", "f-abc0 Seven");
    assertThat(page.select(".draft p:not(.byline)")).hasSize(2);
    assertThat(page.select(".draft br")).hasSize(1);
    assertThat(page.select(".draft .ref")).hasSize(1);
  }

  @Test
  void noWordAndNoBlankIsLostOrAdded() {
    Element draft =
        HtmlSample.page(report("two three", "three four", "Seven")).selectFirst(".draft");
    draft.select(".ref, .byline").remove();

    assertThat(draft.select("p").get(0).wholeText()).isEqualTo("One two three four.\nFive six.");
    assertThat(draft.select("p").get(1).wholeText()).isEqualTo("Seven eight.");
  }

  @Test
  void wordsThatOnlyProveAFindingAreNotMarkedAsFaults() {
    Article draft = Article.of("d.txt", Role.DRAFT, "Wormwood said so. Mali said so.");
    Anomaly anomaly =
        new Anomaly(
            draft.span(0, 8), AnomalyType.TRANSLATED_NAME, "Mali", draft.span(18, 22), null, 1);
    Report report =
        HtmlSample.report(draft, HtmlSample.finding("abc0", Severity.ERROR, new Concern(anomaly)));

    assertThat(HtmlSample.page(report).select(".draft mark").eachAttr("class"))
        .containsExactly("k-contradiction s-error", "proof");
    assertThat(HtmlReport.marks(report)).extracting(Mark::start).containsExactly(0);
  }

  @Test
  void aSourceShowsItsFirstParagraphsAndFoldsTheRest() {
    String text = "Line of a source that says something at length.\n\n".repeat(40);
    Article source = Article.of("s.txt", Role.SOURCE, text);
    Document page =
        HtmlSample.page(
            HtmlSample.report(
                source,
                HtmlSample.finding(
                    "abc0",
                    Severity.ERROR,
                    new Concern(
                        new Sentence(source.span(50 * 30 - 1, 50 * 30 + 3), Part.BODY, 0)))));

    assertThat(page.select(".source > p:not(.byline)")).hasSize(13);
    assertThat(page.select(".source .rest > p")).hasSize(27);
    assertThat(page.select(".source .rest summary").text())
        .isEqualTo("27 more paragraphs with 1 mark");
  }
}
