package org.stet.reading.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.reading.UnreadableArticle;

/** The content of a file tells its format. */
class ContentSnifferTest {

  private static DocumentFormat format(String name, String content) {
    return format(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private static DocumentFormat format(String name, byte[] content) {
    return ContentSniffer.format(new DocumentSource(content, name, name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Plain words.",
        "* a star\n* another\n\nWith 5 * 3 = 15 and snake_case_words.\n",
        "Headline\n\n- It rained.\n- It snowed.\n\n1. Nobody came.\n",
        "#ferry #harbour\n\nNobody was hurt.",
        "\"We took **nothing**,\" she said.",
        "Read more: [here](https://x.example) about it.",
        "<b>Bold</b> words in a scraped text.",
        "The <p> tag was left here.</p>",
        "[Translator's note: unclear] The minister said so.",
        "{Updated} The minister said so.",
        "---\nheadline: Ferry\n---\n\nNobody was hurt.\n",
        "<!-- stet: allow calque: his own words -->\nThe minister said so.",
        "A < B and B > C, says R&D."
      })
  void plainTextStaysPlainText(String text) {
    assertThat(format("draft.txt", text)).isEqualTo(DocumentFormat.TEXT);
    assertThat(format("draft", text)).isEqualTo(DocumentFormat.TEXT);
  }

  @Test
  void storiesOfTheFixturesStayPlainText() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("fixtures/stories"))) {
      assertThat(files.filter(file -> file.toString().endsWith(".txt")))
          .isNotEmpty()
          .allSatisfy(
              file ->
                  assertThat(format(file.toString(), Files.readAllBytes(file)))
                      .isEqualTo(DocumentFormat.TEXT));
    }
  }

  @Test
  void theNameDecidesOnlyBetweenTextAndMarkdown() {
    assertThat(format("draft.md", "Plain words.")).isEqualTo(DocumentFormat.MARKDOWN);
    assertThat(format("draft.html", "Plain words.")).isEqualTo(DocumentFormat.TEXT);
    assertThat(format("draft.md", "<!DOCTYPE html><p>x")).isEqualTo(DocumentFormat.HTML);
    assertThat(format("draft.md", "<p>x</p>\n\n# y")).isEqualTo(DocumentFormat.MARKDOWN);
    assertThat(format("pasted", "# Ferry\n\nSee [this](https://x.example).\n"))
        .isEqualTo(DocumentFormat.MARKDOWN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!doctype html><title>x</title>",
        "\uFEFF\n<!-- saved -->\n<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 4.01//EN\">",
        "<?xml version=\"1.0\"?>\n<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\">",
        "<HTML><BODY>x",
        "<article><p>Words</p></article>",
        "<p>One.</p>\n<p>Two.</p>"
      })
  void pagesAndPiecesOfPages(String html) {
    assertThat(format("whatever.txt", html)).isEqualTo(DocumentFormat.HTML);
  }

  @Test
  void archivesAreToldApartByWhatIsInThem() throws IOException {
    assertThat(format("a", zip("[Content_Types].xml", "word/document.xml")))
        .isEqualTo(DocumentFormat.DOCX);
    byte[] cut = zip("[Content_Types].xml", "word/document.xml");
    assertThat(format("a", java.util.Arrays.copyOf(cut, cut.length - 60)))
        .isEqualTo(DocumentFormat.DOCX);
    assertThat(format("a", zip("content.xml", "META-INF/manifest.xml")))
        .isEqualTo(DocumentFormat.ODT);
    assertThatThrownBy(() -> format("a.xlsx", zip("[Content_Types].xml", "xl/workbook.xml")))
        .isInstanceOf(UnreadableArticle.class)
        .hasMessage("a.xlsx: is an archive, not an article; unpack it and give the article");
    assertThat(format("a", "%PDF-1.7\n")).isEqualTo(DocumentFormat.PDF);
  }

  private static byte[] zip(String... names) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(1);
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  @Test
  void oldAndLockedFilesOfWordAreRefused() {
    byte[] old = {
      (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0
    };
    assertThatThrownBy(() -> format("a.doc", old)).hasMessageContaining("Word 2003 or older");
    byte[] mark =
        "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0".getBytes(StandardCharsets.US_ASCII);
    byte[] locked = java.util.Arrays.copyOf(old, old.length + mark.length);
    System.arraycopy(mark, 0, locked, old.length, mark.length);
    assertThatThrownBy(() -> format("a.docx", locked))
        .hasMessage("a.docx: is locked with a password; save it without one");
  }

  @Test
  void otherJsonAndXmlAreRefused() {
    assertThatThrownBy(() -> format("s.json", "{\"id\": \"x\", \"draft\": {\"text\": \"y\"}}"))
        .hasMessage("s.json: is a story as JSON, not an article; check it with: stet batch");
    assertThatThrownBy(() -> format("c.json", "{\"claims\": [], \"articles\": []}"))
        .hasMessageContaining("use --claims");
    assertThatThrownBy(() -> format("p.json", "{\"name\": \"x\"}"))
        .hasMessageContaining("is JSON, but no news item");
    assertThatThrownBy(() -> format("f.xml", "<?xml version=\"1.0\"?><rss></rss>"))
        .hasMessage("f.xml: is XML, but no web page; save the article as plain UTF-8 text");
  }
}
