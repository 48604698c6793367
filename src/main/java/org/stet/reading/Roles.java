package org.stet.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stet.fact.Role;

/** The names of roles in front matter and JSON. */
final class Roles {
  static final String EXPECTED = "draft, source or reference";
  private static final List<String> NAMES =
      Arrays.stream(Role.values()).map(role -> role.name().toLowerCase(Locale.ROOT)).toList();

  private Roles() {}

  static Optional<Role> of(String name) {
    int index = NAMES.indexOf(name);
    return index < 0 ? Optional.empty() : Optional.of(Role.values()[index]);
  }

  static String question(String name) {
    return Nearest.question(name, NAMES);
  }
}
