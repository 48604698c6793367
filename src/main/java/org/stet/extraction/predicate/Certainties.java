package org.stet.extraction.predicate;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.stet.extraction.claim.Predication;
import org.stet.extraction.claim.Predication.Time;
import org.stet.extraction.lexicon.LexiconFiles;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Factuality;

/**
 * The words of {@code rules/lexicon/certainty.yaml}, looked up in a clause.
 *
 * @param settling verbs that answer a question: "determine", "prove"
 * @param asking verbs, with their prepositions, that ask one: "look into"
 * @param open adjectives that leave one open: "unknown"
 * @param concluding verbs that leave one open where they are denied: "settle"
 * @param causing verbs that name a cause or a culprit
 * @param culprits nouns that do so behind a preposition: "at fault"
 * @param hedges words that make it a guess
 * @param causes nouns for a cause or a culprit
 */
record Certainties(
    Set<String> settling,
    List<String> asking,
    List<String> open,
    Set<String> concluding,
    Set<String> causing,
    Map<String, String> culprits,
    Set<String> hedges,
    Set<String> causes) {
  private static final Set<String> MODALS = Set.of("may", "might", "could");
  private static final int BEHIND_VERB = 3;

  static Certainties read(LexiconFiles files) {
    return files.read("certainty.yaml", Certainties.class);
  }

  /** Whether the clause tells that a question has been answered. */
  boolean settles(Predication predication) {
    return answered(predication) && settling.contains(lemma(predication.head()));
  }

  private static boolean answered(Predication predication) {
    return predication.head().isVerb()
        && !predication.denied()
        && predication.factuality() == Factuality.CERTAIN
        && predication.time() != Time.COMING;
  }

  /** Whether the clause leaves a question open. */
  boolean leavesOpen(Predication predication) {
    Token head = predication.head();
    ParsedSentence sentence = predication.sentence();
    boolean modal =
        !predication.denied()
            && sentence.children(head).stream()
                .anyMatch(child -> (child.is("aux")) && MODALS.contains(text(child)));
    boolean unconcluded =
        predication.denied()
            && predication.factuality() != Factuality.UNREALISED
            && concluding.contains(lemma(head));
    return modal
        || unconcluded
        || !predication.denied() && (asks(sentence, head) || stands(sentence, head));
  }

  private boolean asks(ParsedSentence sentence, Token head) {
    return head.isVerb()
        && asking.stream()
            .map(words -> Arrays.asList(words.split(" ")))
            .filter(words -> words.get(0).equals(lemma(head)))
            .anyMatch(words -> words.size() == 1 || follows(sentence, head, words.get(1)));
  }

  private static boolean follows(ParsedSentence sentence, Token head, String word) {
    return sentence.tokens().stream()
        .skip(head.index() + 1L)
        .limit(BEHIND_VERB)
        .anyMatch(token -> text(token).equals(word) || lemma(token).equals(word));
  }

  private boolean stands(ParsedSentence sentence, Token head) {
    return sentence.child(head, "cop") != null
        && open.stream()
            .map(words -> words.split(" "))
            .anyMatch(
                words ->
                    words[words.length - 1].equals(text(head))
                        && (words.length == 1
                            || head.index() > 0
                                && text(sentence.token(head.index() - 1)).equals(words[0])));
  }

  /** Whether a headline tells what or who caused something. */
  boolean namesCause(ParsedSentence headline) {
    List<Token> tokens = headline.tokens();
    return tokens.stream().noneMatch(token -> hedges.contains(text(token)))
        && tokens.stream()
            .anyMatch(
                token ->
                    token.isVerb() && causing.contains(lemma(token))
                        || token.index() > 0
                            && text(tokens.get(token.index() - 1))
                                .equals(culprits.get(text(token))));
  }

  static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }

  private static String text(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
