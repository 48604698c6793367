package org.stet.engine.untrusted;

import java.util.List;
import org.stet.fact.Finding;
import org.stet.fact.RuleFailure;

/**
 * What one untrusted rule said about a story.
 *
 * @param rule its id
 * @param findings in {@link Finding#ORDER}
 * @param failures why there may be more to find; usually none
 * @param stopped whether the rule had to be stopped, so that it should not be asked again
 */
public record Said(
    String rule, List<Finding> findings, List<RuleFailure> failures, boolean stopped) {
  public Said {
    findings = List.copyOf(findings);
    failures = List.copyOf(failures);
  }

  static Said failed(String rule, String reason, boolean stopped) {
    return new Said(rule, List.of(), List.of(new RuleFailure(rule, OneLine.of(reason))), stopped);
  }
}
