package org.stet.report.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stet.report.document.WordSample.bold;
import static org.stet.report.document.WordSample.paragraph;
import static org.stet.report.document.WordSample.run;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.junit.jupiter.api.Test;
import org.stet.reading.UnreadableArticle;
import org.stet.reading.document.Document;
import org.stet.verdict.Report;

/** A draft that came as DOCX goes back with comments, and with all that it held. */
class DocxCommentsTest {

  private static WordCopy commented(WordSample sample, String... words) throws Exception {
    Document draft = sample.document();
    Report report = DraftFindings.on(draft.article(), words);
    WordCopy copy = new WordCopy(DocxComments.write(report, draft, sample.bytes()));
    copy.validate();
    assertThat(copy.text()).isEqualTo(new WordCopy(sample.bytes()).text());
    return copy;
  }

  private static String words(WordCopy copy, int problem) {
    return copy.words(copy.comment("Problem " + problem + ".").getId());
  }

  private static String main(WordCopy copy) {
    return new String(copy.part("word/document.xml"), StandardCharsets.UTF_8);
  }

  @Test
  void aCommentHangsOnTheWords() throws Exception {
    WordCopy copy =
        commented(
            WordSample.of(paragraph(run("Ten miners died on Friday."))), "Ten miners", "Friday");

    assertThat(words(copy, 1)).isEqualTo("Ten miners");
    assertThat(words(copy, 2)).isEqualTo("Friday");
    XWPFComment comment = copy.comment("Problem 1.");
    assertThat(comment.getAuthor()).isEqualTo("Stet");
    assertThat(comment.getInitials()).isEqualTo("St");
    // Nobody knows when the draft appeared, and no clock is asked.
    assertThat(comment.getDate().toInstant()).isEqualTo(Instant.parse("1980-01-01T00:00:00Z"));
    assertThat(comment.getText())
        .startsWith("Warning · weak sourcing")
        .endsWith("rule-1 · finding rule-1-1a2b");
  }

  @Test
  void theFirstCommentTellsTheVerdict() throws Exception {
    WordCopy copy = commented(WordSample.of(paragraph(run("Ten miners died."))), "died");
    String first = copy.references().get(0);

    assertThat(copy.comment("Stet: query, the draft has something to ask").getId())
        .isEqualTo(first);
    assertThat(copy.comment("Stet: query, the draft has something to ask").getText())
        .contains("1 warning; there was no source to check against.");
    assertThat(copy.words(first)).isEqualTo("T");
  }

  @Test
  void aRunThatIsCutKeepsItsFormatInEachPiece() throws Exception {
    WordCopy copy =
        commented(WordSample.of(paragraph(run("He said "), bold("ten men died here"))), "men died");

    assertThat(words(copy, 1)).isEqualTo("men died");
    String look = "<w:rPr><w:b/><w:sz w:val=\"30\"/></w:rPr>";
    assertThat(main(copy))
        .contains("<w:r>" + look + "<w:t xml:space=\"preserve\">ten </w:t></w:r>")
        .contains("<w:r>" + look + "<w:t xml:space=\"preserve\">men died</w:t></w:r>")
        .contains("<w:r>" + look + "<w:t xml:space=\"preserve\"> here</w:t></w:r>");
  }

  @Test
  void aFindingMayRunOverRunsAndParagraphs() throws Exception {
    WordCopy copy =
        commented(
            WordSample.of(
                paragraph(run("Ten men "), bold("die"), run("d here."))
                    + paragraph(run("Nobody was hurt."))),
            "men died",
            "here.\n\nNobody");

    assertThat(words(copy, 1)).isEqualTo("men died");
    assertThat(words(copy, 2)).isEqualTo("here.\nNobody");
  }

  @Test
  void findingsMayOverlap() throws Exception {
    WordCopy copy =
        commented(
            WordSample.of(paragraph(run("Ten miners died on Friday night."))),
            "Ten miners died",
            "miners died on Friday",
            "miners",
            "died",
            "died");

    assertThat(words(copy, 1)).isEqualTo("Ten miners died");
    assertThat(words(copy, 2)).isEqualTo("miners died on Friday");
    assertThat(words(copy, 3)).isEqualTo("miners");
    assertThat(words(copy, 4)).isEqualTo("died");
    assertThat(words(copy, 5)).isEqualTo("died");
  }

