package org.stet.extraction.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stet.extraction.syntax.Token;

/** Finds every predicate of the lexicon in a sentence. */
final class MatchFinder {
  private static final Set<String> COPULAS =
      Set.of("be", "remain", "stay", "become", "keep", "stand", "seem", "appear", "go", "turn");

  private final Tree tree;
  private final FrameLexicon lexicon;
  private final PatternMatcher matcher;
  private final ClauseReader clauses;
  private final EventNouns eventNouns;

  MatchFinder(Tree tree, FrameLexicon lexicon, Partitives partitives) {
    this.tree = tree;
    this.lexicon = lexicon;
    this.matcher = new PatternMatcher(tree, partitives);
    this.clauses = new ClauseReader(tree);
    this.eventNouns = new EventNouns(tree, lexicon, matcher, clauses);
  }

  /** The predicates in the order of their words; of one word each frame once. */
  List<Match> find() {
    List<Match> found = new ArrayList<>();
    for (Token token : tree.sentence().tokens()) {
      Map<String, Match> byFrame = new LinkedHashMap<>();
      if (token.tag().startsWith("VB")) {
        verb(token, byFrame);
      }
      state(token, byFrame);
      if (token.isNoun()) {
        eventNouns.find(token).forEach(match -> keep(match, byFrame));
      }
      found.addAll(byFrame.values());
    }
    return found;
  }

  private void verb(Token verb, Map<String, Match> found) {
    List<Pattern> patterns = lexicon.verbs(Tree.lemma(verb));
    if (patterns.isEmpty() || verb.is("aux") || verb.is("amod") || verb.is("cop")) {
      return;
    }
    Clause clause = clauses.read(verb);
    for (Pattern pattern : patterns) {
      matcher.verb(pattern, clause).ifPresent(match -> keep(match, found));
    }
  }

  private void state(Token word, Map<String, Match> found) {
    List<Pattern> patterns = lexicon.states(Tree.text(word));
    if (patterns.isEmpty()) {
      return;
    }
    Token subject = holder(word);
    if (subject == null) {
      return;
    }
    for (Pattern pattern : patterns) {
      matcher.state(pattern, word, subject).ifPresent(match -> keep(match, found));
    }
  }

  /** Of whom a copula, or the place behind a noun, says the state {@code word}; or null. */
  private Token holder(Token word) {
    if (tree.child(word, "cop") != null) {
      return clauses.subject(word, 4);
    }
    Token head = tree.head(word);
    if (head == null) {
      return null;
    }
    boolean complement =
        (word.is("xcomp")
                || word.is("acl")
                || word.is("advcl")
                || word.is("obl")
                || word.is("advmod"))
            && COPULAS.contains(Tree.lemma(head));
    if (complement) {
      return clauses.subject(head, 4);
    }
    boolean behind =
        word.tag().startsWith("JJ")
            && word.index() > head.index()
            && head.isNoun()
            && (word.is("amod") || word.is("acl"));
    return behind ? head : null;
  }

  /** Of two ways to read one predicate the fuller one is kept. */
  private static void keep(Match match, Map<String, Match> found) {
    found.merge(
        match.frame().id(), match, (old, other) -> weight(other) > weight(old) ? other : old);
  }

  private static int weight(Match match) {
    return (match.agent() == null ? 0 : 1) + (match.patient() == null ? 0 : 1);
  }
}
