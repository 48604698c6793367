package org.stet.desk.story;

import java.lang.ref.SoftReference;
import java.util.function.Supplier;
import org.stet.verdict.Report;

/** A story as the page last got to see it. */
public final class View {
  private final Texts texts;
  private final Report report;
  private final Supplier<byte[]> written;

  /** Some times as long as the texts; given up where memory runs short, and written again. */
  private SoftReference<byte[]> json;

  /**
   * @param texts what was checked
   * @param report what came of it; null where the check failed
   * @param written writes the view as JSON in UTF-8, the same each time
   */
  View(Texts texts, Report report, Supplier<byte[]> written) {
    this.texts = texts;
    this.report = report;
    this.written = written;
    this.json = new SoftReference<>(written.get());
  }

  /** What was checked. */
  public Texts texts() {
    return texts;
  }

  /** What came of it; null where the check failed. */
  public Report report() {
    return report;
  }

  /** The whole view, in UTF-8; not to be written to. */
  public synchronized byte[] json() {
    byte[] kept = json.get();
    if (kept == null) {
      kept = written.get();
      json = new SoftReference<>(kept);
    }
    return kept;
  }
}
