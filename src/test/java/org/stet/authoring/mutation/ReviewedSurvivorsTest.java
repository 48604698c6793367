package org.stet.authoring.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.authoring.InvalidCase;
import org.stet.authoring.SampleCases;
import org.stet.engine.rule.InvalidRule;

class ReviewedSurvivorsTest {
  private static MutationResult result;
  @TempDir private Path folder;

  @BeforeAll
  static void run() throws InvalidRule {
    result =
        MutationRun.of(
            SampleCases.RULE,
            SampleCases.read(List.of("«He took money.»"), List.of("He gave it.")));
  }

  private ReviewedSurvivors list(String yaml) throws IOException {
    return ReviewedSurvivors.read(Files.writeString(folder.resolve("mutation.yaml"), yaml));
  }

  private static String entry(String rule, String constraint) {
    return "- {rule: %s, constraint: '%s', change: without, reason: So it is.}\n"
        .formatted(rule, constraint);
  }

  private List<String> stale(String yaml) throws IOException {
    return list(yaml).stale(List.of(result), List.of("theft-told"));
  }

  @Test
  void aSurvivorOnTheListHasItsReason() throws IOException {
    MutantName denied = result.survivors().get(0).name();

    assertThat(list(entry("theft-told", "!denied")).reason(denied)).hasValue("So it is.");
    assertThat(stale(entry("theft-told", "!denied"))).isEmpty();
  }

  @Test
  void anEntryThatACaseKillsIsTold() throws IOException {
    assertThat(stale(entry("theft-told", "predicate == \"take\"")))
        .singleElement()
        .asString()
        .contains("a case kills it now; take the entry out");
  }

  @Test
  void anEntryOfAMutantOrARuleThatIsGoneIsTold() throws IOException {
    assertThat(stale(entry("theft-told", "inHeadline")))
        .singleElement()
        .asString()
        .contains("the rule has no such mutant");
    assertThat(stale(entry("theft", "!denied")))
        .singleElement()
        .asString()
        .contains("there is no such rule");
  }

  @Test
  void anEntryWithoutAReasonIsRefused() {
    assertThatThrownBy(() -> list("- {rule: r, constraint: c, change: without, reason: ' '}"))
        .isInstanceOf(InvalidCase.class)
        .hasMessageContaining("give the reason");
    assertThatThrownBy(() -> list("- {rule: r, constraint: c, change: without}"))
        .isInstanceOf(InvalidCase.class)
        .hasMessageContaining("reason");
  }

  @Test
  void anEntryThatStandsTwiceOrIsMisspelledIsRefused() {
    assertThatThrownBy(() -> list(entry("theft-told", "!denied").repeat(2)))
        .isInstanceOf(InvalidCase.class)
        .hasMessageContaining("twice");
    assertThatThrownBy(() -> list("- {rul: r}"))
        .isInstanceOf(InvalidCase.class)
        .hasMessageContaining("mutation.yaml:1");
  }
}
