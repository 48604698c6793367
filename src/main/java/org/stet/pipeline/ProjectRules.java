package org.stet.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.stet.configuration.Project;
import org.stet.configuration.Setting;
import org.stet.engine.RuleChoice;
import org.stet.engine.rule.RuleSource;
import org.stet.fact.Severity;

/** What a newsroom has set about rules. */
final class ProjectRules {
  private static final int DEEPEST = 8;

  private final Installation installation;
  private final Project project;

  ProjectRules(Installation installation) {
    this.installation = installation;
    this.project = installation.project();
  }

  /** The folders of rules that are asked besides those of the installation. */
  List<Path> folders() {
    return project.rules().stream().map(Setting::value).toList();
  }

  /** Which rules are asked, and how much their findings weigh. */
  RuleChoice choice() {
    return rule -> {
      Severity own = rule.severity();
      return project
          .weight(rule.id(), rule.kind())
          .map(set -> set.value().severity())
          .orElse(Optional.of(own));
    };
  }

  /**
   * Refuses settings for rules that stand neither in the installation nor in the project.
   *
   * @param added folders where they may stand as well
   */
  void refuseUnknown(List<Path> added) {
    if (project.weights().isEmpty()) {
      return;
    }
    Set<String> known = new TreeSet<>();
    List<Path> folders = new ArrayList<>(folders());
    folders.addAll(added);
    folders.add(installation.home().resolve("rules"));
    folders.forEach(folder -> known.addAll(ids(folder)));
    project.refuseUnknown(known);
  }

  private static List<String> ids(Path folder) {
    try (Stream<Path> files = Files.walk(folder, DEEPEST)) {
      return files
          .map(Path::toString)
          .filter(RuleSource::isRule)
          .map(path -> RuleSource.of(path, "").id())
          .toList();
    } catch (IOException | UncheckedIOException e) {
      // A folder that cannot be listed is told when its rules are loaded.
      return List.of();
    }
  }
}
