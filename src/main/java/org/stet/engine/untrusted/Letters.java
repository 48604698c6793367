package org.stet.engine.untrusted;

/** Which signs a reader can see. */
final class Letters {
  private Letters() {}

  /** Whether {@code sign} is neither a control, nor invisible, nor half of a pair. */
  static boolean visible(int sign) {
    return switch (Character.getType(sign)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
