package org.stet.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stet.engine.LivingSession;
import org.stet.engine.Outcome;
import org.stet.engine.RuleBase;
import org.stet.engine.rule.RuleMetadata;
import org.stet.engine.untrusted.Said;
import org.stet.engine.untrusted.UntrustedRules;
import org.stet.extraction.Extraction;
import org.stet.extraction.house.House;
import org.stet.extraction.sourcing.SharedOrigins;
import org.stet.fact.Attribution;
import org.stet.fact.Fact;
import org.stet.fact.Finding;
import org.stet.fact.Mention;
import org.stet.fact.Origin;
import org.stet.fact.RuleFailure;
import org.stet.fact.Story;
import org.stet.suppression.AskedRules;
import org.stet.suppression.Decisions;
import org.stet.suppression.InlineSuppressions;
import org.stet.suppression.Review;
import org.stet.verdict.CheckedRule;
import org.stet.verdict.Report;
import org.stet.verdict.Verdicts;

/**
 * Checks stories. Safe for use by several threads at once.
 *
 * <p>Where many stories are checked, {@link #ask} is for any thread and {@link #settle} for one, in
 * the order of the stories: an untrusted rule that had to be stopped on one story is left out of
 * those after it, whichever thread was first.
 */
public final class StoryCheck implements AutoCloseable {
  private final Function<Story, Extraction> extractor;
  private final RuleBase rules;
  private final Decisions decisions;
  private final UntrustedRules untrusted;
  private final House house;
  private final Set<String> leftOut;

  /**
   * @param extractor finds the facts of a story; asked only where facts are not given
   * @param rules the rules to ask
   */
  public StoryCheck(Function<Story, Extraction> extractor, RuleBase rules) {
    this(extractor, rules, null, Decisions.NONE, House.NONE, ConcurrentHashMap.newKeySet());
  }

  /**
   * @param extractor finds the facts of a story; asked only where facts are not given
   * @param rules the rules to ask
   * @param untrusted rules to ask besides, in another process; closed with this; or null
   * @param house the ways of the newsroom
   */
  StoryCheck(
      Function<Story, Extraction> extractor,
      RuleBase rules,
      UntrustedRules untrusted,
      House house) {
    this(extractor, rules, untrusted, Decisions.NONE, house, ConcurrentHashMap.newKeySet());
  }

  private StoryCheck(
      Function<Story, Extraction> extractor,
      RuleBase rules,
      UntrustedRules untrusted,
      Decisions decisions,
      House house,
      Set<String> leftOut) {
    this.extractor = extractor;
    this.rules = rules;
    this.untrusted = untrusted;
    this.decisions = decisions;
    this.house = house;
    this.leftOut = leftOut;
  }

  /** This check, holding findings against what was decided before; takes the place of this one. */
  public StoryCheck heeding(Decisions decided) {
    return new StoryCheck(extractor, rules, untrusted, decided, house, leftOut);
  }

  /** A check of one story while it is edited. */
  public LiveCheck live() {
    return new LiveCheck(this, rules.live());
  }

  /** The rules that are asked. */
  public List<RuleMetadata> rules() {
    List<RuleMetadata> all = new ArrayList<>(rules.rules());
    if (untrusted != null) {
      all.addAll(untrusted.rules());
    }
    return all;
  }

  /** What the rules said about a story, from which its report is made. */
  public static final class Answers {
    private final Story story;
    private final Story copy;
    private final List<Fact> facts;
    private final Outcome outcome;
    private final List<Said> said;

    /** The report where it depends on no story before; else null. */
    private Report report;

    private Answers(Story story, Story copy, List<Fact> facts, Outcome outcome, List<Said> said) {
      this.story = story;
      this.copy = copy;
      this.facts = facts;
      this.outcome = outcome;
      this.said = said;
    }
  }

  /** Reads the facts from the words of {@code story} and checks them. */
  public Report check(Story story) {
    return check(story, note -> {});
  }

  /**
   * As {@link #check(Story)}.
   *
   * @param notes told, in one sentence each, what was too long to be read as it stands
   */
  public Report check(Story story, Consumer<String> notes) {
    return settle(ask(story, notes));
  }

  /** Checks {@code facts} that another extractor found in {@code story}. */
  public Report check(Story story, List<Fact> facts) {
    return settle(ask(story, story, facts, rules::check));
  }

