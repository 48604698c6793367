package org.stet.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.stet.fact.Article;
import org.stet.fact.Concern;
import org.stet.fact.Finding;
import org.stet.fact.FindingKind;
import org.stet.fact.Role;
import org.stet.fact.Severity;
import org.stet.verdict.Report;
import org.stet.verdict.SampleStory;

/** The report as a page: its parts and how they hang together. */
class HtmlReportTest {
  private static final Report FERRY = SampleStory.report();

  private static Document page() {
    return HtmlSample.page(FERRY);
  }

  @Test
  void theVerdictStandsFirstInWordsThenTheCounts() {
    Element summary = page().selectFirst(".summary");

    assertThat(summary.selectFirst(".stamp").text()).isEqualTo("Hold");
    assertThat(summary.selectFirst(".sentence").text())
        .isEqualTo("This draft should not stand as it is.");
    assertThat(summary.select(".byline").text())
        .isEqualTo("City Ledger 2 March 2025, 20:00 draft.txt");
    assertThat(summary.select(".tally").text())
        .isEqualTo(
            "in the draft 1 error 1 warning 0 notes in the sources alone 1 error 0 warnings 0 notes");
    assertThat(summary.select(".against").text())
        .isEqualTo("Checked against 2 sources. Story ferry. Stet 0.1.0.");
    assertThat(summary.select(".failures li").text())
        .isEqualTo("late-rule: It names a fact that does not exist.");
  }

  @Test
  void aFindingQuotesBothSidesWithOutletAndDate() {
    Element card = page().selectFirst(".finding");

    assertThat(card.select(".label").text()).isEqualTo("error contradiction, negation");
    assertThat(card.select("h3").text()).isEqualTo("Ms Orr denies what The Port Herald reports.");
    assertThat(card.select(".quote blockquote").eachText())
        .containsExactly(
            "The owner took no money from the port, Ms Orr said. Some 400 people waited on the quay.",
            "The Port Herald reported that the owner had taken money from the port.");
    assertThat(card.select(".quote .words").eachText())
        .containsExactly(
            "The owner took no money from the port", "the owner had taken money from the port");
    assertThat(card.select(".quote figcaption").eachText())
        .containsExactly(
            "Draft 2 March 2025, 20:00 draft.txt:4", "North Wire 2 March 2025, 12:00 wire.txt:3");
    assertThat(card.select(".why .rule").text())
        .isEqualTo("Rule denial-against-report, finding denial-against-report-1a2b");
  }

  @Test
  void theFindingsInTheDraftStandBesideItAndTheOthersBesideTheSources() {
    Document page = page();

    assertThat(page.select(".pair").get(0).select(".draft")).hasSize(1);
    assertThat(page.select(".pair").get(0).select(".finding")).hasSize(2);
    assertThat(page.select(".pair").get(1).select(".source")).hasSize(2);
    assertThat(page.select(".pair").get(1).select(".finding")).hasSize(1);
  }

  @Test
  void everyLinkLeadsSomewhereAndEveryIdIsThereOnce() {
    for (Report report :
        List.of(FERRY, SampleStory.withoutDraft(), HtmlSample.with("Ten people"))) {
      Document page = HtmlSample.page(report);
      List<String> ids = page.select("[id]").eachAttr("id");

      assertThat(ids).doesNotHaveDuplicates();
      assertThat(page.select("a[href]").eachAttr("href"))
          .allMatch(href -> href.startsWith("#") && ids.contains(href.substring(1)));
    }
  }

  @Test
  void everyFindingLeadsToItsWordsAndTheyLeadBack() {
    for (Report report : List.of(FERRY, HtmlSample.with("Ten people"))) {
      Document page = HtmlSample.page(report);
      for (Element card : page.select(".finding")) {
        assertThat(card.select(".quote .jump")).isNotEmpty();
        for (Element jump : card.select(".quote .jump")) {
          Element target = page.getElementById(jump.attr("href").substring(1));
          Element article = target.closest(".text");
          assertThat(article.select(".ref[href=#" + card.id() + "]")).isNotEmpty();
          assertThat(article.select("mark[data-cards~=" + card.id() + "]")).isNotEmpty();
        }
      }
    }
  }

  @Test
  void aClaimShowsWhatSpeaksForAndAgainstIt() {
    Document page = page();

    assertThat(page.select(".claim .verdict").eachText())
        .containsExactly("Refuted", "Conflicting Evidence", "Supported");
    Element refuted = page.selectFirst(".claim");
    assertThat(refuted.select("q").text()).isEqualTo("The owner took no money from the port");
    assertThat(refuted.select(".quote .words").eachText())
        .containsExactly("the owner had taken money from the port");
    assertThat(refuted.select(".ref").attr("href"))
        .isEqualTo("#" + page.selectFirst(".finding").id());
    assertThat(page.select(".untold summary").text())
        .isEqualTo("Not Enough Evidence: 1 of 4 statements of the draft");
  }

