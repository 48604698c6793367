package org.stet.desk;

import java.nio.file.Path;
import java.time.Duration;
import org.stet.desk.story.Limits;

/** A desk in a process of its own, for a test that watches its memory. */
final class SmallHeap {
  private SmallHeap() {}

  /**
   * Prints the address and serves until its input ends.
   *
   * @param arguments the folder
   */
  public static void main(String[] arguments) throws Exception {
    DeskSettings settings =
        Visitor.settings(Path.of(arguments[0]), new Stand(), Limits.USUAL, Duration.ofSeconds(120));
    try (Desk desk = Desk.open(settings)) {
      System.out.println(desk.address());
      while (System.in.read() >= 0) {
        continue;
      }
    }
  }
}
