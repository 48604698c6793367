package org.stet.suppression;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.fact.Span;

/**
 * A line of a draft that holds a suppression, or was meant to.
 *
 * @param place where it begins
 * @param alone whether nothing else stands on the line
 * @param rule the rule; null where there is a problem
 * @param until the last day, or null
 * @param reason why; null where there is a problem
 * @param problem what is wrong with it, or null
 */
record Remark(
    Place place,
    boolean alone,
    String rule,
    LocalDate until,
    String reason,
    SuppressionProblem problem) {
  private static final Pattern FORM =
      Pattern.compile(
          "\\s*allow\\s+([a-z0-9][a-z0-9-]*)(?:\\s+until\\s+([^\\s:]+))?\\s*(?::(.*))?");
  private static final String HOW =
      "write it alone on a line, as <!-- stet: allow RULE: reason --> or <!-- stet: allow RULE"
          + " until 2027-01-31: reason -->";
  private static final int LONGEST = 2_000;
  private static final int NARROWEST = 45;
  private static final int WIDEST = 90;

  /** The remark on {@code line}, its line end included; null where there is none. */
  static Remark of(String article, String line, int number) {
    int mark = InlineSuppressions.mark(line);
    if (mark < 0) {
      return null;
    }
    Place place = new Place(article, number, mark + 1);
    String stripped = (line.startsWith("\uFEFF") ? line.substring(1) : line).strip();
    if (!InlineSuppressions.alone(stripped)) {
      return wrong(place, false, SuppressionProblem.Kind.MALFORMED, "copy shares its line; " + HOW);
    }
    String content = InlineSuppressions.content(stripped);
    Matcher form = FORM.matcher(content);
    if (content.length() > LONGEST || !form.matches()) {
      return wrong(place, true, SuppressionProblem.Kind.MALFORMED, "it is no suppression; " + HOW);
    }
    return read(place, form);
  }

  private static Remark read(Place place, Matcher form) {
    LocalDate until = null;
    try {
      until = form.group(2) == null ? null : LocalDate.parse(form.group(2));
    } catch (DateTimeParseException e) {
      return wrong(
          place,
          true,
          SuppressionProblem.Kind.MALFORMED,
          "\"until\" needs a day like 2027-01-31, not \"" + form.group(2) + "\"");
    }
    String reason = form.group(3) == null ? "" : form.group(3).strip();
    if (reason.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return wrong(
          place,
          true,
          SuppressionProblem.Kind.NO_REASON,
          "it gives no reason to allow %s; add one behind a colon".formatted(form.group(1)));
    }
    return new Remark(place, true, form.group(1), until, reason, null);
  }

  /** This remark, for {@code paragraph}. */
  Suppression suppression(Span paragraph) {
    return new Suppression(new Target.Paragraph(rule, paragraph), reason, until, place);
  }

  SuppressionProblem problem(String message) {
    return new SuppressionProblem(SuppressionProblem.Kind.MALFORMED, place, true, message);
  }

  /** Whether {@code line} looks broken at a fixed width, its sentence not at an end. */
  static boolean mayGoOn(String line) {
    return line.length() >= NARROWEST
        && line.length() <= WIDEST
        && ".!?…\"”’»)".indexOf(line.charAt(line.length() - 1)) < 0;
  }

  private static Remark wrong(
      Place place, boolean alone, SuppressionProblem.Kind kind, String message) {
    return new Remark(
        place, alone, null, null, null, new SuppressionProblem(kind, place, true, message));
  }
}
