package org.stet.authoring.silence;

import java.util.List;
import java.util.function.Function;
import org.stet.authoring.RuleLine;
import org.stet.authoring.RulePlace;
import org.stet.engine.rule.RuleSource;
import org.stet.engine.syntax.Range;
import org.stet.fact.Article;
import org.stet.fact.Fact;
import org.stet.fact.Finding;
import org.stet.fact.Span;

/**
 * Why a rule did not speak, in plain words for an editor.
 *
 * @param colour whether places are coloured
 * @param width columns of the screen
 * @param name what the rule guards, its name
 * @param place tells a span as "draft.txt:3"
 */
public record SilenceText(boolean colour, int width, String name, Function<Span, String> place) {

  /** The whole explanation, with a line end after the last line. */
  public String render(Silence silence) {
    StringBuilder text = new StringBuilder();
    text.append("%s: “%s”%n".formatted(silence.rule().id(), name));
    if (!silence.findings().isEmpty()) {
      text.append("The rule does speak here:\n");
      silence.findings().forEach(finding -> text.append(finding(finding)));
      text.append(
          silence.nearest().isEmpty() ? "" : "\nIt passes over these, the nearest first:\n");
    } else if (silence.absent() != null) {
      text.append(absent(silence));
    } else if (silence.nearest().isEmpty()) {
      text.append("Nothing in these texts comes near what the rule asks for.\n");
    } else {
      text.append("The rule is silent. What came nearest:\n");
    }
    int number = 1;
    for (NearMiss miss : silence.nearest()) {
      text.append('\n').append(miss(silence.rule(), miss, number++));
    }
    if (silence.failure() != null) {
      text.append("\nThe rule could not be asked to the end: %s%n".formatted(silence.failure()));
    }
    return text.toString();
  }

  private String finding(Finding finding) {
    return "  %s: %s%n".formatted(place.apply(finding.spans().get(0)), finding.message());
  }

  private String absent(Silence silence) {
    StringBuilder text = new StringBuilder();
    text.append(
        "The rule needs %s, and these texts have none.%n"
            .formatted(FactWords.one(silence.absent())));
    if (!silence.basis().isEmpty()) {
      Class<?> basis = silence.basis().get(0).getClass();
      text.append("There are %s, for instance:%n".formatted(FactWords.many(basis)));
      silence.basis().forEach(fact -> text.append("  ").append(told(fact)).append('\n'));
    } else {
      FactWords.basis(silence.absent())
          .ifPresent(basis -> text.append("There is nothing either that one is made from.\n"));
    }
    return text.toString();
  }

  private String miss(RuleSource rule, NearMiss miss, int number) {
    StringBuilder text = new StringBuilder();
    List<Object> matched = miss.matched();
    for (int i = 0; i < matched.size(); i++) {
      text.append(i == 0 ? "%2d. ".formatted(number) : "    ");
      text.append("fits: ").append(described(matched.get(i))).append('\n');
    }
    String indent = matched.isEmpty() ? "%2d. ".formatted(number) : "    ";
    return text.append(obstacle(rule, miss.obstacle(), indent)).toString();
  }

  private String obstacle(RuleSource rule, Obstacle obstacle, String indent) {
    if (obstacle instanceof Obstacle.Unlike unlike) {
      return indent
          + described(unlike.fact())
          + "\n    but "
          + unlike.reason()
          + "\n"
          + line(rule, unlike.constraint().range())
          + values(unlike.values());
    } else if (obstacle instanceof Obstacle.Blocked blocked) {
      StringBuilder text =
          new StringBuilder(indent + "but the rule leaves it to another, for there is also:\n");
      blocked.facts().forEach(fact -> text.append("      ").append(described(fact)).append('\n'));
      return text.append(line(rule, blocked.condition().range())).toString();
    }
    Obstacle.Lacking lacking = (Obstacle.Lacking) obstacle;
    return indent
        + "but what must be there as well is not\n"
        + line(rule, lacking.condition().range());
  }

  private static String values(List<String> values) {
    return values.isEmpty() ? "" : "      | where " + String.join(", ", values) + "\n";
  }

  private String line(RuleSource rule, Range range) {
    return new RuleLine(colour, width).marked(RulePlace.of(rule, range));
  }

  private String described(Object fact) {
    if (fact instanceof Fact known) {
      return FactWords.one(known.getClass()) + ", " + told(known);
    }
    return fact instanceof Article article ? "the article " + article.id() : String.valueOf(fact);
  }

  private String told(Fact fact) {
    String where = place.apply(fact.spans().get(0));
    return FactWords.quoted(fact) + " (" + where + FactWords.detail(fact) + ")";
  }
}
