package org.stet.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The published JSON Schema of claims documents. Its meta-schema comes from the validator's own
 * jar: nothing is fetched.
 */
final class ClaimsSchema {
  private static final String RESOURCE = "claims.schema.json";

  private final JsonNode root;
  private final Schema schema;

  private ClaimsSchema(JsonNode root) {
    this.root = root;
    this.schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(root);
  }

  static ClaimsSchema load() {
    try (InputStream in = ClaimsSchema.class.getResourceAsStream(RESOURCE)) {
      return new ClaimsSchema(StoryLineReader.JSON.readTree(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Tells {@code problems} where {@code document} departs from the schema. */
  void check(JsonNode document, Problems problems) {
    for (Error error : schema.validate(document)) {
      String pointer = error.getInstanceLocation().toString();
      switch (error.getKeyword()) {
        case "additionalProperties" ->
            problems.add(
                pointer + "/" + error.getProperty(),
                "is not a known field" + Nearest.question(error.getProperty(), siblings(error)));
        case "required" ->
            problems.add(
                pointer, "expected a field \"" + error.getProperty() + "\", which is missing");
        case "dependentRequired" ->
            problems.add(
                pointer,
                "\"%s\" needs \"%s\" beside it"
                    .formatted(error.getProperty(), error.getArguments()[0]));
        default ->
            problems.add(pointer, "expected " + expected(error) + found(error.getInstanceNode()));
      }
    }
  }

  private static String expected(Error error) {
    JsonNode law = error.getSchemaNode();
    return switch (error.getKeyword()) {
      case "type" -> law.isArray() ? "a " + words(law, " or ") : article(law.textValue());
      case "enum" -> "one of " + words(law, ", ") + question(error);
      case "const" -> law.toString();
      case "minLength" -> "some words";
      case "minimum" -> "at least " + law;
      case "maximum" -> "at most " + law;
      default -> error.getKeyword() + " " + law;
    };
  }

  private static String question(Error error) {
    if (!error.getInstanceNode().isTextual()) {
      return "";
    }
    List<String> known = new ArrayList<>();
    error.getSchemaNode().forEach(value -> known.add(value.textValue()));
    return Nearest.to(error.getInstanceNode().textValue(), known)
        .map(near -> " (" + Shown.quoted(near) + "?)")
        .orElse("");
  }

  private static String found(JsonNode node) {
    return ", found " + JsonObjectReader.found(node);
  }

  private static String words(JsonNode array, String separator) {
    List<String> words = new ArrayList<>();
    array.forEach(value -> words.add(value.asText()));
    return String.join(separator, words);
  }

  private static String article(String type) {
    return ("aeiou".indexOf(type.charAt(0)) < 0 ? "a " : "an ") + type;
  }

  /** The fields that the object with the unknown one may have. */
  private List<String> siblings(Error error) {
    String law = error.getSchemaLocation().toString();
    String object = law.substring(law.indexOf('#') + 1, law.lastIndexOf('/'));
    List<String> known = new ArrayList<>();
    root.at(object).path("properties").fieldNames().forEachRemaining(known::add);
    return known;
  }
}
