package org.stet.authoring;

import java.util.List;

/** A case as YAML, to be put into the file of a rule's cases. */
public final class CaseYaml {
  private static final String ENTRY = "  - ";
  private static final String KEY = "    ";
  private static final String TEXT = "      ";

  private CaseYaml() {}

  /** {@code example} as one entry of the list "fires" or "silent", with its line ends. */
  public static String entry(RuleCase example) {
    StringBuilder yaml = new StringBuilder(ENTRY + "why: " + quoted(example.why()) + "\n");
    if (example.draft() != null) {
      yaml.append(KEY).append("draft: ").append(block(example.draft(), TEXT));
    }
    List<String> sources = example.sourceTexts();
    if (sources.size() == 1) {
      yaml.append(KEY).append("source: ").append(block(sources.get(0), TEXT));
    } else if (!sources.isEmpty()) {
      yaml.append(KEY).append("sources:\n");
      sources.forEach(source -> yaml.append(TEXT).append("- ").append(block(source, TEXT + "  ")));
    }
    if (example.message() != null) {
      yaml.append(KEY).append("message: ").append(quoted(example.message())).append('\n');
    }
    if (example.suggestion() != null) {
      yaml.append(KEY).append("suggestion: ").append(quoted(example.suggestion())).append('\n');
    }
    if (example.findings() != null) {
      yaml.append(KEY).append("findings: ").append(example.findings()).append('\n');
    }
    return yaml.toString();
  }

  private static String quoted(String words) {
    return '"' + words.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }

  /** A literal block: its lines as they are, but for the indent. */
  private static String block(String text, String indent) {
    StringBuilder yaml = new StringBuilder("|");
    if (text.startsWith(" ") || text.startsWith("\n")) {
      yaml.append(2);
    }
    if (!text.endsWith("\n")) {
      yaml.append('-');
    } else if (text.endsWith("\n\n")) {
      yaml.append('+');
    }
    yaml.append('\n');
    text.lines().forEach(line -> yaml.append(line.isEmpty() ? "" : indent + line).append('\n'));
    return yaml.toString();
  }
}
