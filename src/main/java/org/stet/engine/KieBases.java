package org.stet.engine;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.stet.fact.RuleFailure;

/**
 * The networks of Drools, one for each set of rules that has been asked for: that of all rules, and
 * where a rule threw on a story, that of the others.
 */
final class KieBases {
  private final Map<List<String>, KieBase> bases = new ConcurrentHashMap<>();

  /** The network of {@code rules}. */
  KieBase of(List<LoadedRule> rules) {
    return bases.computeIfAbsent(
        rules.stream().map(LoadedRule::id).toList(), ids -> assemble(rules));
  }

  /** The rules of which no network can be made, by id; usually none. */
  Map<String, RuleFailure> refused(List<LoadedRule> rules) {
    Map<String, RuleFailure> refused = new TreeMap<>();
    try {
      of(rules);
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      for (LoadedRule rule : rules) {
        try {
          assemble(List.of(rule));
        } catch (RuntimeException | LinkageError | StackOverflowError own) {
          refused.put(rule.id(), Culprit.failure(rule, own));
        }
      }
    }
    return refused;
  }

  private static KieBase assemble(List<LoadedRule> rules) {
    Collection<Model> models = rules.stream().map(LoadedRule::model).toList();
    return KieBaseBuilder.createKieBaseFromModel(models);
  }
}
