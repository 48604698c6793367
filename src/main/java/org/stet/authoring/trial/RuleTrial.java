package org.stet.authoring.trial;

import java.util.List;

/**
 * How one rule did on its cases.
 *
 * @param rule its id
 * @param path its file
 * @param caseFile the file of its cases
 * @param cases what became of each, those that fire first; empty where there is a problem
 * @param problem why it could not be tried, or null
 */
public record RuleTrial(
    String rule, String path, String caseFile, List<TriedCase> cases, String problem) {
  public RuleTrial {
    cases = List.copyOf(cases);
  }

  /** Whether every case went as it says. */
  public boolean passed() {
    return problem == null && cases.stream().allMatch(tried -> tried.result().passed());
  }
}
