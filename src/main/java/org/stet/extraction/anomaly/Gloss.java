package org.stet.extraction.anomaly;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;

/** Tells whether a text explains a foreign word: then it may stand. */
final class Gloss {
  /** What follows a phrase of up to three words: "numero verde, that is, a free line". */
  private static final Pattern MEANING =
      Pattern.compile(
          "(?: [\\p{L}'’-]{1,20}){0,2}[\"”]?, (?:that is|which means|meaning|i\\.e\\.|in other words|or )");

  private final Set<String> glosses;

  /**
   * @param glosses words that announce an explanation
   */
  Gloss(List<String> glosses) {
    this.glosses = Set.copyOf(glosses);
  }

  /** Whether the words around say what it means: "so-called", ", or village head", "(district)". */
  boolean explains(ParsedSentence sentence, Token token) {
    int at = token.index();
    List<Token> tokens = sentence.tokens();
    String text = sentence.fact().span().text();
    int offset = token.start() - sentence.fact().span().start();
    boolean emphasised = offset > 0 && "*_'‘’(".indexOf(text.charAt(offset - 1)) >= 0;
    for (int i = Math.max(0, at - 4); i < at; i++) {
      if (glosses.contains(StoryText.lower(tokens.get(i).text()))) {
        return true;
      }
    }
    String rest = text.substring(token.end() - sentence.fact().span().start());
    if (MEANING.matcher(rest).lookingAt()) {
      return true;
    }
    if (at + 2 < tokens.size()) {
      String next = tokens.get(at + 1).text();
      String then = StoryText.lower(tokens.get(at + 2).text());
      boolean apposition = next.equals(",") && (then.matches("a|an|the|or|i\\.e\\.|meaning|which"));
      if (apposition || next.matches("[(\\[–—-]|-LRB-|or") || glosses.contains(next)) {
        return true;
      }
    }
    boolean apposed =
        at >= 2 && tokens.get(at - 2).text().equals(",") && tokens.get(at - 1).text().equals("or");
    return emphasised || apposed;
  }
}
