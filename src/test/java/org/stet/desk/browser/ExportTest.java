package org.stet.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The report leaves the desk as a file. */
@ExtendWith(OnTheDesk.class)
class ExportTest {

  @Test
  void theReportAndTheDraftWithCommentsAreSaved(DeskPage desk) throws IOException {
    desk.openMali();

    assertThat(Files.readString(saved(desk, "html", ".html")))
        .startsWith("<!DOCTYPE html>")
        .contains("Malian rebels deny support to Ukraine");

    JsonNode report = JsonMapper.builder().build().readTree(saved(desk, "json", ".json").toFile());
    assertThat(report.path("verdict").asText()).isEqualTo("hold");

    try (ZipFile word = new ZipFile(saved(desk, "docx", ".docx").toFile())) {
      String comments =
          new String(
              word.getInputStream(word.getEntry("word/comments.xml")).readAllBytes(),
              StandardCharsets.UTF_8);
      assertThat(comments).contains("The headline has it the other way round");
    }
  }

  /** What the browser kept after the choice of a format. */
  private static Path saved(DeskPage desk, String format, String ending) {
    desk.first("#export summary").click();
    desk.first("[data-format=" + format + "]").click();
    return desk.until("a file " + ending, () -> ending(desk.kept(), ending));
  }

  private static Path ending(Path folder, String ending) {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + ending)) {
      for (Path file : files) {
        return file;
      }
      return null;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
