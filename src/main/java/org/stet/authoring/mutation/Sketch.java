package org.stet.authoring.mutation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.stet.engine.interpreted.Interpreter;
import org.stet.engine.syntax.Condition;
import org.stet.engine.syntax.Condition.Group;
import org.stet.engine.syntax.Condition.Pattern;
import org.stet.engine.syntax.Condition.Quantified;
import org.stet.engine.syntax.Constraint;
import org.stet.engine.syntax.Expression;
import org.stet.engine.syntax.Expression.Access;
import org.stet.engine.syntax.Expression.Comparison;
import org.stet.engine.syntax.Expression.Literal;
import org.stet.engine.syntax.Expression.Not;
import org.stet.engine.syntax.Range;
import org.stet.engine.syntax.RuleTree;

/** Says in words which case would notice a mutant: which fact, which field, which value. */
final class Sketch {
  private static final int MOST_CONSTANTS = 4;

  /**
   * Where a mutant stands.
   *
   * @param pattern the innermost pattern around it; null for a quantifier
   * @param constraint the constraint it is part of; null for a quantifier
   * @param forbidden whether it stands under "not"
   */
  private record Place(Pattern pattern, Constraint constraint, boolean forbidden) {}

  private final String text;
  private final Map<String, Class<?>> types;
  private final Mutant mutant;
  private final Place place;

  private Sketch(String text, RuleTree tree, Mutant mutant) {
    this.text = text;
    this.types = Interpreter.imported(tree);
    this.mutant = mutant;
    this.place =
        tree.conditions().stream()
            .map(condition -> find(condition, mutant.constraint(), false))
            .filter(found -> found != null)
            .findFirst()
            .orElse(new Place(null, null, false));
  }

  /**
   * One sentence without a full stop.
   *
   * @param text the rule
   * @param tree the tree of {@code text}, without problems
   * @param mutant one of its mutants
   */
  static String of(String text, RuleTree tree, Mutant mutant) {
    return new Sketch(text, tree, mutant).sentence();
  }

  private static Place find(Condition condition, Range range, boolean forbidden) {
    if (condition instanceof Pattern pattern) {
      for (Constraint constraint : pattern.constraints()) {
        if (constraint.range().equals(range)) {
          return new Place(pattern, constraint, forbidden);
        }
      }
    } else if (condition instanceof Quantified quantified) {
      return quantified.range().equals(range)
          ? new Place(null, null, forbidden)
          : find(quantified.condition(), range, forbidden != quantified.negative());
    } else if (condition instanceof Group group) {
      for (Condition part : group.conditions()) {
        Place found = find(part, range, forbidden);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private String sentence() {
    if (place.pattern() == null) {
      String forbidden = MutantName.flat(mutant.constraint().of(text));
      return "a case in which `" + forbidden + "` alone decides whether the rule speaks";
    }
    return switch (mutant.kind()) {
      case DROP_CONSTRAINT -> nearMiss(failing(place.constraint().expression()));
      case MOVE_NUMBER -> moved();
      case FLIP_OPERATOR, SWAP_QUANTIFIER -> turned();
    };
  }

  /** A fact for which all but one constraint holds. */
  private String nearMiss(String failing) {
    String fact = fact();
    return place.forbidden()
        ? "a case that fires although there is %s that the rule would heed but for this: %s"
            .formatted(fact, failing)
        : "a silent case with %s that fits in all but this: %s".formatted(fact, failing);
  }

  private String fact() {
    String type = place.pattern().type().text();
    return ("AEIOU".indexOf(type.charAt(0)) >= 0 ? "an " : "a ") + type;
  }

  private String turned() {
    String original = mutant.range().of(text).strip();
    String words = MutantName.flat(place.constraint().range().of(text));
    if (original.equals("||") || original.equals("&&")) {
      boolean either = original.equals("||");
      return either != place.forbidden()
          ? "a case that fires in which only one side of `" + words + "` holds"
          : "a silent case in which only one side of `" + words + "` holds";
    }
    return place.forbidden()
        ? "a case that is silent only for %s with `%s`, or that leaves out a finding for it"
            .formatted(fact(), words)
        : "a case that fires, or stays silent, only for this part of `%s`: %s"
            .formatted(words, part());
  }

  /** The comparison that was turned round, as far as it can be told. */
  private String part() {
    int end = Math.min(text.length(), mutant.range().end() + 40);
    String behind = text.substring(mutant.range().start(), end);
    return MutantName.flat(behind.split("\\|\\||&&|,|\\)", 2)[0]);
  }

  private String moved() {
    double before = Double.parseDouble(mutant.range().of(text));
    double after = Double.parseDouble(mutant.replacement());
    double low = Math.min(before, after);
    double high = Math.max(before, after);
    String what = MutantName.flat(place.constraint().range().of(text));
    boolean lower = after < before;
    boolean wider = what.contains(">") == lower;
    return (wider != place.forbidden() ? "a silent case" : "a case that fires")
        + " with %s for which the value in `%s` lies between %s and %s"
            .formatted(fact(), what, plain(low), plain(high));
  }

  private static String plain(double number) {
    return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
  }

  /** What must be so for {@code expression} not to hold. */
  private String failing(Expression expression) {
    if (expression instanceof Not not) {
      return words(not.operand()) + " is true";
    } else if (expression instanceof Access access) {
      return words(access) + " is false";
    } else if (expression instanceof Comparison comparison && comparison.right().size() == 1) {
      return words(comparison.left()) + " is " + other(comparison);
    }
    return "`" + words(expression) + "` does not hold";
  }

  private String other(Comparison comparison) {
    Expression right = comparison.right().get(0);
    String value = words(right);
    boolean nothing = right instanceof Literal literal && literal.kind() == Literal.Sort.NULL;
    return switch (comparison.operator().text()) {
      case "==" -> others(right).isEmpty() ? "not " + value : "one of " + others(right);
      case "!=" -> nothing ? "missing" : value;
      case "<" -> value + " or more";
      case "<=" -> "more than " + value;
      case ">" -> value + " or less";
      case ">=" -> "less than " + value;
      default -> "another than `" + comparison.operator().text() + " " + value + "` admits";
    };
  }

  /** The other constants of an enumeration, the first few. */
  private String others(Expression right) {
    if (!(right instanceof Access access) || !(access.target() instanceof Access target)) {
      return "";
    }
    Class<?> type = types.get(target.name().text());
    if (type == null || !type.isEnum()) {
      return "";
    }
    List<String> names =
        Arrays.stream(type.getEnumConstants())
            .map(constant -> ((Enum<?>) constant).name())
            .filter(name -> !name.equals(access.name().text()))
            .toList();
    String shown = String.join(", ", names.subList(0, Math.min(MOST_CONSTANTS, names.size())));
    return names.size() > MOST_CONSTANTS ? shown + "…" : shown;
  }

  private String words(Expression expression) {
    return MutantName.flat(expression.range().of(text));
  }
}
