package org.stet.extraction.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.stet.fact.Attribution;

class OddTextTest {
  @Test
  void oddTextsAreReadWithoutHarm() {
    for (String text :
        new String[] {
          "",
          " ",
          "said",
          "\"",
          "“",
          "''",
          "'",
          "said: “",
          "according to",
          "in the words of",
          "— — —",
          "\u0000\u0007 said \u0001",
          "😀 said 😀, “😀” — 😀",
          "“said” said said, “said",
          "by by by count",
          "Ministry: : :"
        }) {
      assertThat(Told.in(text).quotations()).as(text).isNotNull();
    }
  }

  @Test
  void aRunOnSentenceIsBounded() {
    String text = "the man said that he saw the dog and ".repeat(270);
    Assertions.assertTimeout(Duration.ofSeconds(20), () -> Told.in(text));
  }

  @Test
  void everySpanIsTheTextItNames() {
    String text =
        "“We will rebuild,” Anna Berg (62) said; the council, she added, had 14 days. "
            + "According to the radio station Nord, 40 people came.";
    for (Attribution attribution : Told.in(text).all()) {
      assertThat(attribution.spans())
          .allSatisfy(
              span -> assertThat(text.substring(span.start(), span.end())).isEqualTo(span.text()));
    }
  }
}
