package org.stet.pipeline.health;

import java.util.Locale;

/**
 * One thing that was looked at.
 *
 * @param subject what was looked at, in a word or two
 * @param state how it is
 * @param finding what was found, one clause
 * @param advice what to do, or null where all is well
 */
public record Check(String subject, State state, String finding, String advice) {
  /** How a thing is. */
  public enum State {
    OK,
    /** Works, yet worse than it could. */
    WARN,
    /** Does not work. */
    FAIL;

    /** The name in reports. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public static Check ok(String subject, String finding) {
    return new Check(subject, State.OK, finding, null);
  }

  public static Check warn(String subject, String finding, String advice) {
    return new Check(subject, State.WARN, finding, advice);
  }

  public static Check fail(String subject, String finding, String advice) {
    return new Check(subject, State.FAIL, finding, advice);
  }
}
