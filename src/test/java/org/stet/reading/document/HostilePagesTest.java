package org.stet.reading.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.fact.Role;
import org.stet.reading.UnreadableArticle;

/** Files that would be too much, or that are not what they say. */
class HostilePagesTest {
  private static final String STORY =
      "<p>The café said “nobody was hurt” on Wednesday, and that is all they said.</p>";

  @Test
  void aHundredMegabytesAreNotRead(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("big.html");
    try (RandomAccessFile big = new RandomAccessFile(file.toFile(), "rw")) {
      big.setLength(100_000_000);
    }
    assertThatThrownBy(() -> DocumentReader.read(file, "big.html", Role.SOURCE))
        .isInstanceOf(UnreadableArticle.class)
        .hasMessageContaining("is larger than 20 MB");
  }

  @Test
  void aMillionTagsAreRead() {
    Document document =
        LeadsBack.read("a.html", "<!doctype html><body>" + "<b>".repeat(1_000_000) + STORY);
    assertThat(document.article().text()).contains("nobody was hurt");
  }

  @Test
  void aMillionBlocksAreRead() {
    Document document =
        LeadsBack.read(
            "a.html", "<!doctype html><body>" + "<div class=ad>".repeat(500_000) + STORY);
    assertThat(document.article().text()).contains("nobody was hurt");
  }

  @Test
  void manyEmptyPartsAndRowsAreRead() {
    String html =
        "<!doctype html><body>"
            + "<h2></h2><p class='a b related'></p>".repeat(100_000)
            + "<table><tr>"
            + "<td>x".repeat(50_000)
            + "</table>"
            + STORY;
    assertThat(LeadsBack.read("a.html", html).article().text()).contains("nobody was hurt");
  }

  @Test
  void entitiesMeanNothingButCharacters() {
    String html =
        "<!DOCTYPE html [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><body>"
            + STORY
            + "<p>&b;&b;&b; is a long word that nobody wrote, as the harbour office says.</p>"
            + "&amp;".repeat(100_000);
    Document document = LeadsBack.read("a.html", html);
    assertThat(document.article().text()).contains("&b;&b;&b; is").hasSizeLessThan(200_000);
  }

  @Test
  void scriptsAndHiddenWordsAreNeverRead() {
    String html =
        "<!doctype html><body><script>var a = 'Script words that read as a sentence.';</script>"
            + "<p hidden>Hidden words that read as a whole sentence here.</p>"
            + "<p style='color:red; DISPLAY : none'>Styled words that read as a sentence.</p>"
            + "<template><p>Template words that read as a sentence.</p></template>"
            + "<noscript><p>Noscript words that read as a sentence.</p></noscript>"
            + "<!-- <p>Comment words that read as a sentence.</p> -->"
            + "<svg><text>Drawn words that read as a sentence.</text></svg>"
            + "<textarea>Typed words that read as a sentence.</textarea>"
            + STORY;
    assertThat(LeadsBack.read("a.html", html).article().text())
        .isEqualTo("The café said “nobody was hurt” on Wednesday, and that is all they said.");
  }

  @Test
  void declaredAndMarkedEncodingsAreRead() {
    Charset western = Charset.forName("windows-1252");
    String declared = "<html><head><meta charset=\"iso-8859-1\"></head><body>" + STORY;
    assertThat(LeadsBack.read("a.html", declared.getBytes(western)).article().text())
        .contains("café said “nobody");
    String cyrillic =
        "<html><meta http-equiv=Content-Type content='text/html; charset=koi8-r'><body><p>Никто не"
            + " пострадал, сообщила администрация порта в среду вечером.</p>";
    assertThat(
            LeadsBack.read("a.html", cyrillic.getBytes(Charset.forName("koi8-r"))).article().text())
        .startsWith("Никто не пострадал");
    String marked = "\uFEFF<!DOCTYPE html><body>" + STORY;
    for (Charset charset : new Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
      Document document = LeadsBack.read("a.html", marked.getBytes(charset));
      assertThat(document.article().text()).contains("café said “nobody");
      assertThat(LeadsBack.check(document, marked)).isEqualTo(1);
    }
  }

  @Test
  void wrongEncodingsAreToldInOneSentence() {
    byte[] western = ("<!doctype html><body>" + STORY).getBytes(Charset.forName("windows-1252"));
    assertThatThrownBy(() -> LeadsBack.read("a.html", western))
        .hasMessageContaining("is not UTF-8; find out the encoding");
    byte[] unknown =
        ("<!doctype html><meta charset=klingon>" + STORY).getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> LeadsBack.read("a.html", unknown))
        .hasMessage(
            "in/a.html: declares the encoding \"klingon\", which nobody knows; save the page as"
                + " UTF-8");
    byte[] wide = "\uFEFFPlain words.".getBytes(StandardCharsets.UTF_16LE);
    assertThatThrownBy(() -> LeadsBack.read("a.txt", wide)).hasMessageContaining("is UTF-16");
  }

  @Test
  void aPageWithoutWordsIsRefused() {
    assertThatThrownBy(
            () -> LeadsBack.read("a.html", "<!doctype html><title>App</title><div id=root></div>"))
        .isInstanceOf(UnreadableArticle.class)
        .hasMessage(
            "in/a.html: has no text that reads as an article; save the article itself as plain"
                + " UTF-8 text");
  }
}
