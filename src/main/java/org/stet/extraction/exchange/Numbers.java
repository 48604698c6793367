package org.stet.extraction.exchange;

import java.util.Set;
import java.util.regex.Pattern;
import org.stet.extraction.alignment.Wording;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Difference;

/**
 * "will recall <u>19</u> vans", "will recall <u>20</u> vans". Not tolls, which grow and have rival
 * counts, and no number that is said to be about right.
 */
final class Numbers implements Sort {
  private static final Pattern PLAIN = Pattern.compile("\\d+(?:[.,]\\d+)*");
  private static final int REACH = 3;
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
          "to",
          "estimated",
          "close",
          "just",
          "above",
          "below",
          "between",
          "and",
          "or",
          "up");

  @Override
  public boolean exchanged(Gap gap, Surroundings surroundings) {
    return gap.oneWord()
        && gap.agrees(6, 0.6, 0.65)
        && plain(gap.first())
        && plain(gap.second())
        && !digits(gap.first()).equals(digits(gap.second()))
        && !inName(gap)
        && !toll(gap.first(), surroundings)
        && !toll(gap.second(), surroundings)
        && surroundings.foreign(
            gap,
            word -> word.replace(",", "").equals(digits(gap.first())),
            word -> word.replace(",", "").equals(digits(gap.second())));
  }

  private static boolean plain(Gap.Side side) {
    Token number = side.last();
    if (!number.tag().equals("CD") || !PLAIN.matcher(number.text()).matches()) {
      return false;
    }
    for (int i = Math.max(0, number.index() - REACH); i < number.index(); i++) {
      if (BOUNDS.contains(Wording.fold(side.sentence().token(i).text()))) {
        return false;
      }
    }
    return true;
  }

  private static String digits(Gap.Side side) {
    return side.last().text().replace(",", "");
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
