package org.stet.extraction.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.stet.extraction.Parsed;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;

class WordAlignmentTest {
  private static ParsedSentence sentence(String text) {
    return Parsed.text(text).sentences().get(0);
  }

  private static WordAlignment align(String first, String second) {
    return WordAlignment.of(sentence(first), sentence(second));
  }

  private static String words(List<Token> words) {
    return words.stream().map(Token::text).collect(Collectors.joining(" "));
  }

  @Test
  void what_differs_stands_between_the_same_words() {
    WordAlignment alignment =
        align(
            "The bridge over the Oder was closed by the mayor on Friday.",
            "The bridge over the Oder was closed by the river police on Friday.");

    assertThat(alignment.differing()).hasSize(1);
    WordAlignment.Run run = alignment.differing().get(0);
    assertThat(words(run.first())).isEqualTo("mayor");
    assertThat(words(run.second())).isEqualTo("river police");
    assertThat(alignment.support(run, 2)).isEqualTo(1);
  }

  @Test
  void words_that_only_one_sentence_has_are_no_exchange() {
    WordAlignment alignment =
        align(
            "The bridge over the Oder was closed on Friday.",
            "The old bridge over the Oder was closed by the mayor on Friday.");

    assertThat(alignment.differing()).isEmpty();
    assertThat(alignment.agreed()).isEqualTo(5);
  }

  @Test
  void endless_sentences_are_not_aligned() {
    String endless = "The bridge " + "and the road ".repeat(60) + "were closed.";

    assertThat(align(endless, endless)).isNull();
  }
}
