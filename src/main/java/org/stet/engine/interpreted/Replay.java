package org.stet.engine.interpreted;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.stet.engine.syntax.Condition;
import org.stet.engine.syntax.Condition.Group;
import org.stet.engine.syntax.Condition.Pattern;
import org.stet.engine.syntax.Constraint;
import org.stet.engine.syntax.Expression;
import org.stet.engine.syntax.Expression.Access;
import org.stet.engine.syntax.Range;
import org.stet.engine.syntax.RuleTree;
import org.stet.fact.Article;
import org.stet.fact.Fact;

/**
 * Goes once more through a match that a rule has made, to tell what each of its words stood for.
 *
 * <p>Only the facts of the match are looked at, and the articles, which a trace leaves out; so this
 * takes no time on a story of any size.
 */
public final class Replay {
  private final Map<String, Class<?>> types;
  private final Evaluator evaluator;
  private final List<Article> articles;
  private final List<Fact> trace;

  /**
   * A value that a constraint asked for.
   *
   * @param words the place of the words that ask for it
   * @param value what they yielded, or null
   */
  public record Value(Range words, Object value) {}

  /**
   * A constraint that held.
   *
   * @param values what it asked of the fact and of the names bound before
   */
  public record Held(Constraint constraint, List<Value> values) {
    public Held {
      values = List.copyOf(values);
    }
  }

  /**
   * A pattern and what it matched.
   *
   * @param matched a fact or an article
   * @param held its constraints, in order
   */
  public record Step(Pattern pattern, Object matched, List<Held> held) {
    public Step {
      held = List.copyOf(held);
    }
  }

  /**
   * The whole match.
   *
   * @param steps one for each pattern that matched a fact
   * @param bindings what each name stands for, by name; values may be null
   */
  public record Match(List<Step> steps, Map<String, Object> bindings) {
    public Match {
      steps = List.copyOf(steps);
    }
  }

  /** How far a replay has come: the next fact of the trace, the names bound, the steps. */
  private record State(int next, Bindings bindings, List<Step> steps) {
    State with(Step step, Bindings more, int facts) {
      List<Step> longer = new ArrayList<>(steps);
      longer.add(step);
      return new State(next + facts, more, longer);
    }
  }

  private Replay(RuleTree tree, List<Article> articles, List<Fact> trace) {
    this.types = Interpreter.imported(tree);
    this.evaluator = new Evaluator(types);
    this.articles = articles;
    this.trace = trace;
  }

  /** The match of {@code tree} with {@code trace}; empty where the rule has another text by now. */
  public static Optional<Match> of(RuleTree tree, List<Article> articles, List<Fact> trace) {
    Replay replay = new Replay(tree, articles, trace);
    List<State> ends =
        replay.all(tree.conditions(), List.of(new State(0, Bindings.NONE, List.of())));
    return ends.stream()
        .filter(end -> end.next() == trace.size())
        .findFirst()
        .map(end -> new Match(end.steps(), names(end.bindings())));
  }

  private static Map<String, Object> names(Bindings bindings) {
    Map<String, Object> names = new TreeMap<>();
    for (Bindings at = bindings; at != null && at.name() != null; at = at.before()) {
      names.putIfAbsent(at.name(), at.value());
    }
    return names;
  }

  private List<State> all(List<Condition> conditions, List<State> states) {
    List<State> reached = states;
    for (Condition condition : conditions) {
      List<State> next = new ArrayList<>();
      reached.forEach(state -> next.addAll(one(condition, state)));
      reached = next;
    }
    return reached;
  }

  private List<State> one(Condition condition, State state) {
    if (condition instanceof Pattern pattern) {
      return pattern(pattern, state);
    } else if (condition instanceof Group group && group.all()) {
      return all(group.conditions(), List.of(state));
    } else if (condition instanceof Group group) {
      return group.conditions().stream().flatMap(either -> one(either, state).stream()).toList();
    }
    // A "not" or "exists" matches no fact of its own.
    return List.of(state);
  }

  private List<State> pattern(Pattern pattern, State state) {
    Class<?> type = types.get(pattern.type().text());
    List<State> reached = new ArrayList<>();
    if (type == Article.class) {
      articles.forEach(article -> match(pattern, article, 0, state, reached));
    } else if (type != null
        && state.next() < trace.size()
        && type.isInstance(trace.get(state.next()))) {
      match(pattern, trace.get(state.next()), 1, state, reached);
    }
    return reached;
  }

  private void match(Pattern pattern, Object fact, int facts, State state, List<State> reached) {
    Bindings bindings = state.bindings();
    List<Held> held = new ArrayList<>();
    try {
      for (Constraint constraint : pattern.constraints()) {
        List<Value> values = new ArrayList<>();
        values(constraint.expression(), fact, bindings, values);
        if (constraint.binding() != null) {
          Object value = evaluator.value(constraint.expression(), fact, bindings);
          bindings = bindings.with(constraint.binding().text(), value);
        } else if (!evaluator.holds(constraint.expression(), fact, bindings)) {
          return;
        }
        held.add(new Held(constraint, values));
      }
    } catch (Uninterpretable e) {
      return;
    }
    if (pattern.binding() != null) {
      bindings = bindings.with(pattern.binding().text(), fact);
    }
    reached.add(state.with(new Step(pattern, fact, held), bindings, facts));
  }

  /** The values of what {@code expression} asks for; constants speak for themselves. */
  private void values(Expression expression, Object fact, Bindings bindings, List<Value> values) {
    if (!(expression instanceof Access access)) {
      expression.parts().forEach(part -> values(part, fact, bindings, values));
      return;
    }
    Expression first = access;
    while (first instanceof Access step && step.target() != null) {
      first = step.target();
    }
    if (first instanceof Access root && types.containsKey(root.name().text())) {
      return;
    }
    try {
      values.add(new Value(access.range(), evaluator.value(access, fact, bindings)));
    } catch (Uninterpretable e) {
      // One side of an "or" may ask what cannot be asked, where the other side held.
    }
  }
}
