package org.stet.authoring.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.stet.authoring.CaseResult.Outcome;

/** Trials as JUnit XML: a suite a rule, a test a case. */
public final class TrialJunit {
  private TrialJunit() {}

  /** The document, with a line end. No times: the same trials give the same bytes. */
  public static String render(List<RuleTrial> trials) {
    Map<Outcome, Integer> all = TrialCount.of(trials).cases();
    int untried = TrialCount.of(trials).untried();
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append(open("testsuites", "stet rules test", all, untried)).append('\n');
    trials.forEach(trial -> suite(trial, xml));
    return xml.append("</testsuites>\n").toString();
  }

  private static void suite(RuleTrial trial, StringBuilder xml) {
    TrialCount count = TrialCount.of(List.of(trial));
    xml.append("  ").append(open("testsuite", trial.rule(), count.cases(), count.untried()));
    xml.append('\n');
    if (trial.problem() != null) {
      xml.append(test(trial, trial.rule() + " can be tried"));
      xml.append(">\n      <error message=\"%s\"/>\n".formatted(text(trial.problem())));
      xml.append("    </testcase>\n");
    }
    for (TriedCase tried : trial.cases()) {
      String side = tried.prepared().fires() ? "fires: " : "silent: ";
      xml.append(test(trial, side + tried.result().example().why()));
      if (tried.result().passed()) {
        xml.append("/>\n");
      } else {
        String word = tried.result().outcome() == Outcome.FAILED ? "error" : "failure";
        xml.append(
            ">\n      <%s type=\"%s\" message=\"%s\">%s</%s>\n    </testcase>\n"
                .formatted(
                    word,
                    TrialText.word(tried.result().outcome()),
                    text("%s:%d".formatted(trial.caseFile(), tried.line())),
                    text(String.join("\n", told(tried))),
                    word));
      }
    }
    xml.append("  </testsuite>\n");
  }

  private static List<String> told(TriedCase tried) {
    List<String> lines = new ArrayList<>(SpanDiff.of(tried));
    lines.addAll(tried.result().differences());
    return lines;
  }

  private static String open(
      String element, String name, Map<Outcome, Integer> cases, int untried) {
    int sum = cases.values().stream().mapToInt(Integer::intValue).sum() + untried;
    return "<%s name=\"%s\" tests=\"%d\" failures=\"%d\" errors=\"%d\">"
        .formatted(
            element,
            text(name),
            sum,
            cases.get(Outcome.MISSING) + cases.get(Outcome.NOISY),
            cases.get(Outcome.FAILED) + untried);
  }

  private static String test(RuleTrial trial, String name) {
    return "    <testcase classname=\"%s\" name=\"%s\"".formatted(text(trial.rule()), text(name));
  }

  /** {@code words} as content or attribute; what XML 1.0 cannot hold becomes a question mark. */
  private static String text(String words) {
    return words
        .replaceAll("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "?")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("\n", "&#10;");
  }
}
