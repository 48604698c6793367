package org.stet.authoring.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The operating system tells what was saved. */
@Timeout(60)
class SavedFilesTest {
  @TempDir private Path home;

  @Test
  void aSavedFileIsToldFromTheHomeOn() throws Exception {
    Path rule = home.resolve("rules/residue/x.drl");
    Files.createDirectories(rule.getParent());
    try (SavedFiles saved =
        new SavedFiles(home, List.of(home.resolve("rules"), home.resolve("missing")))) {
      Files.writeString(rule, "one");

      assertThat(saved.await()).containsExactly(Path.of("rules/residue/x.drl"));
    }
  }

  @Test
  void aNewFolderIsWatchedToo() throws Exception {
    Files.createDirectories(home.resolve("rules"));
    try (SavedFiles saved = new SavedFiles(home, List.of(home.resolve("rules")))) {
      Files.createDirectories(home.resolve("rules/residue"));
      assertThat(saved.await()).contains(Path.of("rules/residue"));
      Files.writeString(home.resolve("rules/residue/x.drl"), "one");

      assertThat(saved.await()).containsExactly(Path.of("rules/residue/x.drl"));
    }
  }
}
