package org.stet.extraction.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParticipleReportTest {
  @Test
  void aFigureReportedByABodyIsItsOwn() {
    assertThat(Told.by("The 84 deaths reported by the army were not confirmed.", "reported"))
        .extracting(said -> said.source().text(), said -> said.content().text())
        .containsExactly("the army", "The 84 deaths");
    assertThat(
            Told.by(
                "The ferry line appealed against a fine of 3 million imposed by the regulator.",
                "imposed"))
        .extracting(said -> said.source().text(), said -> said.content().text())
        .containsExactly("the regulator", "a fine of 3 million");
  }

  @Test
  void aParticipleWithoutANumberOrASpeakerReportsNothing() {
    assertThat(Told.in("The barn burned by the fire reported by the army stood empty.").all())
        .isEmpty();
    assertThat(Told.in("The 84 cows counted by the roadside were sold.").all()).isEmpty();
    assertThat(Told.in("The 84 houses attacked by the rebels stood empty.").all()).isEmpty();
  }

  @Test
  void aFigureCanStandBehindItsOwnerAndAParticiple() {
    assertThat(
            Told.by("Few clinics meet the ministry's recommended 2 nurses a ward.", "recommended"))
        .extracting(said -> said.source().text(), said -> said.content().text())
        .containsExactly("the ministry", "2 nurses a ward");
    assertThat(Told.by("The club missed its promised 40 goals.", "promised").source().text())
        .isEqualTo("its");
    assertThat(Told.in("The farmer's painted 40 barns drew a crowd.").all()).isEmpty();
  }
}
