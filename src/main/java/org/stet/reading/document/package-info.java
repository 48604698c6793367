/**
 * The file formats in which desks keep articles, and the way back from each word of an article to
 * its place in the file.
 *
 * <p>A file is hostile: its size, its nesting and what it unpacks to are bounded, and nothing it
 * names is fetched.
 *
 * <p>No language analysis, no rule and no rendering may live here.
 */
package org.stet.reading.document;
