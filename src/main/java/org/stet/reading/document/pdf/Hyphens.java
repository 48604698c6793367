package org.stet.reading.document.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decides what a hyphen at the end of a line is. The document itself is asked: a word that stands
 * unbroken elsewhere was broken here, a compound that stands elsewhere is one, and two parts that
 * both are words of their own keep their hyphen.
 */
final class Hyphens {
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’]*(?:-\\p{L}+)*");
  private static final Pattern LAST = Pattern.compile("(\\p{L}{2,})[-\u2010\u00AD]$");
  private static final Pattern FIRST = Pattern.compile("^(\\p{Ll}+)");

  /** What makes compounds with a hyphen, and hardly ever ends a syllable before a break. */
  private static final Set<String> COMPOUNDING =
      Set.of("non", "self", "ex", "co", "vice", "half", "well", "so");

  /** What compounds with a hyphen end in, and hardly ever other words. */
  private static final Set<String> COMPOUNDED =
      Set.of("based", "backed", "born", "called", "elect", "led", "made", "known", "old", "term");

  private final Set<String> words = new HashSet<>();
  private final List<String> joined = new ArrayList<>();

  Hyphens(List<Line> lines) {
    boolean broken = false;
    for (Line line : lines) {
      String whole = broken ? line.words().replaceFirst("^\\S+", "") : line.words();
      broken = LAST.matcher(whole).find();
      Matcher word = WORD.matcher(broken ? whole.replaceFirst("\\S+$", "") : whole);
      while (word.find()) {
        words.add(word.group().toLowerCase(Locale.ROOT));
      }
    }
  }

  /** How a line and the next of its paragraph meet. */
  enum Joint {
    /** Between two words. */
    BLANK,
    /** Within a compound, whose hyphen stays. */
    COMPOUND,
    /** Within a word, whose hyphen goes. */
    WORD
  }

  Joint between(String line, String next) {
    Matcher last = LAST.matcher(line);
    Matcher first = FIRST.matcher(next);
    if (!last.find()) {
      return line.matches(".*\\S[-\u2010]") ? Joint.COMPOUND : Joint.BLANK;
    }
    if (line.endsWith("\u00AD")) {
      return Joint.WORD;
    }
    if (!first.find()) {
      return Joint.COMPOUND;
    }
    String start = last.group(1).toLowerCase(Locale.ROOT);
    String end = first.group(1);
    if (words.contains(start + end)) {
      joined.add(start + end);
      return Joint.WORD;
    }
    boolean compound =
        words.contains(start + "-" + end)
            || start.length() > 2 && words.contains(start) && words.contains(end)
            || COMPOUNDING.contains(start)
            || COMPOUNDED.contains(end)
            || next.startsWith("-", first.end());
    if (!compound) {
      joined.add(start + end);
    }
    return compound ? Joint.COMPOUND : Joint.WORD;
  }

  /** The words that were put together, in order. */
  List<String> joined() {
    return joined;
  }
}
