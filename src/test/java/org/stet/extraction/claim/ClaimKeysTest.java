package org.stet.extraction.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.extraction.claim.Told.claim;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.extraction.Parsed;
import org.stet.extraction.attribution.Attributions;
import org.stet.extraction.moment.MomentExtractor;
import org.stet.extraction.name.NameExtractor;
import org.stet.extraction.name.Names;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.fact.Claim;

/** The keys by which claims of two articles are joined, and when and where a claim holds. */
class ClaimKeysTest {
  private static final ClaimExtractor CLAIMS = new ClaimExtractor(Parsed.LEXICON);
  private static final MomentExtractor MOMENTS = new MomentExtractor(Parsed.LEXICON);
  private static final NameExtractor NAMES = new NameExtractor(Parsed.LEXICON);

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The king pardoned the forger.| The forger was pardoned by the king.| pardon",
        "The coach dismissed the goalkeeper.| The goalkeeper was dismissed by the coach.| dismiss",
        "The queen gave weapons to the rebels.| The rebels received weapons from the queen.| arm",
        "The bakers bought the mill.| The bakers took over the mill.| acquire",
        "The bakers acquired the mill.| The mill was purchased by the bakers.| acquire",
      })
  void twoWordingsOfOneEventShareTheirKeys(String one, String other, String predicate) {
    Claim first = claim(one, predicate);
    Claim second = claim(other, predicate);

    assertThat(first.agentKey()).isNotNull().isEqualTo(second.agentKey());
    assertThat(first.patientKey()).isNotNull().isEqualTo(second.patientKey());
  }

  @Test
  void whoDidItIsNotToWhom() {
    Claim first = claim("The rebels attacked the guards.", "attack");
    Claim second = claim("The guards attacked the rebels.", "attack");

    assertThat(first.agentKey()).isEqualTo(second.patientKey());
    assertThat(first.agentKey()).isNotEqualTo(second.agentKey());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The police arrested the forger on Monday.| arrest | 2025-03-10",
        "On 3 May 2019 the bakers bought the mill.| acquire | 2019-05-03",
        "The minister visited the dam in 2021.| visit | 2021-01-01",
      })
  void aClaimHoldsAtTheTimeOfItsClause(String text, String predicate, String start) {
    assertThat(dated(text, predicate).moment().start().toLocalDate()).hasToString(start);
  }

  @Test
  void theTimeOfTheReportIsNotThatOfTheEvent() {
    assertThat(dated("The mayor said on Monday that the police arrested a forger.", "arrest"))
        .returns(null, Claim::moment);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The police arrested the forger in Oslo.| arrest | oslo",
        "The minister met the bakers in Norway.| meet | norway",
        "The bakers opened a mill near Olvera.| open | olvera",
      })
  void aClaimHoldsAtThePlaceOfItsClause(String text, String predicate, String place) {
    assertThat(dated(text, predicate).placeKey()).isEqualTo(place);
  }

  @Test
  void whereTheSpeakerStoodIsNoPlaceOfTheEvent() {
    assertThat(dated("The mayor said in Oslo that the police arrested a forger.", "arrest"))
        .returns(null, Claim::placeKey);
  }

  private static Claim dated(String text, String predicate) {
    ParsedArticle article = Parsed.text(text, "2025-03-12");
    Names names = NAMES.extract(List.of(article));
    Attributions nobody = new Attributions(List.of(), List.of());
    return CLAIMS.extract(article, names, MOMENTS.extract(article), nobody).stream()
        .filter(claim -> claim.predicate().equals(predicate))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + predicate + " in " + text));
  }
}
