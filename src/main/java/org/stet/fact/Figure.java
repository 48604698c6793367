package org.stet.fact;

import java.util.List;
import java.util.Locale;
import java.util.Set;

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
 * @param unit ISO 4217 code for money; "%" for shares, "pp" for percentage points, "times" for a
 *     ratio ("twice the national average"); SI symbol after conversion for quantities ("m", "kg",
 *     "°C"); null for a plain count
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
 * @param known whether the text takes it for known rather than tells it: "the flood that killed
 *     12", "the 12 dead", "killed 12 people in 1993", "convicted of killing 12"
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
    Part part,
    boolean known)
    implements Fact {
  private static final double HANDFUL = 30;
  private static final double TEN = 10;
  private static final Set<String> HARMED =
      Set.of("killed", "wounded", "captured", "missing", "displaced");
  private static final Set<String> ONE = Set.of("1", "one", "only one");
  private static final Set<Stance> OTHER_STANCES =
      Set.of(Stance.EXPECTS, Stance.PROMISES, Stance.DEMANDS, Stance.ASKS, Stance.ACCUSES);

  private static final Set<Measure> UNSOURCED =
      Set.of(
          Measure.AGE,
          Measure.DURATION,
          Measure.DISTANCE,
          Measure.SCORE,
          Measure.ORDINAL,
          Measure.LABEL);

  /** A figure that the text tells. */
  public Figure(
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
      Part part) {
    this(
        span,
        numeral,
        low,
        high,
        bound,
        measure,
        unit,
        counted,
        outcome,
        referentKey,
        measureKey,
        moment,
        attribution,
        part,
        false);
  }

  @Override
  public List<Span> spans() {
    return List.of(span);
  }

  /** This figure, answered for by {@code other}; null for the paper's own voice. */
  public Figure attributedTo(Attribution other) {
    return with(other, known);
  }

  /** This figure, which the text takes for known. */
  public Figure asKnown() {
    return with(attribution, true);
  }

  private Figure with(Attribution other, boolean taken) {
    return new Figure(
        span,
        numeral,
        low,
        high,
        bound,
        measure,
        unit,
        counted,
        outcome,
        referentKey,
        measureKey,
        moment,
        other,
        part,
        taken);
  }

  /** Whether nobody is named who answers for the figure. */
  public boolean unattributed() {
    return attribution == null;
  }

  /** Whether it is attributed, but to nobody in particular: "estimates suggest". */
  public boolean attributedToNobody() {
    return attribution != null && !attribution.answerable();
  }

  /**
   * Whether it is one or two by grammar only, of victims whom nobody counted: "a man was killed",
   * "Man dead in fire", "both men".
   */
  public boolean single() {
    String word = numeral.text().toLowerCase(Locale.ROOT);
    return measure == Measure.TOLL
        && (word.equals("both") || low == 1 && high == 1 && !ONE.contains(word));
  }

  /**
   * Whether it counts people who came to harm: killed, wounded, captured, missing, displaced. A
   * victim told of by an article is not counted.
   */
  public boolean casualties() {
    return outcome != null && HARMED.contains(outcome) && !single();
  }

  /** Whether it is so few, and told so exactly, that somebody need not have counted them. */
  public boolean few() {
    return bound == Bound.AT_LEAST ? low < TEN : bound != Bound.VAGUE && high < TEN;
  }

  /** Whether it tells how many times one amount is another: "twice the national average". */
  public boolean ratio() {
    return measure == Measure.SHARE && "times".equals(unit);
  }

  /** Whether it tells in words what only a count could give: "most of the passengers". */
  public boolean worded() {
    return measure == Measure.SHARE && bound == Bound.VAGUE && "%".equals(unit);
  }

  /** Whether it is a round number or none at all, as of a crowd that nobody counted. */
  public boolean rounded() {
    double number = Double.isInfinite(high) ? low : high;
    return bound != Bound.EXACT || number % 10 == 0;
  }

  /**
   * Whether it was put forward, rather than expected, demanded or charged, by nobody in particular,
   * and is more than a handful.
   */
  public boolean restsOnNobody() {
    return attributedToNobody()
        && !isAlleged()
        && !single()
        && !OTHER_STANCES.contains(attribution.stance())
        && !UNSOURCED.contains(measure)
        && (measure != Measure.COUNT || bound != Bound.EXACT || high >= HANDFUL);
  }

  /** Whether it is part of a charge: "allegedly", "allegations that". */
  private boolean isAlleged() {
    return attribution.cue() != null
        && attribution.cue().text().toLowerCase(Locale.ROOT).startsWith("alleg");
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
