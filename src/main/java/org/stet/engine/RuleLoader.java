package org.stet.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.stet.engine.compiled.CompiledRule;
import org.stet.engine.compiled.CompiledRules;
import org.stet.engine.compiled.RuleClassLoader;
import org.stet.engine.rule.InvalidRule;
import org.stet.engine.rule.RuleError;
import org.stet.engine.rule.RuleMetadata;
import org.stet.engine.rule.RuleSource;
import org.stet.engine.rule.UniqueNames;
import org.stet.fact.RuleFailure;

/**
 * Turns rule files into rules that are ready to run; a file that fails leaves the others standing.
 */
final class RuleLoader {
  private final CompiledRules compiledRules;
  private final RuleChoice choice;
  private final List<String> unasked = new ArrayList<>();
  private final List<LoadedRule> rules = new ArrayList<>();
  private final List<RuleFailure> failures = new ArrayList<>();
  private final UniqueNames names = new UniqueNames();

  RuleLoader(CompiledRules compiledRules) {
    this(compiledRules, RuleChoice.ALL);
  }

  /**
   * @param choice which rules are loaded; the others are neither compiled nor run
   */
  RuleLoader(CompiledRules compiledRules, RuleChoice choice) {
    this.compiledRules = compiledRules;
    this.choice = choice;
  }

  /** Loads {@code sources}; of two files with one id or one package, the first in order stands. */
  void load(List<RuleSource> sources) {
    for (RuleSource source : sources) {
      try {
        RuleMetadata metadata = RuleMetadata.of(source);
        names.add(metadata);
        Optional<RuleMetadata> asked = choice.applied(metadata);
        if (asked.isPresent()) {
          rules.add(new LoadedRule(asked.get(), model(source, metadata)));
        } else {
          unasked.add(metadata.id());
        }
      } catch (InvalidRule e) {
        failures.add(failure(source.id(), e.errors()));
      }
    }
    rules.sort(Comparator.comparing(LoadedRule::id));
  }

  /** The rules that loaded, in order of id. */
  List<LoadedRule> rules() {
    return rules;
  }

  /** The ids of those that are not to be asked. */
  List<String> unasked() {
    return unasked;
  }

  /** The files that did not, in the order given. */
  List<RuleFailure> failures() {
    return failures;
  }

  static RuleFailure failure(String rule, List<RuleError> errors) {
    return new RuleFailure(
        rule, errors.stream().map(RuleError::toString).collect(Collectors.joining("; ")));
  }

  private Model model(RuleSource source, RuleMetadata metadata) throws InvalidRule {
    CompiledRule compiled = compiledRules.get(source);
    Model model;
    try {
      model = instantiate(compiled);
    } catch (ReflectiveOperationException | LinkageError | ClassCastException e) {
      // What was stored does not fit this build after all.
      model = instantiateNew(source);
    }
    refuseOtherThan(metadata, model);
    return model;
  }

  private Model instantiateNew(RuleSource source) throws InvalidRule {
    try {
      return instantiate(compiledRules.compileAgain(source));
    } catch (ReflectiveOperationException | LinkageError | ClassCastException e) {
      throw new InvalidRule(
          new RuleError(source.path(), 0, "compiles, but its classes cannot be loaded: " + e));
    }
  }

  private static Model instantiate(CompiledRule compiled) throws ReflectiveOperationException {
    ClassLoader own = RuleLoader.class.getClassLoader();
    return instantiate(
        compiled,
        compiled.classes().isEmpty() ? own : new RuleClassLoader(compiled.classes(), own));
  }

  static Model instantiate(CompiledRule compiled, ClassLoader loader)
      throws ReflectiveOperationException {
    return loader
        .loadClass(compiled.models().get(0))
        .asSubclass(Model.class)
        .getDeclaredConstructor()
        .newInstance();
  }

  /** The scan of the header and the parser of Drools must have read the same rule. */
  static void refuseOtherThan(RuleMetadata metadata, Model model) throws InvalidRule {
    List<Rule> rules = model.getRules();
    if (rules.size() != 1
        || !rules.get(0).getName().equals(metadata.name())
        || !rules.get(0).getPackage().equals(metadata.packageName())) {
      throw new InvalidRule(
          new RuleError(
              metadata.path(),
              1,
              "compiles to something else than the one rule \"%s\"; keep one plain rule in the file"
                  .formatted(metadata.name())));
    }
  }
}
