package org.stet.desk.story;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Brings what checks need into memory, which takes seconds. */
public interface Loader {

  /** What is loaded, in order, in words. */
  List<String> steps();

  /**
   * Loads it all.
   *
   * @param reached told each step when it begins
   * @return makes a checker for a story
   * @throws RuntimeException if it cannot be loaded, its message a sentence for the editor
   */
  Supplier<Checker> load(Consumer<String> reached);
}
