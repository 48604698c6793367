package org.stet.extraction.exchange;

import java.util.ArrayList;
import java.util.List;
import org.stet.extraction.alignment.Wording;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;

/**
 * The words of two sentences side by side, in order, by the method of Needleman and Wunsch (1970):
 * equal lemmas stand together, and where words were exchanged for others the two stand in one gap.
 *
 * @param columns from left to right
 */
record WordAlignment(List<Column> columns) {
  private static final int MOST_WORDS = 120;
  private static final double SAME_CONTENT = 4;
  private static final double SAME = 1;
  private static final double ALONE = -0.6;
  private static final double EXCHANGED = -1;
  private static final double OTHER_SORT = -3;

  /**
   * Words that stand together.
   *
   * @param first null where only the second sentence has a word
   * @param second null where only the first sentence has a word
   * @param equal whether they are one word
   */
  record Column(Token first, Token second, boolean equal) {
    boolean content() {
      return (first != null && Wording.carriesContent(first))
          || (second != null && Wording.carriesContent(second));
    }
  }

  /** The words of a sentence with what is asked of them again and again. */
  private static final class Row {
    private final List<Token> tokens;
    private final String[] keys;
    private final boolean[] content;

    Row(ParsedSentence sentence) {
      this.tokens = sentence.tokens();
      this.keys = new String[tokens.size()];
      this.content = new boolean[tokens.size()];
      for (int i = 0; i < keys.length; i++) {
        keys[i] = Wording.fold(tokens.get(i).lemma());
        content[i] = Wording.carriesContent(tokens.get(i));
      }
    }
  }

  /** Null where one of the sentences is too long to be aligned. */
  static WordAlignment of(ParsedSentence first, ParsedSentence second) {
    if (first.tokens().size() > MOST_WORDS || second.tokens().size() > MOST_WORDS) {
      return null;
    }
    Row one = new Row(first);
    Row two = new Row(second);
    int rows = one.keys.length;
    int width = two.keys.length;
    double[][] best = new double[rows + 1][width + 1];
    for (int i = rows; i >= 0; i--) {
      for (int j = width; j >= 0; j--) {
        if (i < rows && j < width) {
          best[i][j] = score(one, i, two, j) + best[i + 1][j + 1];
          best[i][j] = Math.max(best[i][j], ALONE + Math.max(best[i + 1][j], best[i][j + 1]));
        } else if (i < rows) {
          best[i][j] = ALONE + best[i + 1][j];
        } else if (j < width) {
          best[i][j] = ALONE + best[i][j + 1];
        }
      }
    }
    return new WordAlignment(trace(one, two, best));
  }

  private static List<Column> trace(Row one, Row two, double[][] best) {
    List<Column> columns = new ArrayList<>();
    int i = 0;
    int j = 0;
    int rows = one.keys.length;
    int width = two.keys.length;
    while (i < rows || j < width) {
      if (i < rows && j < width && best[i][j] == score(one, i, two, j) + best[i + 1][j + 1]) {
        boolean equal = one.keys[i].equals(two.keys[j]);
        columns.add(new Column(one.tokens.get(i++), two.tokens.get(j++), equal));
      } else if (i < rows && best[i][j] == ALONE + best[i + 1][j]) {
        columns.add(new Column(one.tokens.get(i++), null, false));
      } else {
        columns.add(new Column(null, two.tokens.get(j++), false));
      }
    }
    return columns;
  }

  private static double score(Row one, int i, Row two, int j) {
    if (one.keys[i].equals(two.keys[j])) {
      return one.content[i] ? SAME_CONTENT : SAME;
    }
    return one.content[i] == two.content[j] ? EXCHANGED : OTHER_SORT;
  }

  /** Columns {@code from} to {@code to}, exclusive, in which the two sentences differ. */
  record Run(int from, int to, List<Token> first, List<Token> second) {}

  /** Runs of columns between equal ones, in which both sentences have words of content. */
  List<Run> differing() {
    List<Run> runs = new ArrayList<>();
    int at = 0;
    while (at < columns.size()) {
      int from = at;
      while (at < columns.size() && !columns.get(at).equal()) {
        at++;
      }
      List<Token> first = new ArrayList<>();
      List<Token> second = new ArrayList<>();
      for (Column column : columns.subList(from, at)) {
        if (column.first() != null) {
          first.add(column.first());
        }
        if (column.second() != null) {
          second.add(column.second());
        }
      }
      if (first.stream().anyMatch(Wording::carriesContent)
          && second.stream().anyMatch(Wording::carriesContent)) {
        runs.add(new Run(from, at, List.copyOf(first), List.copyOf(second)));
      }
      at++;
    }
    return runs;
  }

  /** How many of the {@code reach} nearest columns of content on either side are equal, 0 to 1. */
  double support(Run run, int reach) {
    int[] seen = new int[2];
    count(run.from() - 1, -1, reach, seen);
    count(run.to(), 1, reach, seen);
    return seen[0] == 0 ? 0 : (double) seen[1] / seen[0];
  }

  private void count(int from, int step, int reach, int[] seen) {
    int counted = 0;
    for (int at = from; at >= 0 && at < columns.size() && counted < reach; at += step) {
      Column column = columns.get(at);
      if (column.content()) {
        counted++;
        seen[0]++;
        seen[1] += column.equal() ? 1 : 0;
      }
    }
  }

  /** How many columns of content are equal. */
  long agreed() {
    return columns.stream().filter(Column::content).filter(Column::equal).count();
  }
}
