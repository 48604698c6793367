package org.stet.fact;

import java.util.List;

/**
 * A number in the text with what it counts.
 *
 * <p>"<u>at least 84 Wagner mercenaries</u> were killed": low 84, high infinity, bound AT_LEAST,
 * measure TOLL, outcome "killed", counted "mercenary", referentKey "wagner".
 *
 * @param span the number with its bound words and the noun it counts
 * @param numeral the number alone, as written: "84", "dozens", "2.3 million", "a third"
 * @param low least value, in {@link #unit}; -infinity for AT_MOST
 * @param high greatest value; infinity for AT_LEAST
 * @param bound how the words bind the value
 * @param measure what sort of thing is measured
 * @param unit ISO 4217 code for money; "%" for shares, "pp" for percentage points; SI symbol after
 *     conversion for quantities ("m", "kg", "°C"); null for a plain count
 * @param counted lemma of what is counted ("mercenary", "building"), or null
 * @param outcome for tolls: "killed", "wounded", "captured", "missing", "displaced", "arrested",
 *     "evacuated", "hospitalised"; else null
 * @param referentKey of whom or what: key of the entity, for equality joins; or null
 * @param measureKey key made of measure, unit, outcome or counted and referent: two figures with
 *     one measureKey measure the same thing of the same thing; null where too little is known to
 *     compare
 * @param moment the time it holds for, or null
 * @param attribution who answers for it, or null where the paper says it in its own voice
 * @param part headline, body or residue
 */
public record Figure(
    Span span,
    Span numeral,
    double low,
    double high,
    Bound bound,
    Measure measure,
    String unit,
    String counted,
    String outcome,
    String referentKey,
    String measureKey,
    Moment moment,
    Attribution attribution,
    Part part)
    implements Fact {
  @Override
  public List<Span> spans() {
    return List.of(span);
  }

  /** Whether nobody is named who answers for the figure. */
  public boolean unattributed() {
    return attribution == null;
  }

  /** Whether it is attributed, but to nobody in particular: "estimates suggest". */
  public boolean attributedToNobody() {
    return attribution != null && !attribution.answerable();
  }

  /** Key of the source that answers for it, or null. */
  public String speakerKey() {
    return attribution == null ? null : attribution.speakerKey();
  }

  /** Whether the two intervals share no value. */
  public boolean excludes(Figure other) {
    return high < other.low || other.high < low;
  }

  public boolean inHeadline() {
    return part == Part.HEADLINE;
  }
}
