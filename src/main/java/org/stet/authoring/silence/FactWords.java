package org.stet.authoring.silence;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stet.fact.Alignment;
import org.stet.fact.Article;
import org.stet.fact.Attribution;
import org.stet.fact.Claim;
import org.stet.fact.Difference;
import org.stet.fact.Fact;
import org.stet.fact.Figure;
import org.stet.fact.FigureMatch;
import org.stet.fact.FigureRelation;
import org.stet.fact.Implication;
import org.stet.fact.MomentMatch;
import org.stet.fact.NameVariant;
import org.stet.fact.QuotationMatch;
import org.stet.fact.Span;

/** What an editor calls the facts, their fields and their values. From {@code words.yaml}. */
final class FactWords {
  private static final FactWords WORDS = read();
  private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");
  private static final int LONGEST = 90;

  private record TypeWords(String one, String many, String from) {}

  private record FieldWords(String yes, String no, String name) {}

  private record Words(Map<String, TypeWords> types, Map<String, FieldWords> fields) {}

  private final Words words;

  private FactWords(Words words) {
    this.words = words;
  }

  private static FactWords read() {
    try (InputStream file = FactWords.class.getResourceAsStream("words.yaml")) {
      return new FactWords(new ObjectMapper(new YAMLFactory()).readValue(file, Words.class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** "a figure". */
  public static String one(Class<?> type) {
    TypeWords found = WORDS.words.types().get(type.getSimpleName());
    return found == null ? "a fact of the type " + type.getSimpleName() : found.one();
  }

  /** "figures". */
  public static String many(Class<?> type) {
    TypeWords found = WORDS.words.types().get(type.getSimpleName());
    return found == null ? "facts of the type " + type.getSimpleName() : found.many();
  }

  /** The simple name of the type that facts of {@code type} are made from. */
  static Optional<String> basis(Class<?> type) {
    return Optional.ofNullable(WORDS.words.types().get(type.getSimpleName())).map(TypeWords::from);
  }

  /** The clause for a field of two values: "the text denies it". */
  static String clause(String field, boolean truth) {
    FieldWords found = WORDS.words.fields().get(field);
    String clause = found == null ? null : truth ? found.yes() : found.no();
    return clause == null ? "“" + spaced(field) + "” is " + (truth ? "so" : "not so") : clause;
  }

  /** The noun for a field: "the event". */
  static String noun(String field) {
    FieldWords found = WORDS.words.fields().get(field);
    return found == null || found.name() == null ? "the " + spaced(field) : found.name();
  }

  private static String spaced(String field) {
    return HUMP.matcher(field).replaceAll(" ").toLowerCase(Locale.ROOT);
  }

  /** A value for a reader: a constant in words, a fact by the words of the text. */
  public static String value(Object value) {
    if (value == null) {
      return "nothing";
    } else if (value instanceof Enum<?> constant) {
      return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    } else if (value instanceof Fact fact) {
      return quoted(fact);
    } else if (value instanceof Span span) {
      return quoted(span);
    } else if (value instanceof Article article) {
      return article.id();
    } else if (value instanceof Double number) {
      boolean whole = number == Math.rint(number) && Math.abs(number) < 1e15;
      return whole ? String.valueOf(number.longValue()) : String.valueOf(number);
    }
    return value instanceof String ? "“" + value + "”" : String.valueOf(value);
  }

  /** The words of a fact, both sides of a pair, shortened. */
  public static String quoted(Fact fact) {
    StringBuilder quoted = new StringBuilder(quoted(fact.spans().get(0)));
    boolean pair =
        fact instanceof FigureMatch
            || fact instanceof MomentMatch
            || fact instanceof QuotationMatch
            || fact instanceof Alignment
            || fact instanceof Difference
            || fact instanceof NameVariant;
    if (pair && fact.spans().size() > 1) {
      quoted.append(" × ").append(quoted(fact.spans().get(1)));
    }
    return quoted.toString();
  }

  /**
   * Who says so, or what a pair was found to be, with a comma before; empty where there is none.
   */
  static String detail(Fact fact) {
    if (fact instanceof FigureMatch pair) {
      boolean same = pair.relation() == FigureRelation.SAME;
      return same ? "" : ", found to be: " + value(pair.relation());
    }
    Attribution attribution = attribution(fact);
    return attribution == null || attribution.source() == null
        ? ""
        : ", from " + quoted(attribution.source());
  }

  private static Attribution attribution(Fact fact) {
    if (fact instanceof Figure figure) {
      return figure.attribution();
    } else if (fact instanceof Claim claim) {
      return claim.attribution();
    }
    return fact instanceof Implication implication ? implication.claim().attribution() : null;
  }

  private static String quoted(Span span) {
    String flat = span.text().strip().replaceAll("\\s+", " ");
    return "“" + (flat.length() > LONGEST ? flat.substring(0, LONGEST) + "…" : flat) + "”";
  }
}
