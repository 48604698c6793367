package org.stet.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.fact.Article;
import org.stet.fact.Role;
import org.stet.fact.Story;
import org.stet.suppression.SuppressionProblem.Kind;

/** Lines of a draft that let findings of the paragraph below stand. */
class InlineSuppressionsTest {
  private static final String TOLL =
      "<!-- stet: allow toll-names-who-counted until 2027-01-31: the desk has the list -->";

  private static Suppressions read(String text) {
    return InlineSuppressions.of(Findings.draft(text));
  }

  private static String paragraph(Suppression suppression) {
    return ((Target.Paragraph) suppression.target()).paragraph().text().strip();
  }

  private static Kind problem(String text) {
    Suppressions read = read(text);
    assertThat(read.all()).isEmpty();
    assertThat(read.problems()).hasSize(1).allMatch(SuppressionProblem::inline);
    return read.problems().get(0).kind();
  }

  @Test
  void aLineNamesARuleADayAndAReason() {
    Suppression found = read("Fire\n\n" + TOLL + "\nTwelve died.\n").all().get(0);

    assertThat(found.target().rule()).isEqualTo("toll-names-who-counted");
    assertThat(found.until()).isEqualTo(LocalDate.of(2027, 1, 31));
    assertThat(found.reason()).isEqualTo("the desk has the list");
    assertThat(found.place()).isEqualTo(new Place("draft.txt", 3, 1));
    assertThat(found.inline()).isTrue();
  }

  @Test
  void itIsMeantForTheParagraphBelowAlone() {
    Suppressions read = read("One.\n" + TOLL + "\n\nTwelve died.\n\nTen died.");
    assertThat(paragraph(read.all().get(0))).isEqualTo("Twelve died.");
  }

  @Test
  void whereEachLineIsAParagraphItIsTheNextLine() {
    assertThat(paragraph(read(TOLL + "\nTwelve died.\nTen died.\n").all().get(0)))
        .isEqualTo("Twelve died.");
  }

  @Test
  void whereLinesAreBrokenAtAWidthItIsAllOfThem() {
    String wrapped =
        """
        Twelve people died on Sunday when fire broke out in
        the hall of the old harbour, where some four hundred
        guests had come to dance.
        """;
    assertThat(paragraph(read(TOLL + "\n" + wrapped + "\nTen.").all().get(0)))
        .isEqualTo(wrapped.strip());
  }

  @Test
  void severalMayStandAboveOneParagraph() {
    List<Suppression> all =
        read(TOLL + "\r\n<!--stet: allow calque: as they say here-->\r\n\r\nTen died.\r\n").all();
    assertThat(all)
        .extracting(each -> each.target().rule())
        .containsExactly("toll-names-who-counted", "calque");
    assertThat(all).allMatch(each -> paragraph(each).equals("Ten died."));
    assertThat(all).extracting(each -> each.place().line()).containsExactly(1, 2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!-- stet: allow toll-names-who-counted -->",
        "<!-- stet: allow toll-names-who-counted: -->",
        "<!-- stet: allow toll-names-who-counted until 2027-01-31:   … -->"
      })
  void aReasonIsNeeded(String line) {
    assertThat(problem(line + "\nTen died.")).isEqualTo(Kind.NO_REASON);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!-- stet: ignore calque: why -->",
        "<!-- stet: let it stand -->",
        "<!-- stet: allow Calque!: why -->",
        "<!-- stet: allow calque until tomorrow: why -->",
        "<!-- stet: allow calque until 2027-02-30: why -->",
        "<!-- stet: allow calque toll: why -->",
        "<!-- stet: allow calque: why",
        "<!-- stet: allow calque: why --> Ten died.",
        "Ten died. <!-- stet: allow calque: why -->",
        "<!-- stet: allow calque: why --> <!-- stet: allow calque: why -->",
        "<!-- stet:"
      })
  void whatIsNotWrittenAsOneIsTold(String line) {
    assertThat(problem(line + "\nTen died.")).isEqualTo(Kind.MALFORMED);
  }

  @Test
  void aParagraphIsNeeded() {
    assertThat(problem("Ten died.\n\n" + TOLL + "\n\n")).isEqualTo(Kind.MALFORMED);
  }

  @Test
  void copyThatSharesALineWithOneIsStillCopy() {
    Story story = Findings.story("<!-- stet: allow calque: why --> Ten died.\n");
    assertThat(InlineSuppressions.blanked(story)).isEqualTo(story);
  }

  @Test
  void theLineIsNoCopyAndEveryOffsetStays() {
    String text = "\uFEFF" + TOLL + "\r\nTen \uD83D\uDD25 died.\r" + TOLL + "\nNine.\n" + TOLL;
    String blanked = InlineSuppressions.blanked(Findings.story(text)).articles().get(0).text();

    assertThat(blanked)
        .hasSameSizeAs(text)
        .doesNotContain("stet")
        .contains("\r\nTen \uD83D\uDD25 died.\r");
    assertThat(blanked.indexOf("Nine")).isEqualTo(text.indexOf("Nine"));
  }

  @Test
  void anArticleWithoutAnyIsLeftAsItIs() {
    Story story = Findings.story("<!-- a note -->\nTen died.");
    assertThat(InlineSuppressions.blanked(story).articles().get(0))
        .isSameAs(story.articles().get(0));
    assertThat(read("<!-- a note -->\nTen died.")).isEqualTo(Suppressions.NONE);
  }

  @Test
  void frontMatterHoldsNone() {
    String text = "---\nheadline: Fire\n---\n" + TOLL + "\nTen died.";
    Article draft =
        new Article("draft.txt", Role.DRAFT, text, text.indexOf("<!--"), null, null, null, null);
    assertThat(InlineSuppressions.of(draft).all().get(0).place().line()).isEqualTo(4);
  }

  @Test
  void aTextOfNothingElseTakesNoLongTime() {
    String many = (TOLL + "\n").repeat(20_000);
    assertThat(read(many).problems()).hasSize(20_000);
    assertThat(read(many + "Ten died.").all()).hasSize(20_000);
    assertThat(read("<!-- stet: ".repeat(50_000)).problems()).hasSize(1);
    assertThat(read("<!-- stet: allow " + "a-".repeat(50_000) + ": x -->\nTen").problems())
        .hasSize(1);
  }
}
