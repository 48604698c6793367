package org.stet.engine;

import java.util.List;
import org.stet.engine.compiled.RuleStore;

/** Runs the sample rules in a process of its own, to see which classes that loads. */
public final class SampleCheck {
  private SampleCheck() {}

  public static void main(String[] arguments) {
    RuleBase rules = RuleBase.load(Rules.SAMPLES, RuleStore.none());
    Outcome outcome =
        rules.check(
            Facts.STORY,
            List.of(
                Facts.claim(Facts.DRAFT, "we took money", false),
                Facts.claim(Facts.DRAFT, "we took nothing", true),
                Facts.killed(Facts.DRAFT, "12 people", 12)));
    System.out.println("fired: " + outcome.findings().size() + " " + rules.failures());
  }
}
