package org.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
}
