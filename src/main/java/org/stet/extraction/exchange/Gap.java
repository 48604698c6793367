package org.stet.extraction.exchange;

import java.util.List;
import java.util.stream.Collectors;
import org.stet.extraction.alignment.Wording;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;

/**
 * What two sentences have between the same words.
 *
 * @param first the words of content of the one, in order
 * @param second those of the other
 * @param before the word before {@code first}, or null
 * @param after the word behind {@code first}, or null
 * @param agreed how many words of content the two sentences have in common, in order
 * @param share which part of the shorter sentence's words of content that is, 0 to 1
 * @param support which part of the nearest words of content on either side is common, 0 to 1
 */
record Gap(
    Side first, Side second, Token before, Token after, long agreed, double share, double support) {

  /** The words of one of the two sentences. */
  record Side(ParsedArticle article, ParsedSentence sentence, List<Token> words) {
    Token last() {
      return words.get(words.size() - 1);
    }

    /** Folded lemmas with blanks between. */
    String key() {
      return words.stream().map(Side::key).collect(Collectors.joining(" "));
    }

    static String key(Token token) {
      return Wording.fold(token.lemma());
    }

    boolean all(String tag) {
      return words.stream().allMatch(word -> word.tag().startsWith(tag));
    }
  }

  /** Whether both have one word. */
  boolean oneWord() {
    return first.words().size() == 1 && second.words().size() == 1;
  }

  /** Whether both have at most two words. */
  boolean shortPhrases() {
    return first.words().size() <= 2 && second.words().size() <= 2;
  }

  boolean agrees(int least, double leastShare, double leastSupport) {
    return agreed >= least && share >= leastShare && support >= leastSupport;
  }
}
