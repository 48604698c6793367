package org.stet.extraction.attribution;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stet.fact.Attribution;
import org.stet.fact.Quotation;
import org.stet.fact.Span;

/**
 * The attributions and quotations of one article, looked up by place.
 *
 * @param all every attribution, in the order of their contents
 * @param quotations every quotation, in the order of the text
 */
public record Attributions(List<Attribution> all, List<Quotation> quotations) {
  public Attributions {
    all = List.copyOf(all);
    quotations = List.copyOf(quotations);
  }

  /** The innermost attribution in whose content {@code span} stands. */
  public Optional<Attribution> covering(Span span) {
    return all.stream()
        .filter(attribution -> attribution.content().contains(span))
        .min(Comparator.comparingInt(attribution -> attribution.content().length()));
  }
}
