package org.stet.authoring.mutation;

import org.stet.authoring.CaseYaml;
import org.stet.authoring.RuleLine;
import org.stet.authoring.mutation.MutationReport.RuleReport;
import org.stet.engine.rule.RuleSource;

/**
 * What became of mutants, for an author at a terminal.
 *
 * @param colour whether lines are struck through and coloured as a terminal can
 * @param width columns of the screen
 */
public record MutationText(boolean colour, int width) {
  private static final String BOLD = "\u001B[1m";
  private static final String OFF = "\u001B[0m";

  /** All survivors and the score, with a line end after the last line. */
  public String render(MutationReport report) {
    StringBuilder text = new StringBuilder();
    for (RuleReport rule : report.rules()) {
      rule.survivors().forEach(survivor -> text.append(survivor(rule, survivor)).append('\n'));
    }
    report.stale().forEach(sentence -> text.append(sentence).append('\n'));
    MutationScore score = report.score();
    int open = report.open().size();
    int reviewed = report.survivors().size() - open;
    text.append(
        "%d of %d mutants killed, %d %%; %s%s%n"
            .formatted(
                score.killed(),
                score.total(),
                score.percent(),
                open == 0 ? "no survivor is left to look at" : survivors(open) + " to look at",
                reviewed == 0 ? "" : ", " + reviewed + " reviewed"));
    return text.toString();
  }

  private static String survivors(int count) {
    return count == 1 ? "1 survivor" : count + " survivors";
  }

  private String survivor(RuleReport rule, Survivor survivor) {
    String place =
        "%s:%d:%d"
            .formatted(
                rule.result().rule().path(), survivor.place().line(), survivor.place().column());
    String title =
        "survived, %s `%s`"
            .formatted(survivor.mutant().kind().words(), survivor.name().constraint());
    return (colour ? BOLD + place + OFF : place)
        + ": "
        + title
        + "\n"
        + new RuleLine(colour, width).struck(survivor.place(), instead(rule, survivor))
        + advice(rule, survivor);
  }

  /** What stands there in the mutant; of a plain sentence only the title can tell. */
  private static String instead(RuleReport rule, Survivor survivor) {
    RuleSource source = rule.result().rule();
    return source.written().equals(source.text()) ? survivor.mutant().replacement() : "";
  }

  private static String advice(RuleReport rule, Survivor survivor) {
    if (survivor.reviewed()) {
      return "  reviewed: " + survivor.reason() + "\n";
    }
    Killer killer = survivor.killer();
    if (killer == null) {
      return "  to kill it: " + survivor.sketch() + "\n";
    }
    return ("  to kill it, if the rule is right there, put this under \"%s\" in fixtures/rules/%s.yaml"
            + " (a text of %s):\n%s")
        .formatted(
            killer.fires() ? "fires" : "silent",
            rule.result().rule().id(),
            killer.from(),
            CaseYaml.entry(killer.example()));
  }
}
