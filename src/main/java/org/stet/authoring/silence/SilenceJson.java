package org.stet.authoring.silence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stet.authoring.JsonPage;
import org.stet.authoring.RulePlace;
import org.stet.engine.rule.RuleSource;
import org.stet.engine.syntax.Range;
import org.stet.fact.Article;
import org.stet.fact.Fact;
import org.stet.fact.Finding;
import org.stet.fact.Span;

/** Why a rule did not speak, for a program. Offsets count UTF-16 code units. */
public final class SilenceJson {
  private SilenceJson() {}

  /** One JSON object, with a line end. */
  public static String render(Silence silence) {
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("schemaVersion", "1.0");
    page.put("rule", silence.rule().id());
    page.put("file", silence.rule().path());
    page.put("silent", silence.findings().isEmpty());
    page.put("findings", silence.findings().stream().map(Finding::id).toList());
    page.put("absent", silence.absent() == null ? null : silence.absent().getSimpleName());
    page.put("basis", silence.basis().stream().map(SilenceJson::fact).toList());
    page.put(
        "nearest", silence.nearest().stream().map(miss -> miss(silence.rule(), miss)).toList());
    page.put("failure", silence.failure());
    return JsonPage.of(page);
  }

  private static Map<String, Object> miss(RuleSource rule, NearMiss miss) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("fits", miss.matched().stream().map(SilenceJson::fact).toList());
    if (miss.obstacle() instanceof Obstacle.Unlike unlike) {
      object.put("obstacle", "unlike");
      object.put("facts", List.of(fact(unlike.fact())));
      object.put("reason", unlike.reason());
      object.put("values", unlike.values());
      object.put("condition", place(rule, unlike.constraint().range()));
    } else if (miss.obstacle() instanceof Obstacle.Blocked blocked) {
      object.put("obstacle", "present");
      object.put("facts", blocked.facts().stream().map(SilenceJson::fact).toList());
      object.put("reason", "the rule leaves it to another where these facts are there");
      object.put("values", List.of());
      object.put("condition", place(rule, blocked.condition().range()));
    } else if (miss.obstacle() instanceof Obstacle.Lacking lacking) {
      object.put("obstacle", "absent");
      object.put("facts", List.of());
      object.put("reason", "what must be there as well is not");
      object.put("values", List.of());
      object.put("condition", place(rule, lacking.condition().range()));
    }
    return object;
  }

  private static Map<String, Object> place(RuleSource rule, Range range) {
    RulePlace place = RulePlace.of(rule.text(), range);
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("line", place.line());
    object.put("column", place.column());
    object.put("length", place.length());
    object.put("text", range.of(rule.text()));
    return object;
  }

  private static Map<String, Object> fact(Object fact) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("type", fact.getClass().getSimpleName());
    if (fact instanceof Fact known) {
      object.put("spans", known.spans().stream().map(SilenceJson::span).toList());
    } else if (fact instanceof Article article) {
      object.put("article", article.id());
    }
    return object;
  }

  private static Map<String, Object> span(Span span) {
    Map<String, Object> words = new LinkedHashMap<>();
    words.put("article", span.article());
    words.put("start", span.start());
    words.put("end", span.end());
    words.put("text", span.text());
    return words;
  }
}
