package org.stet.extraction.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the unit or currency beside a number. */
final class UnitReader {
  /**
   * A unit beside a number.
   *
   * @param unit how to convert; null for money
   * @param currency ISO 4217 code, or null
   * @param at where the words begin (a sign before the number) or end (a word after it)
   */
  record Found(FigureLexicon.Unit unit, String currency, int at) {}

  /** "rose three points to 41 percent": of a percentage. */
  private static final Pattern POINTS =
      Pattern.compile("(?i)\\G[\\s-]points?(?=\\s(?:to|from)\\s[\\d.,]+\\s?(?:%|per\\s?cent\\b))");

  /** "35C (95F)", "between 25C and 45C": a lone letter beside its twin. */
  private static final Pattern DEGREES =
      Pattern.compile(
          "\\G\\s?(?<scale>[CF])(?:(?=\\s?\\((?:about\\s|or\\s)?[-−–]?\\d[\\d.]*\\s?°?[CF]\\))|(?=\\)))");

  private static final Pattern SCALE_BEFORE =
      Pattern.compile("\\d\\s?°?[CF]\\s?\\((?:about\\s|or\\s)?[-−–]?[\\d.]+$");

  private final Map<String, FigureLexicon.Unit> units = new HashMap<>();
  private final Map<String, String> currencies = new HashMap<>();
  private final Map<String, String> symbols;
  private final List<FigureLexicon.Unit> named;
  private final Pattern after;
  private final Pattern symbolAfter;
  private final List<String> symbolsLongestFirst;

  UnitReader(FigureLexicon lexicon) {
    for (FigureLexicon.Unit unit : lexicon.units().units()) {
      unit.words().forEach(word -> units.put(word.toLowerCase(Locale.ROOT), unit));
    }
    this.named = lexicon.units().named();
    this.symbols = lexicon.currencies().symbols();
    lexicon
        .currencies()
        .words()
        .forEach((word, code) -> currencies.put(word.toLowerCase(Locale.ROOT), code));
    String words =
        Stream.concat(units.keySet().stream(), currencies.keySet().stream())
            .sorted((a, b) -> a.length() == b.length() ? a.compareTo(b) : b.length() - a.length())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    this.after =
        Pattern.compile(
            "\\G[\\s\\u00a0\\u202f-]?(?:(?:US|U\\.S\\.)\\s)?(?<word>(?iu:"
                + words
                + "))(?![\\p{L}\\d])");
    this.symbolsLongestFirst =
        symbols.keySet().stream()
            .sorted((a, b) -> a.length() == b.length() ? a.compareTo(b) : b.length() - a.length())
            .toList();
    this.symbolAfter =
        Pattern.compile(
            "\\G[\\s\\u00a0]?(?<word>"
                + symbolsLongestFirst.stream()
                    .filter(symbol -> !symbol.endsWith("$") && !symbol.startsWith("Rs"))
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|"))
                + ")(?!\\p{L})");
  }

  /** The unit after {@code end}, or null. */
  Found after(String text, int end) {
    Matcher points = POINTS.matcher(text);
    if (points.find(end)) {
      return new Found(units.get("percentage points"), null, points.end());
    }
    Matcher degrees = DEGREES.matcher(text);
    if (degrees.find(end) && beside(text, end)) {
      String unit = "degrees " + degrees.group("scale").toLowerCase(Locale.ROOT);
      return new Found(units.get(unit), null, degrees.end());
    }
    Matcher matcher = after.matcher(text);
    if (matcher.find(end)) {
      String word = matcher.group("word").toLowerCase(Locale.ROOT);
      if (units.containsKey(word)) {
        return word.startsWith("pound") && !weighs(text, matcher.end())
            ? new Found(null, "GBP", matcher.end())
            : new Found(units.get(word), null, matcher.end());
      }
      return new Found(null, currencies.get(word), matcher.end());
    }
    Matcher symbol = symbolAfter.matcher(text);
    return symbol.find(end)
        ? new Found(null, symbols.get(symbol.group("word")), symbol.end())
        : null;
  }

  /** Whether a letter after {@code end} has its twin before or behind it, in brackets. */
  private static boolean beside(String text, int end) {
    return text.indexOf(')', end) > end + 2
        || SCALE_BEFORE.matcher(text.substring(Math.max(0, end - 24), end)).find();
  }

  /** A pound of something, or beside kilograms, is a weight. */
  private static boolean weighs(String text, int end) {
    String before = text.substring(Math.max(0, end - 40), end).toLowerCase(Locale.ROOT);
    String after = text.substring(end, Math.min(text.length(), end + 25)).toLowerCase(Locale.ROOT);
    return before.matches("(?s).*(?:\\bkg|kilo\\w*|tonnes?|tons?|weigh\\w*)\\b.*")
        || after.matches("(?s)\\s+of\\s.*|.*(?:\\bkg|kilo\\w*|tonnes?).*|\\s*heavy.*|-.*");
  }

  /** The currency sign before {@code start}, or null. */
  Found before(String text, int start) {
    int at = start;
    if (at > 0 && Character.isSpaceChar(text.charAt(at - 1))) {
      at--;
    }
    for (String symbol : symbolsLongestFirst) {
      int from = at - symbol.length();
      boolean fits =
          from >= 0
              && text.startsWith(symbol, from)
              && (!Character.isLetter(symbol.charAt(0))
                  || from == 0
                  || !Character.isLetterOrDigit(text.charAt(from - 1)));
      if (fits) {
        return new Found(null, symbols.get(symbol), from);
      }
    }
    Matcher code = Pattern.compile("\\b([A-Z]{3})[\\s\\u00a0]?$").matcher(text.substring(0, start));
    code.region(Math.max(0, start - 6), start);
    if (code.find() && currencies.containsValue(code.group(1))) {
      return new Found(null, code.group(1), code.start());
    }
    return null;
  }

  /** The quantity that is named before its number: "magnitude 5.8"; null if none. */
  FigureLexicon.Unit namedBefore(String text, int start) {
    String before = text.substring(Math.max(0, start - 24), start).strip().toLowerCase(Locale.ROOT);
    return named.stream()
        .filter(unit -> unit.words().stream().anyMatch(word -> endsWithWord(before, word)))
        .findFirst()
        .orElse(null);
  }

  static boolean endsWithWord(String text, String word) {
    int from = text.length() - word.length();
    return text.endsWith(word) && (from == 0 || !Character.isLetterOrDigit(text.charAt(from - 1)));
  }
}
