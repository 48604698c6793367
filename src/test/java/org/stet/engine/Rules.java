package org.stet.engine;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.stet.engine.compiled.CompiledRules;
import org.stet.engine.compiled.RuleStore;
import org.stet.engine.rule.RuleSource;

/** Rules for tests: those of the test resources, and small ones made up on the spot. */
public final class Rules {
  public static final Path SAMPLES = Path.of("src/test/resources/sample-rules");

  private Rules() {}

  /** A contradiction rule {@code id} with this body after its annotations. */
  public static RuleSource rule(String id, String body) {
    return RuleSource.of(
        "rules/contradiction/" + id + ".drl",
        """
        package rules.sample.%s
        import org.stet.fact.*
        rule "Rule %s"
            @id("%s") @kind("contradiction") @type("test") @severity("info") @problem("found")
        %s
        end
        """
            .formatted(id.replace('-', '_'), id, id, body.strip()));
  }

  /** A rule that objects to every claim. */
  public static RuleSource everyClaim(String id) {
    return rule(id, "when $c : Claim() then insertLogical( new Concern($c) );");
  }

  /** These rules, compiled and kept nowhere. */
  public static RuleBase base(RuleSource... rules) {
    return RuleBase.of(List.of(rules), RuleStore.none());
  }

  /** These rules with a lower limit. */
  public static RuleBase base(int firingLimit, RuleSource... rules) {
    return RuleBase.load(
        Arrays.asList(rules), List.of(), CompiledRules.of(RuleStore.none()), firingLimit);
  }
}
