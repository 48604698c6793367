package org.stet.desk;

import java.nio.file.Path;
import java.util.List;

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
        DeskSettings.of(0, Path.of(arguments[0]), List.of(), new Stand(), () -> Visitor.TODAY);
    try (Desk desk = Desk.open(settings)) {
      System.out.println(desk.address());
      while (System.in.read() >= 0) {
        continue;
      }
    }
  }
}
