package org.stet.extraction.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stet.extraction.figure.Lexer.Kind;
import org.stet.extraction.figure.Lexer.Lexeme;
import org.stet.extraction.figure.Numeral.Form;

/** Finds the numbers of a sentence, in digits and in words. */
final class NumeralScanner {
  /** "The second half was duller": a time, no share. */
  private static final Set<String> HALVES_OF_TIME = Set.of("first", "second", "latter");

  private final FigureLexicon.Numerals words;

  NumeralScanner(FigureLexicon.Numerals words) {
    this.words = words;
  }

  /** The numbers of {@code text}, in order; they do not overlap. */
  List<Numeral> scan(String text) {
    List<Lexeme> lexemes = Lexer.cut(text);
    List<Numeral> numerals = new ArrayList<>();
    for (int i = 0; i < lexemes.size(); ) {
      Reading reading = read(lexemes, i, text);
      if (reading == null) {
        i++;
      } else {
        numerals.add(reading.numeral);
        i = reading.next;
      }
    }
    return numerals;
  }

  /** A number, and the lexeme behind it. */
  record Reading(Numeral numeral, int next) {}

  private Reading read(List<Lexeme> all, int i, String text) {
    Lexeme first = all.get(i);
    if (first.kind() == Kind.MARK) {
      return null;
    }
    Reading vague = vague(all, i, text);
    if (vague != null) {
      return vague;
    }
    Reading mixed = MixedNumbers.read(all, i).orElse(null);
    Reading fraction = mixed == null ? fraction(all, i) : mixed;
    if (fraction != null) {
      return fraction;
    }
    Reading number = first.kind() == Kind.DIGITS ? digits(all, i) : cardinal(all, i);
    if (number == null) {
      return single(all, i);
    }
    Reading halves = andHalf(all, number);
    Reading ratio = RatioScanner.ratio(all, i, number);
    return halves != null ? halves : ratio == null ? number : ratio;
  }

  private Reading vague(List<Lexeme> all, int i, String text) {
    int start = all.get(i).start();
    for (FigureLexicon.Vague entry : words.vague()) {
      int end = start + entry.words().length();
      if (text.regionMatches(true, start, entry.words(), 0, entry.words().length())
          && (end == text.length() || !Character.isLetter(text.charAt(end)))) {
        int next = i;
        while (next < all.size() && all.get(next).start() < end) {
          next++;
        }
        return new Reading(new Numeral(start, end, entry.low(), entry.high(), 1, Form.VAGUE), next);
      }
    }
    return null;
  }

  /** "half of", "a third", "two-thirds", "three quarters", "every sixth". */
  private Reading fraction(List<Lexeme> all, int i) {
    String word = all.get(i).lower();
    if (word.equals("half")) {
      if (i > 0 && HALVES_OF_TIME.contains(all.get(i - 1).lower())) {
        return null;
      }
      Reading scaled = half(all, i, i + 1);
      return scaled != null
          ? scaled
          : followedByWhole(all, i + 1) ? RatioScanner.share(all, i, i + 1, 0.5) : null;
    }
    boolean one = word.equals("a") || word.equals("an") || word.equals("one");
    if (word.equals("every") && i + 1 < all.size()) {
      Integer nth = words.fractions().get(all.get(i + 1).lower());
      return nth == null || nth < 3 ? null : RatioScanner.share(all, i, i + 2, 1.0 / nth);
    }
    Integer count = one ? Integer.valueOf(1) : words.cardinals().get(word);
    int at = i + 1;
    if (count == null || at >= all.size()) {
      return null;
    }
    if (all.get(at).text().equals("-") && at + 1 < all.size()) {
      at++;
    }
    String name = all.get(at).lower();
    Integer parts = words.fractions().get(name);
    if (parts == null || (count > 1) != (name.endsWith("s") || name.equals("halves"))) {
      return null;
    }
    if (name.equals("half")) {
      Reading scaled = half(all, i, at + 1);
      if (scaled != null) {
        return scaled;
      }
    }
    return followedByWhole(all, at + 1) && count <= parts
        ? RatioScanner.share(all, i, at + 1, (double) count / parts)
        : null;
  }

  /** "half a million", "a half dozen". */
  private Reading half(List<Lexeme> all, int i, int at) {
    int next = at;
    if (next < all.size() && all.get(next).lower().equals("a")) {
      next++;
    }
    Double scale = next < all.size() ? words.scales().get(all.get(next).lower()) : null;
    if (scale == null || scale < 12) {
      return null;
    }
    double value = scale / 2;
    return new Reading(
        new Numeral(all.get(i).start(), all.get(next).end(), value, value, scale / 2, Form.WORDS),
        next + 1);
  }

