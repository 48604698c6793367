package org.stet.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.stet.engine.rule.RuleMetadata;
import org.stet.fact.Article;
import org.stet.fact.Evidence;
import org.stet.fact.Finding;
import org.stet.fact.RuleFailure;
import org.stet.fact.Span;
import org.stet.fact.Story;

/**
 * Makes findings of evidence: verifies the words, writes the sentence, leaves out repetitions,
 * names and sorts.
 */
final class FindingBuilder {
  private final Map<String, Article> articles = new HashMap<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<String, RuleMetadata> rules = new HashMap<>();
  private final List<Finding> candidates = new ArrayList<>();
  private final Map<String, RuleFailure> failures = new TreeMap<>();

  FindingBuilder(Story story, List<LoadedRule> rules) {
    for (Article article : story.articles()) {
      places.put(article.id(), places.size());
      articles.put(article.id(), article);
    }
    rules.forEach(rule -> this.rules.put(rule.metadata().packageName(), rule.metadata()));
  }

  /** Adds what a rule inserted; what cannot be shown to an editor becomes a failure instead. */
  void add(StoryRun.Inserted inserted) {
    RuleMetadata rule = rules.get(inserted.packageName());
    try {
      candidates.add(finding(rule, inserted));
    } catch (RuntimeException e) {
      // The least of several reasons, so that it does not depend on the order of evidence.
      String reason = rule.path() + ": " + e.getMessage();
      failures.merge(
          rule.id(),
          new RuleFailure(rule.id(), reason),
          (one, other) -> one.reason().compareTo(other.reason()) <= 0 ? one : other);
    }
  }

  private Finding finding(RuleMetadata rule, StoryRun.Inserted inserted) {
    Evidence evidence = inserted.evidence();
    List<Span> spans = evidence.spans().stream().distinct().toList();
    spans.forEach(this::verify);
    String suggestion = evidence.suggestion();
    if (suggestion == null && rule.suggestion() != null) {
      suggestion = rule.suggestion().renderWhole(evidence).orElse(null);
    }
    return new Finding(
        FindingId.of(rule.id(), spans),
        rule.id(),
        rule.kind(),
        rule.type(),
        rule.severity(),
        sentence(rule.problem().render(evidence)),
        spans,
        evidence,
        inserted.trace(),
        suggestion);
  }

  /** A problem that begins with words from the text still begins like a sentence. */
  private static String sentence(String words) {
    int first = words.codePointAt(0);
    return Character.isLowerCase(first)
        ? Character.toString(Character.toTitleCase(first))
            + words.substring(Character.charCount(first))
        : words;
  }

  private void verify(Span span) {
    Article article = articles.get(span.article());
    if (article == null || !article.holds(span)) {
      throw new IllegalStateException(
          "a fact quotes words that do not stand where it says, %s; nothing is reported of it"
              .formatted(span));
    }
  }

  /** One failure a rule. */
  List<RuleFailure> failures() {
    return List.copyOf(failures.values());
  }

  /** One finding for each rule and set of spans, in {@link Finding#ORDER}, each with its own id. */
  List<Finding> findings() {
    candidates.sort(
        Comparator.comparing(Finding::rule)
            .thenComparing(Finding::spans, this::compare)
            .thenComparing(Finding::message)
            .thenComparing(finding -> String.valueOf(finding.suggestion()))
            .thenComparing(finding -> finding.trace().toString()));
    Set<List<Object>> seen = new HashSet<>();
    Map<String, Integer> timesOfId = new HashMap<>();
    List<Finding> findings = new ArrayList<>();
    for (Finding finding : candidates) {
      if (seen.add(List.of(finding.rule(), Set.copyOf(finding.spans())))) {
        int times = timesOfId.merge(finding.id(), 1, Integer::sum);
        findings.add(times == 1 ? finding : FindingId.numbered(finding, times));
      }
    }
    findings.sort(Finding.ORDER);
    return findings;
  }

  /** The draft before the sources, then by place: of a pair and its mirror image the first wins. */
  private int compare(List<Span> first, List<Span> second) {
    Iterator<Span> others = second.iterator();
    for (Span span : first) {
      if (!others.hasNext()) {
        return 1;
      }
      Span other = others.next();
      int order = Integer.compare(places.get(span.article()), places.get(other.article()));
      if (order == 0) {
        order = span.compareTo(other);
      }
      if (order != 0) {
        return order;
      }
    }
    return others.hasNext() ? -1 : 0;
  }
}
