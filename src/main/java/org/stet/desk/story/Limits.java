package org.stet.desk.story;

/**
 * How much the desk holds.
 *
 * @param stories open at once
 * @param sources of a story
 * @param characters of all texts of a story together
 * @param living stories whose last check is kept to make the next one quick
 * @param threads that check
 * @param waiting checks that wait for one of them
 */
public record Limits(
    int stories, int sources, int characters, int living, int threads, int waiting) {
  /** For an editor and a heap of 1,500 MB. */
  public static final Limits USUAL = new Limits(50, 40, 200_000, 8, 2, 50);
}