  @Test
  void everyDrawingHasAnotherTextAndTheWordsBesideIt() {
    Document page = page();

    assertThat(page.select("svg")).hasSize(2);
    for (Element drawing : page.select("svg")) {
      assertThat(drawing.attr("role")).isEqualTo("img");
      for (String id : drawing.attr("aria-labelledby").split(" ")) {
        assertThat(page.getElementById(id).text()).isNotBlank();
      }
      assertThat(drawing.closest(".counted, .relayed").select("table, ul")).isNotEmpty();
    }
    assertThat(page.select(".single tbody tr")).hasSize(1);
    Element counted = page.selectFirst(".counted");
    assertThat(counted.select("tbody tr")).hasSize(3);
    assertThat(counted.select("svg .label")).hasSize(3);
    assertThat(counted.select("svg .dot")).hasSize(3);
    assertThat(counted.select("svg .dot.draft")).hasSize(1);
    assertThat(counted.select("svg .range")).hasSize(1);
  }

  @Test
  void thePageMayLoadAndRunNothingButItsOwn() throws Exception {
    Document page = page();
    String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");

    assertThat(policy)
        .isEqualTo(
            "default-src 'none'; style-src '%s'; script-src '%s'; base-uri 'none'; form-action 'none'"
                .formatted(
                    hash(page.selectFirst("style").data()),
                    hash(page.selectFirst("script").data())));
    assertThat(page.select("[src], link, iframe, object, embed, base, [style], [srcset]"))
        .isEmpty();
    assertThat(page.select("style, script")).hasSize(2);
  }

  private static String hash(String code) throws Exception {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(digest);
  }

  @Test
  void theSameReportGivesTheSameBytes() {
    assertThat(HtmlReport.page(SampleStory.report(), HtmlSample.OPTIONS))
        .isEqualTo(HtmlReport.page(SampleStory.report(), HtmlSample.OPTIONS))
        .endsWith("</html>\n");
  }

  @Test
  void withoutADraftTheSourcesAreHeldAgainstEachOther() {
    Document page = HtmlSample.page(SampleStory.withoutDraft());

    assertThat(page.select(".stamp").text()).isEqualTo("Checked");
    assertThat(page.select(".draft, .claims")).isEmpty();
    assertThat(page.select("#found").text()).isEqualTo("Source against source 1 error");
    assertThat(page.select(".pair .source")).hasSize(2);
  }

  @Test
  void thePartsAreThoseOfThePage() {
    HtmlParts parts = HtmlReport.parts(FERRY, HtmlSample.OPTIONS);
    String page = HtmlReport.page(FERRY, HtmlSample.OPTIONS);

    assertThat(
            List.of(
                parts.summary(),
                parts.filters(),
                parts.draft(),
                parts.claims(),
                parts.tables(),
                parts.sources()))
        .allMatch(part -> flat(page).contains(flat(part)));
    assertThat(parts.findings()).contains("data-finding=\"" + FERRY.findings().get(2).id() + "\"");
    assertThat(parts.findings()).doesNotContain("<script");
  }

  private static String flat(String markup) {
    return markup.replaceAll("\\s+", " ").strip();
  }

  @Test
  void marksAreTheWordsOfTheDraftThatMayHaveToChange() {
    Article draft = FERRY.story().draft().orElseThrow();
    Finding denial = FERRY.findings().get(0);
    int start = draft.text().indexOf("The owner took no money");

    assertThat(HtmlReport.marks(FERRY))
        .hasSize(2)
        .first()
        .isEqualTo(
            new Mark(
                start,
                start + "The owner took no money from the port".length(),
                denial.id(),
                FindingKind.CONTRADICTION,
                Severity.ERROR));
    assertThat(HtmlReport.marks(SampleStory.withoutDraft())).isEmpty();
  }

  @Test
  void whatWasDecidedBeforeIsTold() {
    Element summary = HtmlSample.page(HtmlSample.with("Ten people")).selectFirst(".summary");

    assertThat(summary.select(".against").text())
        .contains("1 of the baseline not shown, 2 of it gone.");
    assertThat(summary.select(".problems li").text()).isEqualTo("unused Ten people:3 Ten people");
    assertThat(summary.select(".suppressed li").text())
        .contains("why Ten people")
        .contains("until 2027-01-31");
  }

  @Test
  void aHeadlineInFrontMatterIsATitleAndTheRestOfItIsNotShown() {
    Document page = HtmlSample.page(HtmlSample.with("Ten people"));

    assertThat(page.select("h1").text()).isEqualTo("Ten people");
    assertThat(page.select(".draft .headline").text()).isEqualTo("Ten people");
    assertThat(page.select(".draft").text()).doesNotContain("---").doesNotContain("headline:");
  }

  @Test
  void anArticleIsInItsOwnLanguageAndDirection() {
    Article draft =
        new Article("d.txt", Role.DRAFT, "Kymmenen kuoli.\n", 0, null, null, null, "fi");
    Finding finding =
        HtmlSample.finding(
            "0123abcd", Severity.ERROR, new Concern(HtmlSample.sentence(draft, "Kymmenen")));
    Document page = HtmlSample.page(HtmlSample.report(draft, finding));

    assertThat(page.select(".draft p[lang=fi][dir=auto]").text()).startsWith("Kymmenen");
    assertThat(page.select(".quote blockquote[lang=fi]")).hasSize(1);
    assertThat(page.select("html").attr("lang")).isEqualTo("en");
  }
}
