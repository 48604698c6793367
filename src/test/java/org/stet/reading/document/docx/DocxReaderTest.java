package org.stet.reading.document.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stet.reading.document.Document;
import org.stet.reading.document.DocumentFormat;
import org.stet.reading.document.Passage;

/** What of a Word document counts as its words, and how they lead back to paragraph and run. */
class DocxReaderTest {
  @Test
  void paragraphsOfTextTablesAndListsComeInOrder() {
    Document document =
        Docx.read(
            Docx.of(
                """
                <w:p><w:r><w:t>Ferry runs aground</w:t></w:r></w:p>
                <w:p/>
                <w:tbl><w:tr><w:tc><w:p><w:r><w:t>Hurt</w:t></w:r></w:p></w:tc>
                  <w:tc><w:p><w:r><w:t>None</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
                <w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>
                  <w:r><w:t xml:space="preserve">The police </w:t></w:r>
                  <w:r><w:rPr><w:b/></w:rPr><w:t>said so.</w:t></w:r></w:p>
                """));
    String text = document.article().text();

    assertThat(document.format()).isEqualTo(DocumentFormat.DOCX);
    assertThat(text).isEqualTo("Ferry runs aground\n\nHurt\n\nNone\n\nThe police said so.");
    assertThat(document.at(text.indexOf("said")).orElseThrow())
        .isEqualTo(passage(text, "said so.", 5, 2));
    assertThat(document.notes()).isEmpty();
  }

  @Test
  void tabsBreaksAndHyphensAreCharactersAndSoftHyphensNothing() {
    assertThat(
            Docx.text(
                """
                <w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="90"/></w:tabs></w:pPr><w:r>
                <w:t>Al</w:t><w:noBreakHyphen/><w:t>Qaida</w:t><w:tab/><w:t>gov\u00ADern</w:t>
                <w:softHyphen/><w:t>ment</w:t><w:br/><w:t>Mali &amp; Niger</w:t></w:r></w:p>
                """))
        .isEqualTo("Al-Qaida\tgovernment\nMali & Niger");
  }

  @Test
  void spaceThatWordDoesNotShowIsNone() {
    assertThat(
            Docx.text(
                "<w:p><w:r><w:t> one </w:t></w:r><w:r><w:t xml:space='preserve'> two </w:t></w:r>"
                    + "</w:p>"))
        .isEqualTo("one two ");
  }

  @Test
  void insertionsCountDeletionsDoNotAndBothAreTold() {
    Document document =
        Docx.read(
            Docx.of(
                """
                <w:p><w:r><w:t>At least </w:t></w:r>
                <w:del w:id="1"><w:r><w:delText>twelve</w:delText><w:t>?</w:t></w:r></w:del>
                <w:ins w:id="2"><w:r><w:t>13</w:t></w:r></w:ins>
                <w:moveFrom w:id="3"><w:r><w:t>gone</w:t></w:r></w:moveFrom>
                <w:r><w:t xml:space="preserve"> died.</w:t></w:r></w:p>
                """));

    assertThat(document.article().text()).isEqualTo("At least13 died.");
    assertThat(document.passages()).extracting(Passage::run).containsExactly(1, 3, 5);
    assertThat(document.notes())
        .containsExactly(
            "Tracked changes count as if accepted: 1 tracked insertion read as text, 2 tracked"
                + " deletions left out.");
  }

  @Test
  void aDeletedParagraphMarkJoinsTwoParagraphs() {
    Document document =
        Docx.read(
            Docx.of(
                """
                <w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>
                  <w:r><w:t xml:space="preserve">They left </w:t></w:r></w:p>
                <w:p><w:r><w:t>at noon.</w:t></w:r></w:p><w:p><w:r><w:t>Then</w:t></w:r></w:p>
                """));

    assertThat(document.article().text()).isEqualTo("They left at noon.\n\nThen");
    assertThat(document.passages()).extracting(Passage::paragraph).containsExactly(1, 2, 3);
  }

  @Test
  void aFieldShowsItsResultAndALinkItsWords() {
    assertThat(
            Docx.text(
                """
                <w:p><w:r><w:t xml:space="preserve">See </w:t></w:r>
                <w:r><w:fldChar w:fldCharType="begin"/></w:r>
                <w:r><w:instrText> IF </w:instrText></w:r>
                <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>
                <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>7</w:t></w:r>
                <w:r><w:fldChar w:fldCharType="end"/></w:r>
                <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>table 2</w:t></w:r>
                <w:r><w:fldChar w:fldCharType="end"/></w:r>
                <w:fldSimple w:instr="DATE"><w:r><w:t>, today</w:t></w:r></w:fldSimple>
                <w:hyperlink><w:r><w:t>, here</w:t></w:r></w:hyperlink></w:p>
                """))
        .isEqualTo("See table 2, today, here");
  }

