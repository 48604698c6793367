package org.stet.extraction.anomaly;

import java.util.List;
import org.stet.fact.Anomaly;
import org.stet.fact.SourceLanguage;

/**
 * What shows that the articles of a story were translated.
 *
 * @param anomalies the places that look wrong, by article and place
 * @param languages the language each article was probably translated from; none for an article that
 *     gives none away
 */
public record TranslationTraces(List<Anomaly> anomalies, List<SourceLanguage> languages) {
  public TranslationTraces {
    anomalies = List.copyOf(anomalies);
    languages = List.copyOf(languages);
  }
}
