package org.stet.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stet.fact.Article;
import org.stet.fact.Severity;
import org.stet.reading.document.Document;
import org.stet.reading.document.DocumentFormat;
import org.stet.reading.document.Passage;
import org.stet.verdict.SampleStory;

/** Places in files that have no lines: paragraphs of Word files, pages of PDF. */
class DocumentPlacesTest {
  private final Delivery delivery =
      new Delivery(Map.of("draft.txt", "in/draft.txt"), Severity.ERROR, "0.1.0", places());

  /** The draft as a Word file, a source as PDF, the other source plain text. */
  private static DocumentPlaces places() {
    Map<String, Document> documents = new HashMap<>();
    documents.put("draft.txt", document("draft.txt", DocumentFormat.DOCX, 0));
    documents.put("wire.txt", document("wire.txt", DocumentFormat.PDF, 7));
    return new DocumentPlaces(documents);
  }

  /** A file of which each line is a paragraph. */
  private static Document document(String id, DocumentFormat format, int page) {
    Article article = SampleStory.story().article(id).orElseThrow();
    List<Passage> passages = new ArrayList<>();
    int start = 0;
    int number = 0;
    for (String line : article.text().split("\n", -1)) {
      number++;
      passages.add(new Passage(start, start + line.length(), number, 1, page, -1));
      start += line.length() + 1;
    }
    return new Document(article, format, passages, List.of());
  }

  @Test
  void aTextReportNamesParagraphAndPage() {
    String report = new TextReport(new TextStyle(false, 90), places()).render(SampleStory.report());
    assertThat(report)
        .contains("    draft.txt, paragraph 4, City Ledger\n")
        .contains("    wire.txt, page 7, North Wire\n")
        .contains("mirror.txt:3")
        .doesNotContain("draft.txt:")
        .doesNotContain("wire.txt:");
  }

  @Test
  void reportsForCiNameOnlyTheFile() throws Exception {
    assertThat(new GithubReport(delivery).render(SampleStory.report()))
        .contains(" file=in/draft.txt,title=")
        .contains("wire.txt, page 7: “")
        .doesNotContain("draft.txt,line=");
    assertThat(new JunitReport(delivery).render(SampleStory.report()))
        .contains("file=\"in/draft.txt\" time=")
        .contains("in/draft.txt, paragraph 4: “")
        .doesNotContain("file=\"in/draft.txt\" line=");
    assertThat(new MarkdownReport(delivery).render(SampleStory.report()))
        .contains("in/draft.txt, paragraph 4");
    String sarif = new SarifReport(delivery).render(SampleStory.report());
    assertThat(SarifReportTest.errors(sarif)).isEmpty();
    assertThat(sarif).contains("\"paragraph\" : 4").contains("\"page\" : 7");
  }

  @Test
  void jsonTellsParagraphRunAndPage() {
    String json = JsonReport.page(SampleStory.report(), places());
    assertThat(Schemas.errors("report.schema.json", json)).isEmpty();
    assertThat(json.replaceAll("\\s", ""))
        .contains("\"place\":{\"paragraph\":4,\"run\":1}")
        .contains("\"place\":{\"paragraph\":1,\"run\":1,\"page\":7}")
        .contains("\"format\":\"docx\"")
        .contains("\"format\":\"pdf\"")
        .contains("\"format\":\"text\"");
  }
}
