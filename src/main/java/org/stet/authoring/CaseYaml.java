package org.stet.authoring;

import java.util.List;
import java.util.stream.Collectors;

/** A case as YAML, to be put into the file of a rule's cases. */
public final class CaseYaml {
  private static final String ENTRY = "  - ";
  private static final String KEY = "    ";
  private static final String TEXT = "      ";

  private CaseYaml() {}

  /** {@code example} as one entry of the list "fires" or "silent", with its line ends. */
  public static String entry(RuleCase example) {
    StringBuilder yaml = new StringBuilder(ENTRY + "why: " + quoted(example.why()) + "\n");
    if (example.house() != null) {
      yaml.append(house(example.house()));
    }
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

  private static String house(CaseHouse house) {
    StringBuilder yaml = new StringBuilder(KEY + "house:\n");
    if (!house.spellings().isEmpty()) {
      yaml.append(TEXT).append("spellings:\n");
      house
          .spellings()
          .forEach(
              (spelling, others) ->
                  yaml.append(TEXT + "  " + quoted(spelling) + ": " + list(others) + "\n"));
    }
    if (!house.trusted().isEmpty()) {
      yaml.append(TEXT).append("trusted: ").append(list(house.trusted())).append('\n');
    }
    if (house.locale() != null) {
      yaml.append(TEXT).append("locale: ").append(quoted(house.locale())).append('\n');
    }
    return yaml.toString();
  }

  private static String list(List<String> words) {
    return words.stream().map(CaseYaml::quoted).collect(Collectors.joining(", ", "[", "]"));
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
