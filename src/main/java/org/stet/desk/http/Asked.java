package org.stet.desk.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Map;

/**
 * A request that has come through the gate.
 *
 * @param places the words of the path that its route leaves open, by name, decoded
 * @param query the last value of each parameter, decoded
 * @param body all of it; empty where the route takes none
 */
public record Asked(Map<String, String> places, Map<String, String> query, byte[] body) {
  private static final int DEEPEST = 20;

  private static final ObjectReader JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .reader();

  public Asked {
    places = Map.copyOf(places);
    query = Map.copyOf(query);
  }

  /** The open word {@code name} of the path. */
  public String place(String name) {
    return places.get(name);
  }

  /**
   * The body as a JSON object.
   *
   * @throws Refusal if it is none
   */
  public JsonNode object() {
    try {
      JsonNode tree = JSON.readTree(body);
      if (tree.isObject()) {
        return tree;
      }
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      throw new Refusal(
          400,
          at == null
              ? "the request is not JSON that the desk reads"
              : "the request is not JSON: line %d, column %d"
                  .formatted(at.getLineNr(), at.getColumnNr()));
    } catch (IOException e) {
      throw new Refusal(400, "the request is not JSON in UTF-8");
    }
    throw new Refusal(400, "the request needs a JSON object");
  }
}
