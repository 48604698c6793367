package org.stet.extraction.figure;

import static org.stet.extraction.figure.Outline.pattern;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.fact.Figure;
import org.stet.fact.Measure;
import org.stet.fact.Reckoning;

/**
 * Parts and shares of a whole that the article has told before: "14 people died … Of the dead, nine
 * came from Orre, four from Lund and two from Vik", "carried off 118 houses. Of these 59, or a
 * third, were insured".
 */
final class PartsOfTold {
  private static final String WHAT =
      "(?<what>these|those|them|(?:the|this|that)\\s(?:[\\p{L}-]+\\s)?(?<noun>[\\p{L}-]+))";
  private static final String OPENING = "^(?:[^\\uE000-\\uE1FF]{0,40}[,:]\\s)?of\\s" + WHAT;
  private static final String ITEM = "[^;:.()\\uE000-\\uE1FF]{1,90}?";
  private static final Pattern LIST =
      pattern(
          OPENING
              + ",?\\s(?<list>\\uE001.(?:"
              + ITEM
              + "(?:,|,?\\s(?:and|while|but))\\s(?:the\\s(?:other|remaining|last)\\s)?\\uE001.){1,8})(?<tail>[^\\uE000-\\uE1FF]*)$");

  private static final Pattern PARTIAL =
      Pattern.compile(
          "(?i)\\b(?:includ\\w+|among|such as|mainly|mostly|most|especially|others?|another|both|each|average|also|some|many|several|at least|more than|aged?)\\b");

  private static final Pattern SHARE =
      pattern(OPENING + ",?\\s(?:only\\s|just\\s)?§p(?:\\s\\p{L}+){0,3},?\\s(?:or|\\()\\s?%s");
  private static final Pattern SHARE_OF =
      pattern("§p(?:,\\sor\\s|\\s\\(|,\\s(?:that\\sis|i\\.e\\.),?\\s)%s,?\\sof\\s" + WHAT + "\\b");

  /** How much parts may run over the whole: beyond it they are told of something else. */
  private static final double OVER = 0.25;

  private static final double SHORT = 0.15;

  /** With more wholes to choose from nobody can tell which is meant. */
  private static final int MOST_WHOLES = 3;

  private final Addition addition;
  private final Percentages percentages;

  PartsOfTold(Addition addition, Percentages percentages) {
    this.addition = addition;
    this.percentages = percentages;
  }

  /** The whole that the list in {@code outline} takes apart. */
  Optional<Reckoning> sum(Antecedents told, Outline outline) {
    Matcher list = LIST.matcher(outline.text());
    if (!list.find() || PARTIAL.matcher(list.group("list")).find()) {
      return Optional.empty();
    }
    List<Figure> parts = outline.amounts(list.group("list"));
    Figure largest = parts.get(0);
    for (Figure part : parts) {
      largest = part.low() > largest.low() ? part : largest;
    }
    List<Figure> wholes = told.of(noun(list), largest);
    boolean fit = parts.size() > 1 && parts.stream().allMatch(part -> fits(part, wholes));
    List<Reckoning> sums =
        wholes.stream().map(whole -> addition.of(whole, parts)).filter(this::near).toList();
    return fit ? settled(sums) : Optional.empty();
  }

  /** The share that {@code outline} gives of a part of what was told. */
  Optional<Reckoning> share(Antecedents told, Outline outline) {
    for (Pattern pattern : List.of(SHARE, SHARE_OF)) {
      Matcher matcher = pattern.matcher(outline.text());
      if (matcher.find()) {
        Figure part = outline.figure(matcher, "p");
        Figure share = outline.figure(matcher, "s");
        List<Figure> wholes = told.of(noun(matcher), part);
        if (wholes.stream().map(Figure::low).distinct().count() <= MOST_WHOLES) {
          return settled(
              wholes.stream().map(whole -> percentages.percentage(share, part, whole)).toList());
        }
      }
    }
    return Optional.empty();
  }

  private static String noun(Matcher matcher) {
    return matcher.group("noun") == null ? matcher.group("what") : matcher.group("noun");
  }

  private static boolean fits(Figure part, List<Figure> wholes) {
    return part.measure() == Measure.MONEY
        || part.unit() == null
            && (part.counted() == null
                || wholes.stream().anyMatch(whole -> part.counted().equals(whole.counted())));
  }

  private boolean near(Reckoning sum) {
    double whole = sum.stated().low();
    double off = sum.computed() - whole;
    return sum.agrees()
        || off > 0 && off <= OVER * whole
        || off < 0 && sum.parts().size() > 2 && -off <= Math.max(1, SHORT * whole);
  }

  /** One that agrees, else the last: it is the nearest to what is said of it. */
  private static Optional<Reckoning> settled(List<Reckoning> found) {
    return found.stream()
        .filter(Reckoning::agrees)
        .findFirst()
        .or(() -> found.isEmpty() ? Optional.empty() : Optional.of(found.get(found.size() - 1)));
  }
}
