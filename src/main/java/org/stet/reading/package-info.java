/**
 * From a file to a {@link org.stet.fact.Story}: plain text with front matter, stories as JSON
 * Lines, and claims that another extractor has found.
 *
 * <p>Offsets always lead back to the file as it is on disk, and whatever cannot be read is told in
 * one sentence that says what, where and what to do.
 *
 * <p>No language analysis, no rule and no rendering may live here.
 */
package org.stet.reading;
