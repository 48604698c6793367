package org.stet.desk.story;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.stet.desk.decision.DecisionFile;
import org.stet.desk.decision.Unwritten;
import org.stet.desk.story.Refused.Reason;
import org.stet.fact.Finding;
import org.stet.fact.Story;
import org.stet.reading.UnreadableArticle;
import org.stet.suppression.NewEntry;
import org.stet.suppression.Suppressed;
import org.stet.suppression.Suppression;
import org.stet.suppression.SuppressionFile;
import org.stet.suppression.SuppressionText;
import org.stet.verdict.Report;

/**
 * What an editor decides about findings of a story. A decision that cannot be written to its file
 * is kept with the story, and its text offered.
 */
public final class Deciding {
  private static final String KEPT =
      "; the decision is kept in this tab, put its entry there by hand";

  private final OpenStory story;
  private final DecisionFile file;

  public Deciding(OpenStory story) {
    this.story = story;
    this.file = story.views().decisions();
  }

  /** A decision as it was asked for. */
  public interface Wanted {
    /** The entry for {@code finding} of the story that is called {@code story}. */
    NewEntry on(Finding finding, String story);
  }

  /**
   * Decides on a finding; what was decided on it before is taken back.
   *
   * @param finding its id
   * @throws Refused if there is no such finding, or what was decided before cannot be taken back
   */
  public CompletableFuture<View> decide(String finding, Wanted wanted) {
    Report report = report();
    Story texts = report.story();
    NewEntry entry = wanted.on(found(report, finding), texts.id());
    String message = null;
    try {
      boolean written = file.change(text -> removed(text, texts, entry.finding()).with(entry));
      if (!written) {
        message = file.path() + ": its list is not written one entry below the other";
      }
    } catch (Unwritten | UnreadableArticle e) {
      message = e.getMessage();
    }
    String why = message;
    return story.change(
        now -> {
          SuppressionText rest = removed(now.unsaved().text(), texts, entry.finding());
          String yaml = why == null ? rest.text() : rest.with(entry).orElse(rest.text());
          return now.withUnsaved(now.unsaved().with(yaml, why == null ? null : why + KEPT));
        });
  }

  /**
   * Takes back what was decided on a finding.
   *
   * @param finding its id
   * @throws Refused if nothing was decided on it, or it was in a way that only a hand can undo
   */
  public CompletableFuture<View> undo(String finding) {
    Report report = report();
    Suppressed decided =
        Stream.concat(report.review().suppressed().stream(), report.review().accepted().stream())
            .filter(each -> each.finding().id().equals(finding))
            .findFirst()
            .orElseThrow(
                () -> new Refused(Reason.UNKNOWN, "nothing was decided about this finding"));
    Suppression by = decided.suppression();
    if (by.inline()) {
      throw new Refused(
          Reason.CONFLICT,
          "line %d of the draft allows this; delete it there".formatted(by.place().line()));
    }
    Story texts = report.story();
    String place = by.place().file();
    if (!place.equals(Unsaved.NAME) && !place.equals(SuppressionFile.NAME)) {
      throw new Refused(
          Reason.CONFLICT,
          "%s:%d: decides on this for all drafts; edit it by hand"
              .formatted(place, by.place().line()));
    }
    if (place.equals(SuppressionFile.NAME)) {
      try {
        file.change(text -> Optional.of(removed(text, texts, decided.finding()).text()));
      } catch (Unwritten | UnreadableArticle e) {
        throw new Refused(Reason.CONFLICT, e.getMessage());
      }
    }
    return story.change(
        now ->
            now.withUnsaved(
                now.unsaved()
                    .with(removed(now.unsaved().text(), texts, decided.finding()).text(), null)));
  }

  private Report report() {
    View view = story.seen();
    if (view == null || view.report() == null) {
      throw new Refused(Reason.CONFLICT, "the story has not been checked yet; wait for its check");
    }
    return view.report();
  }

  private static Finding found(Report report, String id) {
    return Stream.concat(
            report.findings().stream(),
            report.review().suppressed().stream().map(Suppressed::finding))
        .filter(finding -> finding.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new Refused(
                    Reason.UNKNOWN, "there is no such finding any more; look at the newest check"));
  }

  /**
   * {@code text} without what it says of {@code finding}.
   *
   * @throws Refused where only a hand can take it out
   */
  private static SuppressionText removed(SuppressionText text, Story story, Finding finding) {
    SuppressionText left = text;
    for (Optional<Suppression> entry = left.deciding(story, finding);
        entry.isPresent();
        entry = left.deciding(story, finding)) {
      Suppression decided = entry.get();
      String shorter =
          left.without(decided)
              .orElseThrow(
                  () ->
                      new Refused(
                          Reason.CONFLICT,
                          "%s:%d: decides on this finding in a way that the desk does not change; edit it by hand"
                              .formatted(text.file(), decided.place().line())));
      left = new SuppressionText(text.file(), shorter);
    }
    return left;
  }
}
