package org.stet.extraction.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RelativeReportTest {
  @Test
  void aRelativeClauseCanBeReported() {
    assertThat(Told.by("The bridge, which engineers say will cost 40 million, is closed.", "say"))
        .extracting(said -> said.source().text(), said -> said.content().text())
        .containsExactly("engineers", "which engineers say will cost 40 million");
  }

  @Test
  void aRelativeClauseWithoutAPronounCanBeReported() {
    assertThat(Told.by("Two of the 40 people police say were on the bus have died.", "say"))
        .extracting(said -> said.source().text(), said -> said.content().text())
        .containsExactly("police", "the 40 people police say were on the bus");
    assertThat(
            Told.by("That is half of the 20 million experts say it costs to run a ward.", "say")
                .content()
                .text())
        .startsWith("the 20 million");
  }

  @Test
  void aPlainReportIsNoRelativeClause() {
    assertThat(Told.by("State police say the bus was empty.", "say"))
        .extracting(said -> said.source().text(), said -> said.content().text())
        .containsExactly("State police", "the bus was empty");
    assertThat(Told.in("The minister said that police believe he fled.").all())
        .extracting(said -> said.content().text())
        .containsExactlyInAnyOrder("that police believe he fled", "he fled");
    assertThat(Told.in("The nurse the farmer met was from the coast.").all()).isEmpty();
  }
}
