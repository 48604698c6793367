package org.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.report.document.WordSample;

/** Where a report goes: to a file of its own, and never over what is checked. */
class OutputTest {
  private static final String TEXT =
      "Fighting broke out near the border on Friday. Dozens of soldiers were killed.\n";

  @TempDir private Path folder;

  private Path draft() throws IOException {
    return Files.writeString(folder.resolve("draft.txt"), TEXT);
  }

  @Test
  void anyFormatGoesToAFile() throws IOException {
    Path draft = draft();
    Path report = folder.resolve("report.json");
    Stet shown = Stet.run("check", draft, "--format", "json");
    Stet written = Stet.run("check", draft, "--format", "json", "--output", report);

    assertThat(written.code()).as(written.err()).isEqualTo(shown.code());
    assertThat(written.out()).isEmpty();
    assertThat(report).hasContent(shown.out());
  }

  @Test
  void aDocumentGoesToAFileThatMayStandThereAlready() throws IOException {
    Path report = Files.writeString(folder.resolve("draft.docx"), "the one of yesterday");
    Stet stet = Stet.run("check", draft(), "--format", "docx", "-o", report);

    assertThat(stet.code()).as(stet.err()).isLessThan(ExitCode.BAD_INPUT);
    assertThat(Files.readAllBytes(report)).startsWith('P', 'K');
  }

  private static void refused(Stet stet, String sentence) {
    assertThat(stet.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(stet.out()).isEmpty();
    assertThat(stet.err().strip()).isEqualTo("stet: " + sentence);
  }

  @Test
  void aDocumentIsNotShown() throws IOException {
    refused(
        Stet.run("check", draft(), "--format", "docx"),
        "a docx file is nothing to show on a terminal; name a file for it with --output");
  }

  @Test
  void whatIsCheckedIsNeverLost() throws IOException {
    Path draft = draft();
    Path source = Files.writeString(folder.resolve("wire.txt"), "Ten soldiers were killed.\n");
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), source);
    Path around = folder.resolve("../" + folder.getFileName() + "/draft.txt");
    for (Path output : new Path[] {draft, source, link, around}) {
      refused(
          Stet.run("check", draft, "--source", source, "--format", "text", "-o", output),
          output + ": is what is checked, and would be lost; name another file for the report");
    }
    assertThat(draft).hasContent(TEXT);
    assertThat(source).hasContent("Ten soldiers were killed.\n");
  }

  @Test
  void aFolderHoldsNoReport() throws IOException {
    refused(
        Stet.run("check", draft(), "-o", folder),
        folder + ": is a folder; name a file in it for the report");
    Path none = folder.resolve("none").resolve("report.txt");
    refused(
        Stet.run("check", draft(), "-o", none), none + ": there is no folder none; make it first");
  }

  @Test
  void withoutADraftNothingTakesComments() throws IOException {
    refused(
        Stet.run("check", "--source", draft(), "--format", "docx", "-o", folder.resolve("a.docx")),
        "a document takes comments on a draft; give a draft, or another --format");
  }

  @Test
  void aReportDoesNotJoinTheStoryThatItIsOn() throws IOException {
    draft();
    Path report = folder.resolve("checked.docx");
    refused(
        Stet.run("check", folder, "--format", "docx", "-o", report),
        report + ": would be read as a source of the story next time; write it to another folder");
    Stet json = Stet.run("check", folder, "--format", "json", "-o", folder.resolve("report.json"));
    assertThat(json.code()).as(json.err()).isLessThan(ExitCode.BAD_INPUT);
  }

  @Test
  void aDraftThatCameAsDocxGoesBackWithCommentsOnItsWords() throws IOException {
    String body =
        "<w:p><w:r><w:t>Fighting broke out near the border on Friday. Doz</w:t></w:r>"
            + "<w:r><w:rPr><w:b/></w:rPr><w:t>ens of soldiers were killed.</w:t></w:r></w:p>";
    Path draft = Files.write(folder.resolve("draft.docx"), WordSample.of(body).bytes());
    Path report = folder.resolve("checked.docx");
    Stet stet = Stet.run("check", draft, "--format", "docx", "-o", report);

    assertThat(stet.code()).as(stet.err()).isLessThan(ExitCode.BAD_INPUT);
    try (XWPFDocument checked = new XWPFDocument(Files.newInputStream(report))) {
      assertThat(checked.getComments())
          .anyMatch(comment -> comment.getText().contains("toll-names-who-counted"));
      assertThat(checked.getParagraphs().get(0).getText())
          .startsWith(
              "Fighting broke out near the border on Friday. Dozens of soldiers were killed.");
    }
  }

  @Test
  void annotationsAndClaimReviewsAreJson() throws IOException {
    for (String format : new String[] {"annotations", "claimreview"}) {
      Stet stet = Stet.run("check", draft(), "--format", format);
      assertThat(stet.code()).as(stet.err()).isLessThan(ExitCode.BAD_INPUT);
      assertThat(new ObjectMapper().readTree(stet.out()).get("@context").asText())
          .startsWith("http");
    }
  }
}
