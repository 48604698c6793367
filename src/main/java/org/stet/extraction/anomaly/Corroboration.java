package org.stet.extraction.anomaly;

import java.util.List;
import org.stet.fact.Anomaly;

/**
 * Weighs a doubtful anomaly by its company: "41 000 customers" may be a house style, but not in an
 * article that also says "68 milliard".
 */
final class Corroboration {
  private static final double CERTAIN = 0.6;
  private static final int ENOUGH = 2;
  private static final double GAIN = 0.25;
  private static final double CEILING = 0.75;

  private Corroboration() {}

  /** {@code anomalies} of one article, the doubtful ones raised where enough others stand by. */
  static List<Anomaly> weigh(List<Anomaly> anomalies) {
    long certain = anomalies.stream().filter(other -> other.confidence() >= CERTAIN).count();
    if (certain < ENOUGH) {
      return anomalies;
    }
    return anomalies.stream()
        .map(
            anomaly ->
                anomaly.confidence() >= CERTAIN
                    ? anomaly
                    : new Anomaly(
                        anomaly.span(),
                        anomaly.type(),
                        anomaly.suggestion(),
                        anomaly.basis(),
                        anomaly.note(),
                        Math.min(CEILING, anomaly.confidence() + GAIN)))
        .toList();
  }
}
