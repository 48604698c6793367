package org.stet.extraction.claim;

import java.util.List;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Attribution;
import org.stet.fact.Factuality;
import org.stet.fact.Moment;
import org.stet.fact.Span;

/**
 * What a clause says of whom, whatever its words: unlike a {@link org.stet.fact.Claim} it needs no
 * frame.
 *
 * @param article the article
 * @param sentence the sentence
 * @param head the verb, or the adjective or noun of a copular clause
 * @param clause the words of the clause without the clauses below it
 * @param agent who does it, or null
 * @param patient to whom it is done, or of whom a copular clause tells; or null
 * @param recipient who is given it: the indirect object, or the noun behind "to"; or null
 * @param others nouns behind prepositions
 * @param denied whether the text says that it is not so
 * @param factuality how sure the text is
 * @param time when it is by the tense
 * @param moments the times in the clause at which it is so, those that bound it left out
 * @param attribution who says so, or null
 */
public record Predication(
    ParsedArticle article,
    ParsedSentence sentence,
    Token head,
    Span clause,
    Referent agent,
    Referent patient,
    Referent recipient,
    List<Referent> others,
    boolean denied,
    Factuality factuality,
    Time time,
    List<Moment> moments,
    Attribution attribution) {

  /** When something is, by the tense of its verb. */
  public enum Time {
    PAST,
    PRESENT,
    COMING
  }

  /** The one whom it befalls: the patient, or the subject of a verb without object. */
  public Referent theme() {
    return patient == null ? agent : patient;
  }

  /** The one of whom the sentence is made: the agent, or the patient where nobody acts. */
  public Referent actor() {
    return agent == null ? patient : agent;
  }

  /** Key of the source that says so, or null for the paper's own voice. */
  public String speakerKey() {
    return attribution == null ? null : attribution.speakerKey();
  }

  /** Whether it is told as so or as coming, rather than as guessed, wished or asked. */
  public boolean told() {
    return factuality == Factuality.CERTAIN
        || factuality == Factuality.PROBABLE && time == Time.COMING;
  }
}
