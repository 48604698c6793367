package org.stet.extraction.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Attribution;

/** Reads of whom a place in a clause tells, tracing pronouns to the subject before them. */
final class ReferentReader {
  private static final Set<String> PLURAL = Set.of("they", "them", "their", "we", "us");
  private static final Set<String> PERSONAL = Set.of("he", "she", "him", "her");
  private static final Set<String> TRACED =
      Set.of("he", "she", "him", "her", "they", "them", "it", "this");
  private static final Set<String> APART =
      Set.of(
          "other",
          "another",
          "rest",
          "remaining",
          "second",
          "third",
          "fourth",
          "fifth",
          "last",
          "former",
          "previous",
          "next",
          "new",
          "old",
          "northern",
          "southern",
          "eastern",
          "western",
          "first");

  private final ParsedArticle article;
  private final Tree tree;
  private final ParticipantReader participants;
  private final CommitmentReader commitments;
  private final Partitives partitives;
  private final ClauseReader clauses;

  ReferentReader(
      ParsedArticle article,
      Tree tree,
      ParticipantReader participants,
      CommitmentReader commitments,
      Partitives partitives) {
    this.article = article;
    this.tree = tree;
    this.participants = participants;
    this.commitments = commitments;
    this.partitives = partitives;
    this.clauses = new ClauseReader(tree);
  }

  /** Whom {@code filler} means; null for null. */
  Referent read(Token filler, Attribution attribution) {
    return filler == null ? null : read(filler, attribution, true);
  }

  /**
   * @param further whether a relative pronoun may lead on: two can lead to each other
   */
  private Referent read(Token filler, Attribution attribution, boolean further) {
    Token head = clauses.antecedent(partitives.whole(tree, clauses.antecedent(filler)));
    Participant participant = participants.read(head, attribution);
    if (further && head.tag().startsWith("W")) {
      Token named = relative(head);
      if (named != null) {
        return read(named, attribution, false);
      }
    }
    boolean negative = commitments.negative(filler) || commitments.negative(head);
    String text = Tree.text(head);
    if (participant.key() == null && TRACED.contains(text)) {
      Optional<Token> before = antecedent(head, text);
      if (before.isPresent()) {
        Token noun = before.get();
        boolean here = tree.sentence().tokens().contains(noun);
        String key = here ? participants.read(noun, attribution).key() : null;
        return new Referent(
            head,
            participant.span(),
            key,
            Tree.lemma(noun),
            Set.of(),
            Set.of(),
            null,
            negative,
            true,
            PLURAL.contains(text));
      }
    }
    boolean pronoun = head.tag().startsWith("PRP") || head.tag().startsWith("W");
    return new Referent(
        head,
        participant.span(),
        participant.key(),
        Tree.lemma(head),
        around(head),
        apart(filler, head),
        number(filler, head),
        negative,
        pronoun,
        PLURAL.contains(text) || head.tag().endsWith("S"));
  }

  /** "nine were held, all of <u>whom</u>": where the tree does not tell, the subject before it. */
  private Token relative(Token pronoun) {
    List<Token> before = subjects(tree.sentence(), pronoun.index());
    return before.isEmpty() ? null : before.get(before.size() - 1);
  }

  private Set<String> around(Token head) {
    Set<String> words = new TreeSet<>();
    for (Token child : tree.children(head)) {
      boolean modifier =
          child.is("amod") || child.is("compound") || child.is("nmod") || child.is("appos");
      if (modifier && (child.isNoun() || child.tag().startsWith("JJ"))) {
        words.add(Tree.lemma(child));
      }
    }
    return words;
  }

  private Set<String> apart(Token filler, Token head) {
    Set<String> words = new TreeSet<>();
    for (Token token : List.of(filler, head)) {
      for (Token child : tree.children(token)) {
        if (APART.contains(Tree.text(child))) {
          words.add(Tree.text(child));
        }
      }
      if (APART.contains(Tree.lemma(token))) {
        words.add(Tree.lemma(token));
      }
    }
    return words;
  }

  private String number(Token filler, Token head) {
    if (filler.tag().equals("CD")) {
      return Tree.text(filler);
    }
    Token numeral = tree.child(head, "nummod");
    return numeral == null ? null : Tree.text(numeral);
  }

  /** The nearest subject before the pronoun that agrees with it, in this sentence or the last. */
  private Optional<Token> antecedent(Token pronoun, String text) {
    List<Token> subjects = new ArrayList<>();
    sentenceBefore().ifPresent(sentence -> subjects.addAll(subjects(sentence, Integer.MAX_VALUE)));
    List<Token> here = subjects(tree.sentence(), pronoun.index());
    for (List<Token> candidates : List.of(here, subjects)) {
      for (Token candidate : candidates) {
        if (agrees(candidate, text)) {
          return Optional.of(candidate);
        }
      }
    }
    return Optional.empty();
  }

  private Optional<ParsedSentence> sentenceBefore() {
    int at = article.sentences().indexOf(tree.sentence());
    return at <= 0 ? Optional.empty() : Optional.of(article.sentences().get(at - 1));
  }

  private static List<Token> subjects(ParsedSentence sentence, int before) {
    return sentence.tokens().stream()
        .filter(token -> token.index() < before && token.is("nsubj") && token.isNoun())
        .toList();
  }

  private static boolean agrees(Token noun, String pronoun) {
    boolean several = noun.tag().endsWith("S");
    if (PERSONAL.contains(pronoun)) {
      return !several && noun.isProperNoun();
    }
    boolean title = !noun.text().equals(noun.text().toLowerCase(Locale.ROOT));
    return PLURAL.contains(pronoun) ? several : !several && (!title || !noun.isProperNoun());
  }
}
