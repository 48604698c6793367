package org.stet.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.fact.Article;
import org.stet.fact.Role;

/** How an article gets from the disk into a story, and what is said when it cannot. */
final class ArticleReaderTest {
  @TempDir Path folder;

  @Test
  void aPlainTextIsAllBody() {
    Article article = read("A bridge closed.\r\nNobody was hurt.\r\n");

    assertThat(article.id()).isEqualTo("draft.txt");
    assertThat(article.text()).isEqualTo("A bridge closed.\r\nNobody was hurt.\r\n");
    assertThat(article.bodyStart()).isZero();
    assertThat(article.headline()).isNull();
  }

  @Test
  void frontMatterTellsWhoPublishedAndWhen() {
    Article article =
        read(
            """
            ---
            headline: Bridge closes after crack is found
            outlet: City Ledger
            published: '2025-01-22 22:30'
            language: en
            ---

            A bridge closed.
            """);

    assertThat(article.outlet()).isEqualTo("City Ledger");
    assertThat(article.published().date()).isEqualTo(LocalDate.of(2025, 1, 22));
    assertThat(article.published().time()).isEqualTo(LocalTime.of(22, 30));
    assertThat(article.language()).isEqualTo("en");
    assertThat(article.text().substring(article.bodyStart())).isEqualTo("\nA bridge closed.\n");
    assertThat(article.headline().text()).isEqualTo("Bridge closes after crack is found");
    assertThat(article.holds(article.headline())).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "headline: \"Bridge: it is closed\"        ~ Bridge: it is closed",
        "headline: 'Bridge: it''s closed'          ~ Bridge: it''s closed",
        "headline: \"Mayor: \\\"no\\\"\"           ~ Mayor: \\\"no\\\"",
        "headline:   Bridge closes   # for now     ~ Bridge closes",
        "headline: >-\\n  Bridge\\n  closes        ~ Bridge\\n  closes",
        "headline: |\\n  Bridge closes\\n          ~ Bridge closes",
        "headline: Brücke \uD83C\uDF09 closes      ~ Brücke \uD83C\uDF09 closes",
        "outlet: \uD83C\uDF09\\nheadline: \"Bridge\"~ Bridge",
      })
  void theHeadlineIsQuotedAsItStandsInTheFile(String yaml, String expected) {
    String front = yaml.strip().replace("\\n", "\n");
    Article article = read("---\n" + front + "\n---\nA bridge closed.\n");

    assertThat(article.headline().text()).isEqualTo(expected.strip().replace("\\n", "\n"));
    assertThat(article.holds(article.headline())).isTrue();
  }

  @Test
  void byteOrderMarkAndWindowsLineEndsCount() {
    Article article = read("\uFEFF---\r\nheadline: Bridge closes\r\n---\r\nA bridge closed.\r\n");

    assertThat(article.headline().start()).isEqualTo(16);
    assertThat(article.headline().text()).isEqualTo("Bridge closes");
    assertThat(article.text().substring(article.bodyStart())).isEqualTo("A bridge closed.\r\n");
    assertThat(read("\uFEFFA bridge closed.").bodyStart()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\nThe mayor said: \"It is closed.\"\n---\nNobody was hurt.\n",
        "---\n\nA bridge closed.\n",
        "---\nA bridge closed: nobody was hurt.\n---\n",
        "---\n* * *\n---\nA bridge closed.\n",
        "A bridge closed.\n---\noutlet: City Ledger\n---\n",
      })
  void aThematicBreakAtTheTopIsNotFrontMatter(String text) {
    Article article = read(text);

    assertThat(article.bodyStart()).isZero();
    assertThat(article.outlet()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "2025-01-22 |",
        "'2025-01-22' |",
        "2025-01-22T22:30 | 22:30",
        "2025-01-22 22:30 | 22:30",
        "2025-01-22T22:30:05+03:00 | 22:30:05",
        "2025-01-22T22:30Z | 22:30",
        "2025-01-22 22:30:05 +03:00 | 22:30:05",
      })
  void datesAreIso(String words, LocalTime time) {
    Article article = read("---\npublished: " + words + "\n---\nA bridge closed.\n");

    assertThat(article.published().date()).isEqualTo(LocalDate.of(2025, 1, 22));
    assertThat(article.published().time()).isEqualTo(time);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "headlin: Bridge        | :2: front matter has no key \"headlin\"; did you mean \"headline\"?",
        "Headline: Bridge       | :2: front matter has no key \"Headline\"; did you mean \"headline\"?",
        "title: Bridge          | :2: front matter has no key \"title\"; did you mean \"headline\"?",
        "outlet: a\\nheadline: b: c | :3: front matter is not YAML: mapping values are not allowed",
        "outlet: [a, b]         | :2: \"outlet\" needs one value, not a list or a mapping",
        "outlet: a\\noutlet: b  | :3: \"outlet\" stands twice; keep one",
        "published: 22.01.2025  | :2: \"published\" needs a date like 2025-01-22",
        "published: 2025-02-30  | :2: \"published\" needs a date like 2025-01-22",
        "role: sorce            | needs draft, source or reference; did you mean \"source\"?",
        "language: English      | needs a BCP 47 code like en, fi or pt-BR, not \"English\"",
      })
  void frontMatterThatCannotBeUsedIsExplained(String yaml, String message) {
    assertThatThrownBy(() -> read("---\n" + yaml.replace("\\n", "\n") + "\n---\nA bridge.\n"))
        .isInstanceOf(UnreadableArticle.class)
        .hasMessageContaining("draft.txt:")
        .hasMessageContaining(message);
  }

  @Test
  void keysOfTheNewsroomAreLeftAlone() {
    Article article =
        read("---\nauthor: Jo Orr\ntags: [sea, rain]\noutlet: Herald\n---\nIt sank.\n");

    assertThat(article.outlet()).isEqualTo("Herald");
    assertThat(article.text().substring(article.bodyStart())).isEqualTo("It sank.\n");
  }

  @Test
  void anAliasBombIsRefusedAtOnce() {
    StringBuilder bomb = new StringBuilder("---\noutlet: &a [x, x, x, x, x, x, x, x]\n");
    for (char c = 'b'; c < 'k'; c++) {
      bomb.append("k%c: &%c [*%c, *%c, *%c, *%c]\n".formatted(c, c, c - 1, c - 1, c - 1, c - 1));
    }

    assertThatThrownBy(() -> read(bomb + "---\nText.\n")).isInstanceOf(UnreadableArticle.class);
  }

  @Test
  void whatIsNotTextIsRefusedWithAdvice() throws IOException {
    refused(new byte[0], "holds no text");
    refused(" \n\u00A0\uFEFF\n".getBytes(StandardCharsets.UTF_8), "holds no text");
    refused("---\noutlet: a\n---\n \n".getBytes(StandardCharsets.UTF_8), "holds no text");
    refused("A caf\u00E9.".getBytes(StandardCharsets.ISO_8859_1), "byte 5 (0xE9) is not UTF-8");
    refused("A cafe.".getBytes(StandardCharsets.UTF_16), "is UTF-16; convert it: iconv");
    refused(new byte[] {'a', 0, 'b'}, "is not text (byte 1 is NUL)");
    refused(new byte[] {1, 2, 3, 4, 'b'}, "mostly control codes");
    refused("%PDF-1.7\n".getBytes(StandardCharsets.UTF_8), "is a PDF");
    refused(new byte[TextFile.LARGEST + 1], "larger than 20 MB");
  }

  @Test
  void aPathThatIsNoFileIsExplained() {
    assertThatThrownBy(() -> ArticleReader.read(folder, Role.DRAFT))
        .hasMessage(folder + ": is a folder; name the files in it one by one");
    assertThatThrownBy(() -> ArticleReader.read(folder.resolve("none.txt"), Role.DRAFT))
        .hasMessage(folder.resolve("none.txt") + ": there is no such file; check the path");
  }

  @Test
  void aSourceMayCallItselfAReference() throws IOException {
    Path file = folder.resolve("facts.txt");
    Files.writeString(file, "---\nrole: reference\n---\nThe bridge is 97 metres long.\n");

    assertThat(ArticleReader.read(file, Role.SOURCE).role()).isEqualTo(Role.REFERENCE);
    assertThat(ArticleReader.read(file, Role.DRAFT).role()).isEqualTo(Role.DRAFT);
  }

  @Test
  void filesOfOneNameGoByTheirPaths() {
    assertThat(StoryFiles.ids(List.of(Path.of("d.txt"), Path.of("a/s.txt"), Path.of("b/s.txt"))))
        .containsExactly("d.txt", Path.of("a/s.txt").toString(), Path.of("b/s.txt").toString());
    assertThatThrownBy(() -> StoryFiles.ids(List.of(Path.of("d.txt"), Path.of("./d.txt"))))
        .hasMessageContaining("is given twice");
  }

  private Article read(String text) {
    return ArticleReader.of(text, "draft.txt", "draft.txt", Role.DRAFT);
  }

  private void refused(byte[] bytes, String message) throws IOException {
    Path file = folder.resolve("article.txt");
    Files.write(file, bytes);
    assertThatThrownBy(() -> ArticleReader.read(file, Role.DRAFT))
        .isInstanceOf(UnreadableArticle.class)
        .hasMessageStartingWith(file + ": ")
        .hasMessageContaining(message);
  }
}
