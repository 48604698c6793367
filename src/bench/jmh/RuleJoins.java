package org.stet.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.stet.engine.RuleBase;
import org.stet.engine.compiled.RuleStore;
import org.stet.engine.rule.RuleFolder;
import org.stet.fact.Claim;
import org.stet.fact.Fact;
import org.stet.fact.Implication;
import org.stet.fact.Implication.Strength;
import org.stet.fact.Story;

/**
 * How the time of the rules grows with the claims of a story, and how their joins compare with a
 * hash join by hand that finds the same pairs. See rule-joins.sh.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = {"-Xmx4g", "-XX:+UseSerialGC"})
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 7, time = 3)
public class RuleJoins {
  @Param({"100", "1000", "10000", "100000"})
  int claims;

  private Story story;
  private List<Fact> facts;
  private RuleBase all;
  private RuleBase outcomes;

  @Setup
  public void read() {
    SyntheticClaims made = SyntheticClaims.of(claims);
    story = made.story();
    facts = made.facts();
    RuleFolder folder = RuleFolder.read(Path.of("rules"));
    all = RuleBase.of(folder.sources(), RuleStore.none());
    outcomes =
        RuleBase.of(
            folder.sources().stream()
                .filter(source -> source.id().equals("opposite-outcome"))
                .toList(),
            RuleStore.none());
    int found = outcomes.check(story, facts).findings().size();
    if (found == 0 || found != byHand()) {
      throw new IllegalStateException(found + " by the rule, " + byHand() + " by hand");
    }
  }

  @Benchmark
  public int wholeRuleBase() {
    return all.check(story, facts).findings().size();
  }

  @Benchmark
  public int oneContradictionRule() {
    return outcomes.check(story, facts).findings().size();
  }

  /** What opposite-outcome finds, without findings to quote. */
  @Benchmark
  public int hashJoinByHand() {
    return byHand();
  }

  private int byHand() {
    Map<String, List<Implication>> reported = new HashMap<>();
    for (Fact fact : facts) {
      if (fact instanceof Implication it
          && it.holds()
          && (it.strength() == Strength.STATED || it.strength() == Strength.ENTAILED)
          && it.claim().assurance() != null) {
        reported.computeIfAbsent(it.eventKey(), key -> new ArrayList<>()).add(it);
      }
    }
    int found = 0;
    for (Fact fact : facts) {
      if (fact instanceof Implication it && !it.holds() && it.strength() == Strength.OPPOSED) {
        for (Implication other : reported.getOrDefault(it.eventKey(), List.of())) {
          found += excludes(other, it) ? 1 : 0;
        }
      }
    }
    return found;
  }

  /** Each pair is met from both of its ends and counted from one of them. */
  private static boolean excludes(Implication reported, Implication opposed) {
    Claim one = reported.claim();
    Claim other = opposed.claim();
    return one.id().compareTo(other.id()) < 0
        && one.assurance().equals(other.assurance())
        && !opposed.apartFrom(reported)
        && (!one.article().equals(other.article()) || one.inHeadline() == other.inHeadline());
  }
}
