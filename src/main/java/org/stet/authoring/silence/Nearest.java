package org.stet.authoring.silence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.stet.engine.interpreted.Observer;
import org.stet.engine.interpreted.Uninterpretable;
import org.stet.engine.syntax.Condition;
import org.stet.engine.syntax.Condition.Group;
import org.stet.engine.syntax.Condition.Pattern;
import org.stet.engine.syntax.Condition.Quantified;
import org.stet.engine.syntax.Constraint;
import org.stet.engine.syntax.Expression;
import org.stet.engine.syntax.RuleTree;
import org.stet.fact.Fact;

/**
 * Keeps the few tuples of facts that got furthest: past the most conditions, then past the most
 * constraints, then with the most of the other constraints as the rule asks.
 */
final class Nearest implements Observer {

  /** Where a constraint stands among the conditions. */
  private record Step(int condition, int constraint, Pattern pattern) {}

  private record Ranked(int condition, int constraint, int fitting, int order, NearMiss miss) {}

  private static final Comparator<Ranked> FURTHEST_FIRST =
      Comparator.comparingInt(Ranked::condition)
          .thenComparingInt(Ranked::constraint)
          .thenComparingInt(Ranked::fitting)
          .reversed()
          .thenComparingInt(Ranked::order);

  private final int most;
  private final Reasons reasons;
  private final Map<Constraint, Step> steps = new IdentityHashMap<>();
  private final Map<Quantified, Integer> quantifiers = new IdentityHashMap<>();
  private final Map<Pattern, Integer> forbidden = new IdentityHashMap<>();
  private final List<Ranked> ranked = new ArrayList<>();
  private final Set<Object> told = new HashSet<>();
  private List<Object> found = List.of();
  private int order;

  /**
   * @param most how many to keep
   * @param reasons puts an obstacle into words
   */
  Nearest(RuleTree tree, int most, Reasons reasons) {
    this.most = most;
    this.reasons = reasons;
    int number = 0;
    for (Condition condition : tree.conditions()) {
      number = number(condition, number);
    }
  }

  private int number(Condition condition, int next) {
    if (condition instanceof Pattern pattern) {
      for (int i = 0; i < pattern.constraints().size(); i++) {
        steps.put(pattern.constraints().get(i), new Step(next, i, pattern));
      }
    } else if (condition instanceof Quantified quantified) {
      quantifiers.put(quantified, next);
      List<Pattern> patterns = quantified.condition().patterns().toList();
      patterns.forEach(pattern -> forbidden.put(pattern, patterns.size()));
    } else if (condition instanceof Group group) {
      int number = next;
      for (Condition part : group.conditions()) {
        number = number(part, number);
      }
      return number;
    }
    return next + 1;
  }

  /** The nearest, the furthest first. */
  List<NearMiss> found() {
    return ranked.stream().map(Ranked::miss).toList();
  }

  /** The number of the condition at which the furthest ended; -1 where nothing was tried. */
  int furthest() {
    return ranked.isEmpty() ? -1 : ranked.get(0).condition();
  }

  @Override
  public void missed(
      Constraint constraint,
      Object fact,
      List<Object> before,
      Function<Expression, Object> values) {
    Step step = steps.get(constraint);
    if (step == null || isBeyond(step.condition(), step.constraint())) {
      return;
    }
    int fitting = fitting(step, values);
    Ranked candidate = new Ranked(step.condition(), step.constraint(), fitting, order++, null);
    if (ranked.size() == most && FURTHEST_FIRST.compare(candidate, ranked.get(most - 1)) >= 0) {
      return;
    }
    // One clause may imply several things, of which one is told.
    Object words = fact instanceof Fact known ? known.spans() : fact;
    if (told.add(List.of(constraint.range(), words))) {
      NearMiss miss =
          new NearMiss(before, reasons.unlike(step.pattern(), constraint, fact, values));
      keep(new Ranked(step.condition(), step.constraint(), fitting, candidate.order(), miss));
    }
  }

  /** Whether as many as are kept got further than this. */
  private boolean isBeyond(int condition, int constraint) {
    if (ranked.size() < most) {
      return false;
    }
    Ranked last = ranked.get(most - 1);
    return last.condition() > condition
        || last.condition() == condition && last.constraint() > constraint;
  }

  /** How many constraints behind the one that failed hold as well. */
  private static int fitting(Step step, Function<Expression, Object> values) {
    int fitting = 0;
    List<Constraint> all = step.pattern().constraints();
    for (Constraint other : all.subList(step.constraint() + 1, all.size())) {
      try {
        boolean binds = other.binding() != null;
        fitting += !binds && Boolean.TRUE.equals(values.apply(other.expression())) ? 1 : 0;
      } catch (Uninterpretable e) {
        // It asks of something that is only bound behind the constraint that failed.
      }
    }
    return fitting;
  }

  @Override
  public void matched(Pattern pattern, Object fact, List<Object> before) {
    Integer size = forbidden.get(pattern);
    if (size != null) {
      List<Object> facts = new ArrayList<>(before);
      facts.add(fact);
      found = facts.subList(Math.max(0, facts.size() - size), facts.size());
    }
  }

  @Override
  public void decided(Quantified condition, List<Object> before, boolean held) {
    Integer number = quantifiers.get(condition);
    if (held || number == null || isBeyond(number, 0)) {
      return;
    }
    Obstacle obstacle =
        condition.negative()
            ? new Obstacle.Blocked(condition, found)
            : new Obstacle.Lacking(condition);
    keep(new Ranked(number, 0, 0, order++, new NearMiss(before, obstacle)));
  }

  private void keep(Ranked one) {
    ranked.add(one);
    ranked.sort(FURTHEST_FIRST);
    if (ranked.size() > most) {
      ranked.remove(most);
    }
  }
}
