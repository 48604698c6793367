package org.stet.authoring.lint;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.stet.engine.syntax.RuleTree.Annotation;

/** What the project's own rules say beyond what a rule needs to run. */
final class DocumentationCheck implements Check {
  private static final List<String> KEYS = List.of("since", "reference", "example");
  private static final Map<String, String> MEANING =
      Map.of(
          "since", "the version that first had it",
          "reference", "the handbook or paper it rests on",
          "example", "words of one of its cases, in quotation marks");
  private static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+\\.\\d+");
  private static final Pattern EXAMPLE = Pattern.compile("“.+”( × “.+”)*", Pattern.DOTALL);

  @Override
  public void check(RuleFile file, Findings findings) {
    if (file.tree().name() == null) {
      return;
    }
    for (String key : KEYS) {
      if (file.lacks(key)) {
        findings.add(
            LintCode.UNDOCUMENTED,
            file.tree().name().range(),
            "the rule has no @" + key,
            "add @%s(\"…\"): %s".formatted(key, MEANING.get(key)));
      }
    }
    malformed(file, "since", VERSION, "no version", "write three numbers: 0.1.0", findings);
    malformed(
        file,
        "example",
        EXAMPLE,
        "no quotation",
        "write “words of a case”, and × between two sides: “rose” × “fell”",
        findings);
  }

  private static void malformed(
      RuleFile file, String key, Pattern form, String what, String help, Findings findings) {
    file.annotation(key)
        .filter(annotation -> !annotation.value().isBlank())
        .filter(annotation -> !form.matcher(annotation.value()).matches())
        .map(Annotation::valueRange)
        .ifPresent(
            range ->
                findings.add(
                    LintCode.BROKEN_DOCUMENTATION,
                    range,
                    "@%s holds %s".formatted(key, what),
                    help));
  }
}
