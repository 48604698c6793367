package org.stet.extraction.attribution;

import java.util.Set;
import org.stet.extraction.lexicon.LexiconFiles;

/**
 * Nouns that tell what kind of source speaks, in dictionary form.
 *
 * @param anonymous withheld or vague: "source", "some"
 * @param document written or counted: "report", "figures"
 * @param media words for and in the names of news outlets
 * @param body bodies that speak as one: "ministry"
 * @param role people known by what they do: "mayor"
 * @param feminine words that only fit a woman
 * @param masculine words that only fit a man
 * @param unnamed words by which a source asks for no name
 * @param unreal subjects behind which nobody stands: "speculation"
 */
record SourceLexicon(
    Set<String> anonymous,
    Set<String> document,
    Set<String> media,
    Set<String> body,
    Set<String> role,
    Set<String> feminine,
    Set<String> masculine,
    Set<String> unnamed,
    Set<String> unreal) {

  static SourceLexicon read(LexiconFiles files) {
    return files.read("sources.yaml", SourceLexicon.class);
  }
}
