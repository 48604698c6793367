package org.stet.authoring.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.stet.authoring.coverage.PartCoverage.Kind;
import org.stet.engine.syntax.Condition;
import org.stet.engine.syntax.Condition.Group;
import org.stet.engine.syntax.Condition.Pattern;
import org.stet.engine.syntax.Condition.Quantified;
import org.stet.engine.syntax.Constraint;
import org.stet.engine.syntax.Expression;
import org.stet.engine.syntax.Expression.Comparison;
import org.stet.engine.syntax.Expression.Junction;
import org.stet.engine.syntax.Range;
import org.stet.engine.syntax.RuleTree;

/** The parts of a rule that its cases should exercise, each with the rule as it is without it. */
final class Parts {

  /**
   * A part.
   *
   * @param range its place
   * @param without the whole rule without it
   */
  record Part(Kind kind, Range range, String without) {}

  private final String text;
  private final List<Part> parts = new ArrayList<>();

  private Parts(String text) {
    this.text = text;
  }

  /** The parts of {@code tree}, in the order of the file; what only binds a name is none. */
  static List<Part> of(String text, RuleTree tree) {
    Parts parts = new Parts(text);
    tree.conditions().forEach(condition -> parts.condition(condition, false));
    parts.parts.sort(
        Comparator.comparingInt((Part part) -> part.range().start())
            .thenComparing(part -> -part.range().end()));
    return parts.parts;
  }

  private void condition(Condition condition, boolean forbidden) {
    if (condition instanceof Pattern pattern) {
      Kind kind = forbidden ? Kind.FORBIDDEN : Kind.CONSTRAINT;
      pattern.constraints().forEach(part -> constraint(part, pattern.constraints(), kind));
    } else if (condition instanceof Group group) {
      group.conditions().forEach(part -> condition(part, forbidden));
    } else if (condition instanceof Quantified quantified) {
      add(Kind.QUANTIFIER, quantified.range(), quantified.range(), "");
      condition(quantified.condition(), forbidden != quantified.negative());
    }
  }

  private void constraint(Constraint part, List<Constraint> all, Kind kind) {
    if (part.binding() != null) {
      return;
    }
    int at = all.indexOf(part);
    Range gone = part.range();
    if (at + 1 < all.size()) {
      gone = new Range(gone.start(), all.get(at + 1).range().start());
    } else if (at > 0) {
      gone = new Range(all.get(at - 1).range().end(), gone.end());
    }
    add(kind, part.range(), gone, "");
    if (part.expression() instanceof Junction junction && !junction.all()) {
      alternatives(junction);
    }
  }

  private void alternatives(Junction junction) {
    List<Expression> sides = junction.parts();
    for (int i = 0; i < sides.size(); i++) {
      Range range = sides.get(i).range();
      if (i == 0) {
        // "a == X || == Y" without its first side is "a == Y".
        Expression next = sides.get(1);
        boolean shortened = next instanceof Comparison second && second.shortened();
        String left = shortened ? leftOf(sides.get(0)) + " " : "";
        add(Kind.ALTERNATIVE, range, new Range(range.start(), next.range().start()), left);
      } else {
        Range before = sides.get(i - 1).range();
        add(Kind.ALTERNATIVE, range, new Range(before.end(), range.end()), "");
      }
    }
  }

  private String leftOf(Expression first) {
    return first instanceof Comparison comparison ? comparison.left().range().of(text) : "";
  }

  private void add(Kind kind, Range range, Range gone, String instead) {
    String without = text.substring(0, gone.start()) + instead + text.substring(gone.end());
    parts.add(new Part(kind, range, without));
  }
}
