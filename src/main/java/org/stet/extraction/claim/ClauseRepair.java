package org.stet.extraction.claim;

import java.util.List;
import java.util.Set;
import org.stet.extraction.syntax.Token;

/**
 * Fills the places of a verb from the order of words where the tree has lost them.
 *
 * <p>The parser often takes the nearest noun for the subject of a verb that stands far behind its
 * own: "Nine men picked up after the <u>game</u> are behind bars".
 */
record ClauseRepair(Tree tree) {
  private static final Set<String> OPENING = Set.of("DT", "PRP$", "JJ", "CD", "JJS", "PDT", "POS");
  private static final int LONGEST_PHRASE = 6;

  Clause of(Clause clause) {
    boolean finite = finite(clause.verb());
    Token subject = finite ? subject(clause.verb(), clause.subject()) : clause.subject();
    Token object = clause.object();
    if (object == null && !clause.passive()) {
      object = objectBehind(clause.verb());
    }
    return new Clause(
        clause.verb(), subject, clause.passive(), object, clause.recipient(), clause.obliques());
  }

  /** {@code found}, or the noun phrase that opens the sentence where that cannot be the subject. */
  Token subject(Token verb, Token found) {
    if (found != null && !behindPreposition(found) && !found.tag().equals("CD")) {
      return found;
    }
    if (found == null && !verb.tag().startsWith("VB") && tree.child(verb, "cop") == null) {
      return null;
    }
    Token opening = opening();
    boolean own =
        opening != null
            && opening.index() < verb.index()
            && tree.sentence().tokens().subList(opening.index(), verb.index()).stream()
                .noneMatch(between -> reports(between));
    return own ? opening : found;
  }

  private boolean finite(Token verb) {
    return verb.tag().equals("VBD")
        || verb.tag().equals("VBZ")
        || tree.child(verb, "aux") != null && !tree.has(verb, "mark", Set.of("to"));
  }

  private boolean reports(Token token) {
    return token.isVerb() && tree.child(token, "ccomp") != null;
  }

  private boolean behindPreposition(Token noun) {
    int at = noun.index() - 1;
    while (at >= 0 && inPhrase(tree.sentence().token(at))) {
      at--;
    }
    return at >= 0
        && tree.sentence().token(at).tag().equals("IN")
        && !Set.of("that", "because", "while", "if", "as", "although", "whether", "though")
            .contains(Tree.text(tree.sentence().token(at)));
  }

  private static boolean inPhrase(Token token) {
    return OPENING.contains(token.tag()) || token.isNoun();
  }

  /** The head of the noun phrase with which the sentence begins, or null. */
  private Token opening() {
    List<Token> tokens = tree.sentence().tokens();
    Token head = null;
    for (int i = 0; i < Math.min(tokens.size(), LONGEST_PHRASE) && inPhrase(tokens.get(i)); i++) {
      head = tokens.get(i).isNoun() ? tokens.get(i) : head;
    }
    return head;
  }

  /** "disinfected <u>that tower</u> in July": a noun phrase right behind the verb. */
  private Token objectBehind(Token verb) {
    List<Token> tokens = tree.sentence().tokens();
    Token head = null;
    int at = verb.index() + 1;
    if (at < tokens.size() && Tree.text(tokens.get(at)).equals("that")) {
      at++;
    }
    while (at < tokens.size() && inPhrase(tokens.get(at))) {
      head = tokens.get(at).isNoun() ? tokens.get(at) : head;
      at++;
    }
    if (head == null || !tokens.get(verb.index() + 1).tag().matches("DT|PRP\\$|CD|IN")) {
      return null;
    }
    Token up = tree.head(head);
    boolean apart =
        up != null
            && up.index() > head.index()
            && tokens.subList(head.index(), up.index()).stream().anyMatch(Token::isPunctuation);
    return apart ? head : null;
  }
}
