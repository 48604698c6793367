package org.stet.extraction.figure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.fact.Bound;
import org.stet.fact.Figure;
import org.stet.fact.Measure;
import org.stet.fact.Span;

/**
 * The words of a sentence with each figure put down as two characters, so that a pattern can tell
 * how figures stand to each other: "§a of the §b, or §c".
 *
 * @param text the words, a figure being its sort ({@link #AMOUNT}, {@link #SHARE}, {@link #OTHER})
 *     and its number
 * @param figures the figures, by number
 */
record Outline(String text, List<Figure> figures) {
  static final char AMOUNT = '\uE001';
  static final char SHARE = '\uE002';
  static final char OTHER = '\uE003';

  /** The character that stands for figure number 0. */
  static final char NUMBERS = '\uE100';

  private static final char FIRST = NUMBERS;

  /** At most this many figures are numbered. */
  static final int MOST = 40;

  /** The outline of {@code sentence}; {@code figures} are those within it, in order. */
  static Outline of(Span sentence, List<Figure> figures) {
    StringBuilder text = new StringBuilder();
    int at = sentence.start();
    List<Figure> numbered = figures.subList(0, Math.min(MOST, figures.size()));
    for (int i = 0; i < numbered.size(); i++) {
      Span span = numbered.get(i).span();
      if (span.start() >= at) {
        text.append(sentence.text(), at - sentence.start(), span.start() - sentence.start());
        text.append(sort(numbered.get(i))).append((char) (FIRST + i));
        at = span.end();
      }
    }
    text.append(sentence.text(), at - sentence.start(), sentence.length());
    return new Outline(text.toString(), List.copyOf(numbered));
  }

  /** A pattern in which {@code §name} stands for an amount and {@code %name} for a share. */
  static Pattern pattern(String words) {
    return Pattern.compile(
        words
            .replaceAll("§(\\p{Lower})", AMOUNT + "(?<$1>[\uE100-\uE1FF])")
            .replaceAll("%(\\p{Lower})", SHARE + "(?<$1>[\uE100-\uE1FF])"),
        Pattern.CASE_INSENSITIVE);
  }

  /** The figure that {@code name} of {@code matcher} matched. */
  Figure figure(Matcher matcher, String name) {
    return figures.get(matcher.group(name).charAt(0) - FIRST);
  }

  /** The amounts in {@code words}, a part of an outline's text, in order. */
  List<Figure> amounts(String words) {
    return words
        .chars()
        .filter(c -> c >= FIRST && c < FIRST + figures.size())
        .mapToObj(c -> figures.get(c - FIRST))
        .filter(Outline::isAmount)
        .toList();
  }

  private static char sort(Figure figure) {
    if (isAmount(figure)) {
      return AMOUNT;
    }
    boolean share = figure.measure() == Measure.SHARE && "%".equals(figure.unit());
    return share ? SHARE : OTHER;
  }

  /** Whether it counts or measures something that can be added or divided. */
  static boolean isAmount(Figure figure) {
    return switch (figure.measure()) {
      case TOLL, CROWD, DAMAGE, MONEY, COUNT, QUANTITY -> figure.bound() != Bound.VAGUE;
      default -> false;
    };
  }
}
