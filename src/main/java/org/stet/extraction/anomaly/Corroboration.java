package org.stet.extraction.anomaly;

import java.util.List;
import java.util.Set;
import org.stet.extraction.layout.Block;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.fact.Anomaly;
import org.stet.fact.AnomalyType;

/**
 * Weighs a doubtful anomaly by its company: "41 000 customers" may be a house style, but not in an
 * article that also says "68 milliard" or ends with a note of its translator.
 */
final class Corroboration {
  private static final double CERTAIN = 0.6;
  private static final double DOUBTFUL = 0.35;
  private static final double RAISED = 0.65;

  /** A doubtful anomaly below this is raised by others, yet does not raise them. */
  private static final double WITNESS = 0.4;

  /** What all doubtful anomalies of an article weigh together, however long it is. */
  private static final double ALL_DOUBTFUL = 1.25;

  /** The weight that shows an article to be a raw translation. */
  private static final double ENOUGH = 2;

  /** A language that one certain trace has shown explains its doubtful ones. */
  private static final double ONE_TRACE = 0.6;

  private static final double BY_DOUBTFUL = 0.25;
  private static final Set<AnomalyType> MACHINE =
      Set.of(AnomalyType.MODEL_CHATTER, AnomalyType.TRANSLATOR_NOTE);

  private Corroboration() {}

  /**
   * {@code anomalies} of {@code article}, the doubtful ones raised where enough others stand by, or
   * where the language that would have left them has shown itself by something else.
   */
  static List<Anomaly> weigh(
      ParsedArticle article, List<Anomaly> anomalies, LanguageWeights languages) {
    double blocks = article.layout().residue().stream().mapToDouble(Corroboration::weight).sum();
    double page = blocks + (blocks == 0 && languages.onPage() ? 1 : 0);
    double certain = anomalies.stream().filter(Corroboration::certain).count();
    double doubtful = anomalies.stream().filter(Corroboration::doubtful).count() * BY_DOUBTFUL;
    return anomalies.stream()
        .map(
            anomaly -> {
              double doubts = doubtful - (doubtful(anomaly) ? BY_DOUBTFUL : 0);
              double company = page + certain + Math.min(doubts, ALL_DOUBTFUL);
              return company - (certain(anomaly) ? 1 : 0) >= enough(anomaly)
                      || languages.behind(anomaly) >= ONE_TRACE
                  ? raised(anomaly)
                  : anomaly;
            })
        .toList();
  }

  private static double enough(Anomaly anomaly) {
    return anomaly.confidence() < WITNESS ? ENOUGH + 1 : ENOUGH;
  }

  static boolean certain(Anomaly anomaly) {
    return anomaly.confidence() >= CERTAIN;
  }

  static boolean doubtful(Anomaly anomaly) {
    return anomaly.confidence() >= WITNESS && !certain(anomaly);
  }

  private static double weight(Block block) {
    if (MACHINE.contains(block.residue())) {
      return ENOUGH;
    }
    return ForeignLine.is(block.span().text()) ? 1 : 0;
  }

  private static Anomaly raised(Anomaly anomaly) {
    if (anomaly.confidence() >= RAISED || anomaly.confidence() < DOUBTFUL) {
      return anomaly;
    }
    return new Anomaly(
        anomaly.span(),
        anomaly.type(),
        anomaly.suggestion(),
        anomaly.basis(),
        anomaly.note(),
        RAISED);
  }
}
