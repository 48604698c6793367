package org.stet.authoring.coverage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stet.authoring.PreparedCase;
import org.stet.authoring.RulePlace;
import org.stet.authoring.coverage.PartCoverage.Kind;
import org.stet.authoring.coverage.Parts.Part;
import org.stet.engine.InterpretedRule;
import org.stet.engine.Outcome;
import org.stet.engine.interpreted.Observer;
import org.stet.engine.rule.InvalidRule;
import org.stet.engine.rule.RuleMetadata;
import org.stet.engine.rule.RuleSource;
import org.stet.engine.syntax.Condition.Quantified;
import org.stet.engine.syntax.Constraint;
import org.stet.engine.syntax.Range;
import org.stet.engine.syntax.RuleTree;

/** Runs the cases of a rule and tells which of its parts they exercise. */
public final class CoverageRun {
  private final RuleMetadata metadata;
  private final RuleSource rule;
  private final List<Observed> observed = new ArrayList<>();

  /** A case with the places of the parts that held in it. */
  private record Observed(PreparedCase prepared, Set<Range> held) {}

  private CoverageRun(RuleSource rule) throws InvalidRule {
    this.rule = rule;
    this.metadata = RuleMetadata.of(rule);
  }

  /**
   * The coverage of {@code rule} by {@code cases}; a case that the rule fails counts for nothing.
   *
   * @throws InvalidRule if the rule cannot be read
   */
  public static CoverageResult of(RuleSource rule, List<PreparedCase> cases) throws InvalidRule {
    CoverageRun run = new CoverageRun(rule);
    RuleTree tree = RuleTree.of(rule.text());
    InterpretedRule sound = new InterpretedRule(run.metadata, tree);
    int[] passed = new int[2];
    for (PreparedCase prepared : cases) {
      Watch watch = new Watch();
      Outcome outcome = sound.check(prepared.story(), prepared.facts(), watch);
      if (passes(prepared, outcome)) {
        passed[prepared.fires() ? 0 : 1]++;
        run.observed.add(new Observed(prepared, watch.held));
      }
    }
    List<PartCoverage> parts = Parts.of(rule.text(), tree).stream().map(run::coverage).toList();
    return new CoverageResult(rule, passed[0], passed[1], parts);
  }

  private PartCoverage coverage(Part part) {
    InterpretedRule without = new InterpretedRule(metadata, RuleTree.of(part.without()));
    int held = 0;
    int silent = 0;
    int fires = 0;
    for (Observed one : observed) {
      PreparedCase prepared = one.prepared();
      boolean counts = prepared.fires() || part.kind() == Kind.FORBIDDEN;
      held += counts && one.held().contains(part.range()) ? 1 : 0;
      Outcome outcome = without.check(prepared.story(), prepared.facts(), Observer.NONE);
      if (!passes(prepared, outcome)) {
        silent += prepared.fires() ? 0 : 1;
        fires += prepared.fires() ? 1 : 0;
      }
    }
    int seen = part.kind() == Kind.ALTERNATIVE ? fires : held;
    String words = part.range().of(rule.text()).strip().replaceAll("\\s+", " ");
    RulePlace place = RulePlace.of(rule, part.range());
    return new PartCoverage(part.kind(), words, place, seen, silent, fires);
  }

  private static boolean passes(PreparedCase prepared, Outcome outcome) {
    return prepared.judge(outcome.findings(), outcome.failures()).passed();
  }

  /** Notes what held. */
  private static final class Watch implements Observer {
    private final Set<Range> held = new HashSet<>();

    @Override
    public void tried(Constraint constraint, Object fact, List<Object> before, boolean holds) {
      if (holds) {
        held.add(constraint.range());
      }
    }

    @Override
    public void decided(Quantified condition, List<Object> before, boolean holds) {
      if (holds) {
        held.add(condition.range());
      }
    }
  }
}
