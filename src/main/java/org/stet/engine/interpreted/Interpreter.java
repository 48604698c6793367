package org.stet.engine.interpreted;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.stet.engine.syntax.Condition;
import org.stet.engine.syntax.Condition.Group;
import org.stet.engine.syntax.Condition.Pattern;
import org.stet.engine.syntax.Condition.Quantified;
import org.stet.engine.syntax.Constraint;
import org.stet.engine.syntax.Expression;
import org.stet.engine.syntax.RuleTree;
import org.stet.engine.syntax.Statement;
import org.stet.engine.vocabulary.Vocabulary;
import org.stet.fact.Evidence;
import org.stet.fact.Fact;

/**
 * Runs one rule over the facts of one story, by trying every fact on every pattern.
 *
 * <p>What takes Drools a compilation takes this microseconds; on the few hundred facts of a case
 * the nested loops do not matter.
 */
public final class Interpreter {
  /** Constraints that may be tried in one run: a mutant without its joins tries all pairs. */
  private static final int MOST_TRIALS = 5_000_000;

  private final RuleTree tree;
  private final Map<String, Class<?>> types;
  private final Evaluator evaluator;
  private final Observer observer;
  private List<Object> facts = List.of();
  private int trials;

  /**
   * @param tree a rule without problems
   * @param observer told every step
   */
  public Interpreter(RuleTree tree, Observer observer) {
    this.tree = tree;
    this.types = imported(tree);
    this.evaluator = new Evaluator(types);
    this.observer = observer;
  }

  /** The types that {@code tree} imports and the vocabulary has, by simple name. */
  public static Map<String, Class<?>> imported(RuleTree tree) {
    Map<String, Class<?>> types = new LinkedHashMap<>();
    for (RuleTree.Import imported : tree.imports()) {
      Vocabulary.type(imported.type().text())
          .ifPresent(type -> types.putIfAbsent(type.getSimpleName(), type));
    }
    return types;
  }

  /**
   * Every time that the rule speaks, in the order of {@code facts}.
   *
   * @throws Uninterpretable where the compiled rule would fail, and where the rule tries more than
   *     a test should wait for
   */
  public List<Firing> run(List<?> facts) {
    this.facts = List.copyOf(facts);
    trials = 0;
    List<Firing> firings = new ArrayList<>();
    all(
        tree.conditions(),
        0,
        Bindings.NONE,
        List.of(),
        (bindings, matched) -> firings.addAll(fire(bindings, matched)));
    return firings;
  }

  private void all(
      List<Condition> conditions,
      int next,
      Bindings bindings,
      List<Object> matched,
      BiConsumer<Bindings, List<Object>> found) {
    if (next == conditions.size()) {
      found.accept(bindings, matched);
      return;
    }
    one(
        conditions.get(next),
        bindings,
        matched,
        (more, with) -> all(conditions, next + 1, more, with, found));
  }

  private void one(
      Condition condition,
      Bindings bindings,
      List<Object> matched,
      BiConsumer<Bindings, List<Object>> found) {
    if (condition instanceof Pattern pattern) {
      pattern(pattern, bindings, matched, found);
    } else if (condition instanceof Quantified quantified) {
      boolean present = isPresent(quantified.condition(), bindings, matched);
      boolean held = present != quantified.negative();
      observer.decided(quantified, matched, held);
      if (held) {
        found.accept(bindings, matched);
      }
    } else if (condition instanceof Group group && group.all()) {
      all(group.conditions(), 0, bindings, matched, found);
    } else if (condition instanceof Group group) {
      group.conditions().forEach(either -> one(either, bindings, matched, found));
    } else {
      throw new Uninterpretable("a rule may not hold " + condition.getClass().getSimpleName());
    }
  }

  private boolean isPresent(Condition condition, Bindings bindings, List<Object> matched) {
    boolean[] present = new boolean[1];
    one(condition, bindings, matched, (more, with) -> present[0] = true);
    return present[0];
  }

  private void pattern(
      Pattern pattern,
      Bindings bindings,
      List<Object> matched,
      BiConsumer<Bindings, List<Object>> found) {
    Class<?> type = types.get(pattern.type().text());
    if (type == null) {
      throw new Uninterpretable(pattern.type().text() + " is not imported");
    }
    for (Object fact : facts) {
      if (type.isInstance(fact)) {
        Bindings inner = constraints(pattern.constraints(), fact, bindings, matched);
        if (inner != null) {
          observer.matched(pattern, fact, matched);
          Bindings outer =
              pattern.binding() == null ? inner : inner.with(pattern.binding().text(), fact);
          List<Object> with = new ArrayList<>(matched);
          with.add(fact);
          found.accept(outer, with);
        }
      }
    }
  }

  /** The bindings with those that {@code constraints} make; null where one does not hold. */
  private Bindings constraints(
      List<Constraint> constraints, Object fact, Bindings before, List<Object> matched) {
    Bindings bindings = before;
    for (Constraint constraint : constraints) {
      if (++trials > MOST_TRIALS) {
        throw new Uninterpretable("the rule tries more than %d times".formatted(MOST_TRIALS));
      }
      if (constraint.binding() != null) {
        Object value = evaluator.value(constraint.expression(), fact, bindings);
        bindings = bindings.with(constraint.binding().text(), value);
        observer.tried(constraint, fact, matched, true);
      } else {
        boolean held = evaluator.holds(constraint.expression(), fact, bindings);
        observer.tried(constraint, fact, matched, held);
        if (!held) {
          Bindings known = bindings;
          observer.missed(constraint, fact, matched, part -> evaluator.value(part, fact, known));
          return null;
        }
      }
    }
    return bindings;
  }

  private List<Firing> fire(Bindings bindings, List<Object> matched) {
    List<Fact> trace =
        matched.stream().filter(Fact.class::isInstance).map(Fact.class::cast).toList();
    List<Firing> firings = new ArrayList<>();
    for (Statement statement : tree.consequence()) {
      if (!(statement instanceof Statement.Insertion insertion)) {
        throw new Uninterpretable("a consequence does something else than insert evidence");
      }
      firings.add(new Firing(evidence(insertion.evidence(), bindings), trace));
    }
    return firings;
  }

  private Evidence evidence(Expression.Construction construction, Bindings bindings) {
    Object[] arguments =
        construction.arguments().stream()
            .map(argument -> evaluator.value(argument, null, bindings))
            .toArray();
    Class<?> type = types.get(construction.type().text());
    if (type == null || !Evidence.class.isAssignableFrom(type)) {
      throw new Uninterpretable(construction.type().text() + " is no evidence");
    }
    try {
      for (Constructor<?> constructor : type.getConstructors()) {
        if (constructor.getParameterCount() == arguments.length) {
          return (Evidence) constructor.newInstance(arguments);
        }
      }
    } catch (InstantiationException | IllegalAccessException | IllegalArgumentException e) {
      throw new Uninterpretable(type.getSimpleName() + " cannot be made of these");
    } catch (InvocationTargetException e) {
      throw new Uninterpretable(type.getSimpleName() + " cannot be made: " + e.getCause());
    }
    throw new Uninterpretable(type.getSimpleName() + " takes other arguments");
  }
}
