package org.stet.report.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.stet.fact.Article;
import org.stet.fact.Finding;
import org.stet.fact.Span;
import org.stet.report.Citations;
import org.stet.report.Neighbours;
import org.stet.suppression.Suppressed;
import org.stet.verdict.ClaimVerdict;
import org.stet.verdict.Count;
import org.stet.verdict.Origins;
import org.stet.verdict.Report;
import org.stet.verdict.Telling;

/** The ids of the page. They are made of numbers and of what the engine made, never of words. */
final class Anchors {
  private static final Pattern ENGINES_OWN = Pattern.compile("[0-9a-f]{4,64}");

  private final Report report;
  private final Citations citations;
  private final Map<String, Integer> articles = new HashMap<>();
  private final List<Numbered> findings = new ArrayList<>();
  private final Map<String, Numbered> byId = new HashMap<>();
  private final Map<String, Set<Span>> places = new HashMap<>();

  Anchors(Report report) {
    this.report = report;
    this.citations = new Citations(report.story());
    for (Article article : report.story().articles()) {
      articles.put(article.id(), articles.size());
      places.put(article.id(), new LinkedHashSet<>());
    }
    Set<String> taken = new HashSet<>();
    for (Finding finding : report.findings()) {
      int number = findings.size() + 1;
      boolean own = ENGINES_OWN.matcher(finding.id()).matches() && taken.add(finding.id());
      String card = own ? "f-" + finding.id() : "f-no" + number;
      List<List<Span>> sides = Neighbours.of(finding.spans(), citations);
      Numbered numbered = new Numbered(finding, number, card, sides);
      findings.add(numbered);
      byId.putIfAbsent(finding.id(), numbered);
    }
    collect();
  }

  private void collect() {
    for (ClaimVerdict claim : report.claims()) {
      add(claim.span());
      claim.supporting().forEach(this::add);
      claim.opposing().forEach(this::add);
    }
    for (Count count : report.tables().counts()) {
      add(count.figure().span());
    }
    for (Telling telling : report.tables().tellings()) {
      add(telling.claim().span());
    }
    for (Origins.Row row : report.tables().origins().rows()) {
      add(row.first());
    }
    for (Suppressed suppressed : report.review().suppressed()) {
      add(suppressed.finding().spans().get(0));
    }
  }

  private void add(Span span) {
    places.get(span.article()).add(span);
  }

  Citations citations() {
    return citations;
  }

  /** The findings in the order of the report. */
  List<Numbered> findings() {
    return findings;
  }

  /** The finding called {@code id}; null where it is not shown. */
  Numbered numbered(String id) {
    return byId.get(id);
  }

  String article(String article) {
    return "a" + articles.get(article);
  }

  /** Where the words of a table stand in their article. */
  String place(Span span) {
    return "p%d-%d-%d".formatted(articles.get(span.article()), span.start(), span.end());
  }

  /** The words of {@code article} to which a table leads. */
  Set<Span> places(Article article) {
    return places.get(article.id());
  }
}
