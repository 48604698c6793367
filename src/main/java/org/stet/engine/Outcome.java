package org.stet.engine;

import java.util.List;
import org.stet.fact.Finding;
import org.stet.fact.RuleFailure;

/**
 * What the rules had to say about a story.
 *
 * @param findings in {@link Finding#ORDER}
 * @param failures the rules that failed on this story, in order of id; those that failed to load
 *     are {@link RuleBase#failures}
 * @param cutShort whether the rules were stopped before they had come to rest, so that findings may
 *     be missing
 */
public record Outcome(List<Finding> findings, List<RuleFailure> failures, boolean cutShort) {
  public Outcome {
    findings = List.copyOf(findings);
    failures = List.copyOf(failures);
  }
}
