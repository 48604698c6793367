package org.stet.cli.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.stet.authoring.CaseFolder;
import org.stet.authoring.trial.FactMemory;
import org.stet.authoring.trial.RuleTrial;
import org.stet.authoring.trial.Trials;
import org.stet.authoring.watch.Touched;
import org.stet.engine.rule.RuleFolder;
import org.stet.engine.rule.RuleSource;
import org.stet.extraction.Extractor;
import org.stet.extraction.lexicon.LexiconException;
import org.stet.pipeline.Installation;

/** The rules that are under trial, with what their cases' texts were read to say. */
final class RuleBench {
  private final Installation installation;
  private final Path home;
  private final List<String> ids;
  private RuleFolder folder;
  private Trials trials;

  /**
   * @param named the rules that the user wants; all where there is none
   */
  RuleBench(Installation installation, Path home, List<String> named) {
    this.installation = installation;
    this.home = home;
    this.folder = RuleFolder.read(home.resolve("rules"));
    Set<String> known = new TreeSet<>();
    folder.sources().forEach(source -> known.add(source.id()));
    folder.errors().forEach(error -> known.add(RuleSource.of(error.path(), "").id()));
    this.ids = Home.ids(named, known);
    this.trials = trials();
  }

  private Trials trials() {
    CaseFolder cases = CaseFolder.in(home);
    Extractor extractor = installation.extractor();
    return new Trials(cases, new FactMemory(extractor::extract), installation.ruleStore());
  }

  /** How many rules are tried. */
  int count() {
    return (int) folder.sources().stream().filter(this::isWanted).count();
  }

  /** All rules on their cases; {@code step} is told of each. */
  List<RuleTrial> all(Runnable step) {
    List<RuleTrial> results = unreadable();
    for (RuleSource source : folder.sources()) {
      if (isWanted(source)) {
        results.add(trials.run(source));
        step.run();
      }
    }
    return results;
  }

  /** Those rules that what was saved touches; none where it touches none. */
  List<RuleTrial> again(Touched touched) {
    if (touched.isNothing()) {
      return List.of();
    }
    folder = RuleFolder.read(home.resolve("rules"));
    if (touched.words()) {
      try {
        trials = trials();
      } catch (LexiconException e) {
        return List.of(new RuleTrial("lexicon", "rules/lexicon", "", List.of(), e.getMessage()));
      }
    }
    List<RuleTrial> results =
        touched.rules().isEmpty() && !touched.sentences() ? new ArrayList<>() : unreadable();
    folder.sources().stream()
        .filter(this::isWanted)
        .filter(touched::touches)
        .map(trials::run)
        .forEach(results::add);
    return results;
  }

  private List<RuleTrial> unreadable() {
    return new ArrayList<>(
        trials.unreadable(folder).stream()
            .filter(trial -> ids.isEmpty() || ids.contains(trial.rule()))
            .toList());
  }

  private boolean isWanted(RuleSource source) {
    return ids.isEmpty() || ids.contains(source.id());
  }
}
