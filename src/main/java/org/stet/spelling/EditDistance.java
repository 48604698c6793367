package org.stet.spelling;

/**
 * The least number of slips that make one word of another, after Damerau: a letter too many, one
 * missing, one for another, or two neighbours swapped. No letter is touched twice (optimal string
 * alignment).
 */
public final class EditDistance {
  private EditDistance() {}

  /** The distance in UTF-16 code units; case counts. */
  public static int between(String a, String b) {
    // Three rows are enough: a line of 100,000 signs must not cost a table.
    int[] last = new int[b.length() + 1];
    int[] above = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] free = last;
      last = above;
      above = row;
      row = free;
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(above[j - 1] + change, Math.min(above[j], row[j - 1]) + 1);
        if (swapped(a, b, i, j)) {
          row[j] = Math.min(row[j], last[j - 2] + 1);
        }
      }
    }
    return row[b.length()];
  }

  private static boolean swapped(String a, String b, int i, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
