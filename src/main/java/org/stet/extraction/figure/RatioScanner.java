package org.stet.extraction.figure;

import java.util.List;
import org.stet.extraction.figure.Lexer.Kind;
import org.stet.extraction.figure.Lexer.Lexeme;
import org.stet.extraction.figure.Numeral.Form;
import org.stet.extraction.figure.NumeralScanner.Reading;

/** Reads two numbers that make one share: "one in five", "four in ten", "9 out of 10". */
final class RatioScanner {
  private static final int LONGEST_RATIO = 3;

  private RatioScanner() {}

  static Reading share(List<Lexeme> all, int i, int next, double value) {
    return new Reading(
        new Numeral(all.get(i).start(), all.get(next - 1).end(), value, value, 0.05, Form.FRACTION),
        next);
  }

  /** "one in five", "one household in two", "four in ten", "9 out of 10". */
  static Reading ratio(List<Lexeme> all, int i, Reading number) {
    for (int at = number.next(); at < Math.min(all.size(), number.next() + LONGEST_RATIO); at++) {
      boolean in = all.get(at).lower().equals("in");
      boolean outOf =
          all.get(at).lower().equals("out")
              && at + 1 < all.size()
              && all.get(at + 1).lower().equals("of");
      if (all.get(at).kind() != Kind.WORD) {
        return null;
      }
      if (in || outOf) {
        double count = number.numeral().value();
        int after = at + (outOf ? 2 : 1);
        boolean every = after < all.size() && all.get(after).lower().equals("every");
        after += every ? 1 : 0;
        Double whole = after < all.size() ? Digits.small(all.get(after)) : null;
        boolean few = count == 1 && whole != null && whole <= 100;
        boolean some = in && at == number.next() && (every || opensClause(all, i));
        boolean fits =
            whole != null
                && count >= 1
                && count < whole
                && whole <= 1000
                && (outOf || few || some)
                && !continuesNumber(all, after + 1);
        return fits ? share(all, i, after + 1, count / whole) : null;
      }
    }
    return null;
  }

  /** "Four in ten voters", "that two in five fail"; not "scored four in ten matches". */
  private static boolean opensClause(List<Lexeme> all, int i) {
    return i == 0
        || all.get(i - 1).kind() == Kind.MARK
        || List.of(
                "about", "around", "roughly", "nearly", "almost", "than", "least", "only", "that",
                "and", "but")
            .contains(all.get(i - 1).lower());
  }

  private static boolean continuesNumber(List<Lexeme> all, int next) {
    return next < all.size()
        && List.of("%", "-", "percent", "years", "days", "months", "weeks", "hours", "minutes")
            .contains(all.get(next).lower());
  }
}
