package org.stet.fact;

/** Which part of an article some words belong to. */
public enum Part {
  /** The headline, from front matter or from the top of the text. */
  HEADLINE,
  /** The story as told. */
  BODY,
  /** Navigation, captions, teasers, tags and what else a web page leaves behind. */
  RESIDUE
}
