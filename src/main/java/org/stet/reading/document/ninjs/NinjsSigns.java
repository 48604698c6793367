package org.stet.reading.document.ninjs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stet.reading.document.DocumentSource;

/** Tells a news item from other JSON, and JSON from text that opens with a bracket. */
public final class NinjsSigns {
  private static final Set<String> TIMES =
      Set.of("versioncreated", "firstcreated", "contentcreated");

  private NinjsSigns() {}

  /**
   * Whether {@code text} is a news item.
   *
   * @throws org.stet.reading.UnreadableArticle if it is JSON of another kind
   */
  public static boolean ninjs(DocumentSource source, String text) {
    String opening = text.startsWith("\uFEFF") ? text.substring(1) : text;
    String start = opening.substring(0, Math.min(opening.length(), 1_000)).stripLeading();
    if (!start.startsWith("{") && !start.startsWith("[")) {
      return false;
    }
    List<NewsItem> items = new ArrayList<>();
    boolean whole = true;
    try {
      NewsItem.read(text, items, 2);
    } catch (IOException e) {
      whole = false;
    }
    if (items.stream().anyMatch(NinjsSigns::news)) {
      return true;
    }
    boolean empty = items.stream().allMatch(item -> item.names().isEmpty());
    if (!whole || empty) {
      return false;
    }
    throw source.unreadable(other(items.get(0).names()));
  }

  private static boolean news(NewsItem item) {
    Set<String> names = item.names();
    boolean words =
        names.contains("headline")
            || names.contains("headlines")
            || names.contains("bodies")
            || names.stream().anyMatch(name -> name.startsWith("body_"));
    boolean stated = names.contains("uri") && names.stream().anyMatch(TIMES::contains);
    return words && !names.contains("draft") && !names.contains("claims") || stated;
  }

  private static String other(Set<String> names) {
    if (names.contains("draft") || names.contains("sources")) {
      return "is a story as JSON, not an article; check it with: stet batch";
    }
    if (names.contains("claims") || names.contains("articles")) {
      return "is JSON, but no article; if these are facts of another extractor, use --claims";
    }
    return "is JSON, but no news item after the IPTC's ninjs; save the article as plain UTF-8 text";
  }
}