  @Test
  void aFieldThatNobodyEndedHidesNoText() {
    assertThat(
            Docx.text(
                "<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r></w:p>"
                    + "<w:p><w:r><w:t>Twelve died.</w:t></w:r></w:p>"))
        .isEqualTo("Twelve died.");
  }

  @Test
  void aTextBoxIsReadOnceAfterTheParagraphItHangsOn() {
    String box = "<w:txbxContent><w:p><w:r><w:t>In the box</w:t></w:r></w:p></w:txbxContent>";
    Document document =
        Docx.read(
            Docx.of(
                "<w:p><w:r><w:t>Before</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires='wps'>"
                    + "<w:drawing><wps:txbx>"
                    + box
                    + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>"
                    + box
                    + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
                    + "<w:r><w:t>, after</w:t></w:r></w:p><w:p><w:r><w:t>Next</w:t></w:r></w:p>"));

    assertThat(document.article().text()).isEqualTo("Before, after\n\nIn the box\n\nNext");
    assertThat(document.passages())
        .extracting(Passage::paragraph, Passage::run)
        .map(Object::toString)
        .containsExactly("(1, 1)", "(1, 3)", "(2, 1)", "(4, 1)");
  }

  @Test
  void anEmojiThatOldProgramsFallBackOnIsRead() {
    assertThat(
            Docx.text(
                "<w:p><w:r><mc:AlternateContent><mc:Choice Requires='w16se'/><mc:Fallback>"
                    + "<w:t>\uD83D\uDE00</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>"))
        .isEqualTo("\uD83D\uDE00");
  }

  @Test
  void notesCommentsHiddenWordsAndHeadersAreLeftOutAndTold() {
    Document document =
        Docx.read(
            Docx.of(
                """
                <w:p><w:r><w:t>Twelve died</w:t></w:r>
                <w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:footnoteReference w:id="3"/></w:r>
                <w:r><w:rPr><w:vanish/></w:rPr><w:t>, or thirteen</w:t></w:r>
                <w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>.</w:t></w:r>
                <w:r><w:commentReference w:id="1"/></w:r></w:p>
                <w:sectPr><w:footerReference w:type="default"/></w:sectPr>
                """));

    assertThat(document.article().text()).isEqualTo("Twelve died.");
    assertThat(document.notes())
        .containsExactly("Left out: 2 footnotes, 1 comment, 1 hidden passage, 1 header or footer.");
  }

  @Test
  void theFirstParagraphIsTheHeadlineWhereItsStyleSaysSoInAnyLanguage() {
    String styles =
        """
        <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
        <w:style w:styleId="Titre1"><w:name w:val="heading 1"/></w:style>
        <w:style w:styleId="Manchette"><w:name w:val="Manchette"/><w:basedOn w:val="Titre1"/></w:style>
        </w:styles>
        """;
    String relationships =
        "<Relationships><Relationship Target='/word/styles.xml' Type='x/styles'/></Relationships>";
    String body =
        """
        <w:p><w:pPr><w:pStyle w:val="Manchette"/></w:pPr><w:r><w:t>Ferry sinks</w:t></w:r></w:p>
        <w:p><w:r><w:t>Nobody was hurt.</w:t></w:r></w:p>
        """;
    Document document =
        Docx.read(
            Docx.of(
                body,
                Map.of("word/styles.xml", styles, "word/_rels/document.xml.rels", relationships)));

    assertThat(document.article().headline().text()).isEqualTo("Ferry sinks");
    assertThat(Docx.read(Docx.of(body)).article().headline()).as("unknown style").isNull();
  }

  @Test
  void aStrictDocumentIsReadLikeAnyOther() {
    byte[] bytes =
        Docx.of(
            "",
            Map.of(
                "word/document.xml",
                Docx.document("<w:p><w:r><w:t>Twelve died.</w:t></w:r></w:p>")
                    .replace(
                        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                        "http://purl.oclc.org/ooxml/wordprocessingml/main")));
    assertThat(Docx.read(bytes).article().text()).isEqualTo("Twelve died.");
  }

  @Test
  void macrosAreToldAndNotRun() {
    byte[] bytes =
        Docx.of(
            "<w:p><w:r><w:t>Twelve died.</w:t></w:r></w:p>", Map.of("word/vbaProject.bin", "x"));
    assertThat(Docx.read(bytes).notes())
        .isEqualTo(List.of("The file holds macros; they were not run."));
  }

  private static Passage passage(String text, String words, int paragraph, int run) {
    int start = text.indexOf(words);
    return new Passage(start, start + words.length(), paragraph, run, 0, -1);
  }
}
