package org.stet.authoring.trial;

import java.util.List;
import java.util.Locale;
import org.stet.authoring.CaseResult;
import org.stet.authoring.CaseResult.Outcome;

/**
 * Trials for an author at a terminal.
 *
 * @param colour whether outcomes are coloured
 * @param all whether cases that went well are told too
 */
public record TrialText(boolean colour, boolean all) {
  private static final String RESET = "\u001B[0m";

  /** What is to be told of {@code trials}, the sum last; with a line end after its last line. */
  public String render(List<RuleTrial> trials) {
    StringBuilder page = new StringBuilder();
    trials.forEach(trial -> page.append(render(trial)));
    TrialCount count = TrialCount.of(trials);
    boolean passed = trials.stream().allMatch(RuleTrial::passed);
    return page.append(paint(passed ? "32" : "31", count.sentence())).append('\n').toString();
  }

  private String render(RuleTrial trial) {
    StringBuilder page = new StringBuilder();
    if (trial.problem() != null) {
      trial.problem().lines().forEach(line -> page.append(SpanDiff.safe(line)).append('\n'));
      return page.append('\n').toString();
    }
    for (TriedCase tried : trial.cases()) {
      if (all || !tried.result().passed()) {
        page.append(render(trial, tried));
      }
    }
    return page.toString();
  }

  private String render(RuleTrial trial, TriedCase tried) {
    CaseResult result = tried.result();
    StringBuilder page =
        new StringBuilder("%s:%d:1: ".formatted(trial.caseFile(), Math.max(1, tried.line())));
    page.append(paint(code(result.outcome()), word(result.outcome())))
        .append(": ")
        .append(trial.rule())
        .append(": ")
        .append(SpanDiff.safe(result.example().why()))
        .append('\n');
    if (result.passed()) {
      return page.toString();
    }
    SpanDiff.of(tried).forEach(line -> page.append(line).append('\n'));
    result
        .differences()
        .forEach(difference -> page.append("  ").append(said(result, difference)).append('\n'));
    return page.append("  ").append(advice(result, trial)).append("\n\n").toString();
  }

  private static String said(CaseResult result, String difference) {
    String words = SpanDiff.safe(difference);
    return result.outcome() == Outcome.NOISY ? "it says: " + words : words;
  }

  private static String advice(CaseResult result, RuleTrial trial) {
    return switch (result.outcome()) {
      case MISSING -> "the rule should say this; compare the case with %s".formatted(trial.path());
      case NOISY ->
          "the rule should be silent; a constraint in %s lets this in".formatted(trial.path());
      default -> "the rule could not be asked; mend it first";
    };
  }

  static String word(Outcome outcome) {
    return outcome.name().toLowerCase(Locale.ROOT);
  }

  private static String code(Outcome outcome) {
    return outcome == Outcome.REPORTED || outcome == Outcome.VALIDATED ? "32" : "1;31";
  }

  private String paint(String code, String words) {
    return colour ? "\u001B[" + code + "m" + words + RESET : words;
  }
}
