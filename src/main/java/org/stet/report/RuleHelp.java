package org.stet.report;

import java.util.regex.Pattern;
import org.stet.verdict.CheckedRule;

/** What a rule is about, for somebody who meets it in a finding. */
final class RuleHelp {
  private static final Pattern PLACE = Pattern.compile("\\{[^{}]*\\}");

  private RuleHelp() {}

  /** The invariant as a sentence, and what is reported where it does not hold. */
  static String sentence(CheckedRule rule) {
    return "%s. Otherwise: %s".formatted(rule.name(), problem(rule));
  }

  static String text(CheckedRule rule) {
    StringBuilder text = new StringBuilder(sentence(rule)).append('\n');
    text.append("Kind: ").append(rule.kind().id()).append(", ").append(rule.type()).append('\n');
    if (rule.example() != null) {
      text.append("Example: ").append(rule.example()).append('\n');
    }
    if (rule.reference() != null) {
      text.append("Rests on: ").append(rule.reference()).append('\n');
    }
    return text.append(how(rule)).toString();
  }

  static String markdown(CheckedRule rule) {
    StringBuilder text =
        new StringBuilder("**%s.**\n\n".formatted(Markdown.text(rule.name())))
            .append("Otherwise: ")
            .append(Markdown.text(problem(rule)))
            .append("\n\n");
    text.append("- kind: ").append(Markdown.code(rule.kind().id() + ", " + rule.type()));
    if (rule.example() != null) {
      text.append("\n- example: ").append(Markdown.text(rule.example()));
    }
    if (rule.reference() != null) {
      text.append("\n- rests on: ").append(Markdown.text(rule.reference()));
    }
    return text.append("\n\n").append(Markdown.text(how(rule))).append('\n').toString();
  }

  private static String how(CheckedRule rule) {
    return "To let it stand, write above the paragraph: <!-- stet: allow %s: reason -->"
        .formatted(rule.id());
  }

  /** The problem sentence, an ellipsis where the words of a case go. */
  private static String problem(CheckedRule rule) {
    return PLACE.matcher(rule.problem()).replaceAll("…");
  }
}
