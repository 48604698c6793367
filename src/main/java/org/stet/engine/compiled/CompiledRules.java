package org.stet.engine.compiled;

import java.util.List;
import java.util.Optional;
import org.stet.engine.rule.InvalidRule;
import org.stet.engine.rule.RuleSource;

/** The way from a rule file to its classes: from the build, else from the cache, else compiled. */
public final class CompiledRules {
  private final List<RuleStore> stores;

  /**
   * @param stores asked in order; a rule found in none is compiled and given to each
   */
  public CompiledRules(List<RuleStore> stores) {
    this.stores = List.copyOf(stores);
  }

  /** The rules of this build, then those of {@code cache}. */
  public static CompiledRules of(RuleStore cache) {
    return new CompiledRules(List.of(PrebuiltRules.ofThisBuild(), cache));
  }

  /**
   * The classes of {@code source}.
   *
   * @throws InvalidRule if it had to be compiled and does not compile
   */
  public CompiledRule get(RuleSource source) throws InvalidRule {
    String key = RuleKey.of(source);
    for (RuleStore store : stores) {
      Optional<CompiledRule> found = store.find(key);
      if (found.isPresent()) {
        return found.get();
      }
    }
    return compile(key, source);
  }

  /** Compiles {@code source} whatever the stores hold, and keeps the result. */
  public CompiledRule compileAgain(RuleSource source) throws InvalidRule {
    return compile(RuleKey.of(source), source);
  }

  private CompiledRule compile(String key, RuleSource source) throws InvalidRule {
    CompiledRule compiled = RuleCompiler.compile(source);
    stores.forEach(store -> store.keep(key, compiled));
    return compiled;
  }
}
