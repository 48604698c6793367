package org.stet.report.annotation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.stet.fact.Finding;
import org.stet.fact.Span;
import org.stet.report.Delivery;
import org.stet.report.JsonText;
import org.stet.report.JsonTree;
import org.stet.verdict.Report;

/**
 * The findings as a collection of annotations in JSON-LD, after the W3C Web Annotation Data Model
 * (Recommendation, 2017).
 *
 * <p>A finding is one annotation whose targets are its words in every article, each with a
 * quotation and a position. What to write instead belongs to the words that may have to change:
 * where a finding has others besides, it is an annotation of its own. A source is named by its path
 * as a relative IRI, so the file belongs where the check was run.
 *
 * <p>Ids are made of the article and the finding, which survives edits elsewhere in the text;
 * nothing is dated.
 */
public final class WebAnnotations {
  private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

  private final Delivery delivery;

  public WebAnnotations(Delivery delivery) {
    this.delivery = delivery;
  }

  /** The collection with its one page, indented, with a line end. */
  public String render(Report report) {
    String story = report.story().articles().get(0).id();
    ArrayNode items = items(report);
    String page = urn("page", story);
    ObjectNode tree =
        JsonTree.object()
            .put("@context", CONTEXT)
            .put("id", urn("collection", story))
            .put("type", "AnnotationCollection")
            .put("label", label(report, story));
    tree.set("creator", software());
    tree.set("generator", software());
    tree.put("total", items.size());
    ObjectNode first =
        JsonTree.object().put("id", page).put("type", "AnnotationPage").put("startIndex", 0);
    first.set("items", items);
    tree.set("first", first);
    return JsonText.page(tree.put("last", page));
  }

  private static String label(Report report, String story) {
    return report.verdict() == null
        ? "Stet on " + story
        : "Stet on %s: %s".formatted(story, report.verdict().id());
  }

  private ObjectNode software() {
    return JsonTree.object()
        .put("id", urn("software", delivery.version()))
        .put("type", "Software")
        .put("name", "Stet " + delivery.version());
  }

  private ArrayNode items(Report report) {
    Map<String, Selectors> selectors = new HashMap<>();
    report
        .story()
        .articles()
        .forEach(article -> selectors.put(article.id(), new Selectors(article)));
    List<ObjectNode> items = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    for (Finding finding : report.findings()) {
      int copy = seen.merge(finding.id(), 1, Integer::sum);
      String id = finding.spans().get(0).article() + "\0" + finding.id() + "\0" + copy;
      List<Span> spans = finding.spans().stream().distinct().toList();
      boolean alone = spans.size() == 1;
      List<ObjectNode> bodies = bodies(finding);
      if (alone && finding.suggestion() != null) {
        bodies.add(body(finding.suggestion(), "editing"));
      }
      items.add(annotation(urn("finding", id), "commenting", bodies, spans, selectors));
      if (!alone && finding.suggestion() != null) {
        List<ObjectNode> edit = List.of(body(finding.suggestion(), "editing"));
        items.add(annotation(urn("suggestion", id), "editing", edit, faults(finding), selectors));
      }
    }
    return JsonTree.array(items, item -> item);
  }

  private static List<Span> faults(Finding finding) {
    List<Span> faults = finding.evidence().faults().stream().distinct().toList();
    return faults.isEmpty() ? List.of(finding.spans().get(0)) : faults;
  }

  private static List<ObjectNode> bodies(Finding finding) {
    List<ObjectNode> bodies = new ArrayList<>();
    bodies.add(body(finding.message(), "commenting"));
    bodies.add(body(finding.kind().id(), "classifying"));
    bodies.add(body(finding.severity().id(), "assessing"));
    bodies.add(body(finding.rule(), "tagging"));
    return bodies;
  }

  private static ObjectNode body(String words, String purpose) {
    return JsonTree.object()
        .put("type", "TextualBody")
        .put("purpose", purpose)
        .put("value", words)
        .put("format", "text/plain")
        .put("language", "en");
  }

  private ObjectNode annotation(
      String id,
      String motivation,
      List<ObjectNode> bodies,
      List<Span> spans,
      Map<String, Selectors> selectors) {
    ObjectNode annotation =
        JsonTree.object().put("id", id).put("type", "Annotation").put("motivation", motivation);
    annotation.set("body", JsonTree.array(bodies, body -> body));
    annotation.set(
        "target",
        JsonTree.array(spans, span -> target(span, selectors.get(span.article()).of(span))));
    return annotation;
  }

  private ObjectNode target(Span span, ArrayNode selectors) {
    ObjectNode target =
        JsonTree.object()
            .put("type", "SpecificResource")
            .put("source", delivery.uri(span.article()));
    target.set("selector", selectors);
    return target;
  }

  /** A name-based UUID: the same for the same words. */
  private static String urn(String what, String name) {
    byte[] bytes = ("stet " + what + "\0" + name).getBytes(StandardCharsets.UTF_8);
    return "urn:uuid:" + UUID.nameUUIDFromBytes(bytes);
  }
}
