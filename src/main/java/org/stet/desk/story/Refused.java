package org.stet.desk.story;

/** A change that cannot be made. The message is one sentence for the editor. */
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why not. */
  public enum Reason {
    /** There is no such story, source or finding. */
    UNKNOWN,
    /** What was given cannot be used. */
    UNUSABLE,
    /** It is more text than the desk holds. */
    TOO_MUCH,
    /** The desk holds as many already. */
    TOO_MANY,
    /** It does not fit what is there, or a newer text is known. */
    CONFLICT,
    /** There is too much to do at the moment. */
    BUSY,
    /** Nothing can be checked. */
    NOT_READY
  }

  private final Reason reason;
  private final int revision;

  Refused(Reason reason, String sentence) {
    this(reason, sentence, -1);
  }

  Refused(Reason reason, String sentence, int revision) {
    super(sentence, null, false, false);
    this.reason = reason;
    this.revision = revision;
  }

  public Reason reason() {
    return reason;
  }

  /** The newer revision of the text that is known; -1 where it is not about that. */
  public int revision() {
    return revision;
  }
}
