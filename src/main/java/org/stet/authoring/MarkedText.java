package org.stet.authoring;

import java.util.ArrayDeque;
import java.util.ArrayList;
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
}
