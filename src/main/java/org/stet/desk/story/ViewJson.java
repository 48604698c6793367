package org.stet.desk.story;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.desk.decision.DecisionFile;
import org.stet.fact.Article;
import org.stet.fact.Finding;
import org.stet.fact.Publication;
import org.stet.fact.Severity;
import org.stet.report.JsonReport;
import org.stet.report.html.HtmlOptions;
import org.stet.report.html.HtmlParts;
import org.stet.report.html.HtmlReport;
import org.stet.report.html.Mark;
import org.stet.verdict.Report;

/** A view as JSON: the texts, the marks in the draft, the parts of the page and the report. */
final class ViewJson {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private ViewJson() {}

  /**
   * The view in UTF-8.
   *
   * @param report null where there is none; the view then has the texts and the notes
   * @param notes what the editor should know besides, a sentence each
   */
  static byte[] of(String id, Texts texts, Report report, Path folder, List<String> notes) {
    ObjectNode view = object().put("id", id).put("revision", texts.revision());
    view.put("verdict", report == null ? null : report.verdict().id());
    view.set("counts", counts(report));
    view.set("draft", article(texts.draft()).put("text", texts.draft().text()));
    ArrayNode sources = view.putArray("sources");
    texts.sources().forEach(source -> sources.add(article(source).put("text", source.text())));
    view.set("marks", marks(report));
    view.set("parts", parts(report));
    if (report == null) {
      view.putNull("report");
    } else {
      view.putRawValue("report", new RawValue(JsonReport.line(report)));
    }
    view.put("folder", folder.toString());
    view.set("decisions", decisions(texts, folder));
    ArrayNode told = view.putArray("notes");
    notes.forEach(told::add);
    try {
      return JSON.writeValueAsBytes(view);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of plain values cannot fail to be written", e);
    }
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  private static ObjectNode counts(Report report) {
    ObjectNode counts = object();
    List<Finding> counting = report == null ? List.of() : report.counting();
    Stream.of(Severity.ERROR, Severity.WARNING, Severity.INFO)
        .forEach(
            severity ->
                counts.put(
                    severity.id(),
                    counting.stream().filter(each -> each.severity() == severity).count()));
    return counts;
  }

  private static ObjectNode article(Article article) {
    return object()
        .put("name", article.id())
        .put("headline", article.headline() == null ? null : article.headline().text())
        .put("outlet", article.outlet())
        .put("published", published(article.published()));
  }

  static String published(Publication published) {
    if (published == null) {
      return null;
    }
    return published.time() == null
        ? published.date().toString()
        : published.date().atTime(published.time()).toString();
  }

  /** In the order of the draft; of those that begin together the longest first, to be nested. */
  private static ArrayNode marks(Report report) {
    ArrayNode marks = JsonNodeFactory.instance.arrayNode();
    if (report == null) {
      return marks;
    }
    Set<String> accepted =
        report.review().accepted().stream()
            .map(each -> each.finding().id())
            .collect(Collectors.toSet());
    HtmlReport.marks(report).stream()
        .distinct()
        .sorted(
            Comparator.comparingInt(Mark::start)
                .thenComparing(mark -> -mark.end())
                .thenComparing(Mark::finding))
        .forEach(
            mark ->
                marks
                    .addObject()
                    .put("start", mark.start())
                    .put("end", mark.end())
                    .put("finding", mark.finding())
                    .put("kind", mark.kind().id())
                    .put("severity", mark.severity().id())
                    .put("accepted", accepted.contains(mark.finding())));
    return marks;
  }

  private static ObjectNode parts(Report report) {
    HtmlParts parts =
        report == null
            ? new HtmlParts("", "", "", "", "", "", "")
            : HtmlReport.parts(report, new HtmlOptions(null));
    return object()
        .put("summary", parts.summary())
        .put("filters", parts.filters())
        .put("draft", parts.draft())
        .put("findings", parts.findings())
        .put("claims", parts.claims())
        .put("tables", parts.tables())
        .put("sources", parts.sources());
  }

  private static ObjectNode decisions(Texts texts, Path folder) {
    return object()
        .put("file", new DecisionFile(folder).path().toString())
        .put("unsaved", texts.unsaved().yaml().isEmpty() ? null : texts.unsaved().yaml())
        .put("message", texts.unsaved().why());
  }
}
