package org.stet.desk;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.stet.desk.story.Checker;
import org.stet.desk.story.Loader;
import org.stet.fact.Article;
import org.stet.fact.Role;
import org.stet.fact.Story;
import org.stet.pipeline.AddedRules;
import org.stet.pipeline.Installation;
import org.stet.pipeline.LiveCheck;
import org.stet.pipeline.StoryCheck;
import org.stet.suppression.Decisions;
import org.stet.verdict.Report;

/** Loads rules, words and language models, and runs one small check through all of them. */
public final class ModelLoader implements Loader {
  private static final String RULES = "rules and words";
  private static final String MODELS = "language models";
  private static final String WARMTH = "a first check";

  private static final String DRAFT =
      """
      Eight people were killed when a ferry sank off the island on Tuesday, the coast guard said.

      "We did not know that the boat was overloaded," said its owner, Ada Brink. The minister
      denied that the ship had sailed without a licence.
      """;
  private static final String SOURCE =
      """
      A ferry sank on Tuesday. Twelve people died, according to the coast guard.

      Ada Brink, who owns the boat, admitted that it was overloaded. The ship had no licence, the
      minister confirmed.
      """;

  private final Installation installation;
  private final AddedRules added;

  /** Loads the rules of {@code installation} alone. */
  public ModelLoader(Installation installation) {
    this(installation, AddedRules.NONE);
  }

  /**
   * @param installation what is loaded; it keeps no parses, for a draft at the desk is in no file
   *     and is to be in none
   * @param added rules besides those of the installation
   */
  public ModelLoader(Installation installation, AddedRules added) {
    this.installation = installation.keepingParses(false);
    this.added = added;
  }

  @Override
  public List<String> steps() {
    return List.of(RULES, MODELS, WARMTH);
  }

  @Override
  public Supplier<Checker> load(Consumer<String> reached) {
    reached.accept(RULES);
    StoryCheck check = installation.storyCheck(added);
    reached.accept(MODELS);
    Story story =
        new Story(
            "draft.txt",
            List.of(
                Article.of("draft.txt", Role.DRAFT, DRAFT),
                Article.of("source.txt", Role.SOURCE, SOURCE)));
    check.check(story);
    reached.accept(WARMTH);
    try (LiveCheck live = check.live()) {
      live.check(story, Decisions.NONE);
    }
    return () -> new Living(check.live());
  }

  /** A check that goes on. */
  private record Living(LiveCheck live) implements Checker {
    @Override
    public Report check(Story story, Decisions decided) {
      return live.check(story, decided);
    }

    @Override
    public void close() {
      live.close();
    }
  }
}
