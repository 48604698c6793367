package org.stet.extraction.predicate;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stet.extraction.claim.Predication;
import org.stet.extraction.claim.Referent;
import org.stet.extraction.comparison.Counterpart;
import org.stet.extraction.lexicon.LexiconFiles;
import org.stet.extraction.predicate.PredicateComparison.Told;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Difference;
import org.stet.fact.Difference.Kind;

/**
 * Two sentences that say the same in nearly the same words, of which the one denies its verb and
 * the other has no word of denial: then one of them has lost a "not", whatever its verb is called.
 *
 * @param words those by which a sentence can deny without a "not"
 * @param harmless those beside which a "not" denies no event
 */
record Twins(Set<String> words, Set<String> harmless) {
  /** Measured on translations of one text: below this cosine two sentences tell more or less. */
  private static final double TWINS = 0.8;

  /** Below this they do so even where their words are the same. */
  private static final double NEAR_TWINS = 0.6;

  private static final double SHARED = 0.5;
  private static final Set<String> NOT = Set.of("not", "n't", "n’t", "never");
  private static final Set<String> DENIALS =
      Set.of(
          "not", "n't", "n’t", "never", "no", "neither", "nor", "none", "nobody", "nothing",
          "without", "deny", "fail", "refuse");
  private static final Set<String> NEGATED_PREFIXES =
      Set.of("un", "imp", "inac", "inca", "insu", "inde", "dis", "non", "ille", "irre");

  static Twins read(LexiconFiles files) {
    return files.read("denials.yaml", Twins.class);
  }

  Optional<Difference> between(List<Told> first, List<Told> second, Counterpart pair) {
    if (!pair.best() || pair.cosine() < NEAR_TWINS || pair.headlineAgainstBody()) {
      return Optional.empty();
    }
    Optional<Predication> denied = denied(first, pair.first());
    Optional<Predication> other = denied(second, pair.second());
    if (denied.isPresent() == other.isPresent()) {
      return Optional.empty();
    }
    double least = pair.cosine() < TWINS ? NEAR_TWINS : SHARED;
    boolean turned = other.isPresent();
    ParsedSentence plain = turned ? pair.first() : pair.second();
    ParsedSentence negated = turned ? pair.second() : pair.first();
    if (denies(plain) || denials(negated) != 1 || shared(plain, negated) < least) {
      return Optional.empty();
    }
    List<Told> plainTold = turned ? first : second;
    Predication no = turned ? other.get() : denied.get();
    return plainTold.stream()
        .map(Told::predication)
        .filter(yes -> !yes.denied() && yes.told() == no.told())
        .filter(yes -> together(yes.actor(), no.actor()))
        .filter(yes -> !Times.apart(yes, null, no, null))
        .min(
            Comparator.comparingInt(
                yes -> yes.head().relation().equals(no.head().relation()) ? 0 : 1))
        .map(
            yes ->
                turned
                    ? new Difference(yes.clause(), no.clause(), Kind.POLARITY, false, pair.cosine())
                    : new Difference(
                        no.clause(), yes.clause(), Kind.POLARITY, false, pair.cosine()));
  }

  /** Whether nothing speaks against the subjects being one. */
  private static boolean together(Referent one, Referent other) {
    return one == null
        || other == null
        || one.pronoun()
        || other.pronoun()
        || one.lemma().equals(other.lemma())
        || one.key() != null && one.key().equals(other.key());
  }

  /** The clause that a "not" denies, if there is one. */
  private Optional<Predication> denied(List<Told> told, ParsedSentence sentence) {
    return told.stream()
        .map(Told::predication)
        .filter(
            predication ->
                sentence.children(predication.head()).stream()
                    .anyMatch(child -> NOT.contains(text(child)) && !harmless(sentence, child)))
        .findFirst();
  }

  private boolean harmless(ParsedSentence sentence, Token not) {
    int next = not.index() + 1;
    return next < sentence.tokens().size() && harmless.contains(text(sentence.token(next)));
  }

  private boolean denies(ParsedSentence sentence) {
    return sentence.tokens().stream()
        .anyMatch(
            token ->
                words.contains(text(token))
                    || words.contains(lemma(token))
                    || token.tag().startsWith("JJ")
                        && NEGATED_PREFIXES.stream().anyMatch(text(token)::startsWith));
  }

  private static long denials(ParsedSentence sentence) {
    return sentence.tokens().stream().filter(token -> DENIALS.contains(lemma(token))).count();
  }

  /** The share of content words that the two have in common. */
  private static double shared(ParsedSentence one, ParsedSentence other) {
    Set<String> first = content(one);
    Set<String> second = content(other);
    int all = first.size() + second.size();
    first.retainAll(second);
    return all == 0 ? 0 : 2.0 * first.size() / all;
  }

  private static Set<String> content(ParsedSentence sentence) {
    Set<String> content = new TreeSet<>();
    for (Token token : sentence.tokens()) {
      if (token.tag().matches("NN.*|VB.*|JJ.*|CD|RB")) {
        content.add(lemma(token));
      }
    }
    return content;
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }

  private static String text(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
