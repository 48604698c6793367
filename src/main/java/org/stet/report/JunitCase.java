package org.stet.report;

import java.util.List;

/**
 * A test case of JUnit XML.
 *
 * @param group what its class would be
 * @param name its name
 * @param file the file it is about, or null
 * @param line the line in it, from 1; 0 without a file or where it has no lines
 * @param outcome how it ended
 * @param type what sort of failure it is; null where it passed
 * @param message why it did not pass; null where it did
 * @param body the whole story of the failure; null where it passed
 */
record JunitCase(
    String group,
    String name,
    String file,
    int line,
    Outcome outcome,
    String type,
    String message,
    String body) {

  /** How a test case ends. */
  enum Outcome {
    PASSED,
    FAILURE,
    ERROR,
    SKIPPED
  }

  /** This case, only mentioned, and why. */
  JunitCase skipped(String reason) {
    return new JunitCase(
        group, name, file, line, Outcome.SKIPPED, type, reason + ": " + message, body);
  }

  /** The document with {@code cases} as one suite that is called {@code name}. */
  static String document(String name, List<JunitCase> cases) {
    StringBuilder page = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    String counts =
        "tests=\"%d\" failures=\"%d\" errors=\"%d\" skipped=\"%d\""
            .formatted(
                cases.size(),
                count(cases, Outcome.FAILURE),
                count(cases, Outcome.ERROR),
                count(cases, Outcome.SKIPPED));
    page.append("<testsuites name=\"stet\" ").append(counts).append(">\n  <testsuite name=\"");
    page.append(XmlText.attribute(name)).append("\" ").append(counts).append(" time=\"0\">\n");
    cases.forEach(each -> each.write(page));
    return page.append("  </testsuite>\n</testsuites>\n").toString();
  }

  private static long count(List<JunitCase> cases, Outcome outcome) {
    return cases.stream().filter(each -> each.outcome() == outcome).count();
  }

  private void write(StringBuilder page) {
    page.append("    <testcase classname=\"").append(XmlText.attribute(group));
    page.append("\" name=\"").append(XmlText.attribute(name)).append('"');
    if (file != null) {
      page.append(" file=\"").append(XmlText.attribute(file)).append('"');
    }
    if (file != null && line > 0) {
      page.append(" line=\"").append(line).append('"');
    }
    page.append(" time=\"0\"");
    switch (outcome) {
      case PASSED -> page.append("/>\n");
      case SKIPPED ->
          page.append(">\n      <skipped message=\"%s\"/>\n".formatted(XmlText.attribute(message)))
              .append("      <system-out>")
              .append(XmlText.content(body))
              .append("</system-out>\n    </testcase>\n");
      case FAILURE, ERROR -> {
        String element = outcome == Outcome.FAILURE ? "failure" : "error";
        page.append(">\n      <").append(element).append(" message=\"");
        page.append(XmlText.attribute(message)).append("\" type=\"");
        page.append(XmlText.attribute(type)).append("\">").append(XmlText.content(body));
        page.append("</").append(element).append(">\n    </testcase>\n");
      }
    }
  }
}
