package org.stet.desk.story;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.stet.desk.story.Refused.Reason;
import org.stet.fact.Article;
import org.stet.fact.Role;
import org.stet.reading.GivenArticle;
import org.stet.reading.UnreadableArticle;

/** The stories that are open at the desk, each for itself. Safe for use by several threads. */
public final class OpenStories implements AutoCloseable {
  private final Readiness readiness;
  private final Supplier<LocalDate> today;
  private final List<Path> standing;
  private final Limits limits;
  private final Checks checks;
  private final Living living;
  private final Map<String, OpenStory> open = new LinkedHashMap<>();
  private int opened;

  /**
   * @param readiness from which checks are had
   * @param today the day by which decisions run out
   * @param standing files of suppressions that hold for all stories
   */
  public OpenStories(
      Readiness readiness, Supplier<LocalDate> today, List<Path> standing, Limits limits) {
    this.standing = List.copyOf(standing);
    this.readiness = readiness;
    this.today = today;
    this.limits = limits;
    this.checks = new Checks(limits.threads(), limits.waiting());
    this.living = new Living(limits.living());
  }

  /**
   * Opens a story that was handed over; of two articles of one name the second gets a number.
   *
   * @param folder in which its decisions are written
   * @throws Refused if it cannot be used, or is too much
   */
  public OpenStory open(GivenArticle draft, List<GivenArticle> sources, Path folder) {
    Set<String> names = new HashSet<>();
    Article first = article(draft, Names.free(Names.checked(draft.name()), names), Role.DRAFT);
    List<Article> others = new ArrayList<>();
    for (GivenArticle each : sources) {
      String name = Names.free(Names.checked(each.name()), names);
      others.add(article(each, name, Role.SOURCE));
    }
    return open(first, others, null, folder);
  }

  /** As {@link #open(GivenArticle, List, Path)}, from files with names of their own. */
  public OpenStory open(Original draft, List<Article> sources, Path folder) {
    return open(draft.document().article(), sources, draft, folder);
  }

  private OpenStory open(Article draft, List<Article> sources, Original original, Path folder) {
    Texts texts = bounded(new Texts(0, draft, sources, Unsaved.NONE));
    synchronized (open) {
      if (open.size() >= limits.stories()) {
        throw new Refused(
            Reason.TOO_MANY,
            "%d stories are open, which is as many as the desk holds; close one first"
                .formatted(open.size()));
      }
      String id = Integer.toString(++opened);
      StoryViews views = new StoryViews(readiness, today, standing, folder);
      OpenStory story = new OpenStory(id, texts, original, checks, views, living);
      open.put(id, story);
      return story;
    }
  }

  /**
   * The story called {@code id}.
   *
   * @throws Refused if there is none
   */
  public OpenStory find(String id) {
    synchronized (open) {
      OpenStory story = open.get(id);
      if (story == null) {
        throw new Refused(Reason.UNKNOWN, "there is no such story; it was closed, or the desk was");
      }
      return story;
    }
  }

  /** Closes the story called {@code id}, if there is one. */
  public void close(String id) {
    OpenStory story;
    synchronized (open) {
      story = open.remove(id);
    }
    if (story != null) {
      story.close();
    }
  }

  /**
   * Edits the draft of a story.
   *
   * @param revision as the page counts; greater than any before
   */
  public CompletableFuture<View> edit(OpenStory story, EditedDraft edited, int revision) {
    return story.edit(
        texts -> {
          if (revision <= texts.revision()) {
            throw OpenStory.overtaken(texts.revision());
          }
          try {
            return bounded(texts.withDraft(edited.of(texts.draft()), revision));
          } catch (UnreadableArticle e) {
            throw new Refused(Reason.UNUSABLE, e.getMessage());
          }
        });
  }

  /** Adds a source to a story, or changes the one of its name. */
  public CompletableFuture<View> put(OpenStory story, GivenArticle source) {
    String name = Names.checked(source.name());
    Article article = article(source, name, Role.SOURCE);
    return story.change(
        texts -> {
          if (texts.draft().id().equals(name)) {
            throw new Refused(
                Reason.CONFLICT, "the draft has this name; give the source another one");
          }
          return bounded(texts.withSource(article));
        });
  }

  /** Takes a source from a story. */
  public CompletableFuture<View> remove(OpenStory story, String name) {
    return story.change(
        texts -> {
          if (texts.source(name).isEmpty()) {
            throw new Refused(Reason.UNKNOWN, "the story has no such source");
          }
          return texts.withoutSource(name);
        });
  }

  private static Article article(GivenArticle given, String name, Role role) {
    try {
      return new GivenArticle(
              name, given.headline(), given.outlet(), given.published(), given.text())
          .as(role);
    } catch (UnreadableArticle e) {
      throw new Refused(Reason.UNUSABLE, e.getMessage());
    }
  }

  private Texts bounded(Texts texts) {
    if (texts.sources().size() > limits.sources()) {
      throw new Refused(
          Reason.TOO_MANY,
          "a story at the desk has at most %d sources".formatted(limits.sources()));
    }
    if (texts.length() > limits.characters()) {
      throw new Refused(
          Reason.TOO_MUCH,
          "the texts of a story may have %,d characters together; these have %,d"
              .formatted(limits.characters(), texts.length()));
    }
    return texts;
  }

  /** Closes all. */
  @Override
  public void close() {
    List<OpenStory> all;
    synchronized (open) {
      all = List.copyOf(open.values());
      open.clear();
    }
    all.forEach(OpenStory::close);
    checks.close();
  }
}
