package org.stet.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.stet.reading.StoryFolder;
import org.stet.reading.UnreadableArticle;
import org.stet.reading.document.StoryDocuments;

/**
 * The files of a story.
 *
 * @param draft the draft, or null
 * @param sources the texts that it is held against
 */
record StoryPaths(Path draft, List<Path> sources) {

  /**
   * The files as the user names them; a folder in place of the draft stands for the story in it.
   *
   * @throws UnreadableArticle if the folder holds no story
   */
  static StoryPaths opened(Path draft, List<Path> sources) {
    if (draft == null || !Files.isDirectory(draft)) {
      return new StoryPaths(draft, sources);
    }
    StoryFolder folder =
        StoryFolder.read(draft)
            .orElseThrow(
                () ->
                    new UnreadableArticle(
                        draft
                            + ": is a folder without a draft.txt or another draft; name the draft itself"));
    List<Path> all = new ArrayList<>(folder.sources());
    all.addAll(sources);
    return new StoryPaths(folder.draft(), all);
  }

  /** The draft first. */
  List<Path> files() {
    List<Path> files = new ArrayList<>(sources);
    files.addAll(0, draft == null ? List.of() : List.of(draft));
    return files;
  }

  /**
   * What stands in them.
   *
   * @throws UnreadableArticle if one cannot be read
   */
  StoryDocuments read() {
    return StoryDocuments.read(draft, sources);
  }
}
