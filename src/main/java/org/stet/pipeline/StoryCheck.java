package org.stet.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.stet.engine.Outcome;
import org.stet.engine.RuleBase;
import org.stet.engine.rule.RuleMetadata;
import org.stet.engine.untrusted.Said;
import org.stet.engine.untrusted.UntrustedRules;
import org.stet.extraction.Extraction;
import org.stet.fact.Fact;
import org.stet.fact.Finding;
import org.stet.fact.RuleFailure;
import org.stet.fact.Story;
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
  private final UntrustedRules untrusted;
  private final Set<String> leftOut = ConcurrentHashMap.newKeySet();

  /**
   * @param extractor finds the facts of a story; asked only where facts are not given
   * @param rules the rules to ask
   */
  public StoryCheck(Function<Story, Extraction> extractor, RuleBase rules) {
    this(extractor, rules, null);
  }

  /**
   * @param extractor finds the facts of a story; asked only where facts are not given
   * @param rules the rules to ask
   * @param untrusted rules to ask besides, in another process; closed with this; or null
   */
  StoryCheck(Function<Story, Extraction> extractor, RuleBase rules, UntrustedRules untrusted) {
    this.extractor = extractor;
    this.rules = rules;
    this.untrusted = untrusted;
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
    private final List<Fact> facts;
    private final Outcome outcome;
    private final List<Said> said;

    /** The report where it depends on no story before; else null. */
    private Report report;

    private Answers(Story story, List<Fact> facts, Outcome outcome, List<Said> said) {
      this.story = story;
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
    return settle(ask(story, facts));
  }

  /**
   * Reads the facts of {@code story} and asks the rules.
   *
   * @param notes told, in one sentence each, what was too long to be read as it stands
   */
  public Answers ask(Story story, Consumer<String> notes) {
    Extraction extraction = extractor.apply(story);
    extraction.cuts().forEach(cut -> notes.accept(cut.note()));
    return ask(story, extraction.facts());
  }

  private Answers ask(Story story, List<Fact> facts) {
    Outcome outcome = rules.check(story, facts);
    List<Said> said = untrusted == null ? List.of() : untrusted.ask(story, facts, leftOut);
    Answers answers = new Answers(story, facts, outcome, said);
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
    List<RuleFailure> failures = new ArrayList<>(rules.failures());
    failures.addAll(answers.outcome.failures());
    if (untrusted != null) {
      failures.addAll(untrusted.failures());
    }
    for (Said said : answers.said) {
      Said settled = leftOut.contains(said.rule()) ? untrusted.leftOut(said.rule()) : said;
      findings.addAll(settled.findings());
      failures.addAll(settled.failures());
      if (settled.stopped()) {
        leftOut.add(said.rule());
      }
    }
    findings.sort(Finding.ORDER);
    return Verdicts.of(answers.story, answers.facts, findings, failures);
  }

  /** Ends the processes of untrusted rules, if there are any. */
  @Override
  public void close() {
    if (untrusted != null) {
      untrusted.close();
    }
  }
}
