package org.stet.engine.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.engine.vocabulary.Accessors;
import org.stet.fact.Evidence;
import org.stet.wording.PlainWords;

/**
 * A sentence with places for the values of a case: "{second.speaker} denies what {first.speaker}
 * says elsewhere".
 *
 * <p>The first name of a place is a component of the evidence ({@code first}, {@code second},
 * {@code subject}, {@code instead}); each further one is an accessor of the fact, or of the record,
 * before it. What stands after a bar is printed where there is no value:
 * "{subject.outcome|affected}".
 *
 * @param text the sentence as written
 * @param parts the pieces of it, in order
 */
public record MessageTemplate(String text, List<Part> parts) {
  /** Printed for a place without a value and without words of its own for that. */
  static final String NO_VALUE = "(not stated)";

  private static final Pattern PLACE =
      Pattern.compile("([a-z]\\w*(?:\\.[a-z]\\w*)*)(?:\\|([^|]*))?");

  /** A piece of a template. */
  public sealed interface Part permits Words, Place {}

  /** Words to print as they are. */
  public record Words(String words) implements Part {}

  /**
   * A place for a value.
   *
   * @param path the component of the evidence, then accessors
   * @param fallback what to print where there is no value, or null
   */
  public record Place(List<String> path, String fallback) implements Part {
    public Place {
      path = List.copyOf(path);
    }
  }

  public MessageTemplate {
    parts = List.copyOf(parts);
  }

  /**
   * Reads a template.
   *
   * @throws IllegalArgumentException if braces are not closed or hold something else than names
   *     with dots; the message says which
   */
  public static MessageTemplate parse(String text) {
    List<Part> parts = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int open = text.indexOf('{', at);
      int words = open < 0 ? text.length() : open;
      if (text.substring(at, words).indexOf('}') >= 0) {
        throw new IllegalArgumentException("a \"}\" stands without its \"{\"");
      }
      if (words > at) {
        parts.add(new Words(text.substring(at, words)));
      }
      if (open < 0) {
        break;
      }
      int close = text.indexOf('}', open);
      if (close < 0) {
        throw new IllegalArgumentException("a \"{\" stands without its \"}\"");
      }
      parts.add(place(text.substring(open + 1, close)));
      at = close + 1;
    }
    return new MessageTemplate(text, parts);
  }

  private static Place place(String inner) {
    Matcher matcher = PLACE.matcher(inner);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "{%s} is not a place for a value; write names with dots, as in {first.speaker}"
              .formatted(inner));
    }
    return new Place(List.of(matcher.group(1).split("\\.")), matcher.group(2));
  }

  /**
   * A place that cannot be filled.
   *
   * @param message what is wrong, one clause
   * @param advice what to do, one clause
   */
  record Unknown(Place place, String message, String advice) {}

  /**
   * The places that cannot be filled. Where a component of the evidence may hold any fact, a name
   * is accepted if one kind of fact has it.
   *
   * @param evidence the kinds of evidence that the rule may insert
   * @param components the types of what the evidence holds, by name, where they are known better
   */
  List<Unknown> unknown(Collection<Class<?>> evidence, Map<String, Class<?>> components) {
    List<Unknown> unknown = new ArrayList<>();
    for (Part part : parts) {
      if (part instanceof Place place) {
        Collection<Class<?>> types = evidence;
        for (String name : place.path()) {
          Collection<Class<?>> results = Accessors.results(types, name);
          if (results.isEmpty()) {
            unknown.add(unknown(place, name, Accessors.names(types)));
            break;
          }
          boolean narrowed = types == evidence && components.containsKey(name);
          types = narrowed ? Accessors.concrete(components.get(name)) : results;
        }
      }
    }
    return unknown;
  }

  private static Unknown unknown(Place place, String name, Set<String> known) {
    String whole = "{" + String.join(".", place.path()) + "}";
    return known.isEmpty()
        ? new Unknown(
            place, "%s asks for \"%s\" of a plain value".formatted(whole, name), "leave it out")
        : new Unknown(
            place,
            "%s asks for \"%s\", which is not known there".formatted(whole, name),
            NearestWord.advice(name, known));
  }

  /** The sentence with the values of {@code evidence}. */
  public String render(Evidence evidence) {
    StringBuilder sentence = new StringBuilder();
    for (Part part : parts) {
      if (part instanceof Words words) {
        sentence.append(words.words());
      } else if (part instanceof Place place) {
        sentence.append(value(place, evidence));
      }
    }
    return sentence.toString();
  }

  /** The sentence, if every place in it has a value or words of its own for lack of one. */
  public Optional<String> renderWhole(Evidence evidence) {
    boolean whole =
        parts.stream()
            .filter(Place.class::isInstance)
            .map(Place.class::cast)
            .allMatch(place -> place.fallback() != null || printed(place, evidence) != null);
    return whole ? Optional.of(render(evidence)) : Optional.empty();
  }

  private static String value(Place place, Evidence evidence) {
    String printed = printed(place, evidence);
    if (printed != null) {
      return printed;
    }
    return place.fallback() == null ? NO_VALUE : place.fallback();
  }

  private static String printed(Place place, Evidence evidence) {
    Object value = evidence;
    for (String name : place.path()) {
      value = Accessors.value(value, name);
    }
    return PlainWords.of(value);
  }
}
