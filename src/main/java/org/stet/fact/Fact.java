package org.stet.fact;

import java.io.Serializable;
import java.util.List;

/**
 * Something that extraction, or another extractor, found in an article. Rules match on facts.
 *
 * <p>Facts can be serialised, so that rules nobody vouches for can be run in a process of their
 * own.
 */
public sealed interface Fact extends Serializable
    permits Sentence,
        Mention,
        NameVariant,
        Attribution,
        Quotation,
        QuotationMatch,
        Figure,
        FigureMatch,
        Reckoning,
        Moment,
        MomentMatch,
        Claim,
        Implication,
        Alignment,
        Difference,
        Charge,
        Origin,
        Anomaly,
        SourceLanguage,
        HouseSpelling,
        TrustedOutlet {

  /** The words the fact was read from, at least one span; the first is where it stands. */
  List<Span> spans();

  /**
   * A name for the fact that is the same in every run: its kind and its place. Unique among the
   * facts of one kind. Rules order a pair with it, so that the pair is found once.
   */
  default String id() {
    Span at = spans().get(0);
    // Asked for in every comparison of facts, so not left to a formatter.
    return getClass().getSimpleName()
        + "@"
        + at.article()
        + ":"
        + sixDigits(at.start())
        + "-"
        + sixDigits(at.end());
  }

  /** {@code offset} with leading zeros, so that texts sort as numbers. */
  private static String sixDigits(int offset) {
    String digits = Integer.toString(offset);
    return "000000".substring(Math.min(6, digits.length())) + digits;
  }

  /**
   * The places that may have to change if the fact is objected to: all of {@link #spans}, unless
   * some only prove that the others are wrong.
   */
  default List<Span> faults() {
    return spans();
  }

  /** The id of the article in which the fact stands. */
  default String article() {
    return spans().get(0).article();
  }
}
