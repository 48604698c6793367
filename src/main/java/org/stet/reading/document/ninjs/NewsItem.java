package org.stet.reading.document.ninjs;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.stet.reading.document.Located;

/**
 * The properties of a news item that make an article, each with its place in the file.
 *
 * @param values the plain properties by their name in lower case
 * @param headlines the objects in {@code headlines}, their properties in the same way
 * @param bodies the objects in {@code bodies}
 * @param names the names of all properties, in lower case
 */
record NewsItem(
    Map<String, Located> values,
    List<Map<String, Located>> headlines,
    List<Map<String, Located>> bodies,
    Set<String> names) {
  private static final JsonFactory JSON = new JsonFactory();

  /**
   * The items of {@code file}: itself, or those of the array that it is.
   *
   * @throws IOException if it is not JSON; items before the error are in {@code into}
   */
  static void read(String file, List<NewsItem> into, int most) throws IOException {
    int mark = file.startsWith("\uFEFF") ? 1 : 0;
    try (JsonParser parser = JSON.createParser(new StringReader(file.substring(mark)))) {
      new Reader(Located.file(file), mark, parser).items(into, most);
    }
  }

  private static NewsItem empty() {
    return new NewsItem(
        new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>(), new LinkedHashSet<>());
  }

  /** Goes through the file once and keeps only what counts. */
  private record Reader(Located file, int mark, JsonParser parser) {
    private static final int MOST_PARTS = 100;

    void items(List<NewsItem> into, int most) throws IOException {
      JsonToken first = parser.nextToken();
      if (first == JsonToken.START_ARRAY) {
        while (parser.nextToken() == JsonToken.START_OBJECT && into.size() < most) {
          NewsItem item = empty();
          into.add(item);
          item(item);
        }
        return;
      }
      if (first == JsonToken.START_OBJECT) {
        NewsItem item = empty();
        into.add(item);
        item(item);
        if (parser.nextToken() != null) {
          throw new JsonParseException(parser, "more than one value");
        }
      }
    }

    private void item(NewsItem item) throws IOException {
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName().toLowerCase(Locale.ROOT);
        item.names().add(name);
        JsonToken token = parser.nextToken();
        if (token == JsonToken.VALUE_STRING) {
          item.values().putIfAbsent(name, string());
        } else if (token == JsonToken.START_ARRAY && name.equals("headlines")) {
          parts(item.headlines());
        } else if (token == JsonToken.START_ARRAY && name.equals("bodies")) {
          parts(item.bodies());
        } else if (name.equals("infosources")
            || name.equals("infosource")
            || name.equals("provider")) {
          named(item, name);
        } else {
          parser.skipChildren();
        }
      }
    }

    /** Keeps the name of the first of some organisations. */
    private void named(NewsItem item, String name) throws IOException {
      List<Map<String, Located>> found = new ArrayList<>();
      if (parser.currentToken() == JsonToken.START_ARRAY) {
        parts(found);
      } else if (parser.currentToken() == JsonToken.START_OBJECT) {
        found.add(object());
      }
      found.stream()
          .map(each -> each.get("name"))
          .filter(each -> each != null)
          .findFirst()
          .ifPresent(each -> item.values().putIfAbsent(name, each));
    }

    private void parts(List<Map<String, Located>> into) throws IOException {
      JsonToken token = parser.nextToken();
      while (token != null && token != JsonToken.END_ARRAY) {
        if (token == JsonToken.START_OBJECT && into.size() < MOST_PARTS) {
          into.add(object());
        } else {
          parser.skipChildren();
        }
        token = parser.nextToken();
      }
    }

    private Map<String, Located> object() throws IOException {
      Map<String, Located> values = new LinkedHashMap<>();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName().toLowerCase(Locale.ROOT);
        if (parser.nextToken() == JsonToken.VALUE_STRING) {
          values.putIfAbsent(name, string());
        } else {
          parser.skipChildren();
        }
      }
      return values;
    }

    private Located string() throws IOException {
      String value = parser.getText();
      int from = mark + (int) parser.currentTokenLocation().getCharOffset() + 1;
      return file.reading(value, from, file.text().length(), new JsonEscapes());
    }
  }
}
