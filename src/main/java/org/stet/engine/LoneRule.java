package org.stet.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.stet.engine.compiled.CompiledRule;
import org.stet.engine.compiled.RuleCompiler;
import org.stet.engine.interpreted.Firing;
import org.stet.engine.rule.InvalidRule;
import org.stet.engine.rule.RuleError;
import org.stet.engine.rule.RuleMetadata;
import org.stet.engine.rule.RuleSource;
import org.stet.fact.RuleFailure;

/** One rule by itself, compiled anew, its classes loaded by a class loader of the caller's. */
public final class LoneRule {
  private final LoadedRule rule;
  private final KieBase kieBase;

  private LoneRule(LoadedRule rule, KieBase kieBase) {
    this.rule = rule;
    this.kieBase = kieBase;
  }

  /**
   * Compiles {@code source}.
   *
   * @param loader makes a class loader of binary name → class file
   * @throws InvalidRule if the rule does not compile, or its classes are refused by the loader
   */
  public static LoneRule compile(
      RuleSource source, Function<Map<String, byte[]>, ClassLoader> loader) throws InvalidRule {
    RuleMetadata metadata = RuleMetadata.of(source);
    CompiledRule compiled = RuleCompiler.compile(source);
    try {
      Model model = RuleLoader.instantiate(compiled, loader.apply(compiled.classes()));
      RuleLoader.refuseOtherThan(metadata, model);
      KieBase kieBase = KieBaseBuilder.createKieBaseFromModel(List.of(model));
      return new LoneRule(new LoadedRule(metadata, model), kieBase);
    } catch (ReflectiveOperationException | LinkageError | RuntimeException e) {
      Throwable cause = e;
      while (cause.getCause() != null) {
        cause = cause.getCause();
      }
      throw new InvalidRule(
          new RuleError(source.path(), 0, "its classes cannot be loaded: " + cause.getMessage()));
    }
  }

  /**
   * What the rule says about {@code facts}.
   *
   * @param facts inserted in this order
   * @param most times that the rule may speak
   * @throws TooMuchSaid if it would speak more often
   * @throws RuntimeException or an Error, whatever the rule throws
   */
  public List<Firing> run(List<Object> facts, int most) {
    StoryRun run = StoryRun.of(kieBase, facts, most);
    if (run.cutShort()) {
      throw new TooMuchSaid(most);
    }
    List<Firing> firings = new ArrayList<>();
    run.evidence()
        .forEach(inserted -> firings.add(new Firing(inserted.evidence(), inserted.trace())));
    return firings;
  }

  /** What to tell about {@code thrown}. */
  public RuleFailure failure(Throwable thrown) {
    if (thrown instanceof TooMuchSaid) {
      String path = rule.metadata().path();
      return new RuleFailure(
          rule.id(), path + ": " + thrown.getMessage() + "; nothing of it is reported");
    }
    return Culprit.failure(rule, thrown);
  }
}
