package org.stet.reading.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.junit.jupiter.api.Test;
import org.stet.reading.document.Document;
import org.stet.reading.document.DocumentFormat;
import org.stet.reading.document.Passage;

/** How the lines of a PDF become paragraphs, and lead back to their page. */
class PdfReaderTest {
  private static final String[] REPORT = {
    "The ferry left the harbour at noon on Monday with eighty people and",
    "nine cars on board and ran aground an hour later off the northern cape."
  };
  private static final String[] ANSWER = {
    "Nobody was hurt, the coast guard said. Two tugs came from the mainland",
    "and drew the ship free before the night."
  };

  @Test
  void linesBecomeParagraphsAndALargerFirstOneTheHeadline() {
    Document document =
        new Pdf()
            .page()
            .line(70, 90, 20, "Ferry runs aground")
            .lines(70, 130, 11, REPORT)
            .lines(70, 170, 11, ANSWER)
            .read();
    String text = document.article().text();

    assertThat(document.format()).isEqualTo(DocumentFormat.PDF);
    assertThat(text)
        .isEqualTo(
            "Ferry runs aground\n\n"
                + String.join(" ", REPORT)
                + "\n\n"
                + String.join(" ", ANSWER));
    assertThat(document.article().headline().text()).isEqualTo("Ferry runs aground");
    Passage nine = document.at(text.indexOf("nine cars")).orElseThrow();
    assertThat(nine.paragraph()).isEqualTo(2);
    assertThat(nine.run()).isEqualTo(2);
    assertThat(nine.page()).isEqualTo(1);
    assertThat(document.notes()).isEmpty();
  }

  @Test
  void anIndentedLineBeginsAParagraph() {
    Document document =
        new Pdf()
            .page()
            .lines(70, 130, 11, REPORT)
            .line(
                84,
                130 + 2 * 13.2,
                11,
                "Nobody was hurt, the coast guard said, and two tugs came for her.")
            .line(70, 130 + 3 * 13.2, 11, "The ship was free before the night.")
            .read();

    assertThat(document.article().text())
        .isEqualTo(
            String.join(" ", REPORT)
                + "\n\nNobody was hurt, the coast guard said, and two tugs came for her. The ship"
                + " was free before the night.");
  }

  @Test
  void aParagraphGoesOnOverColumnsAndPages() {
    Document document =
        new Pdf()
            .page()
            .lines(
                60, 90, 10, "The ferry left the harbour at noon", "on Monday and ran aground off")
            .lines(
                320,
                90,
                10,
                "the northern cape an hour later, in",
                "calm weather, as the coast guard")
            .page()
            .lines(60, 90, 10, "said in the capital. Nobody was hurt", "on board.")
            .read();

    assertThat(document.article().text())
        .isEqualTo(
            "The ferry left the harbour at noon on Monday and ran aground off the northern cape an"
                + " hour later, in calm weather, as the coast guard said in the capital. Nobody was"
                + " hurt on board.");
    assertThat(document.passages()).extracting(Passage::page).containsExactly(1, 1, 1, 1, 2, 2);
  }

  @Test
  void columnsThatAreDrawnRowByRowAreReadOneAfterTheOther() {
    String[] left = {
      "The ferry left the harbour at noon", "on Monday and ran aground off the", "northern cape."
    };
    String[] right = {
      "Nobody was hurt, the coast guard", "said. Two tugs came and drew the", "ship free at night."
    };
    Pdf pdf = new Pdf().page().line(60, 60, 20, "Ferry runs aground");
    for (int row = 0; row < left.length; row++) {
      pdf.line(60, 90 + 12 * row, 10, left[row]).line(320, 90 + 12 * row, 10, right[row]);
    }
    assertThat(pdf.read().article().text())
        .isEqualTo(
            "Ferry runs aground\n\n" + String.join(" ", left) + "\n\n" + String.join(" ", right));
  }

