package org.stet.extraction.claim;

import java.util.List;
import org.stet.extraction.syntax.Token;

/**
 * A predicate found in a sentence.
 *
 * @param pattern how it was worded
 * @param trigger the verb, noun or adjective
 * @param agent head word of the agent, or null
 * @param patient head word of the patient, or null
 * @param agentOpen whether the grammar leaves the agent out, so that anybody is meant
 * @param patientOpen whether the grammar leaves the patient out
 * @param arguments the words in which a "no" or "nobody" denies the predicate
 */
record Match(
    Pattern pattern,
    Token trigger,
    Token agent,
    Token patient,
    boolean agentOpen,
    boolean patientOpen,
    List<Token> arguments) {

  Frame frame() {
    return pattern.frame();
  }
}
