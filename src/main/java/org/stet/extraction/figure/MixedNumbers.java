package org.stet.extraction.figure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.extraction.figure.Lexer.Kind;
import org.stet.extraction.figure.Lexer.Lexeme;
import org.stet.extraction.figure.Numeral.Form;

/** Whole numbers with a common fraction, as agencies write them: "6-1/2", "2 3/4", "6½". */
final class MixedNumbers {
  private static final Map<String, Double> SIGNS = Map.of("½", 0.5, "¼", 0.25, "¾", 0.75);
  private static final int SMALLEST_PART = 8;

  private MixedNumbers() {}

  /** The mixed number at {@code i}; its step is the part, so that it is true to that only. */
  static Optional<NumeralScanner.Reading> read(List<Lexeme> all, int i) {
    Lexeme whole = all.get(i);
    if (whole.kind() != Kind.DIGITS || !whole.text().matches("\\d{1,3}")) {
      return Optional.empty();
    }
    int at = i + 1;
    if (at < all.size() && SIGNS.containsKey(all.get(at).text())) {
      return Optional.of(reading(whole, all.get(at), SIGNS.get(all.get(at).text()), at + 1));
    }
    if (at < all.size() && all.get(at).text().equals("-") && all.get(at).glued()) {
      at++;
    }
    boolean fraction =
        at + 2 < all.size()
            && all.get(at).text().matches("[1-7]")
            && all.get(at + 1).text().equals("/")
            && all.get(at + 1).glued()
            && all.get(at + 2).text().matches("[2-8]")
            && all.get(at + 2).glued();
    if (!fraction) {
      return Optional.empty();
    }
    int above = Integer.parseInt(all.get(at).text());
    int below = Integer.parseInt(all.get(at + 2).text());
    return above < below && below <= SMALLEST_PART
        ? Optional.of(reading(whole, all.get(at + 2), (double) above / below, at + 3))
        : Optional.empty();
  }

  private static NumeralScanner.Reading reading(Lexeme whole, Lexeme last, double part, int next) {
    double value = Digits.value(whole.text()) + part;
    double step = Math.min(part, 1 - part);
    return new NumeralScanner.Reading(
        new Numeral(whole.start(), last.end(), value, value, step, Form.DIGITS), next);
  }
}