  @Test
  void runningHeadsAndPageNumbersAreLeftOutAndTold() {
    Pdf pdf = new Pdf();
    for (int page = 1; page <= 3; page++) {
      pdf.page()
          .line(70, 40, 9, "City Ledger, Monday")
          .lines(70, 130, 11, REPORT)
          .line(
              70, 200, 11, "This is paragraph number " + "one two three".split(" ")[page - 1] + ".")
          .line(290, 800, 9, "Page " + page + " of 3");
    }
    Document document = pdf.read();

    assertThat(document.article().text()).startsWith(REPORT[0]).doesNotContain("Ledger", "Page ");
    assertThat(document.notes())
        .containsExactly("Left out: running heads and page numbers, 6 lines.");
  }

  @Test
  void aWordBrokenAtTheEndOfALineIsPutTogetherAndACompoundIsNot() {
    Document document =
        new Pdf()
            .page()
            .lines(
                70,
                130,
                11,
                "The coast guard said on Monday that the well-known ferry had a new cap-",
                "tain, and that the government had told the owner so. The spokes-",
                "woman called it a well-",
                "known case, and the Franco-",
                "German owner had no answer to what the govern-",
                "ment had said.")
            .read();

    assertThat(document.article().text().replaceAll("\\s+", " "))
        .contains("new captain,", "spokeswoman called", "well-known case", "Franco-German")
        .contains("what the government had said");
    assertThat(document.notes())
        .containsExactly(
            "Put together, as broken at the end of a line: captain, spokeswoman, government.");
  }

  @Test
  void aHeadlineOverTwoColumnsDoesNotBreakTheirLines() {
    String[] left = {
      "Mali  has  announced that it is", "cutting its ties with a neighbour,", "a minister said."
    };
    Document document =
        new Pdf()
            .page()
            .line(60, 60, 22, "The government breaks with all of its neighbours")
            .lines(60, 90, 10, left)
            .lines(320, 90, 10, "The other side did not answer on", "the same day.")
            .read();
    assertThat(document.article().text())
        .isEqualTo(
            "The government breaks with all of its neighbours\n\n"
                + "Mali has announced that it is cutting its ties with a neighbour, a minister"
                + " said.\n\nThe other side did not answer on the same day.");
  }

  @Test
  void footnotesAreLeftOutAndTold() {
    Document document =
        new Pdf()
            .page()
            .lines(70, 130, 11, REPORT)
            .line(
                70,
                156.4,
                11,
                "Nobody was hurt, the coast guard of the northern islands said, and two")
            .lines(
                70,
                780,
                8,
                "1 The coast guard answers to the ministry of the interior,",
                "not to the navy.")
            .page()
            .line(70, 130, 11, "tugs drew the ship free before the night.")
            .read();
    assertThat(document.article().text())
        .endsWith("northern islands said, and two tugs drew the ship free before the night.")
        .doesNotContain("interior");
    assertThat(document.notes()).containsExactly("Left out: 1 footnote.");
  }

  @Test
  void propertiesTellTitleLanguageOutletAndDay() throws Exception {
    Pdf pdf = new Pdf().page().line(70, 90, 11, "Ferry runs aground").lines(70, 130, 11, REPORT);
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle("Ferry runs aground");
    pdf.document().setDocumentInformation(information);
    pdf.document().getDocumentCatalog().setLanguage("en-GB");
    PDMetadata metadata = new PDMetadata(pdf.document());
    metadata.importXMPMetadata(
        """
        <r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
            xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/">
          <r:Description><prism:publicationName>City Ledger</prism:publicationName>
          <prism:publicationDate>2025-02-28</prism:publicationDate></r:Description></r:RDF>
        """
            .getBytes(java.nio.charset.StandardCharsets.UTF_8));
    pdf.document().getDocumentCatalog().setMetadata(metadata);
    Document document = pdf.read();

    assertThat(document.article().headline().text()).isEqualTo("Ferry runs aground");
    assertThat(document.article().language()).isEqualTo("en-GB");
    assertThat(document.article().outlet()).isEqualTo("City Ledger");
    assertThat(document.article().published().date()).hasToString("2025-02-28");
  }

  @Test
  void aPageWithoutTextIsTold() {
    Document document = new Pdf().page().lines(70, 130, 11, REPORT).page().read();
    assertThat(document.notes()).containsExactly("Without text, perhaps pictures of it: page 2.");
  }
}
