package org.stet.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseYamlTest {
  @TempDir private Path folder;

  private static final RuleCase SILENT = SampleCases.text("It shines.\n");

  private RuleCase readBack(RuleCase fires) throws IOException {
    String yaml = "fires:\n" + CaseYaml.entry(fires) + "silent:\n" + CaseYaml.entry(SILENT);
    return RuleCases.read(Files.writeString(folder.resolve("r.yaml"), yaml)).fires().get(0);
  }

  @Test
  void aCaseIsReadBackAsItWas() throws IOException {
    RuleCase example =
        new RuleCase(
            "It \"rains\": hard.",
            "---\nheadline: Rain\n---\n\n«It rains».\n",
            "  It is wet.",
            List.of(),
            "A message: so",
            null,
            2);

    assertThat(readBack(example)).isEqualTo(example);
  }

  @Test
  void severalSourcesAreReadBack() throws IOException {
    RuleCase example =
        new RuleCase("It rains.", null, null, List.of("«A».\n", "B\n\nC.\n"), null, null, null);

    assertThat(readBack(example)).isEqualTo(example);
  }

  @Test
  void whatTheHouseHasSettledIsReadBack() throws IOException {
    CaseHouse house =
        new CaseHouse(Map.of("Kyiv", List.of("Kiev", "Kiew")), List.of("AP"), "en-GB");
    RuleCase example =
        new RuleCase("It rains.", "«It».\n", null, List.of(), null, null, null, house);

    assertThat(readBack(example)).isEqualTo(example);
  }
}
