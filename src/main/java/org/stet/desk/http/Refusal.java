package org.stet.desk.http;

/** A request that is not served. The message is one sentence for the person at the page. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final int retryAfter;
  private final int revision;

  /**
   * @param status of HTTP
   * @param sentence what is wrong and what to do
   */
  public Refusal(int status, String sentence) {
    this(status, sentence, 0, -1);
  }

  private Refusal(int status, String sentence, int retryAfter, int revision) {
    super(sentence, null, false, false);
    this.status = status;
    this.retryAfter = retryAfter;
    this.revision = revision;
  }

  /** There is too much to do; the same request may be served after {@code seconds}. */
  public static Refusal busy(String sentence, int seconds) {
    return new Refusal(503, sentence, seconds, -1);
  }

  /** A newer {@code revision} of the same text is known. */
  public static Refusal overtaken(String sentence, int revision) {
    return new Refusal(409, sentence, 0, revision);
  }

  /** There is nothing at this place, or nobody is told. */
  public static Refusal nothing() {
    return new Refusal(404, "there is nothing here; open the address that Stet printed");
  }

  public int status() {
    return status;
  }

  /** Seconds after which to ask again; 0 where that would not help. */
  int retryAfter() {
    return retryAfter;
  }

  /** The newer revision, or -1. */
  int revision() {
    return revision;
  }
}
