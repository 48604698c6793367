package org.stet.extraction.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.extraction.claim.Told.claim;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.fact.Factuality;

/** What a sentence says happened, did not happen, or leaves open; each form on several beats. */
class PolarityTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        // neither … nor
        "Neither the mayor nor the governor visited the dam.| visit",
        "The mayor neither visited the dam nor called.| visit",
        "The jury neither convicted nor acquitted the banker.| convict",
        // without
        "The smugglers left without helping the guards.| assist",
        "The mayor flew home without visiting the dam.| visit",
        "The trial ended without the banker being convicted.| convict",
        // failed to
        "The guards failed to help the passengers.| assist",
        "Police failed to arrest the forger.| arrest",
        "The club failed to win the cup.| win",
        // refused to
        "The guards refused to help the passengers.| assist",
        "The minister refused to visit the dam.| visit",
        "The union refused to sign the agreement.| sign",
        // denied
        "The guards denied helping the passengers.| assist",
        "The minister denied that he visited the dam.| visit",
        "The dealer denies having killed the guard.| kill",
        // and the rest of the closed classes
        "The police never arrested the forger.| arrest",
        "Nobody visited the dam.| visit",
        "None of the ministers visited the dam.| visit",
        "No minister visited the dam.| visit",
        "The police didn't arrest the forger.| arrest",
        "The police were unable to arrest the forger.| arrest",
        "The storm prevented the minister from visiting the dam.| visit",
        "The judge barred the banker from meeting the mayor.| meet",
        "The fog stopped the crews from rescuing the sailors.| rescue",
      })
  void whatIsDeniedDidNotHappen(String text, String predicate) {
    assertThat(claim(text, predicate).denied()).isTrue();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The mayor, not the governor, visited the dam.| visit",
        "The mayor visited the dam without the governor.| visit",
        "The mayor managed to visit the dam.| visit",
        "Having failed to win the vote, the mayor visited the dam.| visit",
        "The police arrested the forger, who denied the charge.| arrest",
        "The police did not fail to arrest the forger.| arrest",
        "The mayor returned from visiting the dam.| visit",
        "Not only did the mayor visit the dam, he swam in it.| visit",
        "No sooner had the mayor visited the dam than it broke.| visit",
        "The mayor did not sleep before he visited the dam.| visit",
      })
  void whatStandsBesideADenialHappened(String text, String predicate) {
    assertThat(claim(text, predicate).denied()).isFalse();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The police arrested the forger.| arrest | CERTAIN",
        "The police have arrested the forger.| arrest | CERTAIN",
        "The mayor opened the bridge.| open | CERTAIN",
        "The police will arrest the forger.| arrest | PROBABLE",
        "The minister is expected to visit the dam.| visit | PROBABLE",
        "The minister is likely to visit the dam.| visit | PROBABLE",
        "The police may arrest the forger.| arrest | POSSIBLE",
        "The minister might visit the dam.| visit | POSSIBLE",
        "The forger was allegedly arrested.| arrest | POSSIBLE",
        "The police want to arrest the forger.| arrest | UNREALISED",
        "The police tried to arrest the forger.| arrest | UNREALISED",
        "If the police arrest the forger, the shop will close.| arrest | UNREALISED",
        "The king asked the police to arrest the forger.| arrest | UNREALISED",
        "Should the minister visit the dam?| visit | UNREALISED",
      })
  void factualityIsThatOfTheWords(String text, String predicate, Factuality factuality) {
    assertThat(claim(text, predicate).factuality()).isEqualTo(factuality);
  }
}
