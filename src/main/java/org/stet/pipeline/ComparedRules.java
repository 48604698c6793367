package org.stet.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.stet.engine.Outcome;
import org.stet.engine.RuleBase;
import org.stet.engine.untrusted.Said;
import org.stet.engine.untrusted.UntrustedRules;
import org.stet.fact.Fact;
import org.stet.fact.Finding;
import org.stet.fact.RuleFailure;
import org.stet.fact.Story;

/** The rules of one side of a comparison. */
sealed interface ComparedRules extends AutoCloseable {

  /** The rules that did not load, or may not be run. */
  List<RuleFailure> failures();

  /** Asks about {@code story}; the answer is taken in the order of the stories, by one thread. */
  Supplier<Outcome> ask(Story story, List<Fact> facts);

  @Override
  void close();

  /** Rules that somebody vouches for. */
  record Trusted(RuleBase rules) implements ComparedRules {

    @Override
    public List<RuleFailure> failures() {
      return rules.failures();
    }

    @Override
    public Supplier<Outcome> ask(Story story, List<Fact> facts) {
      Outcome outcome = rules.check(story, facts);
      return () -> outcome;
    }

    @Override
    public void close() {
      // Nothing is held open.
    }
  }

  /** Rules that nobody vouches for; one that was stopped is left out of the stories after. */
  record Untrusted(UntrustedRules rules, Set<String> leftOut) implements ComparedRules {

    Untrusted(UntrustedRules rules) {
      this(rules, ConcurrentHashMap.newKeySet());
    }

    @Override
    public List<RuleFailure> failures() {
      return rules.failures();
    }

    @Override
    public Supplier<Outcome> ask(Story story, List<Fact> facts) {
      List<Said> all = rules.ask(story, facts, leftOut);
      return () -> settle(all);
    }

    private Outcome settle(List<Said> all) {
      List<Finding> findings = new ArrayList<>();
      List<RuleFailure> failures = new ArrayList<>();
      for (Said one : all) {
        Said said = leftOut.contains(one.rule()) ? rules.leftOut(one.rule()) : one;
        findings.addAll(said.findings());
        failures.addAll(said.failures());
        if (said.stopped()) {
          leftOut.add(said.rule());
        }
      }
      findings.sort(Finding.ORDER);
      return new Outcome(findings, failures, false);
    }

    @Override
    public void close() {
      rules.close();
    }
  }
}
