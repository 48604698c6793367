package org.stet.extraction.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.extraction.claim.Told.claim;
import static org.stet.extraction.claim.Told.claims;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.extraction.Parsed;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.fact.Attribution;
import org.stet.fact.Claim;
import org.stet.fact.Factuality;
import org.stet.fact.NameKind;
import org.stet.fact.SourceKind;
import org.stet.fact.Stance;

class ClaimExtractorTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The gendarmes ambushed the smugglers. | attack | gendarme | smuggler",
        "The smugglers were ambushed by the gendarmes. | attack | gendarme | smuggler",
        "The gendarmes launched an attack on the fortress. | attack | gendarme | fortress",
        "The rebels overthrew the king, dissolving the senate. | dissolve | rebel | senate",
        "The rebels received weapons from the queen. | assist | queen | rebel",
        "The queen gave support to the rebels. | assist | queen | rebel",
        "The queen provided the rebels with information. | inform | queen | rebel",
      })
  void agentAndPatientAreFoundHoweverTheyAreWorded(
      String text, String predicate, String agent, String patient) {
    Claim claim = claim(text, predicate);

    assertThat(claim.agentKey()).isEqualTo(agent);
    assertThat(claim.patientKey()).isEqualTo(patient);
    assertThat(claim.denied()).isFalse();
    assertThat(claim.factuality()).isEqualTo(Factuality.CERTAIN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The guards did not help the smugglers.",
        "The guards never helped the smugglers.",
        "The guards failed to help the smugglers.",
        "The guards refused to help the smugglers.",
        "The guards denied helping the smugglers.",
        "The guards left without helping the smugglers.",
        "Nobody helped the smugglers.",
      })
  void whatDidNotHappenIsDenied(String text) {
    assertThat(claim(text, "assist").denied()).isTrue();
  }

  @Test
  void twoDenialsCancelOut() {
    assertThat(claim("The guards did not fail to help the smugglers.", "assist").denied())
        .isFalse();
  }

  @Test
  void deniedDenialCommitsToNothing() {
    Claim claim = claim("The guards did not deny that they helped the smugglers.", "assist");

    assertThat(claim.factuality()).isEqualTo(Factuality.POSSIBLE);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The minister may visit the dam. | POSSIBLE",
        "The minister will visit the dam. | PROBABLE",
        "The minister wants to visit the dam. | UNREALISED",
        "The minister will visit the dam if the rain stops. | UNREALISED",
        "Did the minister visit the dam? | UNREALISED",
        "The minister allegedly visited the dam. | POSSIBLE",
      })
  void certaintyIsThatOfTheWords(String text, Factuality factuality) {
    assertThat(claim(text, "visit").factuality()).isEqualTo(factuality);
  }

  @Test
  void whoeverIsStillFreeIsAtLarge() {
    assertThat(claim("The forger is still at large.", "at-large").patientKey()).isEqualTo("forger");
  }

  @Test
  void absentEvidenceDeniesTheSupport() {
    ParsedArticle article = Parsed.text("There was no evidence of Norland's support.");
    List<Claim> claims =
        claims(
            article, List.of(Told.name(article, "Norland", NameKind.PLACE, "norland")), List.of());

    assertThat(claims).extracting(Claim::predicate).contains("assist");
    assertThat(claims.get(0).denied()).isTrue();
    assertThat(claims.get(0).agentKey()).isEqualTo("norland");
  }

  @Test
  void weInAQuotationIsTheSpeaker() {
    ParsedArticle article = Parsed.text("“We did not receive any help,” Ms Orr said.");
    String text = article.article().text();
    Attribution attribution =
        new Attribution(
            article.article().span(text.indexOf("Ms Orr"), text.indexOf(" said")),
            article.article().span(text.indexOf("said"), text.indexOf("said") + 4),
            article.article().span(1, text.indexOf(",")),
            Stance.SAYS,
            SourceKind.NAMED_PERSON,
            "orr",
            List.of(),
            true,
            false,
            0.9);

    Claim claim = claims(article, List.of(), List.of(attribution)).get(0);

    assertThat(claim.predicate()).isEqualTo("assist");
    assertThat(claim.patientKey()).isEqualTo("orr");
    assertThat(claim.denied()).isTrue();
  }

  @Test
  void pronounOfWhichNobodyKnowsTheNounHasNoKey() {
    assertThat(claim("They attacked it.", "attack").patientKey()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u0000\u0001", "🙂🙂 🙂", "?!?", "of of of the the"})
  void oddTextHasNoClaims(String text) {
    assertThat(claims(text)).isEmpty();
  }

  @Test
  void longSentenceIsPassedOver() {
    assertThat(claims("The guard helped the smuggler and ".repeat(300))).isEmpty();
  }
}
