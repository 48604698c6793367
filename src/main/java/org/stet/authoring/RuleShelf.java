package org.stet.authoring;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.stet.engine.rule.InvalidRule;
import org.stet.engine.rule.RuleError;
import org.stet.engine.rule.RuleFolder;
import org.stet.engine.rule.RuleMetadata;
import org.stet.engine.rule.RuleSource;

/**
 * All rules of an installation, each with what it says about itself and with its cases.
 *
 * @param entries in order of kind and id
 * @param problems what could not be read, a sentence each
 */
public record RuleShelf(List<Entry> entries, List<String> problems) {

  /**
   * A rule.
   *
   * @param cases null where there are none that can be read; a problem tells why
   */
  public record Entry(RuleSource source, RuleMetadata metadata, RuleCases cases, Path caseFile) {}

  public RuleShelf {
    entries = List.copyOf(entries);
    problems = List.copyOf(problems);
  }

  /** Reads {@code rules/} and {@code fixtures/rules/} in {@code home}; what is broken is told. */
  public static RuleShelf read(Path home) {
    RuleFolder folder = RuleFolder.read(home.resolve("rules"));
    CaseFolder caseFolder = CaseFolder.in(home);
    List<Entry> entries = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    folder.errors().stream().map(RuleError::toString).forEach(problems::add);
    for (RuleSource source : folder.sources()) {
      Path caseFile = caseFolder.file(source.id());
      try {
        RuleMetadata metadata = RuleMetadata.of(source);
        RuleCases cases = null;
        try {
          cases = RuleCases.read(caseFile);
        } catch (InvalidCase e) {
          problems.add(e.getMessage());
        }
        entries.add(new Entry(source, metadata, cases, caseFile));
      } catch (InvalidRule e) {
        e.errors().stream().map(RuleError::toString).forEach(problems::add);
      }
    }
    entries.sort(
        Comparator.comparing((Entry entry) -> entry.metadata().kind())
            .thenComparing(entry -> entry.metadata().id()));
    return new RuleShelf(entries, problems);
  }
}
