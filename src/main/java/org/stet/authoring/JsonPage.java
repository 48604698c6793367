package org.stet.authoring;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;

/** Writes what was found for a program: one JSON object, the same on every machine. */
public final class JsonPage {
  private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
  private static final ObjectMapper JSON = new ObjectMapper();

  private JsonPage() {}

  /**
   * {@code object} over several lines, with a line end after the last.
   *
   * @param object names and plain values, lists and such maps, in the order of writing
   */
  public static String of(Map<String, ?> object) {
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT);
    try {
      return JSON.writer(printer).writeValueAsString(object) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of plain values cannot fail to be written", e);
    }
  }
}
