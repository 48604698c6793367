package org.stet.authoring.lint;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stet.engine.rule.NearestWord;
import org.stet.engine.vocabulary.Vocabulary;

/** What to do about a word that is not known. */
final class Advice {
  private static final int MOST_CONSTANTS = 8;

  private Advice() {}

  /** "did you mean X?", else what there is. */
  static String nearest(String typed, Collection<String> known) {
    return NearestWord.of(typed, known)
        .map(word -> "did you mean \"%s\"?".formatted(word))
        .orElseGet(() -> known.isEmpty() ? "there is none" : "choose one of: " + list(known));
  }

  /** The types of the vocabulary with that simple name, packages included, sorted. */
  static List<String> named(String simpleName) {
    return Vocabulary.types().entrySet().stream()
        .filter(entry -> entry.getValue().getSimpleName().equals(simpleName))
        .map(entry -> entry.getKey())
        .toList();
  }

  /** The type of the vocabulary whose simple name is nearest, package included. */
  static Optional<String> nearestType(String typed) {
    List<String> simple =
        Vocabulary.types().values().stream().map(Class::getSimpleName).distinct().toList();
    return NearestWord.of(typed, simple).map(name -> named(name).get(0));
  }

  /** "Measure.TOLL, Measure.MONEY, …". */
  static String constants(Class<?> type) {
    Object[] all = type.getEnumConstants();
    String some =
        Arrays.stream(all)
            .limit(MOST_CONSTANTS)
            .map(constant -> type.getSimpleName() + "." + ((Enum<?>) constant).name())
            .collect(Collectors.joining(", "));
    return all.length > MOST_CONSTANTS ? some + ", …" : some;
  }

  /** The names of the constants of {@code type}. */
  static List<String> constantNames(Class<?> type) {
    return type.isEnum()
        ? Arrays.stream(type.getEnumConstants()).map(one -> ((Enum<?>) one).name()).toList()
        : List.of();
  }

  private static String list(Collection<String> words) {
    return words.stream().sorted().collect(Collectors.joining(", "));
  }
}
