package org.stet.extraction.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SplicesTest {
  @Test
  void twoCutsThatBeginAlikeAreNoRewording() {
    assertThat(
            Splices.of(
                words("we sold more cars than ever and earned less with each one of them"),
                words("we sold more cars than ever our workers will get their share")))
        .isNotNull();
  }

  @Test
  void twoCutsThatEndAlikeAreNoRewording() {
    assertThat(
            Splices.of(
                words("the dam is old and that is why we closed the road"),
                words("nobody was asked but that is why we closed the road")))
        .isNotNull();
  }

  @Test
  void wordsThatRecurOnBothSidesOfAChangeAreARewording() {
    assertThat(
            Splices.of(
                words("i heard the barge before i saw it and then the saloon came in"),
                words("i heard the barge before it came and then the whole saloon folded")))
        .isNull();
  }

  @Test
  void aQuoteThatIsOnlyCutShortIsNone() {
    assertThat(
            Splices.of(
                words("this is a budget written on water"),
                words("this is a budget written on water and nobody has read it")))
        .isNull();
  }

  private static List<String> words(String text) {
    return List.of(text.split(" "));
  }
}
