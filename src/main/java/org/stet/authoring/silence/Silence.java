package org.stet.authoring.silence;

import java.util.List;
import org.stet.engine.rule.RuleSource;
import org.stet.fact.Fact;
import org.stet.fact.Finding;

/**
 * Why a rule did not speak about a story.
 *
 * @param rule the rule
 * @param findings what it did find; then the rest tells of other facts only
 * @param absent the first type of fact that the rule needs and that the story has none of, or null
 * @param basis facts of the type that those of {@code absent} are made from, the first few; empty
 *     where there are none or {@code absent} is null
 * @param nearest the facts that got furthest, the furthest first
 * @param failure why the rule could not be asked to the end, a sentence; or null
 */
public record Silence(
    RuleSource rule,
    List<Finding> findings,
    Class<?> absent,
    List<Fact> basis,
    List<NearMiss> nearest,
    String failure) {
  public Silence {
    findings = List.copyOf(findings);
    basis = List.copyOf(basis);
    nearest = List.copyOf(nearest);
  }
}
