package org.stet.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.stet.fact.Article;
import org.stet.fact.Span;

/** Finds the words that a claims document points to. */
final class Places {
  private final Map<String, Article> articles;
  private final Problems problems;

  Places(Map<String, Article> articles, Problems problems) {
    this.articles = articles;
    this.problems = problems;
  }

  /** The words at {@code field} of {@code fact}; null where it has none or they are not there. */
  Span at(JsonObjectReader fact, String field) {
    return at(fact, field, null);
  }

  /** As {@link #at(JsonObjectReader, String)}; bare words are looked for in {@code first} first. */
  Span at(JsonObjectReader fact, String field, Span first) {
    if (!fact.has(field)) {
      return null;
    }
    return place(fact.node(field), fact.at(field), fact.text("article"), first);
  }

  /** The words at {@code place}, in {@code article} unless the place names another. */
  Span place(JsonNode place, String pointer, String article, Span first) {
    JsonObjectReader object = new JsonObjectReader(place, pointer, problems);
    String id = place.isObject() ? object.text("article", article) : article;
    Article text = id == null ? null : articles.get(id);
    if (text == null) {
      problems.add(pointer, unknown(id));
      return null;
    }
    if (place.isObject() && object.has("start")) {
      return offsets(object, text);
    }
    if (place.isObject() && !object.has("text")) {
      problems.add(pointer, "expected \"text\", or \"start\" and \"end\"");
      return null;
    }
    String words = place.isTextual() ? place.textValue() : object.text("text");
    int occurrence = place.isTextual() ? 1 : (int) object.number("occurrence", 1);
    int from = first != null && first.article().equals(id) ? first.text().indexOf(words) : -1;
    if (from >= 0 && place.isTextual()) {
      return text.span(first.start() + from, first.start() + from + words.length());
    }
    return occurrence(text, words, occurrence, pointer);
  }

  /** The place of {@code words} in the article of {@code by} that is nearest to it, or null. */
  Span nearest(String words, Span by) {
    String text = articles.get(by.article()).text();
    int after = text.indexOf(words, by.start());
    int before = text.lastIndexOf(words, by.start());
    boolean back = after < 0 || before >= 0 && by.start() - before < after - by.start();
    int start = back ? before : after;
    return start < 0 ? null : articles.get(by.article()).span(start, start + words.length());
  }

  String unknown(String id) {
    return id == null
        ? "expected an article"
        : "there is no article " + Shown.quoted(id) + Nearest.question(id, articles.keySet());
  }

  private Span offsets(JsonObjectReader object, Article article) {
    double start = object.number("start", 0);
    double end = object.number("end", 0);
    if (start >= end || end > article.text().length()) {
      problems.add(
          object.pointer(),
          "expected start < end ≤ %d, the length of %s in UTF-16 code units, found %.0f and %.0f"
              .formatted(article.text().length(), article.id(), start, end));
      return null;
    }
    Span span = article.span((int) start, (int) end);
    String words = object.text("text");
    if (words != null && !words.equals(span.text())) {
      problems.add(
          object.pointer(),
          "expected %s at %d to %d of %s, found %s"
              .formatted(
                  Shown.quoted(words),
                  span.start(),
                  span.end(),
                  article.id(),
                  Shown.quoted(span.text())));
      return null;
    }
    return span;
  }

  private Span occurrence(Article article, String words, int occurrence, String pointer) {
    int found = -1;
    for (int i = 1; i <= occurrence; i++) {
      found = article.text().indexOf(words, found + 1);
      if (found < 0) {
        problems.add(
            pointer,
            "expected words of %s, found %s, which stand there %s"
                .formatted(
                    article.id(), Shown.quoted(words), i == 1 ? "nowhere" : (i - 1) + " times"));
        return null;
      }
    }
    return article.span(found, found + words.length());
  }
}
