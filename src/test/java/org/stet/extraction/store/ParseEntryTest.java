package org.stet.extraction.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.stet.extraction.Parsed;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.fact.Article;
import org.stet.fact.Publication;
import org.stet.fact.Role;

class ParseEntryTest {
  private static final String TEXT =
      "Ms Orr 😀 said on Monday that 40 people came to Łódź.\n\nThe hall \ud83d was full, she said.";
  private static final ParsedArticle PARSED = Parsed.text(TEXT, "2024-08-05");
  private static final Article ARTICLE = PARSED.article();

  @Test
  void aParseIsReadBackAsItWas() {
    assertThat(ParseEntry.read("key", ParseEntry.write("key", PARSED), ARTICLE)).contains(PARSED);
  }

  @Test
  void whatWasCutIsReadBackToo() {
    ParsedArticle parsed = Parsed.text("He said " + "x".repeat(2_000) + " and left.");
    assertThat(parsed.cuts()).hasSize(1);
    assertThat(ParseEntry.read("key", ParseEntry.write("key", parsed), parsed.article()))
        .contains(parsed);
  }

  @Test
  void anEntryOfAnotherKeyIsNotRead() {
    assertThat(ParseEntry.read("other", ParseEntry.write("key", PARSED), ARTICLE)).isEmpty();
  }

  @Test
  void aDamagedEntryIsNotRead() {
    byte[] entry = ParseEntry.write("key", PARSED);
    for (int at = 0; at < entry.length; at += 7) {
      byte[] damaged = entry.clone();
      damaged[at] ^= 0x10;
      assertThat(ParseEntry.read("key", damaged, ARTICLE)).isEmpty();
    }
  }

  @Test
  void aTruncatedEntryIsNotRead() {
    byte[] entry = ParseEntry.write("key", PARSED);
    for (int length : new int[] {0, 1, 31, 32, 40, entry.length - 1}) {
      assertThat(ParseEntry.read("key", Arrays.copyOf(entry, length), ARTICLE)).isEmpty();
    }
  }

  @Test
  void contentThatDoesNotFitTheArticleIsNotReadThoughItsDigestFits() {
    Article shorter = Article.of("draft.txt", Role.DRAFT, "Ms Orr said so.");
    assertThat(ParseEntry.read("key", ParseEntry.write("key", PARSED), shorter)).isEmpty();
  }

  @Test
  void theKeyChangesWithAllThatAParseDependsOn() {
    String key = ParseKey.of(ARTICLE, "one");
    assertThat(ParseKey.of(ARTICLE, "two")).isNotEqualTo(key);
    assertThat(ParseKey.of(with(TEXT + " ", 0, "2024-08-05"), "one")).isNotEqualTo(key);
    assertThat(ParseKey.of(with(TEXT, 1, "2024-08-05"), "one")).isNotEqualTo(key);
    assertThat(ParseKey.of(with(TEXT.replace('\ud83d', '\ud83c'), 0, "2024-08-05"), "one"))
        .isNotEqualTo(key);
  }

  @Test
  void theKeyChangesNeitherWithTheNameOfTheFileNorWithTheDay() {
    String key = ParseKey.of(ARTICLE, "one");
    Article renamed =
        new Article("b.txt", Role.SOURCE, TEXT, 0, null, "Herald", ARTICLE.published(), "en");
    assertThat(ParseKey.of(renamed, "one")).isEqualTo(key);
    assertThat(ParseKey.of(with(TEXT, 0, "2024-08-06"), "one")).isEqualTo(key);
  }

  private static Article with(String text, int bodyStart, String date) {
    return new Article(
        "draft.txt",
        Role.DRAFT,
        text,
        bodyStart,
        null,
        null,
        new Publication(LocalDate.parse(date), null),
        null);
  }
}
