package org.stet.extraction.attribution;

import java.util.Set;
import org.stet.extraction.lexicon.LexiconFiles;
import org.stet.extraction.syntax.Token;

/**
 * Nouns that tell what kind of source speaks, in dictionary form.
 *
 * @param hidden who keep themselves hidden: "source", "insider"
 * @param hearsay records that are only talk in the plural: "reports"
 * @param general anybody of a kind: "analyst", "some"
 * @param relation people known only by their tie to another: "colleague", "cousin"
 * @param document written or counted: "report", "figures"
 * @param count records that count answers or cases: "poll"
 * @param terms what lays down what is to be: "plan", "law"
 * @param media words for and in the names of news outlets
 * @param body bodies that speak as one: "ministry"
 * @param role people known by what they do: "mayor"
 * @param feminine words that only fit a woman
 * @param masculine words that only fit a man
 * @param unnamed words by which a source asks for no name
 * @param negative words that deny that anybody speaks: "nobody"
 * @param inside what people without a name know from within: "party", "industry"
 * @param unreal subjects behind which nobody stands: "speculation"
 */
record SourceLexicon(
    Set<String> hidden,
    Set<String> hearsay,
    Set<String> general,
    Set<String> relation,
    Set<String> document,
    Set<String> count,
    Set<String> terms,
    Set<String> media,
    Set<String> body,
    Set<String> role,
    Set<String> feminine,
    Set<String> masculine,
    Set<String> unnamed,
    Set<String> negative,
    Set<String> inside,
    Set<String> unreal) {

  /** Whether {@code head} can be a source: a name, an office, a body, a record or some people. */
  boolean speaks(Token head) {
    String lemma = SentenceTree.lemma(head);
    return head.isProperNoun()
        || role.contains(lemma)
        || body.contains(lemma)
        || hidden.contains(lemma)
        || general.contains(lemma)
        || relation.contains(lemma)
        || media.contains(lemma)
        || document.contains(lemma);
  }

  static SourceLexicon read(LexiconFiles files) {
    return files.read("sources.yaml", SourceLexicon.class);
  }
}
