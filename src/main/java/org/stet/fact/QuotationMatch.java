package org.stet.fact;

import java.util.List;

/**
 * Two quotations that report one utterance.
 *
 * <p>"with immediate effect" × "immediately", both the spokesman's.
 *
 * @param first the quotation that stands first, the draft's before a source's
 * @param second the other
 * @param agreement 0 to 1: share of words the two have in common after a word-by-word alignment; 1
 *     where one is cut from the other
 * @param translated whether one of the two, or both, is probably a translation
 * @param cited whether the first says that it is taken from the article of the second
 */
public record QuotationMatch(
    Quotation first, Quotation second, double agreement, boolean translated, boolean cited)
    implements Fact {

  /** Two quotations in the language in which they were said, each heard for itself. */
  public QuotationMatch(Quotation first, Quotation second, double agreement) {
    this(first, second, agreement, false, false);
  }

  @Override
  public List<Span> spans() {
    return List.of(first.words(), second.words());
  }

  /** A quotation can be matched with several others, so the second is part of the name. */
  @Override
  public String id() {
    return Fact.super.id() + "/" + second.id();
  }

  /** Whether both stand in one article. */
  public boolean withinOneArticle() {
    return first.article().equals(second.article());
  }
}
