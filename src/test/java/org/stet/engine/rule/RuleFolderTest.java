package org.stet.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleFolderTest {
  @TempDir private Path directory;

  @Test
  void ruleFilesAreReadInOrderAndNothingElseIs() throws IOException {
    Files.createDirectories(directory.resolve("lexicon"));
    Files.writeString(directory.resolve("lexicon/cues.yaml"), "a: b");
    Files.writeString(directory.resolve("b.drl"), "b");
    Files.createDirectories(directory.resolve("a"));
    Files.writeString(directory.resolve("a/z.drl"), "z");
    RuleFolder folder = RuleFolder.read(directory);
    assertThat(folder.errors()).isEmpty();
    assertThat(folder.sources()).extracting(RuleSource::id).containsExactly("z", "b");
    assertThat(folder.sources()).extracting(RuleSource::text).containsExactly("z", "b");
  }

  @Test
  void aFileThatIsNotTextIsAnErrorAndTheOthersAreRead() throws IOException {
    Files.write(directory.resolve("a.drl"), new byte[] {(byte) 0xC3, (byte) 0x28});
    Files.writeString(directory.resolve("b.drl"), "b");
    RuleFolder folder = RuleFolder.read(directory);
    assertThat(folder.sources()).extracting(RuleSource::id).containsExactly("b");
    assertThat(folder.errors())
        .extracting(RuleError::toString)
        .containsExactly(
            directory.resolve("a.drl") + ": is not UTF-8 text; save it with UTF-8 encoding");
  }

  @Test
  void aMissingDirectoryIsAnError() {
    assertThat(RuleFolder.read(directory.resolve("none")).errors())
        .singleElement()
        .asString()
        .contains("is not a directory");
  }

  @Test
  void aDirectoryNamedLikeARuleIsNone() throws IOException {
    Files.createDirectories(directory.resolve("x.drl"));
    assertThat(RuleFolder.read(directory)).isEqualTo(RuleFolder.read(directory));
    assertThat(RuleFolder.read(directory).sources()).isEmpty();
  }
}
