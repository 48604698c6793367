package org.stet.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleCasesTest {
  @TempDir Path folder;

  @Test
  void casesOnBothSidesAreRead() throws IOException {
    RuleCases cases =
        RuleCases.read(
            file(
                """
                fires:
                  - why: It rains.
                    draft: It «rains».
                silent:
                  - why: It shines.
                    draft: It shines.
                """));

    assertThat(cases.fires()).singleElement().extracting(RuleCase::why).isEqualTo("It rains.");
    assertThat(cases.silent()).hasSize(1);
  }

  @Test
  void anEmptyListIsRefused() throws IOException {
    Path file = file("fires: []\nsilent:\n  - why: It shines.\n    draft: It shines.\n");

    assertThatThrownBy(() -> RuleCases.read(file))
        .isInstanceOf(InvalidCase.class)
        .hasMessageContaining("no case fires");
  }

  @Test
  void aRuleThatIsNeverSilentIsRefused() throws IOException {
    Path file = file("fires:\n  - why: It rains.\n    draft: It «rains».\n");

    assertThatThrownBy(() -> RuleCases.read(file)).hasMessageContaining("no case is silent");
  }

  @Test
  void aCaseThatFiresMustMarkTheWords() throws IOException {
    Path file =
        file(
            "fires:\n  - why: It rains.\n    draft: It rains.\n"
                + "silent:\n  - why: It shines.\n    draft: It shines.\n");

    assertThatThrownBy(() -> RuleCases.read(file)).hasMessageContaining("marks no words");
  }

  @Test
  void aMisspelledKeyIsToldWithItsLine() throws IOException {
    Path file = file("fires:\n  - why: It rains.\n    drafft: It «rains».\n");

    assertThatThrownBy(() -> RuleCases.read(file))
        .isInstanceOf(InvalidCase.class)
        .hasMessageContaining("rule.yaml:")
        .hasMessageContaining("drafft");
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("rule.yaml"), text);
  }
}
