package org.stet.reading.document.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What a page says of its article as JSON-LD after schema.org.
 *
 * @param headline the headline, or null
 * @param publisher who published it, or null
 * @param published when, as written, or null
 * @param language a tag, or null
 */
record LinkedData(String headline, String publisher, String published, String language) {
  static final LinkedData NONE = new LinkedData(null, null, null, null);

  private static final JsonMapper JSON = new JsonMapper();
  private static final int MOST_OBJECTS = 2_000;
  private static final int LONGEST = 1_000_000;

  /** The first article that {@code page} describes. */
  static LinkedData of(Document page) {
    for (Element script : page.getElementsByTag("script")) {
      String data = script.data();
      if (script.attr("type").strip().equalsIgnoreCase("application/ld+json")
          && data.length() <= LONGEST) {
        LinkedData found = read(data);
        if (found != NONE) {
          return found;
        }
      }
    }
    return NONE;
  }

  private static LinkedData read(String data) {
    try {
      return find(JSON.readTree(data));
    } catch (JsonProcessingException e) {
      // Many pages get it wrong; then it says nothing.
      return NONE;
    }
  }

  private static LinkedData find(JsonNode root) {
    Deque<JsonNode> waiting = new ArrayDeque<>();
    if (root != null) {
      waiting.add(root);
    }
    for (int seen = 0; !waiting.isEmpty() && seen < MOST_OBJECTS; seen++) {
      JsonNode node = waiting.poll();
      if (node.isObject() && article(node.path("@type"))) {
        return of(node);
      }
      if (node.isArray() || node.has("@graph") || node.has("mainEntity")) {
        (node.isArray() ? node : node.path("@graph")).forEach(waiting::add);
        waiting.add(node.path("mainEntity"));
      }
    }
    return NONE;
  }

  private static boolean article(JsonNode type) {
    if (type.isArray()) {
      for (JsonNode each : type) {
        if (article(each)) {
          return true;
        }
      }
      return false;
    }
    return type.asText().endsWith("Article") || type.asText().endsWith("BlogPosting");
  }

  private static LinkedData of(JsonNode article) {
    JsonNode publisher = article.path("publisher");
    publisher = publisher.isArray() ? publisher.path(0) : publisher;
    return new LinkedData(
        text(article.path("headline")),
        text(publisher.isTextual() ? publisher : publisher.path("name")),
        text(article.path("datePublished")),
        text(article.path("inLanguage")));
  }

  private static String text(JsonNode node) {
    return node.isTextual() && !node.textValue().isBlank()
        ? Parser.unescapeEntities(node.textValue().strip(), false)
        : null;
  }
}
