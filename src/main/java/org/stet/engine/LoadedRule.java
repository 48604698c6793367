package org.stet.engine;

import org.drools.model.Model;
import org.stet.engine.rule.RuleMetadata;

/**
 * A rule that is ready to run.
 *
 * @param metadata what it says about itself
 * @param model its conditions and consequence
 */
record LoadedRule(RuleMetadata metadata, Model model) {
  String id() {
    return metadata.id();
  }
}
