package org.stet.authoring;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * A text with the expected words marked «so», as it stands in a case; marks may nest.
 *
 * @param text the text without its marks
 * @param marks the places of the marked words in {@code text}, in the order in which they open
 */
public record MarkedText(String text, List<Range> marks) {

  /**
   * A place in a text.
   *
   * @param start first UTF-16 code unit
   * @param end the code unit after the last
   */
  public record Range(int start, int end) {}

  public MarkedText {
    marks = List.copyOf(marks);
  }

  /**
   * Takes the marks out of {@code marked}.
   *
   * @throws InvalidCase if a mark is opened and not closed, or closed and not opened
   */
  public static MarkedText parse(String marked) {
    StringBuilder text = new StringBuilder();
    List<Range> marks = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == '«') {
        open.push(marks.size());
        marks.add(new Range(text.length(), text.length()));
      } else if (c == '»') {
        if (open.isEmpty()) {
          throw new InvalidCase("a mark » closes nothing in \"" + marked + "\"; open it with «");
        }
        int index = open.pop();
        marks.set(index, new Range(marks.get(index).start(), text.length()));
      } else {
        text.append(c);
      }
    }
    if (!open.isEmpty()) {
      throw new InvalidCase("a mark « is not closed in \"" + marked + "\"; close it with »");
    }
    return new MarkedText(text.toString(), marks);
  }

  /**
   * {@code text} with the words at {@code marks} between « and », so that {@link #parse} yields the
   * same marks; the wider of two marks that begin together stands outside.
   *
   * @throws InvalidCase if two marks cross, or the text holds such signs of its own
   */
  public static String mark(String text, Collection<Range> marks) {
    if (text.indexOf('«') >= 0 || text.indexOf('»') >= 0) {
      throw new InvalidCase("the text has marks « » of its own");
    }
    List<Range> ordered =
        marks.stream()
            .distinct()
            .sorted(
                Comparator.comparingInt(Range::start)
                    .thenComparing(Comparator.comparingInt(Range::end).reversed()))
            .toList();
    Deque<Range> open = new ArrayDeque<>();
    StringBuilder marked = new StringBuilder();
    int next = 0;
    for (int i = 0; i <= text.length(); i++) {
      while (!open.isEmpty() && open.peek().end() == i) {
        open.pop();
        marked.append('»');
      }
      for (; next < ordered.size() && ordered.get(next).start() == i; next++) {
        Range mark = ordered.get(next);
        if (!open.isEmpty() && open.peek().end() < mark.end()) {
          throw new InvalidCase("two marked places cross");
        }
        open.push(mark);
        marked.append('«');
      }
      if (i < text.length()) {
        marked.append(text.charAt(i));
      }
    }
    return marked.toString();
  }
}
