package org.stet.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.reading.ClaimsReader;
import org.stet.reading.ExtractedStory;

/** When the words of a source speak for a statement of the draft, and when they do not. */
final class SupportTest {
  private static final String DRAFT =
      "{\"id\":\"d\",\"role\":\"draft\",\"published\":\"2025-03-02T20:00\",\"text\":\"The dam broke."
          + " 12 died.\"}";

  @Test
  void aSourceThatSaysTheSameSupports() {
    assertThat(claim("")).isEqualTo(Verdict.SUPPORTED);
  }

  @Test
  void aPlanDoesNotSupportWhatIsSaidToHaveHappened() {
    assertThat(claim(",\"factuality\":\"unrealised\"")).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
    assertThat(claim(",\"factuality\":\"possible\"")).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
  }

  @Test
  void residueSupportsNothing() {
    assertThat(claim(",\"part\":\"residue\"")).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
  }

  @Test
  void aLowerTollOfAnEarlierHourIsNoObjection() {
    assertThat(toll("2025-03-02T08:00", 9)).isEqualTo(Verdict.SUPPORTED);
  }

  @Test
  void aLowerTollOfALaterHourConflicts() {
    assertThat(toll("2025-03-03", 9)).isEqualTo(Verdict.CONFLICTING_EVIDENCE);
  }

  @Test
  void aHigherTollOfAnEarlierHourConflicts() {
    assertThat(toll("2025-03-02T08:00", 15)).isEqualTo(Verdict.CONFLICTING_EVIDENCE);
  }

  private static Verdict claim(String more) {
    return verdict(
        "{\"id\":\"s\",\"text\":\"The dam has broken.\"}",
        """
        "claims":[{"article":"d","span":"The dam broke","predicate":"break","event":"break(dam)"},
                  {"article":"s","span":"The dam has broken","predicate":"break","event":"break(dam)"%s}]
        """
            .formatted(more));
  }

  private static Verdict toll(String published, int value) {
    return verdict(
        """
        {"id":"s","text":"12 died."},{"id":"t","published":"%s","text":"%d died."}
        """
            .formatted(published, value),
        """
        "figures":[{"article":"d","span":"12","value":12,"measure":"toll","measureKey":"killed"},
                   {"article":"s","span":"12","value":12,"measure":"toll","measureKey":"killed"},
                   {"article":"t","span":"%d","value":%d,"measure":"toll","measureKey":"killed"}]
        """
            .formatted(value, value));
  }

  private static Verdict verdict(String sources, String facts) {
    ExtractedStory read =
        ClaimsReader.of(
            "{\"schemaVersion\":\"1.0\",\"articles\":["
                + DRAFT
                + ","
                + sources
                + "],"
                + facts
                + "}",
            "dam.json",
            List.of());
    return Verdicts.of(read.story(), read.facts(), List.of(), List.of()).claims().get(0).verdict();
  }
}
