package org.stet.desk.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * What goes back.
 *
 * @param status of HTTP
 * @param type media type; null where there is no body
 * @param body as it is sent; not to be written to
 * @param headers besides those that every answer has
 */
public record Answer(int status, String type, byte[] body, Map<String, String> headers) {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String JSON_TYPE = "application/json";

  public Answer {
    headers = Map.copyOf(headers);
  }

  /** A document of JSON. */
  public static Answer json(int status, JsonNode tree) {
    try {
      return json(status, JSON.writeValueAsBytes(tree));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of plain values cannot fail to be written", e);
    }
  }

  /** A document of JSON that is written already, in UTF-8. */
  public static Answer json(int status, byte[] document) {
    return new Answer(status, JSON_TYPE, document, Map.of());
  }

  /** A file of the given media type. */
  public static Answer file(String type, byte[] body) {
    return new Answer(200, type, body, Map.of());
  }

  /** A text in UTF-8 of the given media type. */
  public static Answer text(String type, String body) {
    return file(type + "; charset=utf-8", body.getBytes(StandardCharsets.UTF_8));
  }

  /** Nothing but the word that it was done. */
  public static Answer done() {
    return new Answer(204, null, new byte[0], Map.of());
  }

  /** The same answer with one header more. */
  public Answer with(String header, String value) {
    Map<String, String> all = new TreeMap<>(headers);
    all.put(header, value);
    return new Answer(status, type, body, all);
  }

  static Answer of(Refusal refusal) {
    ObjectNode tree = JsonNodeFactory.instance.objectNode().put("error", refusal.getMessage());
    if (refusal.revision() >= 0) {
      tree.put("revision", refusal.revision());
    }
    Answer answer = json(refusal.status(), tree);
    return refusal.retryAfter() > 0
        ? answer.with("Retry-After", Integer.toString(refusal.retryAfter()))
        : answer;
  }
}