  /**
   * Reads the facts of {@code story} and asks the rules.
   *
   * @param notes told, in one sentence each, what was too long to be read as it stands
   */
  public Answers ask(Story story, Consumer<String> notes) {
    return ask(story, notes, rules::check);
  }

  /** As {@link #check(Story)}, in a session that saw the story before. */
  Report check(Story story, LivingSession session) {
    return settle(ask(story, note -> {}, session::check));
  }

  /** Lets the rules argue about facts. */
  private interface Asking {
    Outcome of(Story story, List<Fact> facts);
  }

  private Answers ask(Story story, Consumer<String> notes, Asking asking) {
    Story copy = house.localised(InlineSuppressions.blanked(story));
    Extraction extraction = extractor.apply(copy);
    extraction.cuts().forEach(cut -> notes.accept(cut.note()));
    return ask(story, copy, extraction.facts(), asking);
  }

  /**
   * @param story as it stands on disk
   * @param copy the same, as its facts were read
   */
  private Answers ask(Story story, Story copy, List<Fact> given, Asking asking) {
    List<Fact> facts = house.heeded(copy, withOrigins(copy, given));
    Outcome outcome = asking.of(copy, facts);
    List<Said> said = untrusted == null ? List.of() : untrusted.ask(copy, facts, leftOut);
    Answers answers = new Answers(story, copy, facts, outcome, said);
    if (untrusted == null) {
      answers.report = report(answers);
    }
    return answers;
  }

  /** The report on a story; called in the order of the stories. */
  public Report settle(Answers answers) {
    return answers.report == null ? report(answers) : answers.report;
  }

  private Report report(Answers answers) {
    List<Finding> findings = new ArrayList<>(answers.outcome.findings());
    List<RuleFailure> failures = new ArrayList<>(loadFailures());
    failures.addAll(answers.outcome.failures());
    for (Said said : answers.said) {
      Said settled = leftOut.contains(said.rule()) ? untrusted.leftOut(said.rule()) : said;
      findings.addAll(settled.findings());
      failures.addAll(settled.failures());
      if (settled.stopped()) {
        leftOut.add(said.rule());
      }
    }
    findings.sort(Finding.ORDER);
    AskedRules asked = asked(failures, !answers.outcome.cutShort());
    Review review = decisions.review(answers.story, findings, asked);
    return Verdicts.of(answers.copy, answers.facts, review, failures, described());
  }

  private List<RuleFailure> loadFailures() {
    List<RuleFailure> failures = new ArrayList<>(rules.failures());
    if (untrusted != null) {
      failures.addAll(untrusted.failures());
    }
    return failures;
  }

  /** The rules that are ready to be asked, as reports describe them. */
  public List<CheckedRule> described() {
    return rules().stream().map(StoryCheck::described).toList();
  }

  /** The rules of this check, before any story. */
  public AskedRules asked() {
    return asked(loadFailures(), true);
  }

  /** The silence of a rule that failed, or that nobody wanted to be asked, means nothing. */
  private AskedRules asked(List<RuleFailure> failures, boolean complete) {
    Set<String> mute = failures.stream().map(RuleFailure::rule).collect(Collectors.toSet());
    mute.addAll(rules.unasked());
    if (untrusted != null) {
      mute.addAll(untrusted.unasked());
    }
    return new AskedRules(ids(), mute, complete);
  }

  private static CheckedRule described(RuleMetadata rule) {
    return new CheckedRule(
        rule.id(),
        rule.kind(),
        rule.type(),
        rule.severity(),
        rule.name(),
        rule.problem().text(),
        rule.reference(),
        rule.example());
  }

  private Set<String> ids() {
    return rules().stream().map(RuleMetadata::id).collect(Collectors.toSet());
  }

  /** Another extractor tells who said what; what rests on one outlet follows from that. */
  private static List<Fact> withOrigins(Story story, List<Fact> given) {
    if (given.stream().anyMatch(Origin.class::isInstance)) {
      return given;
    }
    List<Fact> facts = new ArrayList<>(given);
    facts.addAll(
        SharedOrigins.of(story.articles(), of(given, Mention.class), of(given, Attribution.class)));
    return List.copyOf(facts);
  }

  private static <T extends Fact> List<T> of(List<Fact> facts, Class<T> type) {
    return facts.stream().filter(type::isInstance).map(type::cast).toList();
  }

  /** Ends the processes of untrusted rules, if there are any. */
  @Override
  public void close() {
    if (untrusted != null) {
      untrusted.close();
    }
  }
}
