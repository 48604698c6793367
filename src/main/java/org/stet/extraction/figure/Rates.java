package org.stet.extraction.figure;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.fact.Figure;
import org.stet.fact.Reckoning;

/**
 * Sums that are told again as so much a month for so long, or as so many payments of so much:
 * "worth €480,000, or €40,000 a month for two years".
 */
final class Rates {
  private static final String AMOUNT = "\uE001(?<$>[\uE100-\uE1FF])";
  private static final String TOTAL = AMOUNT.replace("$", "t");
  private static final String RATE = AMOUNT.replace("$", "a");
  private static final String TIMES = AMOUNT.replace("$", "n");
  private static final String TERM = "\uE003(?<d>[\uE100-\uE1FF])";
  private static final String EACH = "\\s(?:a|an|per|each|every)\\s(?<unit>day|week|month|year)";
  private static final Pattern OVER_A_TERM =
      Pattern.compile(
          TOTAL
              + "[^;:\uE000-\uE1FF]{0,40}?(?:,|\\s\\(|\\s[–—])\\s?(?:or|that is,?|i\\.e\\.|at|namely|which is)?\\s?"
              + RATE
              + EACH
              + "[^;:\uE000-\uE1FF]{0,20}?\\s(?:for|over|during)\\s(?:the\\s)?"
              + "(?:"
              + TERM
              + "|an?\\s(?<one>week|month|year)\\b)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern INSTALMENTS =
      Pattern.compile(
          TOTAL
              + "[^;:\uE000-\uE1FF]{0,60}?\\b(?:in|as)\\s"
              + TIMES
              + "[^;:,\uE000-\uE1FF]{0,30}?\\sof\\s"
              + RATE
              + "(?:\\s(?:each|apiece))?(?=[,.;)]|\\s|$)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PAYMENT =
      Pattern.compile("\\b(?:instalment|installment|payment|rate|tranche)s?\\b");

  private static final Map<String, Double> DAYS =
      Map.of("day", 1.0, "week", 7.0, "month", 365.25 / 12, "year", 365.25);

  /** Who reckons with a rate has rounded it by little. */
  private static final double MOST_ROUNDED = 0.02;

  private final Rounding rounding;

  Rates(Rounding rounding) {
    this.rounding = rounding;
  }

  /** The total that {@code outline} tells again by its rate. */
  Optional<Reckoning> find(Outline outline) {
    Matcher term = OVER_A_TERM.matcher(outline.text());
    if (term.find()) {
      Figure total = outline.figure(term, "t");
      Figure rate = outline.figure(term, "a");
      double each = DAYS.get(term.group("unit").toLowerCase(Locale.ROOT));
      if (term.group("one") != null) {
        double one = DAYS.get(term.group("one").toLowerCase(Locale.ROOT));
        return product(total, List.of(rate), Math.rint(one / each));
      }
      Figure length = outline.figure(term, "d");
      String words = length.span().text().toLowerCase(Locale.ROOT);
      return DAYS.keySet().stream()
          .filter(unit -> words.matches("(?s).*\\b" + unit + "s?"))
          .findFirst()
          .flatMap(
              unit ->
                  product(
                      total,
                      List.of(rate, length),
                      Math.rint(rounding.written(length) * DAYS.get(unit) / each)));
    }
    Matcher paid = INSTALMENTS.matcher(outline.text());
    if (!paid.find()) {
      return Optional.empty();
    }
    Figure number = outline.figure(paid, "n");
    boolean payments =
        number.unit() == null && PAYMENT.matcher(number.span().text() + paid.group()).find();
    return payments
        ? product(
            outline.figure(paid, "t"),
            List.of(outline.figure(paid, "a"), number),
            rounding.written(number))
        : Optional.empty();
  }

  private Optional<Reckoning> product(Figure total, List<Figure> parts, double times) {
    Figure rate = parts.get(0);
    boolean money = total.unit() != null && total.unit().equals(rate.unit());
    if (!money || !(times > 1) || rate.low() >= total.low()) {
      return Optional.empty();
    }
    double computed = times * rounding.written(rate);
    double room = Math.min(rounding.half(rate), MOST_ROUNDED * rounding.written(rate));
    double tolerance = times * room + rounding.half(total);
    return Optional.of(new Reckoning(total, parts, Reckoning.Kind.PRODUCT, computed, tolerance));
  }
}