  @Test
  void wordsWithinALinkATableOrATrackedInsertionTakeComments() throws Exception {
    String table =
        "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc>%s</w:tc></w:tr></w:tbl>"
            .formatted(paragraph(run("Dead: 12")));
    String link = "<w:hyperlink w:anchor=\"a\">" + run("the port herald") + "</w:hyperlink>";
    String tracked =
        "<w:ins w:id=\"1\" w:author=\"Ms Orr\">%s</w:ins><w:del w:id=\"2\" w:author=\"Ms Orr\"><w:r><w:delText>no</w:delText></w:r></w:del>"
            .formatted(run(" and ten more"));
    WordCopy copy =
        commented(
            WordSample.of(table + paragraph(run("See "), link, run(" today"), tracked)),
            "12",
            "port",
            "ten",
            "See the");

    assertThat(words(copy, 1)).isEqualTo("12");
    assertThat(words(copy, 2)).isEqualTo("port");
    assertThat(words(copy, 3)).isEqualTo("ten");
    assertThat(words(copy, 4)).isEqualTo("See the");
    assertThat(main(copy)).contains("<w:delText>no</w:delText>");
  }

  @Test
  void tabsBreaksAndPicturesStayWhereTheyAre() throws Exception {
    String mixed =
        "<w:r><w:t>One</w:t><w:tab/><w:t>two</w:t><w:br/><w:t>three</w:t><w:lastRenderedPageBreak/><w:t>four</w:t></w:r>";
    WordCopy copy = commented(WordSample.of(paragraph(mixed)), "two\nth", "reefo");

    assertThat(words(copy, 1)).isEqualTo("two\nth");
    assertThat(words(copy, 2)).isEqualTo("reefo");
    assertThat(main(copy)).containsOnlyOnce("lastRenderedPageBreak");
  }

  @Test
  void blanksThatAWordProcessorDoesNotShowStayUnseen() throws Exception {
    WordSample sample = WordSample.of(paragraph("<w:r><w:t>\n  Ten men\n </w:t></w:r>"));
    Document draft = sample.document();
    Report report = DraftFindings.on(draft.article(), "en m");
    WordCopy copy = new WordCopy(DocxComments.write(report, draft, sample.bytes()));

    assertThat(words(copy, 1)).isEqualTo("en m");
    assertThat(copy.text()).isEqualTo("Ten men\n");
  }

  @Test
  void wordsInATextBoxTakeTheirCommentAroundIt() throws Exception {
    String box =
        "<w:r><w:t>Before</w:t><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:textbox>"
            + "<w:txbxContent><w:p><w:r><w:t>Boxed words</w:t></w:r></w:p></w:txbxContent>"
            + "</v:textbox></v:shape></w:pict><w:t>after</w:t></w:r>";
    WordSample sample = WordSample.of(paragraph(run("Outside. "), box));
    Document draft = sample.document();
    Report report = DraftFindings.on(draft.article(), "words", "after");
    WordCopy copy = new WordCopy(DocxComments.write(report, draft, sample.bytes()));

    assertThat(words(copy, 1)).contains("Boxed words").doesNotContain("Outside");
    assertThat(words(copy, 2)).isEqualTo("after");
    assertThat(main(copy).indexOf("commentRangeStart", main(copy).indexOf("<v:textbox>")))
        .isGreaterThan(main(copy).indexOf("</v:textbox>"));
  }

