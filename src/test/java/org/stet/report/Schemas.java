package org.stet.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Holds JSON against the schemas that are published beside the renderers. */
public final class Schemas {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Schemas() {}

  /** The words that the schema in {@code resource} allows as the kind of {@code list}'s items. */
  static List<String> kinds(String resource, String list) {
    List<String> kinds = new ArrayList<>();
    read(resource)
        .findValue(list)
        .at("/items/properties/kind/enum")
        .forEach(kind -> kinds.add(kind.asText()));
    return kinds;
  }

  private static JsonNode read(String resource) {
    try (InputStream in = JsonReport.class.getResourceAsStream(resource)) {
      return JSON.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What in {@code document} departs from the schema in {@code resource}. */
  public static List<String> errors(String resource, String document) {
    try {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(read(resource))
          .validate(JSON.readTree(document))
          .stream()
          .map(Error::toString)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
