package org.stet.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.ValueNode;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.stet.fact.Article;
import org.stet.fact.Publication;
import org.stet.fact.Span;

/** The values that reports and facts share, as JSON trees. Fields keep the order of writing. */
public final class JsonTree {
  private static final double LARGEST_WHOLE = 1e15;

  private JsonTree() {}

  /** An object without fields. */
  public static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  /** One object for each value, in order. */
  public static <T> ArrayNode array(Collection<T> values, Function<T, ObjectNode> each) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    values.forEach(value -> array.add(each.apply(value)));
    return array;
  }

  /** The words, in order. */
  public static ArrayNode words(List<String> values) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    values.forEach(array::add);
    return array;
  }

  /** {@code {article, start, end, text}}, or null. */
  static ObjectNode span(Span span) {
    return span == null
        ? null
        : object()
            .put("article", span.article())
            .put("start", span.start())
            .put("end", span.end())
            .put("text", span.text());
  }

  static ArrayNode spans(List<Span> spans) {
    return array(spans, JsonTree::span);
  }

  /** A constant in kebab case: {@code named-person}. */
  static String name(Enum<?> constant) {
    return constant == null ? null : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A number, whole where it is; JSON has no infinity, which becomes null. */
  static ValueNode number(double value) {
    if (Double.isInfinite(value) || Double.isNaN(value)) {
      return NullNode.instance;
    }
    return value == Math.rint(value) && Math.abs(value) < LARGEST_WHOLE
        ? LongNode.valueOf((long) value)
        : DoubleNode.valueOf(value);
  }

  /** What is known about an article, without its text. */
  static ObjectNode article(Article article) {
    Publication published = article.published();
    return object()
        .put("id", article.id())
        .put("role", name(article.role()))
        .put("outlet", article.outlet())
        .put("published", date(published))
        .put("language", article.language());
  }

  /** A day, or a day and time, after ISO 8601; null where {@code published} is. */
  public static String date(Publication published) {
    if (published == null) {
      return null;
    }
    return published.time() == null
        ? published.date().toString()
        : published.date().atTime(published.time()).toString();
  }
}
