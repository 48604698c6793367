package org.stet.extraction.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.fact.Attribution;

class TurnTest {
  @Test
  void anInterviewIsReadTurnByTurn() {
    List<Attribution> all =
        Told.in(
                "BERG: The dam will hold.\n\nHOLM: How long?\n\nBERG: For 30 years.\n\n"
                    + "It cost us 40 million.\n\nHOLM: Thank you.\n\nThe talk was aired on Monday.")
            .all();
    assertThat(all)
        .extracting(turn -> turn.source().text())
        .containsExactly("BERG", "HOLM", "BERG", "HOLM");
    assertThat(all.get(2).content().text()).endsWith("It cost us 40 million.");
    assertThat(all.get(3).content().text()).isEqualTo("Thank you.");
  }

  @Test
  void aLabelOrAListIsNoInterview() {
    assertThat(Told.in("Oslo, Monday.\n\nNOTE: The dam holds.\n\nPRICE: It is 40 euros.").all())
        .isEmpty();
  }
}
