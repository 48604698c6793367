package org.stet.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.stet.fact.Article;
import org.stet.fact.Span;
import org.stet.report.Citations;
import org.stet.report.Excerpt;
import org.stet.report.Visible;

/**
 * Words quoted from an article, with what stands around them.
 *
 * @param target id of the place in the article
 * @param from what the article says of itself
 * @param place "draft.txt:4"
 * @param parts the words, those in question marked
 * @param isFault whether they may have to change; if not, they only prove something
 */
record Side(String target, Masthead from, String place, List<Part> parts, boolean isFault) {

  /** Some words. */
  record Part(String text, boolean marked) {}

  static Side of(String target, List<Span> spans, boolean fault, Anchors anchors) {
    Citations citations = anchors.citations();
    Article article = citations.article(spans.get(0));
    Excerpt excerpt = Excerpt.of(article, citations.lines(article), spans);
    return new Side(
        target,
        Masthead.of(article, null, anchors),
        citations.place(spans.stream().min(Comparator.naturalOrder()).orElseThrow()),
        parts(excerpt.text()),
        fault);
  }

  private static List<Part> parts(String text) {
    List<Part> parts = new ArrayList<>();
    int at = 0;
    boolean marked = false;
    for (int i = 0; i <= text.length(); i++) {
      boolean end = i == text.length();
      if (end || text.charAt(i) == Visible.OPEN || text.charAt(i) == Visible.CLOSE) {
        if (i > at) {
          parts.add(new Part(text.substring(at, i), marked));
        }
        marked = !end && text.charAt(i) == Visible.OPEN;
        at = i + 1;
      }
    }
    return parts;
  }
}
