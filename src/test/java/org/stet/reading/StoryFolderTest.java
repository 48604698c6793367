package org.stet.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder holds a draft and its sources, whatever they are written with. */
class StoryFolderTest {
  @TempDir private Path folder;

  private void files(String... names) throws IOException {
    for (String name : names) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "Nobody was hurt.");
    }
  }

  @Test
  void sourcesOfEveryFormatAreFound() throws IOException {
    files("draft.docx", "b.pdf", "a.html", "c.odt", "sources/d.htm", "e.TXT", "f.md");
    Files.writeString(folder.resolve("item.json"), "{\"headline\": \"A\", \"body_text\": \"B\"}");
    StoryFolder story = StoryFolder.read(folder).orElseThrow();
    assertThat(story.draft()).hasFileName("draft.docx");
    assertThat(story.sources())
        .extracting(file -> file.getFileName().toString())
        .containsExactly("a.html", "b.pdf", "c.odt", "e.TXT", "f.md", "item.json", "d.htm");
  }

  @Test
  void whatIsNoArticleIsNoSource() throws IOException {
    files("draft.txt", "README.md", "stet.yaml", "stet-suppressions.yaml", "photo.jpg");
    files("~$draft.docx", ".hidden.txt", ".~lock.draft.odt#", "notes.json");
    Files.writeString(folder.resolve("report.json"), "{\"schemaVersion\": \"1.2\"}");
    assertThat(StoryFolder.read(folder).orElseThrow().sources()).isEmpty();
  }

  @Test
  void oneDraftIsEnough() throws IOException {
    files("draft.txt", "draft.odt");
    assertThatThrownBy(() -> StoryFolder.read(folder))
        .isInstanceOf(UnreadableArticle.class)
        .hasMessage(folder + ": holds draft.txt and draft.odt; keep one, or name the draft itself");
  }

  @Test
  void aFolderWithoutDraftIsNoStory() throws IOException {
    files("a.txt", "final.docx");
    assertThat(StoryFolder.read(folder)).isEmpty();
  }
}
