package org.stet.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stet.fact.Article;
import org.stet.fact.Role;
import org.stet.fact.Story;

/** Makes a story of one line of JSON. */
final class StoryLineReader {
  private static final List<String> FIELDS = List.of("id", "draft", "sources", "references");

  /** Refuses a field that stands twice, and words after the object. */
  static final ObjectReader JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .reader();

  private final Problems problems = new Problems();
  private final List<Article> articles = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  private StoryLineReader() {}

  static StoryLine read(int number, String line) {
    JsonNode json;
    try {
      json = JSON.readTree(line);
    } catch (JsonProcessingException e) {
      return new StoryLine.Bad(
          number,
          null,
          "line %d, column %d: not JSON: %s"
              .formatted(number, e.getLocation().getColumnNr(), e.getOriginalMessage()));
    }
    return new StoryLineReader().story(number, json);
  }

  private StoryLine story(int number, JsonNode json) {
    JsonObjectReader object = new JsonObjectReader(json, "", problems);
    String id = null;
    if (!json.isObject()) {
      problems.add("", "expected an object, found " + JsonObjectReader.found(json));
    } else {
      id = object.text("id");
      if (id == null && !object.has("id")) {
        object.expected("id", "a string, the name of the story");
      }
      object.suspectSlips(FIELDS);
      if (object.has("draft")) {
        article(object.node("draft"), "/draft", "draft", Role.DRAFT);
      }
      list(object, "sources", "source", Role.SOURCE);
      list(object, "references", "reference", Role.REFERENCE);
      if (articles.isEmpty() && problems.count() == 0) {
        problems.add("", "expected a draft or sources, found neither");
      }
    }
    return problems.count() > 0
        ? new StoryLine.Bad(number, id, "line " + number + ", " + problems.told("; "))
        : new StoryLine.Ok(number, new Story(id, articles));
  }

  private void list(JsonObjectReader object, String field, String name, Role role) {
    if (!object.has(field)) {
      return;
    }
    if (!object.node(field).isArray()) {
      object.expected(field, "an array of articles");
      return;
    }
    for (int i = 0; i < object.node(field).size(); i++) {
      article(object.node(field).get(i), "/" + field + "/" + i, name + "-" + (i + 1), role);
    }
  }

  private void article(JsonNode json, String pointer, String id, Role role) {
    JsonObjectReader object = new JsonObjectReader(json, pointer, problems);
    if (!json.isObject()) {
      problems.add(pointer, "expected an article, found " + JsonObjectReader.found(json));
      return;
    }
    object.suspectSlips(JsonArticle.FIELDS);
    String text = object.text("text");
    if (!object.has("text") || text != null && text.isBlank()) {
      object.expected("text", "the text of the article");
    }
    Article article = JsonArticle.read(object, id, text, role(object, role));
    if (article != null && !ids.add(article.id())) {
      object.expected("id", "a name that no other article of the story has");
    } else if (article != null) {
      articles.add(article);
    }
  }

  /** A source may call itself a reference; otherwise the place in the line decides. */
  private static Role role(JsonObjectReader object, Role role) {
    Role own = object.parsed("role", Roles.EXPECTED, Roles::of);
    return role == Role.SOURCE && own == Role.REFERENCE ? own : role;
  }
}
