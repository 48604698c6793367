package org.stet.extraction.syntax;

/**
 * A word or mark of a sentence.
 *
 * @param index its number in the sentence, from 0
 * @param start first UTF-16 code unit in the article's text
 * @param end the code unit after the last
 * @param text the characters as they stand in the article
 * @param lemma its dictionary form, lower case except for proper nouns
 * @param tag its Penn Treebank part of speech: "NN", "VBD"
 * @param head index of the word it depends on, or -1 for the root
 * @param relation its Universal Dependencies relation to the head, with subtype: "nsubj",
 *     "nmod:poss"
 */
public record Token(
    int index,
    int start,
    int end,
    String text,
    String lemma,
    String tag,
    int head,
    String relation) {

  /** Whether the relation is {@code name}, with or without a subtype. */
  public boolean is(String name) {
    return relation.equals(name)
        || (relation.startsWith(name)
            && relation.length() > name.length()
            && relation.charAt(name.length()) == ':');
  }

  public boolean isVerb() {
    return tag.startsWith("VB") || tag.equals("MD");
  }

  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  public boolean isProperNoun() {
    return tag.startsWith("NNP");
  }

  public boolean isPunctuation() {
    return !tag.isEmpty() && !Character.isLetter(tag.charAt(0)) && !tag.equals("$");
  }
}
