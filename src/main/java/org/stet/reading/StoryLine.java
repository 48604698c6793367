package org.stet.reading;

import org.stet.fact.Story;

/** What one line of a file of stories holds. */
public sealed interface StoryLine {
  /** The number of the line, from 1. */
  int number();

  /**
   * A line that holds a story.
   *
   * @param number the number of the line, from 1
   * @param story the story
   */
  record Ok(int number, Story story) implements StoryLine {}

  /**
   * A line that does not.
   *
   * @param number the number of the line, from 1
   * @param id the story's id where it could be read, or null
   * @param message what is wrong and where: line, JSON Pointer, expected, found
   */
  record Bad(int number, String id, String message) implements StoryLine {}
}
