package org.stet.extraction.attribution;

import java.util.List;
import org.stet.fact.Stance;

/**
 * One entry of the lexicon of words that report.
 *
 * @param cue dictionary form, with particle or preposition where it has one: "say", "call for"
 * @param stance how the source stands to the content
 * @param takes what can stand for the content, in the words of the head of {@code cues.yaml}
 */
record Cue(String cue, Stance stance, List<String> takes) {
  Cue {
    takes = List.copyOf(takes);
  }

  boolean takes(String complement) {
    return takes.contains(complement);
  }

  /** Whether the content can be a clause or a quotation. */
  boolean takesClause() {
    return takes("that") || takes("clause") || takes("question") || takes("quotation");
  }

  /** Whether the content can stand before the cue: "It rained, she said". */
  boolean takesClauseBefore() {
    return takes("clause") || takes("quotation");
  }

  /** Whether the content can be a noun phrase. */
  boolean takesObject() {
    return takes("object") || takes("object-of") || takes("object-as");
  }

  List<String> words() {
    return List.of(cue.split(" "));
  }
}
