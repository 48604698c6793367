package org.stet.reading.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.fact.Article;
import org.stet.fact.Role;
import org.stet.fact.Story;
import org.stet.reading.UnreadableArticle;
import org.stet.suppression.InlineSuppressions;

/** Markdown reads as it is rendered, and leads back to its file. */
class MarkdownReaderTest {

  private static List<String> paragraphs(String markdown) {
    Document document = LeadsBack.read("draft.md", markdown);
    assertThat(document.format()).isEqualTo(DocumentFormat.MARKDOWN);
    assertThat(LeadsBack.check(document, markdown)).as(markdown).isGreaterThan(0.99);
    return LeadsBack.paragraphs(document);
  }

  @Test
  void emphasisLinksAndCodeReadAsTheirWords() {
    assertThat(
            paragraphs(
                "The **harbour** master, *Ines Orr*, told [the Ledger](https://ledger.example \"A"
                    + " paper\") that `Sea Rose` ran aground.\nNobody was hurt.\n"))
        .containsExactly(
            "The harbour master, Ines Orr, told the Ledger that Sea Rose ran aground. Nobody was"
                + " hurt.");
  }

  @Test
  void escapesAndReferencesReadAsWhatTheyMean() {
    assertThat(paragraphs("Fish \\& chips cost 5\\* &amp; more &mdash; 7&#8364; in all.\n"))
        .containsExactly("Fish & chips cost 5* & more — 7€ in all.");
  }

  @Test
  void alternativeTextsOfPicturesAreNotRead() {
    assertThat(paragraphs("![A red ship](ship.jpg)\n\nThe ship ![x](y.png) sank.\n"))
        .containsExactly("The ship  sank.");
  }

  @Test
  void listsQuotesAndTablesReadPieceByPiece() {
    assertThat(
            paragraphs(
                """
                > We took nothing,
                > said Ms Orr.

                - Forty came.
                - Two left.

                1. First
                2. Second

                | Party | Seats |
                |-------|------:|
                | Reds  | 12    |
                | Blues | 9     |
                """))
        .containsExactly(
            "We took nothing, said Ms Orr.",
            "Forty came.",
            "Two left.",
            "First",
            "Second",
            "Party | Seats",
            "Reds | 12",
            "Blues | 9");
  }

  @Test
  void theFirstHeadingIsTheHeadline() {
    Article article =
        LeadsBack.read("draft.md", "# Ferry *runs* aground\n\nNobody was hurt.\n").article();
    assertThat(article.headline().text()).isEqualTo("Ferry runs aground");
    assertThat(article.text().substring(article.bodyStart()).strip()).isEqualTo("Nobody was hurt.");
  }

  @Test
  void frontMatterIsReadAsInPlainText() {
    String file =
        """
        ---
        headline: "Ferry runs aground"
        outlet: City Ledger
        published: 2025-01-22 22:30
        role: reference
        language: en
        ---

        # Ferry runs aground

        Nobody was **hurt**.
        """;
    Document document = LeadsBack.read("a.md", file);
    Article article = document.article();
    assertThat(article.text()).isEqualTo("Ferry runs aground\n\nNobody was hurt.");
    assertThat(article.headline().text()).isEqualTo("Ferry runs aground");
    assertThat(article.outlet()).isEqualTo("City Ledger");
    assertThat(article.published().toString()).contains("2025-01-22");
    assertThat(article.role()).isEqualTo(Role.REFERENCE);
    assertThat(document.at(article.text().indexOf("hurt")).orElseThrow().offset())
        .isEqualTo(file.indexOf("hurt"));
  }

  @Test
  void remarksToStetStayOnLinesOfTheirOwn() {
    String file =
        """
        # Ferry runs aground

        <!-- stet: allow calque until 2027-01-31: the minister's own words -->
        The *minister* said it.

        <!-- no remark -->
        <!-- stet: allow rumour: we asked -->
        <!-- stet: allow hearsay-tense: so did they -->
        Some say so.
        """;
    Document document = LeadsBack.read("draft.md", file);
    LeadsBack.check(document, file);
    Article draft = Article.of("draft.md", Role.DRAFT, document.article().text());

    assertThat(InlineSuppressions.of(draft).problems()).isEmpty();
    assertThat(InlineSuppressions.of(draft).all())
        .extracting(each -> each.reason())
        .containsExactly("the minister's own words", "we asked", "so did they");
    assertThat(InlineSuppressions.blanked(new Story("s", List.of(draft))).articles().get(0).text())
        .doesNotContain("stet:")
        .contains("The minister said it.");
    assertThat(document.article().text()).doesNotContain("no remark");
  }

  @Test
  void aRemarkThatSharesItsLineIsStillToBeMended() {
    Document document =
        LeadsBack.read("draft.md", "The minister said it. <!-- stet: allow calque: why not -->\n");
    assertThat(InlineSuppressions.of(document.article()).problems()).hasSize(1);
  }

  @Test
  void piecesOfHtmlReadAsOnAPage() {
    assertThat(
            paragraphs(
                "<div class=\"box\">\n<b>Forty</b> came &amp; went.\n</div>\n\n"
                    + "Two <span>stayed</span>.<br>One left.\n\n<script>\nalert(1)\n</script>\n"))
        .containsExactly("Forty came & went.", "Two stayed.\nOne left.");
  }

  @Test
  void codeBlocksKeepTheirLines() {
    assertThat(paragraphs("```\none\ntwo\n```\n\n    three\n"))
        .containsExactly("one\ntwo", "three");
  }

  @Test
  void lineEndsOfWindowsAndAByteOrderMarkAreLedBackPast() {
    assertThat(paragraphs("\uFEFF# Head line\r\n\r\nOne\r\n**two** three\\\r\nfour.\r\n"))
        .containsExactly("Head line", "One two three\nfour.");
  }

  @Test
  void aTableOfAMillionCellsIsRefused() {
    String table = "| a | b |\n|---|---|\n" + "| c | d |\n".repeat(600_000);
    assertThatThrownBy(() -> LeadsBack.read("a.md", table))
        .isInstanceOf(UnreadableArticle.class)
        .hasMessageContaining("more cells in its tables");
  }

  @Test
  void deepNestingIsReadInBoundedTime() {
    Document quotes = LeadsBack.read("a.md", "> ".repeat(20_000) + "deep");
    assertThat(quotes.article().text()).contains("deep");
    Document stars = LeadsBack.read("a.md", "*a **b ".repeat(20_000));
    assertThat(stars.article().text()).contains("b");
    Document brackets = LeadsBack.read("a.md", "[".repeat(50_000) + "a" + "](b)".repeat(10));
    assertThat(brackets.article().text()).contains("a");
  }
}
