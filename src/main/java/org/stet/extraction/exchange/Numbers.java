package org.stet.extraction.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import java.util.regex.Pattern;
import org.stet.extraction.alignment.Wording;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Difference;

/**
 * "will recall <u>19</u> vans", "will recall <u>21</u> vans"; "came <u>5th</u>", "came <u>9th</u>".
 * Not tolls, which grow and have rival counts, and no number that is rounded or said to be about
 * right.
 */
final class Numbers implements Sort {
  private static final Pattern PLAIN = Pattern.compile("\\d+(?:[.,]\\d+)*(?:st|nd|rd|th)?");
  private static final Pattern SPELLED = Pattern.compile("(?i)(?!one\\b)\\p{L}+(?:-\\p{L}+)?");
  private static final int REACH = 2;
  private static final BigDecimal NEVER_ROUNDED = BigDecimal.valueOf(100);
  private static final Set<String> BOUNDS =
      Set.of(
          "about",
          "around",
          "some",
          "roughly",
          "approximately",
          "circa",
          "nearly",
          "almost",
          "over",
          "under",
          "least",
          "most",
          "more",
          "less",
          "fewer",
          "than",
          "estimated",
          "close",
          "just",
          "above",
          "below",
          "between",
          "up");

  @Override
  public boolean exchanged(Gap gap, Surroundings surroundings) {
    return gap.oneWord()
        && gap.agrees(6, 0.6, 0.65)
        && (both(gap, PLAIN) || (both(gap, SPELLED) && gap.agrees(8, 0.75, 0.8)))
        && !bound(gap.first())
        && !bound(gap.second())
        && !rounded(digits(gap.first()), digits(gap.second()))
        && !inName(gap)
        && !toll(gap.first(), surroundings)
        && !toll(gap.second(), surroundings)
        && surroundings.foreign(
            gap,
            word -> word.replace(",", "").equals(digits(gap.first())),
            word -> word.replace(",", "").equals(digits(gap.second())));
  }

  private static boolean both(Gap gap, Pattern form) {
    Token first = gap.first().last();
    Token second = gap.second().last();
    return form.matcher(first.text()).matches()
        && form.matcher(second.text()).matches()
        && (first.tag().equals("CD") || form == PLAIN)
        && (second.tag().equals("CD") || form == PLAIN);
  }

  private static boolean bound(Gap.Side side) {
    int number = side.last().index();
    for (int i = Math.max(0, number - REACH); i < number; i++) {
      if (BOUNDS.contains(Wording.fold(side.sentence().token(i).text()))) {
        return true;
      }
    }
    return false;
  }

  private static String digits(Gap.Side side) {
    return Wording.fold(side.last().text()).replace(",", "");
  }

  /** Whether they are equal, or one is the other rounded, which nobody does to a small count. */
  private static boolean rounded(String first, String second) {
    if (first.equals(second)) {
      return true;
    }
    try {
      BigDecimal one = new BigDecimal(first);
      BigDecimal other = new BigDecimal(second);
      boolean count = one.scale() <= 0 && other.scale() <= 0;
      return !(count && one.max(other).compareTo(NEVER_ROUNDED) < 0)
          && (roundsTo(one, other) || roundsTo(other, one));
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private static boolean roundsTo(BigDecimal fine, BigDecimal coarse) {
    int scale = coarse.stripTrailingZeros().scale();
    return fine.setScale(scale, RoundingMode.HALF_UP).compareTo(coarse) == 0
        || fine.setScale(scale, RoundingMode.DOWN).compareTo(coarse) == 0;
  }

  private static boolean inName(Gap gap) {
    return gap.before() != null && gap.before().isProperNoun();
  }

  private static boolean toll(Gap.Side side, Surroundings surroundings) {
    Token number = side.last();
    return surroundings.story().figures().stream()
        .filter(figure -> figure.article().equals(side.article().article().id()))
        .filter(figure -> figure.outcome() != null)
        .anyMatch(
            figure ->
                figure.numeral().start() <= number.start()
                    && number.start() < figure.numeral().end());
  }

  @Override
  public Difference.Kind kind() {
    return Difference.Kind.EXCHANGE;
  }
}
