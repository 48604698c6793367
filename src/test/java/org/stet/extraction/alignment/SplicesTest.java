package org.stet.extraction.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SplicesTest {
  @Test
  void twoCutsThatBeginAlikeAreNoRewording() {
    assertThat(
            Splices.joins(
                words("we sold more cars than ever and earned less with each"),
                words("we sold more cars than ever our workers will get their share")))
        .isTrue();
  }

  @Test
  void twoCutsThatEndAlikeAreNoRewording() {
    assertThat(
            Splices.joins(
                words("the dam is old and that is why we closed the road"),
                words("nobody was asked but that is why we closed the road")))
        .isTrue();
  }

  @Test
  void wordsThatRecurOnBothSidesOfAChangeAreARewording() {
    assertThat(
            Splices.joins(
                words("i heard the barge before i saw it and then the saloon came in"),
                words("i heard the barge before it came and then the whole saloon folded")))
        .isFalse();
  }

  @Test
  void aQuoteThatIsOnlyCutShortIsNone() {
    assertThat(
            Splices.joins(
                words("this is a budget written on water"),
                words("this is a budget written on water and nobody has read it")))
        .isFalse();
  }

  private static List<String> words(String text) {
    return List.of(text.split(" "));
  }
}
