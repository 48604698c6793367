package org.stet.extraction.alignment;

import java.util.ArrayList;
import java.util.List;

/** Word-by-word alignment of two texts by their longest common subsequence. */
public final class WordSequences {
  private static final int LONGEST = 300;

  private WordSequences() {}

  /** Positions of two words that were aligned. */
  public record Match(int first, int second) {}

  /**
   * The aligned positions, in order. Words are compared by equality; only the first {@value
   * #LONGEST} of each side are read.
   */
  public static List<Match> align(List<String> first, List<String> second) {
    int rows = Math.min(LONGEST, first.size());
    int columns = Math.min(LONGEST, second.size());
    int[][] longest = new int[rows + 1][columns + 1];
    for (int i = rows - 1; i >= 0; i--) {
      for (int j = columns - 1; j >= 0; j--) {
        longest[i][j] =
            first.get(i).equals(second.get(j))
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    List<Match> matches = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < rows && j < columns) {
      if (first.get(i).equals(second.get(j))) {
        matches.add(new Match(i++, j++));
      } else if (longest[i + 1][j] >= longest[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return matches;
  }

  /** Share of the shorter text's words that are aligned, 0 to 1; 0 where one is empty. */
  public static double agreement(List<String> first, List<String> second) {
    int shorter = Math.min(LONGEST, Math.min(first.size(), second.size()));
    return shorter == 0 ? 0 : (double) align(first, second).size() / shorter;
  }
}
