package org.stet.extraction.attribution;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stet.fact.Attribution;
import org.stet.fact.Quotation;
import org.stet.fact.Span;

/** The attributions and quotations of one article, looked up by place. */
public final class Attributions {
  private final List<Attribution> all;
  private final List<Quotation> quotations;
  private final Surrounding<Attribution> contents;

  /**
   * @param all every attribution, in the order of their contents
   * @param quotations every quotation, in the order of the text
   */
  public Attributions(List<Attribution> all, List<Quotation> quotations) {
    this.all = List.copyOf(all);
    this.quotations = List.copyOf(quotations);
    this.contents = new Surrounding<>(this.all, Attribution::content);
  }

  /** Every attribution, in the order of their contents. */
  public List<Attribution> all() {
    return all;
  }

  /** Every quotation, in the order of the text. */
  public List<Quotation> quotations() {
    return quotations;
  }

  /** The innermost attribution in whose content {@code span} stands. */
  public Optional<Attribution> covering(Span span) {
    return contents.around(span).stream()
        .min(Comparator.comparingInt(attribution -> attribution.content().length()));
  }
}
