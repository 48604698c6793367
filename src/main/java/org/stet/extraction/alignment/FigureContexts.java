package org.stet.extraction.alignment;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.stet.fact.Figure;
import org.stet.fact.Measure;

/** How likely two figures of one dimension are to measure the same thing, by their clauses. */
final class FigureContexts {
  static final double SAME = 0.75;
  static final double SAME_COUNT_BY_KEY = 0.85;

  private static final double ALIGNED = 0.25;
  private static final double SAME_KEY = 0.15;
  private static final double SAME_PREDICATE = 0.15;
  private static final double SAME_ASPECT = 0.4;
  private static final double RARE_DIMENSION = 0.1;
  private static final double SHARED_WORD = 0.05;
  private static final int SHARED_WORDS = 4;
  private static final double SAME_COUNTED = 0.1;
  private static final double OTHER_NAMES = -0.15;
  private static final double OTHER_COUNTED = -0.5;
  private static final double OTHER_SUBJECT = -0.35;
  private static final double ONE_SUBJECT = 0.6;
  private static final double ONE_MEASURED_SUBJECT = 0.75;
  private static final double ONE_NOUN = 0.55;
  private static final double ONE_CHANGE = 0.5;

  private final SentenceEmbedder embedder;
  private final AlignmentWords light;

  FigureContexts(SentenceEmbedder embedder, AlignmentWords light) {
    this.embedder = embedder;
    this.light = light;
  }

  /** 0 to 1; at least {@link #SAME} where the two should be matched. */
  double similarity(FigureSite first, FigureSite second, AlignedSentences aligned) {
    Figure one = first.figure();
    Figure other = second.figure();
    if (one.referentKey() != null
        && other.referentKey() != null
        && !one.referentKey().equals(other.referentKey())) {
      return 0;
    }
    if (one.measure() == Measure.AGE) {
      return 1;
    }
    if (first.differs(second)) {
      return 0;
    }
    double score =
        embedder.similarity(first.context(), second.context())
            + ALIGNED * aligned.similarity(first.sentence().fact(), second.sentence().fact())
            + SHARED_WORD * Math.min(SHARED_WORDS, shared(first.words(), second.words()))
            + counted(one, other);
    if (one.measureKey() != null && one.measureKey().equals(other.measureKey())) {
      score += SAME_KEY;
    }
    if (one.measure() == Measure.SHARE && otherChange(first, second)) {
      return 0;
    }
    if (otherSubject(first, second)) {
      if (one.measure() == Measure.SHARE || one.measure() == Measure.MONEY) {
        return 0;
      }
      score += OTHER_SUBJECT;
    }
    if (one.measure() == Measure.QUANTITY) {
      score += RARE_DIMENSION;
    }
    if (first.aspect() != null && first.aspect().equals(second.aspect())) {
      score += SAME_ASPECT;
    }
    if (first.predicate().equals(second.predicate()) && !light.contains(first.predicate())) {
      score += SAME_PREDICATE;
    } else if (!first.names().isEmpty()
        && !second.names().isEmpty()
        && Collections.disjoint(first.names(), second.names())) {
      score += OTHER_NAMES;
    }
    return Math.max(0, Math.min(1, score));
  }

  /** Whether {@code similarity}, from this class, is enough to match the two. */
  static boolean same(
      FigureSite first, FigureSite second, double similarity, AlignedSentences aligned) {
    if (first.figure().measure() == Measure.AGE) {
      return true;
    }
    boolean inside = first.article() == second.article();
    boolean count = inside || first.figure().unit() == null;
    boolean alone = aligned.similarity(first.sentence().fact(), second.sentence().fact()) == 0;
    boolean key =
        first.figure().measureKey() != null
            && first.figure().measureKey().equals(second.figure().measureKey());
    return similarity >= SAME && (!count || !alone || (key && similarity >= SAME_COUNT_BY_KEY));
  }

  /** "Profit fell 37%" and "sales fell 8%": what rises and falls is not the same. */
  private boolean otherSubject(FigureSite first, FigureSite second) {
    boolean aspect = first.aspect() != null && first.aspect().equals(second.aspect());
    double one = first.figure().unit() == null ? ONE_SUBJECT : ONE_MEASURED_SUBJECT;
    return !aspect
        && first.subject() != null
        && second.subject() != null
        && Collections.disjoint(
            List.of(first.subject().split(" ")), List.of(second.subject().split(" ")))
        && embedder.similarity(first.subject(), second.subject()) < one;
  }

  /** "Opened 3% higher", "rose 2% by noon": one rate at two times. */
  private boolean otherChange(FigureSite first, FigureSite second) {
    return !first.predicate().equals(second.predicate())
        && embedder.similarity(first.predicate(), second.predicate()) < ONE_CHANGE;
  }

  private static long shared(Set<String> first, Set<String> second) {
    return first.stream().filter(second::contains).count();
  }

  private double counted(Figure first, Figure second) {
    if (first.counted() == null || second.counted() == null) {
      return 0;
    }
    String one = Wording.fold(first.counted());
    String other = Wording.fold(second.counted());
    if (Objects.equals(one, other)) {
      return SAME_COUNTED;
    }
    if (light.general(one) || light.general(other)) {
      return 0;
    }
    return embedder.similarity(one, other) >= ONE_NOUN ? 0 : OTHER_COUNTED;
  }
}
