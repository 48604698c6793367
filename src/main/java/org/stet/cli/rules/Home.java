package org.stet.cli.rules;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.stet.cli.BadUse;
import org.stet.engine.rule.NearestWord;
import org.stet.engine.rule.RuleSource;
import org.stet.pipeline.Installation;

/** Where the rules and fixtures of an installation are, as the user would write it. */
public final class Home {
  private Home() {}

  /** The folder of {@code installation}, as short as it can be told from where the user stands. */
  public static Path of(Installation installation) {
    Path here = Path.of("").toAbsolutePath();
    Path home = installation.home().toAbsolutePath().normalize();
    return home.startsWith(here) ? here.relativize(home) : home;
  }

  /** {@code file} from the folder {@code home} on, with forward slashes. */
  static String inside(Path home, Path file) {
    Path base = home.toAbsolutePath().normalize();
    Path path = file.toAbsolutePath().normalize();
    return (path.startsWith(base) ? base.relativize(path) : file).toString().replace('\\', '/');
  }

  /**
   * The ids that the user means: ids as they are, files by their name.
   *
   * @param known the ids of all rules
   * @throws BadUse if there is no such rule
   */
  static List<String> ids(List<String> named, Collection<String> known) {
    List<String> ids = named.stream().map(name -> RuleSource.of(name, "").id()).distinct().toList();
    for (String id : ids) {
      if (!known.contains(id)) {
        throw unknown(id, known);
      }
    }
    return ids;
  }

  /** That there is no rule {@code id}, and which of {@code known} was meant. */
  static BadUse unknown(String id, Collection<String> known) {
    String near =
        NearestWord.of(id, known)
            .map(word -> "did you mean \"" + word + "\"?")
            .orElse("\"stet rules list\" shows those there are");
    return new BadUse("there is no rule \"%s\"; %s".formatted(id, near));
  }
}
