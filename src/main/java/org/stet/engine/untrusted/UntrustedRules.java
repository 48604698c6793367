package org.stet.engine.untrusted;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.stream.Collectors;
import org.stet.engine.GivenEvidence;
import org.stet.engine.RuleChoice;
import org.stet.engine.rule.InvalidRule;
import org.stet.engine.rule.RuleError;
import org.stet.engine.rule.RuleMetadata;
import org.stet.engine.rule.RuleSource;
import org.stet.engine.rule.UniqueNames;
import org.stet.fact.Fact;
import org.stet.fact.RuleFailure;
import org.stet.fact.Story;

/**
 * Rules that nobody vouches for. Those that pass the guard run one after another in a process of
 * their own; one that takes more than its bounds is killed with the process, and the next goes on
 * in a new one.
 *
 * <p>Several threads may ask at once; each has a process, which lives on for the next story.
 */
public final class UntrustedRules implements AutoCloseable {
  private final List<UntrustedRule> rules = new ArrayList<>();
  private final List<RuleFailure> failures = new ArrayList<>();
  private final List<String> unasked = new ArrayList<>();
  private final Bounds bounds;
  private final Deque<RuleRunner> idle = new ConcurrentLinkedDeque<>();

  private UntrustedRules(Bounds bounds) {
    this.bounds = bounds;
  }

  /**
   * The rules below {@code folders}; no class of them is loaded here.
   *
   * @param others the rules that are asked besides, whose ids and packages are taken
   * @param guard asked about each file
   */
  public static UntrustedRules load(
      List<Path> folders, Collection<RuleMetadata> others, RuleGuard guard, Bounds bounds) {
    return load(folders, others, guard, bounds, RuleChoice.ALL);
  }

  /**
   * As {@link #load(List, Collection, RuleGuard, Bounds)}.
   *
   * @param choice which of the rules are asked, and how much their findings weigh
   */
  public static UntrustedRules load(
      List<Path> folders,
      Collection<RuleMetadata> others,
      RuleGuard guard,
      Bounds bounds,
      RuleChoice choice) {
    UntrustedRules loaded = new UntrustedRules(bounds);
    UniqueNames names = new UniqueNames();
    try {
      for (RuleMetadata other : others) {
        names.add(other);
      }
    } catch (InvalidRule e) {
      throw new IllegalArgumentException(e);
    }
    for (Path folder : folders) {
      RuleFiles files = RuleFiles.read(folder);
      loaded.failures.addAll(files.failures());
      files.sources().forEach(source -> loaded.add(source, names, guard, choice));
    }
    loaded.rules.sort(Comparator.comparing(rule -> rule.metadata().id()));
    loaded.startAhead();
    return loaded;
  }

  /** The first process starts while the texts are being read. */
  private void startAhead() {
    if (!rules.isEmpty()) {
      try {
        idle.push(RuleRunner.start(bounds.megabytes()));
      } catch (IOException e) {
        // It is tried again when there is something to ask, and told then.
      }
    }
  }

  private void add(RuleSource source, UniqueNames names, RuleGuard guard, RuleChoice choice) {
    List<RuleError> objections = guard.objections(source);
    if (objections.isEmpty()) {
      try {
        // What was not read by the guard, its comments, is not given to the compiler.
        RuleSource plain = SafeText.withoutComments(source);
        RuleMetadata metadata = RuleMetadata.of(plain);
        names.add(metadata);
        choice
            .applied(metadata)
            .ifPresentOrElse(
                asked -> rules.add(new UntrustedRule(asked, plain)),
                () -> unasked.add(metadata.id()));
        return;
      } catch (InvalidRule e) {
        objections = e.errors();
      }
    }
    String reason = objections.stream().map(RuleError::toString).collect(Collectors.joining("; "));
    failures.add(new RuleFailure(OneLine.of(source.id()), OneLine.of(reason)));
  }

  /** The rules that may be run, in order of id. */
  public List<RuleMetadata> rules() {
    return rules.stream().map(UntrustedRule::metadata).toList();
  }

  /** The ids of the rules that were not chosen. */
  public List<String> unasked() {
    return List.copyOf(unasked);
  }

  /** The files that may not be run, each with its reason. */
  public List<RuleFailure> failures() {
    return List.copyOf(failures);
  }

  /**
   * What the rules say about a story, in order of id.
   *
   * @param leftOut ids of rules that are not asked, as they were stopped before
   */
  public List<Said> ask(Story story, List<Fact> facts, Set<String> leftOut) {
    if (rules.isEmpty()) {
      return List.of();
    }
    List<Fact> ordered = GivenEvidence.inOrder(facts);
    Request.Take take =
        new Request.Take(new ArrayList<>(story.articles()), new ArrayList<>(ordered));
    FactNumbers numbers = FactNumbers.of(ordered);
    List<Said> all = new ArrayList<>();
    RuleRunner runner = null;
    String unasked = null;
    int stopped = 0;
    for (UntrustedRule rule : rules) {
      if (leftOut.contains(rule.metadata().id())) {
        all.add(rule.leftOut());
        continue;
      }
      try {
        if (unasked == null && (runner == null || !runner.isAlive())) {
          runner = ready(take);
        }
      } catch (IOException e) {
        unasked = "could not be asked; " + e.getMessage();
      }
      Said said =
          unasked == null ? rule.ask(runner, story, numbers, bounds) : rule.unasked(unasked);
      all.add(said);
      stopped += said.stopped() ? 1 : 0;
      if (stopped == Bounds.MOST_STOPPED && unasked == null) {
        unasked = "is not asked, as %d rules before it had to be stopped".formatted(stopped);
      }
    }
    if (runner != null && runner.isAlive()) {
      idle.push(runner);
    }
    return all;
  }

  /** A process that has taken the story: one that waits, or a new one. */
  private RuleRunner ready(Request.Take story) throws IOException {
    RuleRunner runner = idle.poll();
    if (runner == null || !runner.isAlive()) {
      runner = RuleRunner.start(bounds.megabytes());
    }
    try {
      if (runner.ask(story, bounds.startTime()) instanceof Answer.Done) {
        return runner;
      }
      throw new UnfitAnswer("does not take the story");
    } catch (Stopped | UnfitAnswer e) {
      runner.close();
      throw new IOException(
          "the process for untrusted rules did not take the story in %d seconds and %d MB"
              .formatted(bounds.startTime().toSeconds(), bounds.megabytes()),
          e);
    }
  }

  /** What is reported of {@code rule} on stories after one on which it was stopped. */
  public Said leftOut(String rule) {
    return rules.stream()
        .filter(one -> one.metadata().id().equals(rule))
        .findFirst()
        .orElseThrow()
        .leftOut();
  }

  /** Ends the processes. */
  @Override
  public void close() {
    for (RuleRunner runner = idle.poll(); runner != null; runner = idle.poll()) {
      runner.close();
    }
  }
}
