package org.stet.reading.document.archive;

import java.util.List;

/** Names of parts, as an archive gives them. */
final class PartName {
  private static final int LONGEST_SHOWN = 80;

  private PartName() {}

  /**
   * Whether a program that unpacks the archive would write elsewhere. Nothing is unpacked here, but
   * no word processor names a part so.
   */
  static boolean leadsOut(String name) {
    return name.startsWith("/")
        || name.indexOf('\\') >= 0
        || name.indexOf('\0') >= 0
        || name.matches("[A-Za-z]:.*")
        || List.of(name.split("/", -1)).contains("..");
  }

  /** The name as a message may show it: short, and without what a terminal would obey. */
  static String shown(String name) {
    String plain = name.replaceAll("\\p{C}", "?");
    return plain.length() <= LONGEST_SHOWN ? plain : plain.substring(0, LONGEST_SHOWN) + "…";
  }
}
