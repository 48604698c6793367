package org.stet.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimTest {
  @ParameterizedTest
  @CsvSource({
    "Norland, norland, the Norlanders, norland, true",
    "the Tuareg rebel alliance in Mali, tuareg, Malian rebels, rebel, true",
    "the Tarian government, tarian, the Norland government, norland, false",
    "Westland, westland, Norland, norland, false",
    "Westland, , Norland, , false",
  })
  void whatIsDoneToTheAgentOfAnotherIsKnownByItsName(
      String patient, String patientKey, String agent, String agentKey, boolean same) {
    Claim done = claim(null, null, patient, patientKey);

    assertThat(done.doneToAgentOf(claim(agent, agentKey, null, null))).isEqualTo(same);
  }

  @Test
  void whatIsNotToldIsNotTheSame() {
    Claim nobody = claim(null, null, null, null);

    assertThat(nobody.doneToAgentOf(nobody)).isFalse();
    assertThat(nobody.doneToAgentOf(claim("Norland", "norland", null, null))).isFalse();
    assertThat(claim(null, null, "Norland", "norland").doneToAgentOf(nobody)).isFalse();
  }

  private static Claim claim(String agent, String agentKey, String patient, String patientKey) {
    return new Claim(
        span("it"),
        agent == null ? null : span(agent),
        "defeat",
        patient == null ? null : span(patient),
        agentKey,
        patientKey,
        null,
        null,
        false,
        Factuality.CERTAIN,
        null,
        Part.BODY);
  }

  private static Span span(String words) {
    return new Span("draft.txt", 0, words.length(), words);
  }
}
