package org.stet.desk.story;

import java.util.Set;
import org.stet.desk.story.Refused.Reason;

/** Names of articles, which come from file names and from people, and name nothing on a disk. */
final class Names {
  private static final int LONGEST = 200;

  private Names() {}

  /**
   * {@code name} as it is.
   *
   * @throws Refused if no article may be called so
   */
  static String checked(String name) {
    boolean usable =
        name != null
            && !name.isBlank()
            && name.length() <= LONGEST
            && !name.equals(".")
            && !name.equals("..")
            && name.codePoints().noneMatch(Names::unseen);
    if (!usable) {
      throw new Refused(
          Reason.UNUSABLE,
          "an article needs a name of at most 200 letters, without line breaks or control codes");
    }
    return name;
  }

  private static boolean unseen(int point) {
    int type = Character.getType(point);
    return type == Character.CONTROL
        || type == Character.SURROGATE
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }

  /** {@code name}, with a number where it is in {@code taken}, to which it is added. */
  static String free(String name, Set<String> taken) {
    String free = name;
    for (int i = 2; !taken.add(free); i++) {
      free = "%s (%d)".formatted(name, i);
    }
    return free;
  }
}
