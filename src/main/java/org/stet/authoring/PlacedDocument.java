package org.stet.authoring;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.stet.engine.syntax.Position;

/**
 * A YAML or JSON file whose every value knows where it stands.
 *
 * @param tree the values
 * @param places the place of each value by its JSON Pointer; of a field, that of its name
 */
public record PlacedDocument(JsonNode tree, Map<String, Position> places) {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final long LARGEST = 5_000_000;

  /** Deeper than any fixture, so that a hostile one does not exhaust the stack. */
  private static final int DEEPEST = 100;

  /**
   * Reads {@code file}, as JSON where its name ends so, else as YAML.
   *
   * @throws UnreadableFixture if it cannot be read or is neither
   */
  public static PlacedDocument read(Path file) throws UnreadableFixture {
    boolean json = file.toString().endsWith(".json");
    JsonFactory factory =
        json
            ? JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build()
            : YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    try {
      if (Files.size(file) > LARGEST) {
        throw new UnreadableFixture(
            Position.START, "the file is larger than 5 MB; a fixture is not, so divide it");
      }
      try (JsonParser parser = factory.createParser(Files.readString(file))) {
        Map<String, Position> places = new HashMap<>();
        if (parser.nextToken() == null) {
          throw new UnreadableFixture(
              Position.START, "the file is empty; write what is expected, or delete it");
        }
        JsonNode tree = value(parser, "", places, 0);
        return new PlacedDocument(tree, Map.copyOf(places));
      }
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      Position place =
          at == null
              ? Position.START
              : new Position(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
      throw new UnreadableFixture(
          place,
          "the file is no %s: %s"
              .formatted(json ? "JSON" : "YAML", firstLine(e.getOriginalMessage())));
    } catch (IOException e) {
      throw new UnreadableFixture(
          Position.START, "the file cannot be read as UTF-8 text; check that it is there");
    }
  }

  private static String firstLine(String message) {
    return message == null ? "it breaks off" : message.lines().findFirst().orElse("it breaks off");
  }

  private static JsonNode value(
      JsonParser parser, String pointer, Map<String, Position> places, int depth)
      throws IOException {
    if (depth > DEEPEST) {
      throw new JsonProcessingException("it is nested too deep", parser.currentTokenLocation()) {
        private static final long serialVersionUID = 1L;
      };
    }
    places.putIfAbsent(pointer, place(parser));
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser, pointer, places, depth);
      case START_ARRAY -> array(parser, pointer, places, depth);
      case VALUE_NUMBER_INT -> NODES.numberNode(parser.getBigIntegerValue());
      case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDecimalValue());
      case VALUE_TRUE, VALUE_FALSE -> NODES.booleanNode(parser.getBooleanValue());
      case VALUE_NULL -> NODES.nullNode();
      default -> NODES.textNode(parser.getText());
    };
  }

  private static ObjectNode object(
      JsonParser parser, String pointer, Map<String, Position> places, int depth)
      throws IOException {
    ObjectNode object = NODES.objectNode();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      String inner = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
      places.put(inner, place(parser));
      parser.nextToken();
      object.set(name, value(parser, inner, places, depth + 1));
    }
    return object;
  }

  private static ArrayNode array(
      JsonParser parser, String pointer, Map<String, Position> places, int depth)
      throws IOException {
    ArrayNode array = NODES.arrayNode();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      array.add(value(parser, pointer + "/" + array.size(), places, depth + 1));
    }
    return array;
  }

  private static Position place(JsonParser parser) {
    JsonLocation at = parser.currentTokenLocation();
    return new Position(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
  }

  /** The place of the value at {@code pointer}, or of the nearest that encloses it. */
  public Position place(String pointer) {
    String at = pointer;
    while (!places.containsKey(at) && at.contains("/")) {
      at = at.substring(0, at.lastIndexOf('/'));
    }
    return places.getOrDefault(at, Position.START);
  }
}