  /** "two and a half", "one and a half million". */
  private Reading andHalf(List<Lexeme> all, Reading number) {
    int at = number.next;
    boolean half =
        at + 2 < all.size()
            && all.get(at).lower().equals("and")
            && all.get(at + 1).lower().equals("a")
            && all.get(at + 2).lower().equals("half");
    if (!half || number.numeral.step() != 1) {
      return null;
    }
    boolean scaled = at + 3 < all.size() && isScale(all.get(at + 3).lower());
    double scale = scaled ? words.scales().get(all.get(at + 3).lower()) : 1;
    int last = scaled ? at + 3 : at + 2;
    double value = (number.numeral.low() + 0.5) * scale;
    return new Reading(
        new Numeral(
            number.numeral.start(), all.get(last).end(), value, value, scale / 2, Form.WORDS),
        last + 1);
  }

  /**
   * After a share comes what it is a share of, or the clause ends; after an ordinal comes a noun.
   */
  private static boolean followedByWhole(List<Lexeme> all, int next) {
    if (next >= all.size() || all.get(next).kind() == Kind.MARK) {
      return next >= all.size() || !all.get(next).text().equals("-");
    }
    return List.of(
            "of", "to", "in", "from", "on", "over", "this", "the", "as", "more", "less", "were",
            "was", "are", "is", "have", "had", "said", "and", "by", "their", "its", "his", "her")
        .contains(all.get(next).lower());
  }

  private Reading digits(List<Lexeme> all, int i) {
    Lexeme first = all.get(i);
    double value = Digits.value(first.text());
    double step = Digits.step(first.text());
    int next = i + 1;
    if (next < all.size() && all.get(next).glued() && all.get(next).kind() == Kind.WORD) {
      Double suffix = words.suffixes().get(all.get(next).text());
      if (suffix != null) {
        value *= suffix;
        step *= suffix;
        next++;
      }
    }
    while (next < all.size()) {
      int at = all.get(next).text().equals("-") && next + 1 < all.size() ? next + 1 : next;
      Double scale = words.scales().get(all.get(at).lower());
      if (scale == null) {
        break;
      }
      value *= scale;
      step *= scale;
      next = at + 1;
    }
    return new Reading(
        new Numeral(first.start(), all.get(next - 1).end(), value, value, step, Form.DIGITS), next);
  }

  /** "thirty-eight", "two hundred and six", "a dozen", "one and a half million". */
  private Reading cardinal(List<Lexeme> all, int i) {
    double total = 0;
    double current = -1;
    double step = 1;
    int next = i;
    int end = i;
    String word = all.get(i).lower();
    if ((word.equals("a") || word.equals("an"))
        && i + 1 < all.size()
        && isScale(all.get(i + 1).lower())) {
      current = 1;
      next = i + 1;
    }
    while (next < all.size()) {
      Lexeme lexeme = all.get(next);
      Integer unit = words.cardinals().get(lexeme.lower());
      Double scale = isScale(lexeme.lower()) ? words.scales().get(lexeme.lower()) : null;
      if (unit != null && fits(current, unit)) {
        current = Math.max(0, current) + unit;
      } else if (scale != null && current > 0) {
        current *= scale;
        step = scale >= 1000 ? scale : step;
        if (scale >= 1000) {
          total += current;
          current = 0;
        }
      } else if (end > i && joins(all, next, current, total)) {
        next++;
        continue;
      } else {
        break;
      }
      end = ++next;
    }
    if (end == i) {
      return null;
    }
    double value = total + Math.max(0, current);
    return new Reading(
        new Numeral(all.get(i).start(), all.get(end - 1).end(), value, value, step, Form.WORDS),
        end);
  }

  private boolean isScale(String word) {
    Double scale = words.scales().get(word);
    return scale != null && word.length() > 3;
  }

  private static boolean fits(double current, int unit) {
    return current < 0
        || current == 0
        || (current % 100 == 0 && unit < 100)
        || (current % 10 == 0 && current % 100 >= 20 && unit < 10);
  }

  /** Whether a hyphen or "and" goes on with the number: "thirty-eight", "two hundred and six". */
  private boolean joins(List<Lexeme> all, int at, double current, double total) {
    if (at + 1 >= all.size()) {
      return false;
    }
    String mark = all.get(at).lower();
    String after = all.get(at + 1).lower();
    if (mark.equals("-")) {
      Integer unit = words.cardinals().get(after);
      return isScale(after) || (unit != null && current >= 20 && unit < 10 && current % 10 == 0);
    }
    boolean large = current >= 100 || (total > 0 && current == 0);
    return mark.equals("and") && large && words.cardinals().containsKey(after);
  }

  private Reading single(List<Lexeme> all, int i) {
    Lexeme lexeme = all.get(i);
    Double factor = words.multiples().get(lexeme.lower());
    if (factor != null) {
      double percent = (factor - 1) * 100;
      return new Reading(
          new Numeral(lexeme.start(), lexeme.end(), percent, percent, 10, Form.MULTIPLE), i + 1);
    }
    if (!words.none().contains(lexeme.lower())) {
      return null;
    }
    boolean two =
        lexeme.lower().equals("no") && i + 1 < all.size() && all.get(i + 1).lower().equals("one");
    int next = two ? i + 2 : i + 1;
    return new Reading(
        new Numeral(lexeme.start(), all.get(next - 1).end(), 0, 0, 1, Form.NONE), next);
  }
}
