package org.stet.extraction;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.stet.fact.Article;
import org.stet.fact.Publication;
import org.stet.fact.Role;
import org.stet.fact.Story;

/** Stories such as no newsroom writes: shreds of news, marks, scripts and broken characters. */
final class OddStories {
  private static final List<String> NEWS =
      List.of(
          "the man said ",
          "At least 40 people were killed ",
          "Ms Orr ",
          "Karl-Heinz Älg ",
          "NATO (",
          "Ukraine’s ",
          "the Bank of Norway ",
          "on Monday ",
          "two years ago ",
          "5 p.m. ",
          "2024-02-30 ",
          "$3.5 million ",
          "1.200.000 ",
          "١٢ ",
          "½ ",
          "12:30 ",
          "80 % ",
          "did not ",
          "according to ",
          "nobody ",
          "he ",
          "“Yes,” she said. ",
          "Read more: ",
          "Share ",
          "https://example.org/a?b=c ",
          "<b>&amp; ");
  private static final List<String> MARKS =
      List.of(
          "“", "”", "\"", "'", "’", "«", "»", ",", ". ", "…", "...", "— ", "- ", "(", ")", "[", "]",
          "/", "%", "$", "#", "@", "_", "|", "\n", "\n\n", "\r\n", "\t", " ");
  private static final List<String> STRANGE =
      List.of(
          "\u0000",
          "\u0007",
          "\u001b[31m",
          "\u00ad",
          "\u00a0",
          "\u200b",
          "\u200f",
          "\u202e",
          "\u2028",
          "\ufeff",
          "\ufffd",
          "\uffff",
          "e\u0301",
          "שלום עולם ",
          "مرحبا ",
          "ну вот ",
          "中文没有空格的句子",
          "😀",
          "👩‍👩‍👧",
          "𝔘𝔫 ",
          "\ud83d",
          "\ude00",
          "Ⅷ ",
          "ß",
          "İ",
          "ﬁ");

  private OddStories() {}

  /** One to three articles of up to some hundred pieces each. */
  static Arbitrary<Story> any() {
    Arbitrary<String> text = text();
    Arbitrary<Publication> published =
        Arbitraries.of(new Publication(LocalDate.of(2024, 2, 29), null)).injectNull(0.5);
    Arbitrary<Article> draft =
        Combinators.combine(text, published)
            .as((words, day) -> article("draft.txt", Role.DRAFT, words, day));
    Arbitrary<List<Article>> sources =
        Combinators.combine(text, text, published)
            .as(
                (one, other, day) ->
                    List.of(
                        article("one.txt", Role.SOURCE, one, day),
                        article("other.txt", Role.REFERENCE, other, day)));
    return Combinators.combine(draft, sources, Arbitraries.integers().between(0, 2))
        .as(
            (first, others, count) ->
                new Story(
                    "odd", Stream.concat(Stream.of(first), others.stream().limit(count)).toList()));
  }

  private static Article article(String id, Role role, String text, Publication published) {
    return new Article(id, role, text, 0, null, null, published, null);
  }

  private static Arbitrary<String> text() {
    Arbitrary<String> piece =
        Arbitraries.frequencyOf(
            Tuple.of(12, Arbitraries.of(NEWS)),
            Tuple.of(8, Arbitraries.of(MARKS)),
            Tuple.of(3, Arbitraries.of(STRANGE)),
            Tuple.of(1, Arbitraries.strings().all().ofMaxLength(8)),
            Tuple.of(1, repeated()));
    return piece.list().ofMaxSize(80).map(pieces -> String.join("", pieces));
  }

  private static Arbitrary<String> repeated() {
    return Combinators.combine(
            Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.of(NEWS)),
                Tuple.of(2, Arbitraries.of(MARKS)),
                Tuple.of(1, Arbitraries.of(STRANGE))),
            Arbitraries.integers().between(2, 60))
        .as(String::repeat);
  }
}
