package org.stet.extraction.figure;

import java.util.List;
import java.util.Locale;
import org.stet.extraction.syntax.Token;

/**
 * What a number counts.
 *
 * @param first first word after the number that belongs to it, or null for a bare number
 * @param head the counted noun, or null for a bare number
 * @param numeral the last word of the number
 * @param words the words from {@code first} to {@code head}
 * @param partitive whether only some of those named are counted: "four of the dead"
 */
record Noun(Token first, Token head, Token numeral, List<Token> words, boolean partitive) {

  /** The word that stands for the whole in the tree. */
  Token anchor() {
    return head == null ? numeral : head;
  }

  /** The last word of number and noun. */
  Token last() {
    return head == null ? numeral : head;
  }

  String lemma() {
    return head == null ? null : head.lemma().toLowerCase(Locale.ROOT);
  }
}
