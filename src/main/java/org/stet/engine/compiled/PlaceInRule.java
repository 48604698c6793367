package org.stet.engine.compiled;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the line of a rule that a message of the compiler is about. */
final class PlaceInRule {
  private static final Pattern IN_CONSEQUENCE =
      Pattern.compile("^Unable to parse consequence caused by: \\(line (\\d+),");
  private static final Pattern THEN = Pattern.compile("\\bthen\\b\\s*");
  private static final Pattern WHEN = Pattern.compile("\\bwhen\\b");
  private static final Pattern WORD = Pattern.compile("[$\\p{L}_][\\w$]*(?:\\.[\\w$]+)*");

  private PlaceInRule() {}

  /**
   * The line from 1 that the parser of the consequence means, or 0 if {@code message} is not its.
   * Its own lines are counted from a brace that Drools puts before the consequence.
   */
  static int ofConsequence(String rule, String message) {
    Matcher place = IN_CONSEQUENCE.matcher(message);
    Matcher then = THEN.matcher(rule);
    if (!place.find() || !then.find(startOfConditions(rule))) {
      return 0;
    }
    return lineAt(rule, then.end()) + Integer.parseInt(place.group(1)) - 2;
  }

  /** The line of the longest expression or word of the rule that {@code message} quotes, or 0. */
  static int ofQuoted(String rule, String message) {
    int colon = message.lastIndexOf(": ");
    if (colon >= 0) {
      int at = rule.indexOf(message.substring(colon + 2));
      if (at >= 0) {
        return lineAt(rule, at);
      }
    }
    int best = -1;
    int length = 0;
    Matcher words = WORD.matcher(message);
    while (words.find()) {
      String word = words.group();
      int at = word.length() > length ? find(rule, word) : -1;
      if (at >= 0) {
        best = at;
        length = word.length();
      }
    }
    return best < 0 ? 0 : lineAt(rule, best);
  }

  /** Where {@code word} stands on its own: in the conditions or after, else anywhere. */
  private static int find(String rule, String word) {
    Pattern alone = Pattern.compile("(?<![\\w$])" + Pattern.quote(word) + "(?![\\w$])");
    Matcher matcher = alone.matcher(rule);
    if (matcher.find(startOfConditions(rule)) || matcher.find(0)) {
      return matcher.start();
    }
    int dot = word.lastIndexOf('.');
    return dot < 0 ? -1 : find(rule, word.substring(dot + 1));
  }

  private static int startOfConditions(String rule) {
    Matcher when = WHEN.matcher(rule);
    return when.find() ? when.start() : 0;
  }

  private static int lineAt(String rule, int at) {
    return 1 + (int) rule.substring(0, at).chars().filter(sign -> sign == '\n').count();
  }
}
