package org.stet.extraction.locale;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.ULocale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.stet.fact.Article;

/**
 * What the language of a draft tells of its digits, after CLDR.
 *
 * @param dayFirst whether 03/04/2026 is in April; empty where nobody knows
 * @param decimalComma whether 1,5 is one and a half and 1.500 are many
 */
public record Conventions(Optional<Boolean> dayFirst, boolean decimalComma) {
  private static final Conventions UNKNOWN = new Conventions(Optional.empty(), false);
  private static final Map<String, Conventions> BY_TAG = new ConcurrentHashMap<>();

  /** Those of {@code article}; none for a source, and none where its language tells nothing. */
  public static Conventions of(Article article) {
    return article.isDraft() && article.language() != null
        ? BY_TAG.computeIfAbsent(article.language(), Conventions::ofTag)
        : UNKNOWN;
  }

  private static Conventions ofTag(String tag) {
    ULocale locale = ULocale.forLanguageTag(tag);
    // English is written in too many ways to tell without its country.
    if (locale.getLanguage().isEmpty()
        || locale.getLanguage().equals("en") && locale.getCountry().isEmpty()) {
      return UNKNOWN;
    }
    char decimal = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
    return new Conventions(dayFirst(locale), decimal == ',');
  }

  private static Optional<Boolean> dayFirst(ULocale locale) {
    if (!(DateFormat.getDateInstance(DateFormat.SHORT, locale) instanceof SimpleDateFormat form)) {
      return Optional.empty();
    }
    String pattern = form.toPattern();
    int day = pattern.indexOf('d');
    int month = pattern.indexOf('M');
    // Where the year is put first, a date that ends in it is a guest and may follow either.
    return day < 0 || month < 0 || pattern.indexOf('y') < Math.max(day, month)
        ? Optional.empty()
        : Optional.of(day < month);
  }
}
