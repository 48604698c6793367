package org.stet.cli.rules;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stet.authoring.CaseFolder;
import org.stet.authoring.PreparedCase;
import org.stet.authoring.RuleCases;
import org.stet.authoring.RulePlace;
import org.stet.cli.BadUse;
import org.stet.cli.Progress;
import org.stet.engine.rule.RuleError;
import org.stet.engine.rule.RuleFolder;
import org.stet.engine.rule.RuleSource;
import org.stet.engine.syntax.Problem;
import org.stet.engine.syntax.RuleTree;
import org.stet.extraction.Extractor;
import org.stet.pipeline.Installation;

/**
 * The rules of an installation and their cases.
 *
 * @param home the folder that holds {@code rules/} and {@code fixtures/}
 * @param sources all rules, in order of path
 */
public record RuleProject(Path home, List<RuleSource> sources) {
  static final String SUFFIX = ".drl or .dslr";

  /**
   * The rules of {@code installation}.
   *
   * @throws BadUse if a rule file cannot be read, or there is none
   */
  public static RuleProject of(Installation installation) {
    Path home = Home.of(installation);
    RuleFolder folder = RuleFolder.read(home.resolve("rules"));
    if (!folder.errors().isEmpty()) {
      RuleError error = folder.errors().get(0);
      throw new BadUse(error.path() + ": " + error.message());
    }
    if (folder.sources().isEmpty()) {
      throw new BadUse(home.resolve("rules") + ": holds no rule; a rule ends in " + SUFFIX);
    }
    return new RuleProject(home, folder.sources());
  }

  /**
   * The rules that the user names; all if none is named.
   *
   * @param names ids, or the files of rules
   * @throws BadUse if there is no such rule, or it is no rule of the language
   */
  public List<RuleSource> chosen(List<String> names) {
    if (names.isEmpty()) {
      return sources.stream().map(RuleProject::readable).toList();
    }
    List<RuleSource> chosen = new ArrayList<>();
    for (String name : names) {
      RuleSource rule = rule(name);
      if (!chosen.contains(rule)) {
        chosen.add(rule);
      }
    }
    return chosen;
  }

  /**
   * The rule of that id, or in that file.
   *
   * @throws BadUse if there is no such rule
   */
  public RuleSource rule(String name) {
    String id = RuleSource.of(name, "").id();
    return sources.stream()
        .filter(source -> source.id().equals(id))
        .findFirst()
        .map(RuleProject::readable)
        .orElseThrow(() -> Home.unknown(id, sources.stream().map(RuleSource::id).toList()));
  }

  private static RuleSource readable(RuleSource rule) {
    List<Problem> problems = RuleTree.of(rule.text()).problems();
    if (problems.isEmpty()) {
      return rule;
    }
    RulePlace place = RulePlace.of(rule, problems.get(0).range());
    throw new BadUse(
        "%s:%d:%d: %s; %s (stet rules lint tells all)"
            .formatted(
                rule.path(),
                place.line(),
                place.column(),
                problems.get(0).message(),
                problems.get(0).advice()));
  }

  /** Where the cases of {@code rule} are written. */
  public Path cases(RuleSource rule) {
    return CaseFolder.in(home).file(rule.id());
  }

  /** Where survivors are listed that somebody has looked at. */
  Path reviewedSurvivors() {
    return home.resolve("fixtures").resolve("mutation.yaml");
  }

  /**
   * The cases of {@code rules} with their texts read, by the id of the rule; none for a rule
   * without a file of cases.
   *
   * @throws org.stet.authoring.InvalidCase if a file of cases cannot be used
   */
  public Map<String, List<PreparedCase>> read(List<RuleSource> rules, Extractor extractor) {
    Map<String, RuleCases> files = new LinkedHashMap<>();
    for (RuleSource rule : rules) {
      if (Files.exists(cases(rule))) {
        files.put(rule.id(), RuleCases.read(cases(rule)));
      }
    }
    Map<String, List<PreparedCase>> read = new LinkedHashMap<>();
    rules.forEach(rule -> read.put(rule.id(), List.of()));
    try (Progress progress = Progress.over("cases of rules read", files.size())) {
      // Reading a text takes a thousand times as long as running a rule on it.
      files.entrySet().parallelStream()
          .map(
              entry -> {
                var cases = PreparedCase.all(entry.getValue(), extractor::extract);
                progress.step();
                return Map.entry(entry.getKey(), cases);
              })
          .toList()
          .forEach(entry -> read.put(entry.getKey(), entry.getValue()));
    }
    return read;
  }
}
