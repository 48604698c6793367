package org.stet.extraction.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.stet.extraction.figure.Numeral.Form;
import org.stet.fact.Bound;

/** Joins the numbers of a sentence with their bounds, signs, units and ranges. */
final class PhraseReader {
  private static final Pattern RANGE =
      Pattern.compile("(?i)\\s*[%€$£₹]?\\s*(?:-|–|—|\\bto\\b|\\bor\\b)\\s*[€$£₹]?\\s*");
  private static final Pattern BETWEEN =
      Pattern.compile("(?i)\\s*\\P{L}?\\s*(?:and|to|-|–)\\s+\\P{L}?");
  private static final Pattern CHANGE =
      Pattern.compile("(?i)(?:\\bfrom|\\bby|\\bup|\\bdown|\\brose|\\bfell)\\s*\\P{L}?$");

  /** Just below half, so that two values rounded to neighbouring digits do not touch. */
  private static final double HALF = 0.49;

  private final NumeralScanner scanner;
  private final UnitReader units;
  private final BoundReader bounds;
  private final CompoundReader compounds;

  PhraseReader(FigureLexicon lexicon) {
    this.scanner = new NumeralScanner(lexicon.numerals());
    this.units = new UnitReader(lexicon);
    this.bounds = new BoundReader(lexicon.bounds());
    this.compounds = new CompoundReader(units, bounds);
  }

  /**
   * The numbers of {@code text}, in order.
   *
   * @param excluded whether the words from one offset to another name a time and count nothing
   */
  List<Phrase> read(String text, BiPredicate<Integer, Integer> excluded) {
    List<Numeral> numerals =
        scanner.scan(text).stream()
            .filter(numeral -> !excluded.test(numeral.start(), numeral.end()))
            .toList();
    List<Phrase> phrases = new ArrayList<>();
    for (int i = 0; i < numerals.size(); i++) {
      Numeral first = numerals.get(i);
      Numeral second = i + 1 < numerals.size() ? numerals.get(i + 1) : null;
      Phrase compound = second == null ? null : compounds.join(text, first, second);
      if (compound != null) {
        phrases.add(compound);
        i++;
      } else if (second != null && isRange(text, first, second)) {
        phrases.add(phrase(text, first, second));
        i++;
      } else {
        phrases.add(phrase(text, first, null));
      }
    }
    return phrases;
  }

  private boolean isRange(String text, Numeral first, Numeral second) {
    boolean plain = countable(first) && countable(second) && first.low() < second.low();
    if (!plain || second.start() - first.end() > 30) {
      return false;
    }
    String head = text.substring(Math.max(0, first.start() - 12), first.start());
    String link = text.substring(first.end(), second.start());
    boolean between = head.toLowerCase(Locale.ROOT).matches("(?s).*\\bbetween\\s*\\P{L}?");
    UnitReader.Found unit = units.after(text, first.end());
    if (unit != null && unit.at() <= second.start()) {
      UnitReader.Found same = units.after(text, second.end());
      boolean alike = same != null && Objects.equals(unit.unit(), same.unit());
      link = alike ? text.substring(unit.at(), second.start()) : "×";
    }
    if (between) {
      return BETWEEN.matcher(link).matches();
    }
    boolean hyphen = link.strip().matches("[-–—]");
    if (hyphen && !text.startsWith(" ", second.end()) && unit == null) {
      UnitReader.Found after = units.after(text, second.end());
      if (after == null && second.end() < text.length() && text.charAt(second.end()) == '-') {
        return false;
      }
    }
    return RANGE.matcher(link).matches() && !CHANGE.matcher(head).find();
  }

  private static boolean countable(Numeral numeral) {
    return numeral.form() == Form.DIGITS
        || numeral.form() == Form.WORDS
        || numeral.form() == Form.FRACTION;
  }

