package org.stet.extraction.anomaly;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.extraction.Parsed;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;

/** "This Saturday" is foreign of the day gone by, and good English of the day to come. */
class PastTenseTest {

  private static boolean past(String text) {
    ParsedSentence sentence = Parsed.text(text).sentences().get(0);
    Token day =
        sentence.tokens().stream()
            .filter(token -> token.text().equals("this"))
            .findFirst()
            .orElseThrow();
    return PastTense.governs(sentence, day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Two miners died this Saturday in the north.",
        "Two miners were killed this Saturday.",
        "The minister has visited the dam this Saturday."
      })
  void whatHappenedIsPast(String text) {
    assertThat(past(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The team plays this Saturday.",
        "The team will play this Saturday.",
        "The mayor, who took office in May, will open the bridge this Saturday.",
        "The vote is expected to be held this Saturday.",
        "The final was set for this Saturday."
      })
  void whatIsToComeIsNot(String text) {
    assertThat(past(text)).isFalse();
  }
}
