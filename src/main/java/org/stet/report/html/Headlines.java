package org.stet.report.html;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.stet.fact.Article;
import org.stet.fact.Claim;
import org.stet.fact.Fact;
import org.stet.fact.Figure;
import org.stet.fact.Part;
import org.stet.fact.Sentence;
import org.stet.fact.Span;
import org.stet.report.Citations;
import org.stet.report.Lines;
import org.stet.verdict.ClaimVerdict;
import org.stet.verdict.Count;
import org.stet.verdict.Report;
import org.stet.verdict.Telling;

/**
 * The headlines of a story's articles: as an article says itself, else the line in which a fact of
 * the report stands that was read in a headline.
 */
final class Headlines {
  private final Map<String, Span> found = new HashMap<>();

  Headlines(Report report, Citations citations) {
    for (Article article : report.story().articles()) {
      if (article.headline() != null) {
        found.put(article.id(), article.headline());
      }
    }
    Stream.of(
            report.claims().stream().map(ClaimVerdict::statement),
            report.tables().counts().stream().map(Count::figure),
            report.tables().tellings().stream().map(Telling::claim),
            report.findings().stream().flatMap(finding -> finding.trace().stream()))
        .flatMap(facts -> facts)
        .filter(Headlines::inHeadline)
        .forEach(fact -> found.computeIfAbsent(fact.article(), id -> line(fact, citations)));
  }

  /** The headline of {@code article}, or null. */
  Span of(Article article) {
    return found.get(article.id());
  }

  private static boolean inHeadline(Fact fact) {
    return fact instanceof Sentence sentence && sentence.part() == Part.HEADLINE
        || fact instanceof Claim claim && claim.part() == Part.HEADLINE
        || fact instanceof Figure figure && figure.part() == Part.HEADLINE;
  }

  private static Span line(Fact fact, Citations citations) {
    Span words = fact.spans().get(0);
    Article article = citations.article(words);
    Lines lines = citations.lines(article);
    int start = lines.start(words.start());
    return article.span(start, Math.max(start, lines.end(words.start())));
  }
}
