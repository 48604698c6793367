package org.stet.extraction.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.fact.Attribution;

class AfterthoughtTest {
  @Test
  void theOutcomeBehindACueBelongsToWhatWasSaid() {
    assertThat(
            Told.by(
                    "A fire destroyed 40 barns, police said, leaving 200 cows without a roof.",
                    "said")
                .content()
                .text())
        .endsWith("leaving 200 cows without a roof");
    assertThat(
            Told.by(
                    "Sales fell 3 percent, the chain announced, forcing two shops to close.",
                    "announced")
                .content()
                .text())
        .endsWith("forcing two shops to close");
  }

  @Test
  void aVerbOfSayingBehindACueIsTheSpeakers() {
    List<Attribution> all =
        Told.in("The ward is safe, the surgeon said, adding that 40 beds were free.").all();
    assertThat(all).extracting(said -> said.source().text()).containsOnly("the surgeon");
    assertThat(all)
        .extracting(said -> said.content().text())
        .containsExactly("The ward is safe", "that 40 beds were free");
    assertThat(
            Told.by("The ward is safe, she said, holding up 3 fingers.", "said").content().text())
        .isEqualTo("The ward is safe");
  }

  @Test
  void aPartyInBracketsDoesNotPartSpeakerAndCue() {
    assertThat(
            Told.by("“She would be a fine judge,” Rep. Ann Cole (D-Md.) said.", "said")
                .source()
                .text())
        .startsWith("Rep. Ann Cole");
  }

  @Test
  void aSupposedReplyIsNone() {
    assertThat(
            Told.in("Nobody knew what would follow if they were to reply: 40 mills closed by May.")
                .all())
        .isEmpty();
  }
}
