package org.stet.report;

import java.util.ArrayList;
import java.util.List;
import org.stet.fact.Finding;
import org.stet.fact.Span;
import org.stet.fact.Story;

/**
 * The spans of a finding as formats have them that know one place and others.
 *
 * @param first the first words in the draft, or of all where none stand there
 * @param others the rest, in the order of the evidence
 */
record Sides(Span first, List<Span> others) {

  static Sides of(Finding finding, Story story) {
    String draft = story.draft().map(article -> article.id()).orElse(null);
    Span first =
        finding.spans().stream()
            .filter(span -> span.article().equals(draft))
            .findFirst()
            .orElse(finding.spans().get(0));
    List<Span> others = new ArrayList<>(finding.spans());
    others.remove(first);
    return new Sides(first, others);
  }
}
