package org.stet.engine.compiled;

import java.util.Optional;

/** Where compiled rules are kept, by {@link RuleKey}. */
public interface RuleStore {

  /** The rule stored under {@code key}; empty where there is none that can be trusted. */
  Optional<CompiledRule> find(String key);

  /** Keeps {@code rule} for later starts, if it can; a store that cannot stays silent. */
  void keep(String key, CompiledRule rule);

  /** A store that keeps nothing. */
  static RuleStore none() {
    return new RuleStore() {
      @Override
      public Optional<CompiledRule> find(String key) {
        return Optional.empty();
      }

      @Override
      public void keep(String key, CompiledRule rule) {
        // Nothing is kept.
      }
    };
  }
}