  private Phrase phrase(String text, Numeral first, Numeral last) {
    Numeral tail = last == null ? first : last;
    int start = first.start();
    int end = tail.end();
    UnitReader.Found sign = units.before(text, start);
    UnitReader.Found after = units.after(text, end);
    start = sign == null ? start : sign.at();
    end = after == null ? end : after.at();
    FigureLexicon.Unit unit = after == null ? null : after.unit();
    if (unit == null && sign == null && after == null) {
      unit = units.namedBefore(text, start);
    }
    String currency = sign != null ? sign.currency() : after == null ? null : after.currency();
    if (sign != null && after != null && after.unit() != null) {
      unit = null;
      end = tail.end();
    }
    double low = first.low();
    double high = tail.high();
    double step = first.step();
    if (last != null && step <= 1 && last.step() > 1 && first.low() < 1000) {
      double scale = Math.pow(1000, Math.floor(Math.log10(last.high()) / 3));
      if (low * scale < last.high()) { // "2 to 3 million", "1.2-1.5 billion"
        low *= scale;
        step *= scale;
      }
    }
    boolean share = unit != null && "SHARE".equals(unit.kind());
    boolean fraction = first.form() == Form.FRACTION;
    if (currency != null || unit != null && !fraction || first.rounded()) {
      boolean written = currency == null || first.rounded();
      boolean exact = first.form() == Form.VAGUE || first.form() == Form.NONE;
      double slack = written && !exact ? HALF : 0;
      low -= slack * step;
      high += slack * tail.step();
    }
    if (isNegative(text, start) && unit != null && !share) {
      double swap = low;
      low = -high;
      high = -swap;
    }
    String kind = "EXACT";
    BoundReader.Found before = bounds.before(text, start);
    if (before != null && (unit != null || currency != null || !tellsWhere(text, before.at()))) {
      kind = before.kind();
      start = before.at();
      BoundReader.Found outer = bounds.before(text, start);
      if (outer != null && kind.equals("EXACT")) {
        kind = outer.kind();
      }
      start = outer == null ? start : outer.at();
    }
    BoundReader.Found behind = bounds.after(text, end);
    if (behind != null && kind.equals("EXACT")) {
      kind = behind.kind();
      end = behind.at();
    }
    return build(text, first, tail, start, end, low, high, kind, unit, currency);
  }

  /** "The dam above two villages": with a bare count the preposition tells a place. */
  private static boolean tellsWhere(String text, int at) {
    return text.regionMatches(true, at, "above ", 0, 6)
        || text.regionMatches(true, at, "below ", 0, 6);
  }

  private Phrase build(
      String text,
      Numeral first,
      Numeral tail,
      int start,
      int end,
      double low,
      double high,
      String boundKind,
      FigureLexicon.Unit unit,
      String currency) {
    double slack = unit == null ? 0 : unit.slack();
    boolean atLeast = boundKind.equals("AT_LEAST") && first.low() > 0;
    boolean atMost = boundKind.equals("AT_MOST") && tail.high() > 0;
    double from = BoundReader.low(boundKind, (atLeast ? first.low() : low) * (1 - slack));
    double to = BoundReader.high(boundKind, (atMost ? tail.high() : high) * (1 + slack));
    Bound bound =
        first != tail
            ? Bound.RANGE
            : first.form() == Form.VAGUE ? Bound.VAGUE : BoundReader.bound(boundKind);
    Phrase.Kind kind = Phrase.Kind.COUNT;
    String symbol = null;
    if (currency != null) {
      kind = Phrase.Kind.MONEY;
      symbol = currency;
    } else if (unit != null && !(first.form() == Form.FRACTION && unit.kind().equals("TIME"))) {
      symbol = unit.symbol();
      from = from * unit.factor() + unit.offset();
      to = to * unit.factor() + unit.offset();
      kind =
          switch (unit.kind()) {
            case "SHARE" -> Phrase.Kind.SHARE;
            case "LENGTH" -> Phrase.Kind.DISTANCE;
            case "TIME" -> Phrase.Kind.DURATION;
            default -> Phrase.Kind.QUANTITY;
          };
    } else if (first.form() == Form.FRACTION) {
      kind = Phrase.Kind.SHARE;
      symbol = "%";
      from *= 100;
      to *= 100;
    } else if (first.form() == Form.MULTIPLE) {
      kind = Phrase.Kind.SHARE;
      symbol = "%";
    }
    if (boundKind.equals("AT_MOST")) {
      from = Double.NEGATIVE_INFINITY;
    }
    if (kind == Phrase.Kind.COUNT && first == tail && isThousands(text, first)) {
      from = BoundReader.low(boundKind, first.low() * 1000);
      to = BoundReader.high(boundKind, first.low() * 1000);
    }
    Numeral whole =
        new Numeral(
            first.start(), tail.end(), first.low(), tail.high(), first.step(), first.form());
    return new Phrase(whole, start, end, from, to, bound, kind, symbol);
  }

  /** "1.200 tents": nobody counts fractions of a tent. */
  private static boolean isThousands(String text, Numeral numeral) {
    return numeral.form() == Form.DIGITS
        && Digits.couldBeThousands(text.substring(numeral.start(), numeral.end()))
        && text.substring(numeral.end()).matches("(?s)\\s\\p{Ll}+s\\b.*");
  }

  private static boolean isNegative(String text, int start) {
    String head = text.substring(Math.max(0, start - 6), start).toLowerCase(Locale.ROOT);
    return head.matches("(?s).*(?:\\bminus\\s|(?<![\\p{L}\\d])[-−–])");
  }
}
