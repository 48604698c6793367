package org.stet.extraction.claim;

import java.util.Optional;
import java.util.Set;
import org.stet.extraction.name.Names;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Mention;
import org.stet.fact.NameKind;
import org.stet.fact.Span;

/** Reads where an event took place: a named place behind "in", "at" or "near" in its clause. */
record PlaceReader(Tree tree, Names names) {
  private static final Set<String> WHERE =
      Set.of(
          "in", "at", "near", "outside", "off", "inside", "around", "across", "on", "throughout");

  /** Key of the place of {@code match}, whose clause is {@code clause}; null if none is told. */
  String read(Match match, Span clause) {
    return tree.sentence().within(clause).stream()
        .filter(token -> isPlace(token) && !isParticipant(token, match))
        .filter(token -> hangsOn(token, match))
        .map(token -> names.at(tree.sentence(), token))
        .flatMap(Optional::stream)
        .filter(mention -> mention.kind() == NameKind.PLACE)
        .map(Mention::entityKey)
        .findFirst()
        .orElse(null);
  }

  private boolean isPlace(Token token) {
    return (token.is("obl") || token.is("nmod")) && tree.has(token, "case", WHERE);
  }

  private static boolean isParticipant(Token token, Match match) {
    return token.equals(match.agent()) || token.equals(match.patient());
  }

  /** Of the event's word, the verb that carries it, or what the event was done to. */
  private boolean hangsOn(Token token, Match match) {
    Token head = tree.head(token);
    if (head == null) {
      return false;
    }
    Token trigger = match.trigger();
    boolean carried = trigger.isNoun() && head.equals(tree.head(trigger));
    return head.equals(trigger) || carried || token.is("nmod") && head.equals(match.patient());
  }
}
