package org.stet.authoring.lint;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.stet.engine.vocabulary.Vocabulary;

/** What can be asked of a value, under the names that the rule language has for it. */
final class Members {
  private Members() {}

  /** The methods that {@code name} can mean, "empty" for isEmpty included. */
  static List<Method> named(Class<?> type, String name) {
    return aliases(name)
        .map(alias -> Vocabulary.methods(asked(type), alias))
        .filter(methods -> !methods.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** The names of all that can be asked, sorted. */
  static List<String> names(Class<?> type) {
    return Vocabulary.names(asked(type));
  }

  /** Whether the type has {@code name}, and no rule may ask for it. */
  static boolean isWithheld(Class<?> type, String name) {
    Class<?> boxed = type.isPrimitive() ? Object.class : type;
    return aliases(name)
        .anyMatch(
            alias ->
                Arrays.stream(boxed.getMethods()).map(Method::getName).anyMatch(alias::equals));
  }

  private static Class<?> asked(Class<?> type) {
    return Collection.class.isAssignableFrom(type) ? Collection.class : type;
  }

  private static Stream<String> aliases(String name) {
    String capital =
        name.isEmpty() ? "" : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    return Stream.of(name, "get" + capital, "is" + capital);
  }
}
