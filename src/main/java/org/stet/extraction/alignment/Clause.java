package org.stet.extraction.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;

/**
 * The clause in which a figure or a time stands.
 *
 * @param governor the verb, or the noun in a clause without one, that it depends on
 * @param predicate folded lemma of {@code governor}; never null
 * @param context the words of the clause, all numerals left out
 * @param core subject, verb and object alone: "the first call reach the brigade"
 * @param subject the head of the subject with the nouns before it, folded lemmas; null where there
 *     is none or it is a pronoun
 * @param words folded content lemmas of the clause
 * @param names folded proper nouns of the clause
 */
record Clause(
    Token governor,
    String predicate,
    String context,
    String core,
    String subject,
    Set<String> words,
    Set<String> names) {
  private static final int REACH = 24;
  private static final Set<String> ARGUMENTS =
      Set.of("nsubj", "nsubj:pass", "nsubjpass", "obj", "dobj", "compound:prt");

  /**
   * The clause around {@code from}.
   *
   * @param skip tells words of the clause that are left out
   */
  static Clause around(
      ParsedSentence sentence, Token from, Predicate<Token> skip, AlignmentWords lexicon) {
    Token governor = governor(sentence, from);
    List<Token> clause =
        sentence.subtree(governor, Clause::belongs).stream()
            .filter(token -> Math.abs(token.index() - from.index()) <= REACH)
            .filter(token -> !token.tag().equals("CD") && !token.isPunctuation())
            .filter(skip.negate())
            .toList();
    Set<String> words = new TreeSet<>();
    Set<String> names = new TreeSet<>();
    for (Token token : clause) {
      String key = Wording.fold(token.lemma());
      if (Wording.carriesContent(token) && !lexicon.contains(key)) {
        words.add(key);
      }
      if (token.isProperNoun() && key.length() > 2) {
        names.add(key);
      }
    }
    return new Clause(
        governor,
        Wording.fold(governor.lemma()),
        clause.stream().map(Token::text).collect(Collectors.joining(" ")),
        core(sentence, governor, skip),
        subject(sentence, governor),
        words,
        names);
  }

  private static String core(ParsedSentence sentence, Token governor, Predicate<Token> skip) {
    List<String> words = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      boolean part =
          token.equals(governor)
              || (token.head() == governor.index() && ARGUMENTS.contains(token.relation()))
              || (token.head() >= 0
                  && (token.is("compound") || token.is("amod"))
                  && sentence.head(token).head() == governor.index()
                  && ARGUMENTS.contains(sentence.head(token).relation()));
      if (part && !skip.test(token) && !token.isPunctuation()) {
        words.add(token.equals(governor) ? token.lemma() : token.text());
      }
    }
    return String.join(" ", words);
  }

  private static String subject(ParsedSentence sentence, Token governor) {
    Token subject = sentence.child(governor, "nsubj");
    if (subject == null) {
      subject = sentence.child(governor, "nsubjpass");
    }
    if (subject == null || !subject.isNoun()) {
      return null;
    }
    Token head = subject;
    return sentence.tokens().stream()
        .filter(
            token -> token.equals(head) || (token.head() == head.index() && token.is("compound")))
        .map(token -> Wording.fold(token.lemma()))
        .collect(Collectors.joining(" "));
  }

  private static Token governor(ParsedSentence sentence, Token from) {
    Token at = from;
    for (int steps = 0; steps < REACH; steps++) {
      Token head = sentence.head(at);
      if (head == null || (!at.equals(from) && (at.isVerb() || !belongs(at) || at.is("acl")))) {
        break;
      }
      at = head;
    }
    return at;
  }

  /** Whether {@code child} is of the clause of its head rather than a clause of its own. */
  private static boolean belongs(Token child) {
    return !child.is("ccomp")
        && !child.is("advcl")
        && !child.is("parataxis")
        && !child.is("csubj")
        && !(child.is("conj") && child.isVerb());
  }
}
