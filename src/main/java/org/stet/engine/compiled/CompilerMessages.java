package org.stet.engine.compiled;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kie.api.builder.Message;
import org.stet.engine.rule.RuleError;
import org.stet.engine.rule.RuleSource;

/**
 * What the compiler says, in words for the author of the rule.
 *
 * <p>Drools reports a broken condition without a line, and a broken consequence at a line of Java
 * that it generated, followed by that Java in full. {@link PlaceInRule} looks the line up.
 */
final class CompilerMessages {
  private static final int MOST = 5;
  private static final Pattern NUMBERED = Pattern.compile("^\\[ERR \\d+\\] Line \\d+:\\d+ ");
  private static final Pattern GENERATED_NAME =
      Pattern.compile("\\b(?:\\w+\\.)*(?:Lambda|Rules|DomainClasses)\\w*[0-9A-F]{32}\\w*");
  private static final Pattern MISMATCH =
      Pattern.compile(
          "type PatternDSL is not applicable for the arguments \\(Class<(\\w+)>.*, (\\w+)\\)");

  private CompilerMessages() {}

  /** At least one error, without repetitions, at most {@value #MOST}. */
  static List<RuleError> errors(RuleSource source, List<Message> messages) {
    Set<RuleError> errors = new LinkedHashSet<>();
    for (Message message : messages) {
      String text = message.getText() == null ? "" : message.getText();
      if (!text.startsWith("Java source of") && !text.startsWith("Parser returned a null")) {
        boolean inRule = message.getPath() != null && message.getPath().endsWith(".drl");
        errors.add(error(source, inRule ? message.getLine() : 0, text));
      }
    }
    if (errors.isEmpty()) {
      errors.add(error(source, 0, "the compiler gives no reason"));
    }
    return new ArrayList<>(errors).subList(0, Math.min(MOST, errors.size()));
  }

  /** The error for a compiler that threw. */
  static RuleError thrown(RuleSource source, Throwable thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    String reason = cause.getMessage() == null ? "the compiler fails" : cause.getMessage();
    return error(source, 0, reason);
  }

  private static RuleError error(RuleSource source, int line, String text) {
    String first = text.lines().findFirst().orElse("");
    String reason = plain(NUMBERED.matcher(first).replaceFirst(""));
    return new RuleError(
        source.path(), line(source.text(), line, first, reason), "does not compile: " + reason);
  }

  /** What the grammar says is exact; else the compiler tells at most where the rule begins. */
  private static int line(String rule, int told, String message, String reason) {
    if (told > 0 && NUMBERED.matcher(message).find()) {
      return told;
    }
    int consequence = PlaceInRule.ofConsequence(rule, message);
    int place = consequence > 0 ? consequence : PlaceInRule.ofQuoted(rule, reason);
    return place > 0 ? place : Math.max(told, 0);
  }

  /** The reason without names of generated classes and lists of all that might have stood there. */
  private static String plain(String reason) {
    Matcher mismatch = MISMATCH.matcher(reason);
    if (mismatch.find()) {
      return "a condition compares a %s with a %s".formatted(mismatch.group(1), mismatch.group(2));
    }
    if (reason.startsWith("Cannot find a left leaf")) {
      return "a condition calls a method of the fact without naming the fact; write this.method(…) ("
          + reason
          + ")";
    }
    String plain = GENERATED_NAME.matcher(reason).replaceAll("the generated class");
    return plain
        .replaceFirst(
            "^Unable to parse consequence caused by: \\(.*?\\) Parse error\\. Found",
            "the consequence is no valid Java, unexpected")
        .replaceFirst(",? expected one of .*", "")
        .replaceFirst("[:\\s]+$", "");
  }
}
