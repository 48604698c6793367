package org.stet.pipeline.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files of a story that are saved while somebody waits for it. */
@Timeout(60)
class SavedFilesTest {
  @TempDir private Path folder;
  private SavedFiles saved;
  private Path draft;

  @BeforeEach
  void open() throws IOException {
    saved = new SavedFiles();
    draft = folder.resolve("draft.txt");
  }

  @AfterEach
  void close() throws IOException {
    saved.close();
  }

  private void watch(List<Path> files, List<Path> folders, List<Path> trees) {
    saved.watch(Interest.of(files, folders, trees));
  }

  @Test
  void aFileThatIsWrittenIsTold() throws Exception {
    Files.writeString(draft, "one");
    watch(List.of(draft), List.of(), List.of());

    Files.writeString(draft, "two");

    assertThat(saved.await()).containsExactly(draft);
  }

  @Test
  void anEditorThatMovesANewFileIntoPlaceIsNoticed() throws Exception {
    Files.writeString(draft, "one");
    watch(List.of(draft), List.of(), List.of());

    Path aside = Files.writeString(folder.resolve("4913"), "two");
    Files.move(aside, draft, StandardCopyOption.REPLACE_EXISTING);

    assertThat(saved.await()).containsExactly(draft);
  }

  @Test
  void whatStandsBesideDoesNotMatter() throws Exception {
    watch(List.of(draft), List.of(), List.of());

    Files.writeString(folder.resolve("letter.txt"), "private");
    Files.writeString(folder.resolve(".draft.txt.swp"), "half");
    Files.writeString(draft, "two");

    assertThat(saved.await()).containsExactly(draft);
  }

  @Test
  void aFileMayBeMissingAtFirst() throws Exception {
    Path later = folder.resolve("new/stet.yaml");
    watch(List.of(later), List.of(), List.of());

    Files.createDirectories(later.getParent());

    assertThat(saved.await()).contains(later.getParent());
    watch(List.of(later), List.of(), List.of());
    Files.writeString(later, "locale: en-GB");
    assertThat(saved.await()).containsExactly(later);
  }

  @Test
  void aNewTextInAFolderOfAStoryMattersAndWhatEditorsLeaveDoesNot() throws Exception {
    watch(List.of(), List.of(folder), List.of());

    Files.writeString(folder.resolve("agency.txt~"), "old");
    Files.writeString(folder.resolve("agency.txt"), "new");

    assertThat(saved.await()).containsExactly(folder.resolve("agency.txt"));
  }

  @Test
  void aRuleInAnyFolderBelowMatters() throws Exception {
    Path rule = folder.resolve("rules/residue/x.drl");
    Files.createDirectories(rule.getParent());
    watch(List.of(), List.of(), List.of(folder.resolve("rules")));

    Files.writeString(rule, "rule");

    assertThat(saved.await()).containsExactly(rule);
  }
}
