package org.stet.reading.document.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.stet.reading.document.Document;
import org.stet.reading.document.Passage;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Documents as Apache POI writes them are read, and numbered as another reader finds them. */
class PoiDocumentsTest {
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private static byte[] written() throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      XWPFParagraph first = document.createParagraph();
      first.createRun().setText("Ferry runs aground");
      document.createParagraph();
      XWPFTable table = document.createTable(2, 2);
      table.getRow(0).getCell(0).setText("Hurt");
      table.getRow(0).getCell(1).setText("None");
      table.getRow(1).getCell(1).setText("Twelve");
      XWPFParagraph last = document.createParagraph();
      last.createRun().setText("The police ");
      last.createHyperlinkRun("https://example.org/").setText("said");
      last.createRun().setText(" so.");
      document.getProperties().getCoreProperties().setTitle("Ferry runs aground");
      document.getProperties().getCustomProperties().addProperty("Publisher", "City Ledger");
      document.getProperties().getCustomProperties().addProperty("Published", "2025-02-28");
      document.write(out);
      return out.toByteArray();
    }
  }

  @Test
  void everyPassageStandsInTheParagraphAndRunOfItsNumbers() throws Exception {
    byte[] bytes = written();
    Document document = Docx.read(bytes);
    String text = document.article().text();

    assertThat(text)
        .isEqualTo("Ferry runs aground\n\nHurt\n\nNone\n\nTwelve\n\nThe police said so.");
    try (XWPFDocument poi = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      NodeList paragraphs =
          DocumentBuilderFactory.newDefaultNSInstance()
              .newDocumentBuilder()
              .parse(poi.getPackagePart().getInputStream())
              .getElementsByTagNameNS(WORD, "p");
      for (Passage passage : document.passages()) {
        Element paragraph = (Element) paragraphs.item(passage.paragraph() - 1);
        Node run = paragraph.getElementsByTagNameNS(WORD, "r").item(passage.run() - 1);
        assertThat(run.getTextContent()).isEqualTo(text.substring(passage.start(), passage.end()));
      }
    }
  }

  @Test
  void propertiesThatSomebodyChoseTellOutletAndDay() throws IOException {
    Document document = Docx.read(written());

    assertThat(document.article().headline().text()).isEqualTo("Ferry runs aground");
    assertThat(document.article().outlet()).isEqualTo("City Ledger");
    assertThat(document.article().published().date()).hasToString("2025-02-28");
    assertThat(document.article().published().time()).isNull();
  }

  @Test
  void whenAFileWasMadeIsNotWhenTheArticleAppeared() throws Exception {
    try (XWPFDocument poi = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      poi.createParagraph().createRun().setText("Twelve died.");
      poi.getProperties().getCoreProperties().setCreated("2025-01-01T00:00:00Z");
      poi.getProperties().getExtendedProperties().setCompany("Office Ltd");
      poi.write(out);
      Document document = Docx.read(out.toByteArray());
      assertThat(document.article().published()).isNull();
      assertThat(document.article().outlet()).isNull();
    }
  }
}
