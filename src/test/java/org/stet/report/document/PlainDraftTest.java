package org.stet.report.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.fact.Article;
import org.stet.fact.Role;
import org.stet.fact.Span;
import org.stet.reading.ArticleReader;
import org.stet.reading.document.Document;
import org.stet.verdict.Report;
import org.stet.verdict.SampleStory;

/** A draft that came as anything but DOCX becomes a plain document. */
class PlainDraftTest {

  private static WordCopy commented(Report report) throws Exception {
    WordCopy copy = new WordCopy(DocxComments.write(report, null, null));
    copy.validate();
    return copy;
  }

  private static String main(WordCopy copy) {
    return new String(copy.part("word/document.xml"), StandardCharsets.UTF_8);
  }

  @Test
  void anEditorReadsBothSidesTheRuleAndWhatToDo() throws Exception {
    WordCopy copy = commented(SampleStory.report());

    assertThat(copy.comment("Ms Orr denies").getText())
        .isEqualTo(
            "Error · contradiction\n"
                + "Ms Orr denies what The Port Herald reports.\n"
                + "North Wire, 2 March 2025: “The Port Herald reported that the owner had taken"
                + " money from the port.”\n"
                + "denial-against-report · finding denial-against-report-1a2b");
    assertThat(copy.words(copy.comment("Ms Orr denies").getId()))
        .isEqualTo("The owner took no money from the port");
    assertThat(copy.comment("Nobody is named").getText())
        .contains("Warning · unattributed figure")
        .contains("Suggestion: Say who counted, or leave the figure out.");
    assertThat(copy.comment("Nobody is named").getDate().toInstant())
        .isEqualTo(Instant.parse("2025-03-02T20:00:00Z"));
  }

  @Test
  void whatConcernsTheSourcesAloneStandsAtTheEnd() throws Exception {
    WordCopy copy = commented(SampleStory.report());
    String last = copy.references().get(copy.references().size() - 1);

    assertThat(copy.comment("Between and within the sources").getId()).isEqualTo(last);
    assertThat(copy.comment("Between and within the sources").getText())
        .contains("Error · its captain denies what police say.")
        .contains("North Wire, 2 March 2025: “The ferry sank early on Sunday”")
        .contains("Lindholm Mirror, 3 March 2025: “The ferry did not sink”");
    assertThat(copy.comment("Stet: hold, the draft should not stand as it is").getText())
        .contains("1 error, 1 warning in the draft, 1 error in the sources alone;")
        .contains("The rule late-rule could not be asked: It names a fact that does not exist.");
  }

  @Test
  void theHeadlineIsTheTitleAndBlankLinesPartParagraphs() throws Exception {
    WordCopy copy = commented(SampleStory.report());

    assertThat(copy.text())
        .isEqualTo(
            "Ferry sinks off Lindholm\n"
                + "The ferry sank on Sunday. The coastguard said 12 people had died.\n"
                + "The owner took no money from the port, Ms Orr said. Some 400 people waited on the"
                + " quay.\n");
    assertThat(main(copy))
        .containsOnlyOnce("<w:pStyle w:val=\"Title\"/>")
        .containsOnlyOnce("<w:br/>");
    assertThat(copy.names())
        .containsExactly(
            "[Content_Types].xml",
            "_rels/.rels",
            "word/_rels/document.xml.rels",
            "word/styles.xml",
            "word/document.xml",
            "word/comments.xml");
  }

  @Test
  void aHeadlineInFrontMatterTakesComments() throws Exception {
    String text = "---\nheadline: \"Ferry sinks\"\noutlet: City Ledger\n---\nTwelve died.\n";
    Article draft = ArticleReader.of(text, "d.txt", "d.txt", Role.DRAFT);
    Report report =
        DraftFindings.on(
            draft,
            List.of(draft.headline(), draft.span(text.indexOf("Tw"), text.indexOf(" died"))));
    WordCopy copy = commented(report);

    assertThat(copy.text()).isEqualTo("Ferry sinks\nTwelve died.\n");
    assertThat(copy.words(copy.comment("Problem 1.").getId())).isEqualTo("Ferry sinks");
    assertThat(copy.words(copy.comment("Problem 2.").getId())).isEqualTo("Twelve");
  }

  @Test
  void aFindingWithBothSidesInTheDraftHasACommentOnEach() throws Exception {
    Article draft = Article.of("d.txt", Role.DRAFT, "Ten died.\n\nNine died.\n");
    Span ten = draft.span(0, 3);
    Span nine = draft.span(11, 15);
    Report report = DraftFindings.between(draft, ten, nine);
    WordCopy copy = commented(report);
    List<String> words =
        copy.comments().stream()
            .filter(comment -> comment.getText().contains("Two tolls"))
            .map(comment -> copy.words(comment.getId()))
            .toList();

    assertThat(words).containsExactly("Ten", "Nine");
    assertThat(copy.comments().get(1).getText()).contains("Elsewhere in the draft: “Nine died.”");
  }

  @Test
  void lettersOutsideTheBasicPlaneAreNotCutInTwo() throws Exception {
    Article draft = Article.of("d.txt", Role.DRAFT, "Fire \uD83D\uDD25\uD83D\uDD25 in town.");
    Report report = DraftFindings.on(draft, List.of(draft.span(6, 8), draft.span(5, 6)));
    WordCopy copy = commented(report);

    assertThat(copy.text()).isEqualTo(draft.text() + "\n");
    assertThat(copy.words(copy.comment("Problem 1.").getId()))
        .isEqualTo("\uD83D\uDD25\uD83D\uDD25");
    assertThat(copy.words(copy.comment("Problem 2.").getId())).isEqualTo("\uD83D\uDD25");
  }

  @Test
  void whatXmlCannotHoldIsReplaced() throws Exception {
    String words = "a\u0000b\uD83Dc\uFFFEd\u001B]]>&<w:t>\u202E";
    Article draft =
        new Article("<d>&\u0001.txt", Role.DRAFT, words + " e", 0, null, "<b>\u0007", null, null);
    Report report = DraftFindings.on(draft, List.of(draft.span(0, words.length())));
    WordCopy copy = new WordCopy(DocxComments.write(report, Document.of(draft), null));

    copy.validate();
    assertThat(copy.text()).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFD]]>&<w:t>\u202E e\n");
    assertThat(copy.words(copy.comment("Problem 1.").getId())).hasSameSizeAs(words);
  }

  @Test
  void aDraftOfBlanksTakesItsCommentsAllTheSame() throws Exception {
    Article draft = Article.of("d.txt", Role.DRAFT, " \n ");
    WordCopy copy = commented(DraftFindings.on(draft, List.of(draft.span(0, 1))));

    assertThat(copy.comments()).hasSize(2);
    assertThat(copy.text()).isEqualTo("\n");
  }

  @Test
  void aParagraphOfManyLinesIsRead() throws Exception {
    StringBuilder lines = new StringBuilder("Some words");
    for (int i = 0; i < 20_000; i++) {
      lines.append("\r\n").append(Integer.toString(i * i, Character.MAX_RADIX));
    }
    Article draft = Article.of("d.txt", Role.DRAFT, lines.toString());
    assertThat(commented(DraftFindings.on(draft, List.of(draft.span(0, 4)))).comments()).hasSize(2);
  }

  @Test
  void withoutADraftThereIsNothingToWrite() {
    assertThatThrownBy(() -> DocxComments.write(SampleStory.withoutDraft(), null, null))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
