package org.stet.extraction.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;

/**
 * Finds the noun that a number counts, by the order of words: English puts it behind the number,
 * and the order is surer than a parse of elliptical news.
 */
final class NounReader {
  private static final int LONGEST = 7;
  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "his", "her", "its", "their", "our", "these", "those", "them", "whom", "which",
          "us");

  private NounReader() {}

  /**
   * The noun after the number that ends at {@code end} in the article.
   *
   * @return null if no word of the sentence holds the number
   */
  static Noun read(ParsedSentence sentence, int start, int end) {
    Token numeral = null;
    for (Token token : sentence.tokens()) {
      if (token.start() < end && token.end() > start) {
        numeral = token;
      }
    }
    if (numeral == null) {
      return null;
    }
    List<Token> tokens = sentence.tokens();
    int i = numeral.index() + 1;
    boolean of = i < tokens.size() && tokens.get(i).text().equalsIgnoreCase("of");
    boolean partitive = false;
    if (of) {
      i++;
      while (i < tokens.size() && DETERMINERS.contains(lower(tokens.get(i)))) {
        partitive = true;
        i++;
      }
      if (partitive && tokens.get(i - 1).tag().equals("PRP")) {
        return new Noun(null, null, numeral, List.of(), true);
      }
    }
    if (i < tokens.size()
        && List.of("more", "other", "additional", "further").contains(lower(tokens.get(i)))) {
      partitive |= !lower(tokens.get(i)).equals("other");
      i++;
    }
    if (i < tokens.size() && lower(tokens.get(i)).equals("else")) {
      return new Noun(null, null, numeral, List.of(), true); // "no one else": than those told of
    }
    List<Token> words = new ArrayList<>();
    Token head = null;
    for (int at = i; at < tokens.size() && at < i + LONGEST; at++) {
      Token token = tokens.get(at);
      boolean noun = token.isNoun() && !isPercent(token);
      if (head != null && isPlural(head) && !(noun && continues(token, head))) {
        break;
      }
      if (noun) {
        words.add(token);
        head = token;
      } else if (token.tag().startsWith("JJ")
          || token.tag().equals("HYPH")
          || token.tag().equals("POS")
          || (token.tag().equals("VBN") && at + 1 < tokens.size() && tokens.get(at + 1).isNoun())
          || (token.tag().equals("VBG") && at + 1 < tokens.size() && tokens.get(at + 1).isNoun())
          || (head == null && token.tag().startsWith("``"))) {
        words.add(token);
      } else {
        break;
      }
    }
    if (head == null) {
      return new Noun(null, null, numeral, List.copyOf(words), partitive);
    }
    Token last = head;
    List<Token> upTo = words.stream().filter(word -> word.index() <= last.index()).toList();
    return new Noun(upTo.get(0), head, numeral, upTo, partitive);
  }

  private static boolean continues(Token token, Token head) {
    return !token.isProperNoun() && (head.end() + 1 == token.start());
  }

  private static boolean isPlural(Token token) {
    return token.tag().equals("NNS") || token.tag().equals("NNPS");
  }

  private static boolean isPercent(Token token) {
    return token.text().equals("%") || token.lemma().equals("percent");
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
