package org.stet.extraction.anomaly;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.stet.extraction.layout.Block;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.fact.Anomaly;
import org.stet.fact.Article;
import org.stet.fact.SourceLanguage;
import org.stet.fact.Span;

/**
 * What speaks for each language as the one an article was translated from: the name of its outlet,
 * what was left standing of its page, and the traces in its text.
 *
 * <p>A certain trace weighs 1, divided among the languages that may have left it; a doubtful one a
 * quarter. What speaks for one language speaks a little for its kin.
 */
final class LanguageWeights {
  private static final double PAGE = 1;
  private static final double DOUBTFUL = 0.25;
  private static final double KIN = 0.5;

  /** Below this a language is a guess and no fact is made of it. */
  private static final double KNOWN = 1;

  private record Trace(Span span, Anomaly anomaly, Map<String, Double> weights) {}

  private final Languages languages;
  private final List<Trace> traces = new ArrayList<>();

  LanguageWeights(Languages languages, ParsedArticle article, Collection<Anomaly> anomalies) {
    this.languages = languages;
    outlet(article.article());
    Map<String, Span> lines = new LinkedHashMap<>();
    for (Block block : article.layout().residue()) {
      languages
          .of(block.span().text())
          .ifPresent(language -> lines.putIfAbsent(language, block.span()));
    }
    lines.forEach((language, span) -> traces.add(new Trace(span, null, Map.of(language, PAGE))));
    for (Anomaly anomaly : anomalies) {
      Set<String> named = languages.of(anomaly);
      double weight = Corroboration.certain(anomaly) ? 1 : DOUBTFUL;
      if (!named.isEmpty() && (weight == 1 || Corroboration.doubtful(anomaly))) {
        Map<String, Double> weights = new TreeMap<>();
        named.forEach(language -> weights.put(language, weight / named.size()));
        traces.add(new Trace(anomaly.span(), anomaly, weights));
      }
    }
  }

  private void outlet(Article article) {
    if (article.outlet() == null) {
      return;
    }
    Optional<String> language = languages.of(article.outlet());
    if (language.isPresent()) {
      int at = article.text().indexOf(article.outlet());
      Span span = at < 0 ? null : article.span(at, at + article.outlet().length());
      traces.add(new Trace(span, null, Map.of(language.get(), PAGE)));
    }
  }

  /** What speaks for {@code language} apart from {@code anomaly}, in certain traces. */
  double of(String language, Anomaly anomaly) {
    double sum = 0;
    for (Trace trace : traces) {
      if (trace.anomaly() == null || trace.anomaly() != anomaly) {
        for (Map.Entry<String, Double> one : trace.weights().entrySet()) {
          if (one.getKey().equals(language)) {
            sum += one.getValue();
          } else if (languages.akin(one.getKey(), language)) {
            sum += one.getValue() * KIN;
          }
        }
      }
    }
    return sum;
  }

  /** The most that speaks for a language that may have left {@code anomaly}, apart from itself. */
  double behind(Anomaly anomaly) {
    return languages.of(anomaly).stream()
        .mapToDouble(language -> of(language, anomaly))
        .max()
        .orElse(0);
  }

  /** Whether the page itself, rather than the text, shows another language. */
  boolean onPage() {
    return traces.stream().anyMatch(trace -> trace.anomaly() == null);
  }

  /** The likeliest language, where at least one certain trace speaks for it. */
  Optional<SourceLanguage> likeliest() {
    Map<String, Double> sums = new TreeMap<>();
    for (Trace trace : traces) {
      trace.weights().keySet().forEach(language -> sums.putIfAbsent(language, of(language, null)));
    }
    return sums.entrySet().stream()
        .filter(sum -> sum.getValue() >= KNOWN)
        .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .flatMap(best -> fact(best.getKey(), best.getValue()));
  }

  private Optional<SourceLanguage> fact(String language, double weight) {
    List<Span> evidence =
        traces.stream()
            .filter(trace -> trace.weights().containsKey(language) && trace.span() != null)
            .map(Trace::span)
            .distinct()
            .sorted(Comparator.naturalOrder())
            .toList();
    double rounded = Math.round(weight * 100) / 100.0;
    return evidence.isEmpty()
        ? Optional.empty()
        : Optional.of(new SourceLanguage(language, rounded, evidence));
  }
}
