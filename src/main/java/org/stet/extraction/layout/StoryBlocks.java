package org.stet.extraction.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.stet.fact.Article;
import org.stet.fact.Part;

/**
 * What is left of a page when its residue is taken away: the headline and the paragraphs.
 *
 * <p>Every line is a paragraph, unless the lines of a group were broken at a fixed width.
 */
final class StoryBlocks {
  private static final int LONGEST_HEADLINE = 160;
  private static final int NARROWEST = 45;
  private static final int WIDEST = 90;

  /** How many lines around one are looked at to tell whether they were broken at a width. */
  private static final int FARTHEST = 20;

  private StoryBlocks() {}

  static List<Block> of(Page page, List<Residue> residue) {
    Article article = page.article();
    List<Block> blocks = new ArrayList<>();
    List<Line> lines = left(page, residue);
    int first = 0;
    if (article.headline() != null) {
      blocks.add(Block.text(article.headline(), Part.HEADLINE));
    } else if (headline(lines)) {
      blocks.add(block(article, lines.get(0), lines.get(0), Part.HEADLINE));
      first = 1;
    }
    while (first < lines.size()) {
      int last = first;
      while (last + 1 < lines.size() && wrapped(lines, last)) {
        last++;
      }
      blocks.add(block(article, lines.get(first), lines.get(last), Part.BODY));
      first = last + 1;
    }
    return blocks;
  }

  /** The parts of lines that no residue covers and that hold at least one letter or figure. */
  private static List<Line> left(Page page, List<Residue> residue) {
    List<Residue> sorted =
        residue.stream().sorted(Comparator.comparingInt(Residue::start)).toList();
    List<Line> left = new ArrayList<>();
    int next = 0;
    for (Line line : page.lines()) {
      int from = line.start();
      while (next < sorted.size() && sorted.get(next).start() < line.end()) {
        add(page, line, from, sorted.get(next).start(), left);
        from = sorted.get(next).end();
        next++;
      }
      add(page, line, from, line.end(), left);
    }
    return left;
  }

  private static void add(Page page, Line line, int from, int to, List<Line> left) {
    String text = page.article().text();
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    String words = text.substring(from, Math.max(from, to));
    if (words.codePoints().anyMatch(Character::isLetterOrDigit)) {
      left.add(new Line(from, to, words, line.afterBlank()));
    }
  }

  private static boolean headline(List<Line> lines) {
    if (lines.size() < 2) {
      return false;
    }
    Line first = lines.get(0);
    return !first.endsSentence()
        && !first.truncated()
        && first.text().length() <= LONGEST_HEADLINE
        && first.words() >= 2
        && (lines.get(1).afterBlank() || lines.get(1).endsSentence())
        && lines.stream().skip(1).anyMatch(Line::endsSentence);
  }

  /** Whether the sentence of line {@code at} goes on in the next line of the same group. */
  private static boolean wrapped(List<Line> lines, int at) {
    Line line = lines.get(at);
    Line next = lines.get(at + 1);
    if (next.afterBlank() || line.text().length() > WIDEST) {
      return false;
    }
    boolean lowerCase = Character.isLowerCase(next.text().codePointAt(0));
    boolean wide = line.text().length() >= NARROWEST;
    return (wide && lowerCase && !line.endsSentence()) || (wide && brokenAtWidth(lines, at));
  }

  /** Whether most lines of the group around {@code at} are about as wide as one another. */
  private static boolean brokenAtWidth(List<Line> lines, int at) {
    int first = at;
    while (first > 0 && at - first < FARTHEST && !lines.get(first).afterBlank()) {
      first--;
    }
    int open = 0;
    int count = 0;
    int last = first;
    while (last + 1 < lines.size() && last - at < FARTHEST && !lines.get(last + 1).afterBlank()) {
      Line line = lines.get(last);
      if (line.text().length() < NARROWEST || line.text().length() > WIDEST) {
        return false;
      }
      open += line.endsSentence() ? 0 : 1;
      count++;
      last++;
    }
    return open * 2 > count;
  }

  private static Block block(Article article, Line first, Line last, Part part) {
    return Block.text(article.span(first.start(), last.end()), part);
  }
}
