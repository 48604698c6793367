/**
 * What is wrong with rule files, found in their trees before they are compiled, with the place and
 * what to do.
 *
 * <p>Each check is a small class that looks at one file, or at all files of a tree; every code has
 * a page that explains it.
 *
 * <p>No rule is run here, no text of a user is read, and nothing of the compiler's own words
 * reaches an author.
 */
package org.stet.authoring.lint;
