package org.stet.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.stet.fact.Article;
import org.stet.fact.Span;
import org.stet.fact.Story;
import org.stet.reading.document.Passage;

/** Adds to spans in JSON where their words stand in a file that is not plain text. */
final class JsonPlaces {
  /** What every span has, and nothing else does. */
  private static final List<String> SPAN = List.of("article", "start", "end", "text");

  private JsonPlaces() {}

  /** {@code tree}, its spans with a place where their article was not plain text. */
  static ObjectNode in(ObjectNode tree, Story story, DocumentPlaces places) {
    boolean plain = story.articles().stream().map(Article::id).allMatch(id -> places.plain(id));
    if (!plain) {
      visit(tree, places);
    }
    return tree;
  }

  private static void visit(JsonNode node, DocumentPlaces places) {
    if (node instanceof ObjectNode object && SPAN.stream().allMatch(object::has)) {
      Span span =
          new Span(
              object.get("article").textValue(),
              object.get("start").intValue(),
              object.get("end").intValue(),
              object.get("text").textValue());
      if (!places.plain(span.article())) {
        object.set("place", place(places, span));
      }
    } else {
      node.forEach(child -> visit(child, places));
    }
  }

  /**
   * {@code {paragraph, run, page?, offset?}}, or null where the words stand nowhere in the file.
   */
  static ObjectNode place(DocumentPlaces places, Span span) {
    Passage passage = places.passage(span).orElse(null);
    if (passage == null) {
      return null;
    }
    ObjectNode place =
        JsonTree.object().put("paragraph", passage.paragraph()).put("run", passage.run());
    if (passage.page() > 0) {
      place.put("page", passage.page());
    }
    if (passage.offset() >= 0) {
      place.put("offset", places.start(span));
    }
    return place;
  }
}
