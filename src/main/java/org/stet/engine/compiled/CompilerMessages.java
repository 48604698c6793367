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
 * that it generated, followed by that Java in full. The line is therefore looked up: it is the
 * first that holds the longest word or expression of the rule which the message quotes.
 */
final class CompilerMessages {
  private static final int MOST = 5;
  private static final Pattern NUMBERED = Pattern.compile("^\\[ERR \\d+\\] Line \\d+:\\d+ ");
  private static final Pattern GENERATED_NAME =
      Pattern.compile("\\b(?:\\w+\\.)*(?:Lambda|Rules|DomainClasses)\\w*[0-9A-F]{32}\\w*");
  private static final Pattern WORD = Pattern.compile("[$\\p{L}_][\\w$]*(?:\\.[\\w$]+)*");

  private CompilerMessages() {}

  /** At least one error, without repetitions, at most {@value #MOST}. */
  static List<RuleError> errors(RuleSource source, List<Message> messages) {
    Set<RuleError> errors = new LinkedHashSet<>();
    for (Message message : messages) {
      String text = message.getText() == null ? "" : message.getText();
      if (!text.startsWith("Java source of") && !text.startsWith("Parser returned a null")) {
        int line =
            message.getPath() != null && message.getPath().endsWith(".drl") ? message.getLine() : 0;
        errors.add(error(source, Math.max(line, 0), text));
      }
    }
    if (errors.isEmpty()) {
      errors.add(
          new RuleError(source.path(), 0, "does not compile, and the compiler gives no reason"));
    }
    return new ArrayList<>(errors).subList(0, Math.min(MOST, errors.size()));
  }

  /** The error for a compiler that threw. */
  static RuleError thrown(RuleSource source, Throwable thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null && cause.getCause() != cause) {
      cause = cause.getCause();
    }
    String reason =
        cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    return error(source, 0, reason);
  }

  private static RuleError error(RuleSource source, int line, String text) {
    String reason = NUMBERED.matcher(text.lines().findFirst().orElse("")).replaceFirst("");
    reason = GENERATED_NAME.matcher(reason).replaceAll("the generated class").strip();
    int place = line > 0 ? line : lineOf(source, reason);
    return new RuleError(source.path(), place, "does not compile: " + reason);
  }

  private static int lineOf(RuleSource source, String reason) {
    int colon = reason.lastIndexOf(": ");
    String best = colon < 0 ? "" : reason.substring(colon + 2).strip();
    if (best.isEmpty() || !source.text().contains(best)) {
      best = "";
      Matcher words = WORD.matcher(reason);
      while (words.find()) {
        if (words.group().length() > best.length() && source.text().contains(words.group())) {
          best = words.group();
        }
      }
    }
    if (best.length() < 3) {
      return 0;
    }
    int at = source.text().indexOf(best);
    return 1 + (int) source.text().substring(0, at).chars().filter(sign -> sign == '\n').count();
  }
}
