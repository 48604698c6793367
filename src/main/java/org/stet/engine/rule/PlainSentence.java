package org.stet.engine.rule;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One sentence of the plain language, and what it means in the rule language.
 *
 * @param section where it may stand
 * @param words the sentence, with places such as {@code {n:[\d.]+}} for the author's words
 * @param meaning what it stands for, with the same places as {@code {n}} or {@code {n!uc}}
 * @param explanation the comment above it; empty where there is none
 * @param pattern what matches a line that says it
 */
public record PlainSentence(
    Section section, String words, String meaning, String explanation, Pattern pattern) {
  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)(?::([^{}]*))?\\}");
  private static final Pattern VALUE = Pattern.compile("\\{(\\w+)(?:!(uc|lc))?\\}");

  /**
   * What a place may take. No others, since a pattern of somebody's own could keep a match busy for
   * ever.
   */
  private static final Map<String, String> TAKEN =
      Map.of("[\\d.]+", "a number", "[A-Za-z_]+", "a name", "[^\"]+", "words");

  /** Where a sentence may stand. */
  public enum Section {
    /** Between "when" and "then". */
    CONDITION,
    /** Between "then" and "end". */
    CONSEQUENCE
  }

  /**
   * Reads a sentence.
   *
   * @throws IllegalArgumentException if a place takes something that is not allowed, or the meaning
   *     has a place that the words have not; the message says which
   */
  static PlainSentence of(Section section, String words, String meaning, String explanation) {
    StringBuilder pattern = new StringBuilder();
    Map<String, String> names = new LinkedHashMap<>();
    Matcher places = PLACE.matcher(words);
    int at = 0;
    while (places.find()) {
      pattern.append(literal(words.substring(at, places.start())));
      if (!TAKEN.containsKey(String.valueOf(places.group(2)))) {
        throw new IllegalArgumentException(
            "the place %s takes no number, name or words; write {n:[\\d.]+}, {type:[A-Za-z_]+} or {words:[^\"]+}"
                .formatted(places.group()));
      }
      pattern.append('(').append(places.group(2)).append(')');
      names.put(places.group(1), places.group());
      at = places.end();
    }
    pattern.append(literal(words.substring(at)));
    Matcher values = VALUE.matcher(meaning);
    while (values.find()) {
      if (!names.containsKey(values.group(1))) {
        throw new IllegalArgumentException(
            "the meaning asks for %s, which the sentence does not have".formatted(values.group()));
      }
    }
    return new PlainSentence(
        section, words, meaning, explanation, Pattern.compile(pattern.toString()));
  }

  private static String literal(String words) {
    StringBuilder pattern = new StringBuilder();
    Matcher runs = Pattern.compile("\\s+|[^\\s-]+|-").matcher(words);
    while (runs.find()) {
      String run = runs.group();
      // Some write a space behind the hyphen, some do not.
      pattern.append(
          run.isBlank() ? (pattern.toString().equals("-") ? "\\s*" : "\\s+") : quoted(run));
    }
    return pattern.toString();
  }

  private static String quoted(String run) {
    return run.equals("-") ? "-" : Pattern.quote(run);
  }

  /** Whether it says more of the fact that the sentence above names. */
  public boolean isDetail() {
    return words.startsWith("-");
  }

  /** The sentence as an author writes it, an ellipsis for each place. */
  public String shown() {
    return PLACE.matcher(words).replaceAll("…");
  }

  /** What {@code line} means, if it says this. */
  Optional<String> meaning(String line) {
    Matcher matcher = pattern.matcher(line);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Map<String, String> given = new LinkedHashMap<>();
    Matcher places = PLACE.matcher(words);
    for (int group = 1; places.find(); group++) {
      given.put(places.group(1), matcher.group(group));
    }
    return Optional.of(
        VALUE
            .matcher(meaning)
            .replaceAll(
                value ->
                    Matcher.quoteReplacement(cased(given.get(value.group(1)), value.group(2)))));
  }

  private static String cased(String word, String how) {
    if (how == null) {
      return word;
    }
    return how.equals("uc") ? word.toUpperCase(Locale.ROOT) : word.toLowerCase(Locale.ROOT);
  }
}
