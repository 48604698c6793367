package org.stet.extraction.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.stet.fact.Bound;

/** Reads the words around a number that bind its value. */
final class BoundReader {
  /** Room that "about" leaves on either side, as a share of the value. */
  private static final double ROOM = 0.1;

  private static final int LONGEST = 32;

  /** The binding words: {@code kind} as in {@code bounds.yaml}, and where they begin or end. */
  record Found(String kind, int at) {}

  private record Entry(String kind, String words) {}

  private final List<Entry> before;
  private final List<Entry> after;

  BoundReader(FigureLexicon.Bounds bounds) {
    this.before = entries(bounds.before());
    this.after = entries(bounds.after());
  }

  private static List<Entry> entries(Map<String, List<String>> kinds) {
    List<Entry> entries = new ArrayList<>();
    kinds.forEach((kind, words) -> words.forEach(word -> entries.add(new Entry(kind, word))));
    entries.sort(
        (a, b) ->
            a.words().length() == b.words().length()
                ? a.words().compareTo(b.words())
                : b.words().length() - a.words().length());
    return entries;
  }

  /** The bound that ends before {@code start}, or null. */
  Found before(String text, int start) {
    int end = start;
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    String head = text.substring(Math.max(0, end - LONGEST), end).toLowerCase(Locale.ROOT);
    for (Entry entry : before) {
      if (UnitReader.endsWithWord(head, entry.words())) {
        return new Found(entry.kind(), end - entry.words().length());
      }
    }
    return null;
  }

  /** The bound that begins after {@code end}, or null. */
  Found after(String text, int end) {
    for (Entry entry : after) {
      int from = end + 1;
      int to = from + entry.words().length();
      boolean fits =
          text.regionMatches(true, from, entry.words(), 0, entry.words().length())
              && (to == text.length() || !Character.isLetterOrDigit(text.charAt(to)));
      if (fits) {
        return new Found(entry.kind(), to);
      }
    }
    return null;
  }

  static Bound bound(String kind) {
    return kind.startsWith("CLOSE") ? Bound.ABOUT : Bound.valueOf(kind);
  }

  static double low(String kind, double low) {
    double room = ROOM * Math.abs(low);
    return switch (kind) {
      case "AT_MOST" -> Double.NEGATIVE_INFINITY;
      case "ABOUT", "CLOSE_BELOW" -> low - room;
      default -> low;
    };
  }

  static double high(String kind, double high) {
    double room = ROOM * Math.abs(high);
    return switch (kind) {
      case "AT_LEAST" -> Double.POSITIVE_INFINITY;
      case "ABOUT", "CLOSE_ABOVE" -> high + room;
      default -> high;
    };
  }
}
