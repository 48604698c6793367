package org.stet.fact;

import java.util.List;

/**
 * What the consequence of a rule inserts: the facts that speak against the text. The engine makes a
 * {@link Finding} of it with the rule's id, kind, severity and problem sentence.
 *
 * <p>Two pieces of evidence are equal only when they are one object: where two rules object to the
 * same words for two reasons, the editor is told both.
 */
public sealed interface Evidence permits Conflict, Concern, Correction {

  /** The words that a finding must quote, all sides; at least one span. */
  List<Span> spans();

  /** Those of {@link #spans} that may have to change; the others only prove it. */
  List<Span> faults();

  /** What to write instead, or null. */
  default String suggestion() {
    return null;
  }
}
