package org.stet.authoring.silence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.stet.engine.InterpretedRule;
import org.stet.engine.Outcome;
import org.stet.engine.interpreted.Interpreter;
import org.stet.engine.rule.InvalidRule;
import org.stet.engine.rule.RuleMetadata;
import org.stet.engine.rule.RuleSource;
import org.stet.engine.syntax.Condition;
import org.stet.engine.syntax.Condition.Group;
import org.stet.engine.syntax.Condition.Pattern;
import org.stet.engine.syntax.RuleTree;
import org.stet.fact.Fact;
import org.stet.fact.Story;

/** Asks a rule why it did not speak about a story. */
public final class WhyNot {
  private static final int MOST_BASIS = 3;

  private WhyNot() {}

  /**
   * Why {@code rule} was silent.
   *
   * @param facts what was found in {@code story}
   * @param most how many near misses to keep
   * @throws InvalidRule if the rule cannot be read
   */
  public static Silence of(RuleSource rule, Story story, Collection<? extends Fact> facts, int most)
      throws InvalidRule {
    RuleTree tree = RuleTree.of(rule.text());
    Nearest nearest = new Nearest(tree, most, new Reasons(rule.text()));
    Outcome outcome = new InterpretedRule(RuleMetadata.of(rule), tree).check(story, facts, nearest);
    List<Object> all = new ArrayList<>(story.articles());
    all.addAll(facts);
    Class<?> absent = absent(tree, all, nearest.furthest());
    return new Silence(
        rule,
        outcome.findings(),
        absent,
        absent == null ? List.of() : basis(absent, facts),
        nearest.found(),
        outcome.failures().isEmpty() ? null : outcome.failures().get(0).reason());
  }

  /** The first type that must be there and is not, unless facts got past it all the same. */
  private static Class<?> absent(RuleTree tree, List<Object> facts, int furthest) {
    Map<String, Class<?>> types = Interpreter.imported(tree);
    int number = 0;
    for (Pattern pattern : required(tree.conditions())) {
      Class<?> type = types.get(pattern.type().text());
      boolean none = type != null && facts.stream().noneMatch(type::isInstance);
      if (none && furthest <= number) {
        return type;
      }
      number++;
    }
    return null;
  }

  private static List<Pattern> required(List<Condition> conditions) {
    List<Pattern> required = new ArrayList<>();
    for (Condition condition : conditions) {
      if (condition instanceof Pattern pattern) {
        required.add(pattern);
      } else if (condition instanceof Group group && group.all()) {
        required.addAll(required(group.conditions()));
      }
    }
    return required;
  }

  private static List<Fact> basis(Class<?> absent, Collection<? extends Fact> facts) {
    String wanted = FactWords.basis(absent).orElse("");
    return facts.stream()
        .filter(fact -> fact.getClass().getSimpleName().equals(wanted))
        .limit(MOST_BASIS)
        .<Fact>map(fact -> fact)
        .toList();
  }
}
