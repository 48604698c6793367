package org.stet.extraction.role;

import java.util.Set;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.fact.Part;
import org.stet.fact.Span;

/**
 * An act that a sentence tells.
 *
 * @param article where it is told
 * @param sentence where it is told
 * @param act its id, or "=" and the verb where the lexicon has none
 * @param agent who does it, or null
 * @param patient to whom, or null
 * @param numbers how much and how many, as written
 * @param content nouns of what it is about
 * @param words the clause
 */
record Deed(
    ParsedArticle article,
    ParsedSentence sentence,
    String act,
    Party agent,
    Party patient,
    Set<String> numbers,
    Set<String> content,
    Span words) {

  boolean inHeadline() {
    return sentence.part() == Part.HEADLINE;
  }

  /** Whether both are known. */
  boolean whole() {
    return agent != null && patient != null;
  }
}
