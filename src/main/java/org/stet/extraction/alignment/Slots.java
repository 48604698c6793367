package org.stet.extraction.alignment;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;

/**
 * Whether a word of one sentence and a word of another say something of the same thing: two verbs
 * with one subject or object, two modifiers of one word, two prepositions before one noun.
 */
final class Slots {
  private static final Set<String> NEGATIONS =
      Set.of(
          "not", "n't", "n’t", "never", "no", "neither", "nor", "none", "nobody", "nothing",
          "without", "hardly", "barely");
  private static final Set<String> OPEN_MODALS =
      Set.of("may", "might", "could", "should", "can", "must");
  private static final Set<String> PARTICIPANTS =
      Set.of("nsubj", "nsubj:pass", "obj", "nmod:poss", "csubj");

  private Slots() {}

  /** Whether the two are said of one thing, with one polarity, and as certain. */
  static boolean same(ParsedSentence one, Token first, ParsedSentence two, Token second) {
    if (negated(one, first) != negated(two, second) || open(one, first) != open(two, second)) {
      return false;
    }
    boolean predicates = predicate(one, first) && predicate(two, second);
    return predicates
        ? !Collections.disjoint(participants(one, first), participants(two, second))
        : headsAgree(one, first, two, second);
  }

  /** Whether a word of denial hangs on {@code token} or on the verb it belongs to. */
  static boolean negated(ParsedSentence sentence, Token token) {
    Token head = sentence.head(token);
    return deniedHere(sentence, token)
        || (head != null && !token.is("conj") && deniedHere(sentence, head));
  }

  private static boolean deniedHere(ParsedSentence sentence, Token token) {
    return sentence.children(token).stream()
        .flatMap(child -> Stream.concat(Stream.of(child), sentence.children(child, "det").stream()))
        .anyMatch(child -> NEGATIONS.contains(child.text().toLowerCase(Locale.ROOT)));
  }

  private static boolean open(ParsedSentence sentence, Token token) {
    Token head = sentence.head(token);
    Token verb = token.isVerb() || head == null ? token : head;
    return sentence.children(verb, "aux").stream()
        .anyMatch(aux -> OPEN_MODALS.contains(aux.text().toLowerCase(Locale.ROOT)));
  }

  private static boolean predicate(ParsedSentence sentence, Token token) {
    return token.tag().startsWith("VB") || sentence.child(token, "cop") != null;
  }

  /** Folded lemmas of the nouns and numbers in the subject and object of a verb. */
  private static Set<String> participants(ParsedSentence sentence, Token verb) {
    Set<String> words = new TreeSet<>();
    add(sentence, verb, words);
    Token head = sentence.head(verb);
    if (head != null
        && (verb.is("xcomp") || verb.is("conj"))
        && sentence.child(verb, "nsubj") == null) {
      add(sentence, head, words);
    }
    if (head != null && verb.is("acl")) {
      words.add(Wording.fold(head.lemma()));
    }
    return words;
  }

  private static void add(ParsedSentence sentence, Token verb, Set<String> words) {
    for (Token child : sentence.children(verb)) {
      if (PARTICIPANTS.contains(child.relation())) {
        for (Token word : sentence.subtree(child, deep -> deep.is("compound") || deep.is("flat"))) {
          if (word.isNoun()) {
            words.add(Wording.fold(word.lemma()));
          }
        }
      }
    }
  }

  private static boolean headsAgree(
      ParsedSentence one, Token first, ParsedSentence two, Token second) {
    Token head = one.head(first);
    Token other = two.head(second);
    if (head == null || other == null) {
      return head == null && other == null;
    }
    return Wording.fold(head.lemma()).equals(Wording.fold(other.lemma()))
        || List.of(head, other).stream().allMatch(Token::isVerb)
            && !Collections.disjoint(participants(one, head), participants(two, other));
  }
}
