package org.stet.wording;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.stet.fact.Fact;
import org.stet.fact.Span;

/** How a value reads in a sentence for an editor. */
public final class PlainWords {
  private PlainWords() {}

  /** The value in words, or null where there is nothing to print. */
  public static String of(Object value) {
    if (value instanceof Span span) {
      return oneLine(span.text());
    }
    if (value instanceof Fact fact) {
      return oneLine(fact.spans().get(0).text());
    }
    if (value instanceof Double number) {
      return number(number);
    }
    if (value instanceof Enum<?> constant) {
      return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
    if (value instanceof List<?> list) {
      String joined =
          list.stream()
              .map(PlainWords::of)
              .filter(Objects::nonNull)
              .collect(Collectors.joining(", "));
      return joined.isEmpty() ? null : joined;
    }
    return value == null || value.toString().isBlank() ? null : oneLine(value.toString());
  }

  /** 84.0 reads "84"; a bound that is open has nothing to print. */
  private static String number(double number) {
    if (Double.isNaN(number) || Double.isInfinite(number)) {
      return null;
    }
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }

  private static String oneLine(String words) {
    return words.replaceAll("\\s+", " ").strip();
  }
}
