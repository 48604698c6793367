package org.stet.engine;

/** A rule spoke more often than it may. The message is one clause. */
public final class TooMuchSaid extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TooMuchSaid(int most) {
    super("it speaks more than %,d times of one story".formatted(most));
  }
}
