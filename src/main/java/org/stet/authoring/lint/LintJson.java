package org.stet.authoring.lint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stet.authoring.JsonPage;

/** Findings for a program: one JSON object, the same on every machine. */
public final class LintJson {
  private LintJson() {}

  /**
   * All findings and what they come to, with a line end after the last line.
   *
   * @param rules how many files were read
   */
  public static String render(List<LintFinding> findings, int rules) {
    long errors = findings.stream().filter(LintFinding::isError).count();
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("schemaVersion", "1.0");
    page.put("rules", rules);
    page.put("errors", errors);
    page.put("warnings", findings.size() - errors);
    page.put("findings", findings.stream().map(LintJson::object).toList());
    return JsonPage.of(page);
  }

  private static Map<String, Object> object(LintFinding finding) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("code", finding.code().id());
    object.put("title", finding.code().title());
    object.put("level", finding.code().level().id());
    object.put("file", finding.path());
    object.put("line", finding.position().line());
    object.put("column", finding.position().column());
    object.put("length", finding.length());
    object.put("message", finding.message());
    object.put("help", finding.help());
    return object;
  }
}
