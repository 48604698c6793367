package org.stet.authoring.coverage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.stet.authoring.JsonPage;

/** Which parts of rules their cases exercise, for a program. */
public final class CoverageJson {
  private CoverageJson() {}

  /** One JSON object, with a line end after the last line. */
  public static String render(List<CoverageResult> results) {
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("schemaVersion", "1.0");
    page.put("percent", CoverageResult.percent(results));
    page.put("covered", results.stream().mapToInt(CoverageResult::covered).sum());
    page.put("constraints", results.stream().mapToInt(result -> result.parts().size()).sum());
    page.put("rules", results.stream().map(CoverageJson::rule).toList());
    return JsonPage.of(page);
  }

  private static Map<String, Object> rule(CoverageResult result) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("rule", result.rule().id());
    object.put("file", result.rule().path());
    object.put("fires", result.fires());
    object.put("silent", result.silent());
    object.put("covered", result.covered());
    object.put("constraints", result.parts().stream().map(CoverageJson::part).toList());
    return object;
  }

  private static Map<String, Object> part(PartCoverage part) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("constraint", part.words());
    object.put("kind", part.kind().name().toLowerCase(Locale.ROOT));
    object.put("line", part.place().line());
    object.put("column", part.place().column());
    object.put("length", part.place().length());
    object.put("held", part.held());
    object.put("decidesSilent", part.silent());
    object.put("decidesFires", part.fires());
    object.put("covered", part.covered());
    return object;
  }
}
