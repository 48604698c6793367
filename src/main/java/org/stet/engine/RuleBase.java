package org.stet.engine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stet.engine.compiled.CompiledRules;
import org.stet.engine.compiled.RuleStore;
import org.stet.engine.rule.RuleFolder;
import org.stet.engine.rule.RuleMetadata;
import org.stet.engine.rule.RuleSource;
import org.stet.fact.Fact;
import org.stet.fact.RuleFailure;
import org.stet.fact.Story;

/**
 * The rules, ready to check stories. Immutable; several threads may check stories at once.
 *
 * <p>Whatever is wrong with a rule, the others run: a rule that does not load is one of {@link
 * #failures}, one that throws on a story is a failure of that {@link Outcome}.
 */
public final class RuleBase {
  /**
   * Consequences that may run for one story. A story of 1,000 claims fires some hundreds; a rule
   * that feeds itself reaches any number.
   */
  public static final int FIRING_LIMIT = 100_000;

  private final List<LoadedRule> rules;
  private final List<RuleFailure> failures;
  private final List<String> unasked;
  private final KieBases kieBases;
  private final int firingLimit;

  private RuleBase(
      List<LoadedRule> rules, List<RuleFailure> failures, List<String> unasked, int firingLimit) {
    KieBases assembled = new KieBases();
    Map<String, RuleFailure> refused = assembled.refused(rules);
    this.rules = rules.stream().filter(rule -> !refused.containsKey(rule.id())).toList();
    List<RuleFailure> all = new ArrayList<>(failures);
    all.addAll(refused.values());
    this.failures = List.copyOf(all);
    this.unasked = List.copyOf(unasked);
    this.kieBases = assembled;
    this.firingLimit = firingLimit;
  }

  /**
   * The rules below {@code directory}. A file that this build knows is not compiled; another is
   * looked up in {@code cache}, then compiled.
   *
   * @param cache where compiled rules are kept for the next start
   */
  public static RuleBase load(Path directory, RuleStore cache) {
    return load(directory, cache, RuleChoice.ALL);
  }

  /**
   * As {@link #load(Path, RuleStore)}.
   *
   * @param choice which of the rules are asked, and how much their findings weigh
   */
  public static RuleBase load(Path directory, RuleStore cache, RuleChoice choice) {
    return load(List.of(directory), cache, choice);
  }

  /**
   * As {@link #load(Path, RuleStore)}, of several directories; of two equal ids the first stands.
   */
  public static RuleBase load(List<Path> directories, RuleStore cache) {
    return load(directories, cache, RuleChoice.ALL);
  }

  private static RuleBase load(List<Path> directories, RuleStore cache, RuleChoice choice) {
    List<RuleSource> sources = new ArrayList<>();
    List<RuleFailure> unread = new ArrayList<>();
    for (Path directory : directories) {
      RuleFolder folder = RuleFolder.read(directory);
      sources.addAll(folder.sources());
      folder
          .errors()
          .forEach(
              error ->
                  unread.add(
                      new RuleFailure(RuleSource.of(error.path(), "").id(), error.toString())));
    }
    return load(sources, unread, CompiledRules.of(cache), choice, FIRING_LIMIT);
  }

  /** The rules of {@code sources}, for a test that runs one rule or for a rule under edit. */
  public static RuleBase of(List<RuleSource> sources, RuleStore cache) {
    return load(sources, List.of(), CompiledRules.of(cache), FIRING_LIMIT);
  }

  static RuleBase load(
      List<RuleSource> sources,
      List<RuleFailure> unread,
      CompiledRules compiledRules,
      int firingLimit) {
    return load(sources, unread, compiledRules, RuleChoice.ALL, firingLimit);
  }

  private static RuleBase load(
      List<RuleSource> sources,
      List<RuleFailure> unread,
      CompiledRules compiledRules,
      RuleChoice choice,
      int firingLimit) {
    RuleLoader loader = new RuleLoader(compiledRules, choice);
    loader.load(sources);
    List<RuleFailure> failures = new ArrayList<>(unread);
    failures.addAll(loader.failures());
    return new RuleBase(loader.rules(), failures, loader.unasked(), firingLimit);
  }

  /** The rules that are ready, in order of id. */
  public List<RuleMetadata> rules() {
    return rules.stream().map(LoadedRule::metadata).toList();
  }

  /** The ids of the rules that were not chosen, in order of path; their silence means nothing. */
  public List<String> unasked() {
    return unasked;
  }

  /** The files that could not be read, understood or compiled; each with its reason. */
  public List<RuleFailure> failures() {
    return failures;
  }

  /**
   * Lets the rules argue about a story.
   *
   * @param facts what extraction found; their order is of no consequence
   * @return the same for the same story and facts, whatever their order
   */
  public Outcome check(Story story, Collection<? extends Fact> facts) {
    List<Object> ordered = new ArrayList<>(story.articles());
    ordered.addAll(FactOrder.sorted(facts));
    List<LoadedRule> active = new ArrayList<>(rules);
    Map<String, RuleFailure> failed = new TreeMap<>();
    StoryRun run = null;
    while (run == null) {
      try {
        run = run(active, ordered);
      } catch (RuntimeException | LinkageError | StackOverflowError e) {
        LoadedRule culprit = Culprit.find(e, active, some -> run(some, ordered));
        failed.put(culprit.id(), Culprit.failure(culprit, e));
        active.remove(culprit);
      }
    }
    return outcome(story, run, failed.values());
  }

  /** A session for one story that is checked again and again while it is edited. */
  public LivingSession live() {
    return new LivingSession(this);
  }

  /** A session of all rules without facts. */
  StoryRun open() {
    return new StoryRun(kieBases.of(rules));
  }

  /** How many consequences may run for one story. */
  int firingLimit() {
    return firingLimit;
  }

  /** What {@code run}, in which no rule threw, says about {@code story}. */
  Outcome outcome(Story story, StoryRun run) {
    return outcome(story, run, List.of());
  }

  private StoryRun run(List<LoadedRule> active, List<Object> facts) {
    return StoryRun.of(kieBases.of(active), facts, firingLimit);
  }

  private Outcome outcome(Story story, StoryRun run, Collection<RuleFailure> failed) {
    FindingBuilder builder = new FindingBuilder(story, rules);
    run.evidence().forEach(builder::add);
    List<RuleFailure> all = new ArrayList<>(failed);
    all.addAll(builder.failures());
    run.busiestPackage()
        .filter(busiest -> run.cutShort())
        .ifPresent(busiest -> all.add(neverAtRest(busiest)));
    all.sort(Comparator.comparing(RuleFailure::rule).thenComparing(RuleFailure::reason));
    return new Outcome(builder.findings(), all, run.cutShort());
  }

  private RuleFailure neverAtRest(String packageName) {
    LoadedRule busiest =
        rules.stream()
            .filter(rule -> rule.metadata().packageName().equals(packageName))
            .findFirst()
            .orElseThrow();
    return new RuleFailure(
        busiest.id(),
        "%s: the rules were stopped after %d consequences, most of them this rule's; findings may be missing"
            .formatted(busiest.metadata().path(), firingLimit));
  }
}
