package org.stet.extraction.attribution;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stet.fact.Stance;

/**
 * Decides which reports inside another report's content stand for themselves.
 *
 * <p>"Mali accuses an officer of admitting the raid" holds two; "she said she hopes to win" holds
 * one, for whom she speaks of is herself.
 */
final class Nesting {
  private static final Set<Stance> OF_THE_MIND =
      EnumSet.of(
          Stance.EXPECTS,
          Stance.BELIEVES,
          Stance.PROMISES,
          Stance.DEMANDS,
          Stance.DOUBTS,
          Stance.FINDS);

  private Nesting() {}

  /** {@code reports} without those that only tell what the outer speaker has in mind. */
  static List<Report> prune(List<Report> reports) {
    Surrounding<Report> contents = new Surrounding<>(reports, Report::content);
    List<Report> kept = new ArrayList<>();
    for (Report report : reports) {
      boolean inner =
          report.cue() != null
              && contents.around(report.cue()).stream()
                  .anyMatch(outer -> outer != report && within(report, outer));
      if (!inner || !echoes(report)) {
        kept.add(report);
      }
    }
    return kept;
  }

  private static boolean within(Report inner, Report outer) {
    return outer.speech()
        && outer.content().length() >= inner.content().length()
        && inner.source() != null
        && outer.content().contains(inner.source());
  }

  private static boolean echoes(Report report) {
    boolean pronoun = report.head() != null && report.head().tag().startsWith("PRP");
    return pronoun && OF_THE_MIND.contains(report.stance())
        || report.source().text().toLowerCase(Locale.ROOT).equals("i");
  }
}
