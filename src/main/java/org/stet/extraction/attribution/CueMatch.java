package org.stet.extraction.attribution;

import java.util.List;
import org.stet.extraction.syntax.Token;

/**
 * A verb of the text that is a cue.
 *
 * @param verb the verb, or the adjective after "be"
 * @param cue the entry
 * @param from index of its first word, auxiliaries left out
 * @param to index of its last word: the particle or preposition where it has one
 */
record CueMatch(Token verb, Cue cue, int from, int to) {

  /** The match of {@code cue} at {@code verb}, or null where its other words do not follow. */
  static CueMatch of(SentenceTree tree, Token verb, Cue cue) {
    List<String> words = cue.words();
    int at = verb.index();
    for (int i = 1; i < words.size(); i++) {
      int next = at + 1;
      if (i == 1 && !tree.word(next).equals(words.get(1)) && adverb(tree, next)) {
        next++;
      }
      if (!tree.word(next).equals(words.get(i))) {
        return null;
      }
      at = next;
    }
    return new CueMatch(verb, cue, verb.index(), at);
  }

  /** The match of "be" and an adjective at {@code adjective}, or null. */
  static CueMatch ofState(SentenceTree tree, Token adjective, Cue cue) {
    Token be = tree.child(adjective, "cop");
    if (be == null) {
      be = tree.child(adjective, "aux:pass");
    }
    List<String> words = cue.words();
    if (be == null || be.index() > adjective.index()) {
      return null;
    }
    int at = adjective.index();
    for (int i = 2; i < words.size(); i++) {
      if (!tree.word(++at).equals(words.get(i))) {
        return null;
      }
    }
    return new CueMatch(adjective, cue, be.index(), at);
  }

  private static boolean adverb(SentenceTree tree, int index) {
    Token token = tree.at(index);
    return token != null && token.tag().startsWith("RB");
  }

  boolean passive(SentenceTree tree) {
    return !cue.words().get(0).equals("be") && tree.child(verb, "aux:pass") != null;
  }

  /** Whether the verb is a bare past participle, whose subject did not say but was told. */
  boolean participle(SentenceTree tree) {
    return verb.tag().equals("VBN")
        && !cue.words().get(0).equals("be")
        && tree.child(verb, "aux") == null
        && tree.child(verb, "aux:pass") == null
        && !verb.is("conj")
        && tree.child(verb, "nsubj") == null
        && (verb.is("advcl") || verb.is("acl"));
  }

  boolean negated(SentenceTree tree) {
    return tree.children(verb).stream()
        .anyMatch(
            token ->
                List.of("not", "n't", "n’t", "never").contains(tree.word(token.index()))
                    && token.index() < verb.index());
  }
}
