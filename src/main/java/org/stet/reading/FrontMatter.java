package org.stet.reading;

import org.stet.fact.Publication;
import org.stet.fact.Role;
import org.stet.fact.Span;

/**
 * What an article says about itself before it begins.
 *
 * @param bodyStart UTF-16 code unit after the line that closes the front matter; 0 without any
 * @param headline the headline, where it stands in the file, or null
 * @param outlet who published it, or null
 * @param published when, or null
 * @param role what it is for the story, or null
 * @param language BCP 47 tag, or null
 */
record FrontMatter(
    int bodyStart,
    Span headline,
    String outlet,
    Publication published,
    Role role,
    String language) {

  /** An article that says nothing about itself. */
  static final FrontMatter NONE = new FrontMatter(0, null, null, null, null, null);
}
