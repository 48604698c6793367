package org.stet.extraction.alignment;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts a text into the word pieces of BERT's uncased vocabulary: lower case, no accents, marks
 * apart, then the longest known piece first (Wu et al. 2016, "WordPiece").
 */
final class WordPieces {
  private static final int LONGEST_WORD = 100;
  private static final String CONTINUATION = "##";

  private final Map<String, Integer> vocabulary;
  private final long start;
  private final long end;
  private final long unknown;

  /**
   * @param vocabulary piece to number, with "[CLS]", "[SEP]" and "[UNK]"
   */
  WordPieces(Map<String, Integer> vocabulary) {
    this.vocabulary = Map.copyOf(vocabulary);
    this.start = vocabulary.get("[CLS]");
    this.end = vocabulary.get("[SEP]");
    this.unknown = vocabulary.get("[UNK]");
  }

  /** The pieces of {@code text} between start and end mark, at most {@code limit} in all. */
  long[] numbers(String text, int limit) {
    List<Long> pieces = new ArrayList<>();
    pieces.add(start);
    for (String word : words(text, limit)) {
      if (pieces.size() >= limit - 1) {
        break;
      }
      split(word, pieces);
    }
    int kept = Math.min(pieces.size(), limit - 1);
    long[] numbers = new long[kept + 1];
    for (int i = 0; i < kept; i++) {
      numbers[i] = pieces.get(i);
    }
    numbers[kept] = end;
    return numbers;
  }

  private void split(String word, List<Long> pieces) {
    if (word.length() > LONGEST_WORD) {
      pieces.add(unknown);
      return;
    }
    List<Long> found = new ArrayList<>();
    int from = 0;
    while (from < word.length()) {
      int to = word.length();
      Integer number = null;
      while (to > from && number == null) {
        String piece = word.substring(from, to);
        number = vocabulary.get(from == 0 ? piece : CONTINUATION + piece);
        to--;
      }
      if (number == null) {
        pieces.add(unknown);
        return;
      }
      found.add((long) number);
      from = to + 1;
    }
    pieces.addAll(found);
  }

  /** The words and marks of {@code text}, no more than can give {@code limit} pieces. */
  private static List<String> words(String text, int limit) {
    List<String> words = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    for (int at = 0; at < plain.length() && words.size() < limit; ) {
      int point = plain.codePointAt(at);
      at += Character.charCount(point);
      int type = Character.getType(point);
      if (type == Character.NON_SPACING_MARK
          || (Character.isISOControl(point) && !Character.isWhitespace(point))
          || type == Character.FORMAT
          || point == 0xFFFD) {
        continue;
      }
      boolean apart = isMark(point, type) || Character.isIdeographic(point);
      if (apart || Character.isWhitespace(point) || Character.isSpaceChar(point)) {
        close(open, words);
        if (apart) {
          words.add(Character.toString(point));
        }
      } else {
        open.appendCodePoint(point);
      }
    }
    close(open, words);
    return words;
  }

  private static void close(StringBuilder open, List<String> words) {
    if (open.length() > 0) {
      words.add(open.toString());
      open.setLength(0);
    }
  }

  /** BERT takes every ASCII character that is no letter or digit for a mark, "$" and "`" too. */
  private static boolean isMark(int point, int type) {
    if (point < 128) {
      return point > 32 && point != 127 && !Character.isLetterOrDigit(point);
    }
    return switch (type) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }
}
