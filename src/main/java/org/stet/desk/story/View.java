package org.stet.desk.story;

import org.stet.verdict.Report;

/**
 * A story as the page last got to see it.
 *
 * @param texts what was checked
 * @param report what came of it; null where the check failed
 * @param json the whole view, in UTF-8; not to be written to
 */
public record View(Texts texts, Report report, byte[] json) {}
