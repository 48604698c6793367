package org.stet.desk.story;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.stet.desk.decision.DecisionFile;
import org.stet.reading.UnreadableArticle;
import org.stet.suppression.Baseline;
import org.stet.suppression.Decisions;
import org.stet.suppression.SuppressionFile;
import org.stet.suppression.Suppressions;
import org.stet.verdict.Report;

/** Makes the views of stories: checks, with what was decided before, and writes out the result. */
final class StoryViews {
  private final Readiness readiness;
  private final Supplier<LocalDate> today;
  private final List<Path> standing;
  private final DecisionFile decisions;
  private final Path folder;

  StoryViews(Readiness readiness, Supplier<LocalDate> today, List<Path> standing, Path folder) {
    this.standing = standing;
    this.readiness = readiness;
    this.today = today;
    this.decisions = new DecisionFile(folder);
    this.folder = folder;
  }

  /** The file in which decisions on the stories of the folder stand. */
  DecisionFile decisions() {
    return decisions;
  }

  Checker checker() {
    return readiness.checker();
  }

  View view(String id, Texts texts, Checker checker) {
    List<String> notes = new ArrayList<>();
    Decisions decided = new Decisions(decided(texts, notes), Baseline.NONE, today.get(), true);
    Report report = null;
    try {
      report = checker.check(texts.story(), decided);
    } catch (RuntimeException e) {
      // The text of the failure may quote the draft; its kind is enough to report it by.
      notes.add(
          "an internal failure (%s) stopped the check; please report it with the text that caused it"
              .formatted(e.getClass().getSimpleName()));
    }
    Report told = report;
    return new View(texts, report, () -> ViewJson.of(id, texts, told, folder, notes));
  }

  /** What the file says, then what could not be written there, then what holds for all stories. */
  private Suppressions decided(Texts texts, List<String> notes) {
    Suppressions all = Suppressions.NONE;
    try {
      all = decisions.read().read();
    } catch (UnreadableArticle e) {
      notes.add(e.getMessage());
    }
    all = all.and(texts.unsaved().text().read());
    for (Path file : standing) {
      try {
        all = all.and(SuppressionFile.read(file, file.toString()));
      } catch (UnreadableArticle e) {
        notes.add(e.getMessage());
      }
    }
    return all;
  }
}
