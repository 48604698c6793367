package org.stet.fact;

/** What an article is for the story under check. */
public enum Role {
  /** The text that an editor is about to publish. */
  DRAFT,
  /** A text that the draft was written from. */
  SOURCE,
  /**
   * A work of reference that is taken as world knowledge: a gazetteer entry, a house fact sheet.
   */
  REFERENCE
}
