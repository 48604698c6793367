package org.stet.wording;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stet.fact.Fact;
import org.stet.fact.Span;

/** The fields of a fact in plain words; those that hold nothing are left out. */
public final class FactFields {
  private FactFields() {}

  /** "counted: mercenary", one line a field, in the order in which the fact declares them. */
  public static List<String> of(Fact fact) {
    List<String> lines = new ArrayList<>();
    for (RecordComponent component : fact.getClass().getRecordComponents()) {
      String words = words(value(component, fact));
      if (words != null) {
        lines.add(spelledOut(component.getName()) + ": " + words);
      }
    }
    return lines;
  }

  /** "a figure" for {@code Figure}, "a name variant" for {@code NameVariant}. */
  public static String kind(Fact fact) {
    String name = spelledOut(fact.getClass().getSimpleName());
    return ("aeiou".indexOf(name.charAt(0)) >= 0 ? "an " : "a ") + name;
  }

  /** A value as it reads in a sentence; null where there is nothing to print. */
  public static String words(Object value) {
    if (value instanceof Boolean truth) {
      return truth ? "yes" : "no";
    }
    String plain = PlainWords.of(value instanceof Double number ? rounded(number) : value);
    boolean quoted = value instanceof Span || value instanceof Fact || value instanceof String;
    return plain == null || !quoted ? plain : "“" + plain + "”";
  }

  /** A share of one is told to three places. */
  private static double rounded(double number) {
    return Math.abs(number) < 1 ? Math.rint(number * 1_000) / 1_000 : number;
  }

  private static String spelledOut(String name) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }

  private static Object value(RecordComponent component, Fact fact) {
    try {
      return component.getAccessor().invoke(fact);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(component + " cannot be read", e);
    }
  }
}
