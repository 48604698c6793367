package org.stet.suppression;

import java.util.Set;

/**
 * Which rules a check asked.
 *
 * @param ready ids of those that ran to their end
 * @param failed ids of those that did not, or were not to be asked: their silence means nothing
 * @param complete whether all ran until they had come to rest
 */
public record AskedRules(Set<String> ready, Set<String> failed, boolean complete) {
  public AskedRules {
    ready = Set.copyOf(ready);
    failed = Set.copyOf(failed);
  }

  boolean knows(String rule) {
    return rule == null || ready.contains(rule) || failed.contains(rule);
  }

  /** Whether the silence of {@code rule}, or of any where it is null, means something. */
  boolean spokeFor(String rule) {
    return complete && (rule == null ? failed.isEmpty() : !failed.contains(rule));
  }
}