  @Test
  void everythingElseStaysByteForByte() throws Exception {
    WordSample sample =
        WordSample.of(
                paragraph(
                    "<w:commentRangeStart w:id=\"7\"/>",
                    run("Ten"),
                    "<w:commentRangeEnd w:id=\"7\"/><w:r><w:commentReference w:id=\"7\"/></w:r>",
                    run(" miners died.")))
            .withMore();
    WordCopy copy = commented(sample, "miners");

    for (String part :
        new String[] {
          "[Content_Types].xml",
          "_rels/.rels",
          "word/_rels/document.xml.rels",
          "word/media/picture.png"
        }) {
      assertThat(copy.part(part)).as(part).isEqualTo(sample.part(part));
    }
    assertThat(copy.words("7")).isEqualTo("Ten");
    assertThat(copy.comment("Sure?").getAuthor()).isEqualTo("Ms Orr");
    assertThat(words(copy, 1)).isEqualTo("miners");
    assertThat(copy.comments()).hasSize(3);
  }

  @Test
  void theSameReportGivesTheSameBytes() {
    WordSample sample = WordSample.of(paragraph(run("Ten miners died."))).withMore();
    Document draft = sample.document();
    Report report = DraftFindings.on(draft.article(), "miners");

    assertThat(DocxComments.write(report, draft, sample.bytes()))
        .isEqualTo(DocxComments.write(report, draft, sample.bytes()));
  }

  @Test
  void wordsThatAreNoLongerThereAreQuotedAtTheEnd() throws Exception {
    Document draft = WordSample.of(paragraph(run("Ten miners died."))).document();
    WordSample other = WordSample.of(paragraph(run("Nobody came.")));
    Report report = DraftFindings.on(draft.article(), "miners");
    WordCopy copy = new WordCopy(DocxComments.write(report, draft, other.bytes()));

    copy.validate();
    assertThat(copy.comment("Problem 1.").getText()).contains("On the words “miners”");
    assertThat(words(copy, 1)).isEmpty();
    assertThat(copy.text()).isEqualTo("Nobody came.\n");
  }

  @Test
  void aFileThatCannotBeWrittenAgainIsToldInASentence() {
    WordSample sample = WordSample.of(paragraph(run("Ten miners died.")));
    Document draft = sample.document();
    Report report = DraftFindings.on(draft.article(), "miners");

    assertThatThrownBy(() -> DocxComments.write(report, draft, new byte[] {1, 2, 3}))
        .isInstanceOf(UnreadableArticle.class)
        .hasMessage(
            "draft.docx: cannot take comments (it has no main part); save it again with a word"
                + " processor");
    byte[] half = Arrays.copyOf(sample.bytes(), sample.bytes().length / 2);
    assertThatThrownBy(() -> DocxComments.write(report, draft, half))
        .isInstanceOf(UnreadableArticle.class);
    for (String main :
        new String[] {
          "<x/>",
          "<w:document",
          "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]><a>&b;</a>"
        }) {
      assertThatThrownBy(
              () ->
                  DocxComments.write(report, draft, sample.put("word/document.xml", main).bytes()))
          .as(main)
          .isInstanceOf(UnreadableArticle.class)
          .hasMessageStartingWith("draft.docx: cannot take comments (");
    }
  }

  @Test
  void aFileThatUnpacksToTooMuchIsRefused() {
    WordSample sample = WordSample.of(paragraph(run("Ten miners died.")));
    Document draft = sample.document();
    Report report = DraftFindings.on(draft.article(), "miners");
    byte[] bomb = sample.put("word/media/bomb.bin", "0".repeat(257 * 1024 * 1024)).bytes();

    assertThatThrownBy(() -> DocxComments.write(report, draft, bomb))
        .isInstanceOf(UnreadableArticle.class)
        .hasMessageContaining("it unpacks to more than a document would");
  }

  @Test
  void tagsNestedWithoutEndAreRefused() {
    WordSample sample = WordSample.of(paragraph(run("Ten miners died.")));
    Document draft = sample.document();
    Report report = DraftFindings.on(draft.article(), "miners");
    String deep = "<w:sdt>".repeat(100_000) + "</w:sdt>".repeat(100_000);
    byte[] nested = WordSample.of(deep).bytes();

    assertThatThrownBy(() -> DocxComments.write(report, draft, nested))
        .isInstanceOf(UnreadableArticle.class)
        .hasMessageStartingWith("draft.docx: cannot take comments (");
  }
}
