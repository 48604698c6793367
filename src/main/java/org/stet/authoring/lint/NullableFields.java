package org.stet.authoring.lint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The fields of facts that may be null: those of which their documentation says so. A class file
 * does not hold that, so the list stands in a resource; a test holds it to the documentation.
 */
final class NullableFields {
  private static final Set<String> NAMES = read();

  private NullableFields() {}

  /** Whether {@code field} of {@code type} may be null. */
  static boolean has(Class<?> type, String field) {
    return NAMES.contains(type.getSimpleName() + "." + field);
  }

  /** "Claim.agent" and the like. */
  static Set<String> names() {
    return NAMES;
  }

  private static Set<String> read() {
    try (InputStream file = NullableFields.class.getResourceAsStream("nullable-fields.txt")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank())
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
