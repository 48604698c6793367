package org.stet.authoring.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.engine.rule.RuleError;
import org.stet.engine.rule.RuleSource;

class RuleFilesTest {
  @TempDir private Path folder;

  @Test
  void filesAndFoldersAreReadAndWhatCannotBeIsAnObjection() throws IOException {
    Files.write(folder.resolve("a.drl"), new byte[] {(byte) 0xC3, (byte) 0x28});
    Files.writeString(folder.resolve("b.drl"), "b");
    Path one = Files.writeString(folder.resolve("one.drl"), "one");

    RuleFiles files = RuleFiles.read(List.of(folder, one));

    assertThat(files.sources()).extracting(RuleSource::id).containsExactly("b", "one", "one");
    assertThat(files.unreadable())
        .singleElement()
        .asString()
        .isEqualTo(folder.resolve("a.drl") + ":1:1: E008: the file is not UTF-8 text");
  }

  @Test
  void anObjectionToALineShowsThatLine() throws IOException {
    Path file = Files.writeString(folder.resolve("a.drl"), "when\n    There is a thing  \nend\n");

    List<LintFinding> told =
        RuleFiles.objection(new RuleError(file.toString(), 2, "no such thing; write another"));

    assertThat(told)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding).hasToString(file + ":2:5: E010: no such thing");
              assertThat(finding.line()).isEqualTo("    There is a thing");
              assertThat(finding.length()).isEqualTo(16);
              assertThat(finding.help()).isEqualTo("write another");
            });
  }
}
