package org.stet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.stet.report.JsonReport;

/** The description of the API, as a visitor relies on it. */
final class Description {
  private static final ObjectMapper JSON = new ObjectMapper();
  static final JsonNode API = read(Desk.class, "openapi.json");
  private static final JsonNode REPORT = read(JsonReport.class, "report.schema.json");

  private Description() {}

  private static JsonNode read(Class<?> beside, String resource) {
    try (InputStream in = beside.getResourceAsStream(resource)) {
      return JSON.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Fails where the answer is not as described; what no path matches may only be refused. */
  static void check(String method, String path, int status, JsonNode json) {
    String template = template(path.split("\\?")[0]);
    JsonNode operation = API.path("paths").path(template).path(method.toLowerCase(Locale.ROOT));
    if (operation.isMissingNode()) {
      assertThat(status).as(method + " " + path).isGreaterThanOrEqualTo(400);
      return;
    }
    JsonNode response = operation.path("responses").path(Integer.toString(status));
    assertThat(response.isMissingNode())
        .as("%s %s is not described to answer %d: %s", method, path, status, json)
        .isFalse();
    if (response.has("$ref")) {
      response = API.at(response.path("$ref").textValue().substring(1));
    }
    JsonNode schema = response.at("/content/application~1json/schema");
    if (!schema.isMissingNode()) {
      assertThat(errors(schema, json)).as("%s %s %d", method, path, status).isEmpty();
    }
    if (json != null && json.path("report").isObject()) {
      assertThat(validate(REPORT, json.path("report"))).isEmpty();
    }
  }

  /** What in {@code json} departs from {@code schema}, a part of the description. */
  static List<String> errors(JsonNode schema, JsonNode json) {
    ObjectNode whole = schema.deepCopy();
    whole.set("components", API.path("components"));
    return validate(whole, json);
  }

  private static List<String> validate(JsonNode schema, JsonNode json) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(schema)
        .validate(json)
        .stream()
        .map(Error::toString)
        .toList();
  }

  private static String template(String path) {
    List<String> given = List.of(path.split("/", -1));
    List<String> found = new ArrayList<>();
    API.path("paths")
        .fieldNames()
        .forEachRemaining(
            template -> {
              if (matches(List.of(template.substring(1).split("/", -1)), given)) {
                found.add(template);
              }
            });
    // "/api/stories/{id}/export" and the like: the one with the fewest open words.
    return found.stream()
        .min(Comparator.comparing(each -> each.split("\\{").length))
        .orElse("nowhere");
  }

  private static boolean matches(List<String> template, List<String> given) {
    if (template.size() != given.size()) {
      return false;
    }
    for (int i = 0; i < given.size(); i++) {
      if (!template.get(i).startsWith("{") && !template.get(i).equals(given.get(i))) {
        return false;
      }
    }
    return true;
  }
}
