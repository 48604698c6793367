package org.stet.authoring.mutation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stet.authoring.CaseYaml;
import org.stet.authoring.JsonPage;
import org.stet.authoring.mutation.MutationReport.RuleReport;

/** What became of mutants, for a program. */
public final class MutationJson {
  private MutationJson() {}

  /** One JSON object, with a line end after the last line. */
  public static String render(MutationReport report) {
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("schemaVersion", "1.0");
    page.put("score", report.score().percent());
    page.put("killed", report.score().killed());
    page.put("mutants", report.score().total());
    page.put("unreviewed", report.open().size());
    page.put("stale", report.stale());
    page.put("rules", report.rules().stream().map(MutationJson::rule).toList());
    return JsonPage.of(page);
  }

  private static Map<String, Object> rule(RuleReport rule) {
    MutationScore score = MutationScore.of(List.of(rule.result()));
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("rule", rule.result().rule().id());
    object.put("file", rule.result().rule().path());
    object.put("score", score.percent());
    object.put("killed", score.killed());
    object.put("mutants", score.total());
    object.put("survivors", rule.survivors().stream().map(MutationJson::survivor).toList());
    return object;
  }

  private static Map<String, Object> survivor(Survivor survivor) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("line", survivor.place().line());
    object.put("column", survivor.place().column());
    object.put("length", survivor.place().length());
    object.put("constraint", survivor.name().constraint());
    object.put("change", survivor.name().change());
    object.put("occurrence", survivor.name().occurrence());
    object.put("reason", survivor.reason());
    object.put("sketch", survivor.sketch());
    object.put("case", survivor.killer() == null ? null : killer(survivor.killer()));
    return object;
  }

  private static Map<String, Object> killer(Killer killer) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("side", killer.fires() ? "fires" : "silent");
    object.put("from", killer.from());
    object.put("yaml", CaseYaml.entry(killer.example()));
    return object;
  }
}
