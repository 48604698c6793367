package org.stet.extraction.claim;

import java.util.Set;
import org.stet.extraction.lexicon.LexiconFiles;

/**
 * The words of {@code rules/lexicon/negation.yaml} that deny, weaken or suspend a predicate.
 *
 * @param adverbs deny their verb: "not", "never"
 * @param determiners deny through a noun: "no", "neither"
 * @param pronouns deny through themselves: "nobody", "none"
 * @param prepositions deny what follows: "without"
 * @param reversing verbs and adjectives that deny their complement: "fail", "deny", "unable"
 * @param carrying verbs whose complement happens when they do: "manage", "begin"
 * @param raising verbs whose denial is their complement's: "think", "believe"
 * @param doubting verbs and adjectives that make their complement probable: "seem", "likely"
 * @param wishing verbs whose "that" clause is a wish or order: "demand"
 * @param traces nouns whose absence denies: "evidence", "sign"
 * @param allegations nouns that only name a charge, risk or belief: "allegation", "danger"
 * @param guessing verbs whose "that" clause is only a guess: "suspect"
 * @param hedges adverbs that weaken: "reportedly"
 * @param pending adverbs that keep a denial open: "yet"
 * @param possibleModals "may", "might"
 * @param futureModals "will"
 * @param idleModals modals of duty and wish: "should"
 * @param conditions words that open a condition or an indirect question: "if", "whether"
 */
record Negation(
    Set<String> adverbs,
    Set<String> determiners,
    Set<String> pronouns,
    Set<String> prepositions,
    Set<String> reversing,
    Set<String> carrying,
    Set<String> raising,
    Set<String> doubting,
    Set<String> wishing,
    Set<String> traces,
    Set<String> allegations,
    Set<String> guessing,
    Set<String> hedges,
    Set<String> pending,
    Set<String> possibleModals,
    Set<String> futureModals,
    Set<String> idleModals,
    Set<String> conditions) {

  static Negation read(LexiconFiles files) {
    return files.read("negation.yaml", Negation.class);
  }
}
