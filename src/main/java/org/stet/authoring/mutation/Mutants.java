package org.stet.authoring.mutation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.stet.authoring.mutation.Mutant.Kind;
import org.stet.engine.syntax.Condition;
import org.stet.engine.syntax.Condition.Group;
import org.stet.engine.syntax.Condition.Pattern;
import org.stet.engine.syntax.Condition.Quantified;
import org.stet.engine.syntax.Constraint;
import org.stet.engine.syntax.Expression;
import org.stet.engine.syntax.Expression.Comparison;
import org.stet.engine.syntax.Expression.Junction;
import org.stet.engine.syntax.Expression.Literal;
import org.stet.engine.syntax.Expression.Not;
import org.stet.engine.syntax.Name;
import org.stet.engine.syntax.Range;
import org.stet.engine.syntax.RuleTree;

/** Every small mistake that can be made in a rule. */
public final class Mutants {
  private static final Map<String, String> FLIPPED =
      Map.of(
          "==", "!=", "!=", "==", "<", ">=", ">=", "<", ">", "<=", "<=", ">", "&&", "||", "||",
          "&&");

  private final String text;
  private final List<Mutant> mutants = new ArrayList<>();
  private Range constraint;

  private Mutants(String text) {
    this.text = text;
  }

  /**
   * The mutants of a rule, in the order of the file.
   *
   * @param tree the tree of {@code text}, without problems
   */
  public static List<Mutant> of(String text, RuleTree tree) {
    Mutants mutants = new Mutants(text);
    tree.conditions().forEach(mutants::condition);
    mutants.mutants.sort(
        Comparator.comparingInt((Mutant mutant) -> mutant.range().start())
            .thenComparing(Mutant::kind)
            .thenComparing(Mutant::replacement));
    return List.copyOf(mutants.mutants);
  }

  private void condition(Condition condition) {
    if (condition instanceof Pattern pattern) {
      pattern.constraints().forEach(part -> constraint(part, pattern.constraints()));
    } else if (condition instanceof Group group) {
      group.conditions().forEach(this::condition);
    } else if (condition instanceof Quantified quantified) {
      constraint = quantified.range();
      Name keyword = quantified.keyword();
      add(Kind.SWAP_QUANTIFIER, keyword.range(), quantified.negative() ? "exists" : "not");
      condition(quantified.condition());
    }
  }

  private void constraint(Constraint part, List<Constraint> all) {
    constraint = part.range();
    if (part.binding() == null) {
      add(Kind.DROP_CONSTRAINT, withComma(part, all), "");
      truth(part.expression());
    }
    operators(part.expression());
  }

  /** A constraint with the comma that goes when it goes. */
  private Range withComma(Constraint part, List<Constraint> all) {
    int place = all.indexOf(part);
    if (place + 1 < all.size()) {
      return new Range(part.range().start(), all.get(place + 1).range().start());
    }
    return place == 0
        ? part.range()
        : new Range(all.get(place - 1).range().end(), part.range().end());
  }

  /** Turns round what is true or false by itself: {@code denied}, {@code !this.apartFrom($x)}. */
  private void truth(Expression expression) {
    if (expression instanceof Not not) {
      add(Kind.FLIP_OPERATOR, not.range(), not.operand().range().of(text));
    } else if (expression instanceof Expression.Access access) {
      add(Kind.FLIP_OPERATOR, access.range(), "!" + access.range().of(text));
    } else if (expression instanceof Junction junction) {
      junction.parts().forEach(this::truth);
    }
  }

  private void operators(Expression expression) {
    if (expression instanceof Comparison comparison) {
      String operator = comparison.operator().text();
      if (FLIPPED.containsKey(operator)) {
        add(Kind.FLIP_OPERATOR, comparison.operator().range(), FLIPPED.get(operator));
      } else if (comparison.negated()) {
        Range not = new Range(afterLeft(comparison), comparison.operator().range().start());
        add(Kind.FLIP_OPERATOR, not, " ");
      } else {
        add(Kind.FLIP_OPERATOR, comparison.operator().range(), "not " + operator);
      }
    } else if (expression instanceof Junction junction) {
      junction
          .operators()
          .forEach(name -> add(Kind.FLIP_OPERATOR, name.range(), FLIPPED.get(name.text())));
    } else if (expression instanceof Literal literal && literal.kind() == Literal.Sort.NUMBER) {
      BigDecimal number = new BigDecimal(literal.text());
      add(Kind.MOVE_NUMBER, literal.range(), number.add(BigDecimal.ONE).toPlainString());
      add(Kind.MOVE_NUMBER, literal.range(), number.subtract(BigDecimal.ONE).toPlainString());
    }
    expression.parts().forEach(this::operators);
  }

  private static int afterLeft(Comparison comparison) {
    return comparison.shortened() ? comparison.range().start() : comparison.left().range().end();
  }

  private void add(Kind kind, Range range, String replacement) {
    mutants.add(new Mutant(kind, range, replacement, constraint));
  }
}
