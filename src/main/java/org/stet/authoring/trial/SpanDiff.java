package org.stet.authoring.trial;

import java.util.ArrayList;
import java.util.List;
import org.stet.authoring.CaseResult;
import org.stet.fact.Article;
import org.stet.fact.Span;

/**
 * The words that were expected and those that were quoted, each pointed at in the line in which
 * they stand.
 */
final class SpanDiff {
  private static final int WIDTH = 96;
  private static final String INDENT = "    ";

  private SpanDiff() {}

  /** Lines for the author; none where the spans are as expected. */
  static List<String> of(TriedCase tried) {
    CaseResult result = tried.result();
    List<String> lines = new ArrayList<>();
    for (Article article : tried.prepared().story().articles()) {
      pointers(article, result.missing(), '^', "expected, not quoted", lines);
      pointers(article, result.unexpected(), '~', "quoted, not expected", lines);
    }
    return lines;
  }

  private static void pointers(
      Article article, List<Span> spans, char sign, String told, List<String> lines) {
    for (Span span : spans) {
      if (span.article().equals(article.id())) {
        List<String> pointer = pointer(article, span, sign, told);
        // Several words of one line are pointed at below one another.
        lines.addAll(follows(lines, pointer) ? pointer.subList(2, 3) : pointer);
      }
    }
  }

  private static boolean follows(List<String> lines, List<String> pointer) {
    int place = lines.lastIndexOf(pointer.get(0));
    return place >= 0
        && lines.get(place + 1).equals(pointer.get(1))
        && lines.subList(place + 2, lines.size()).stream()
            .noneMatch(line -> !line.startsWith(INDENT));
  }

  private static List<String> pointer(Article article, Span span, char sign, String told) {
    String text = article.text();
    int begin = text.lastIndexOf('\n', span.start() - 1) + 1;
    int newline = text.indexOf('\n', span.start());
    int end = newline < 0 ? text.length() : newline;
    int number = 1 + (int) text.substring(0, begin).chars().filter(unit -> unit == '\n').count();
    int from = span.start() - begin <= WIDTH / 2 ? begin : start(text, span.start() - WIDTH / 4);
    int to = Math.min(end, start(text, Math.min(text.length(), from + WIDTH)));
    String excerpt = (from > begin ? "…" : "") + text.substring(from, to) + (to < end ? "…" : "");
    int before = span.start() - from + (from > begin ? 1 : 0);
    int length = Math.max(1, Math.min(span.end(), to) - span.start());
    String more = span.end() > end ? ", and on" : "";
    return List.of(
        "  %s:%d".formatted(article.id(), number),
        INDENT + safe(excerpt),
        INDENT + " ".repeat(before) + String.valueOf(sign).repeat(length) + " " + told + more);
  }

  /** Not between the halves of one sign. */
  private static int start(String text, int at) {
    return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }

  /** {@code words} on one line, for a terminal that obeys control codes; as long as before. */
  static String safe(String words) {
    return words.replaceAll("[\\p{Cc}\\p{Cf}]", " ");
  }
}
