package org.stet.extraction.anomaly;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Anomaly;
import org.stet.fact.AnomalyType;

/**
 * A perfect with a time that is over: "the minister has resigned yesterday". German, French,
 * Italian and Finnish tell the past so; English takes the simple past.
 */
final class PerfectWithPastTimeSign implements ArticleSign {
  private static final int REACH = 8;
  private static final Set<String> BREAKS =
      Set.of(
          "since", "that", "who", "which", "when", "after", "before", "from", "of", "to", "until",
          "by", "than", "as", "if", "because", "and", "but", "or", "while", "where");

  @Override
  public List<Anomaly> find(ParsedArticle article, ArticleText context) {
    List<Anomaly> found = new ArrayList<>();
    for (ParsedSentence sentence : article.sentences()) {
      List<Token> tokens = sentence.tokens();
      for (int at = 0; at + 2 < tokens.size(); at++) {
        Token have = tokens.get(at);
        if (StoryText.lower(have.text()).matches("has|have")
            && participle(tokens, at + 1) >= 0
            && !context.quoted(have)) {
          int participle = participle(tokens, at + 1);
          int end = past(tokens, participle + 1);
          if (end >= 0) {
            found.add(
                new Anomaly(
                    sentence.span(article.article(), have, tokens.get(end)),
                    AnomalyType.FOREIGN_GRAMMAR,
                    null,
                    null,
                    "a time that is over takes the simple past",
                    StoryText.lower(tokens.get(end).text()).matches("yesterday|ago") ? 0.65 : 0.4));
          }
        }
      }
    }
    return found;
  }

  /** Index of the participle after "has", with at most "been" and one adverb between. */
  private static int participle(List<Token> tokens, int from) {
    int last = -1;
    for (int i = from; i < tokens.size() && i < from + 3; i++) {
      if (tokens.get(i).tag().equals("VBN")) {
        last = i;
      } else if (last >= 0 || !tokens.get(i).tag().equals("RB")) {
        break;
      }
    }
    return last;
  }

  /** Index of the last word of a past time that belongs to the verb, or -1. */
  private static int past(List<Token> tokens, int from) {
    for (int i = from; i < tokens.size() && i < from + REACH; i++) {
      String word = StoryText.lower(tokens.get(i).text());
      if (BREAKS.contains(word)
          || tokens.get(i).isPunctuation()
          || tokens.get(i).isVerb()
          || word.endsWith("'s")) {
        return -1;
      }
      if (word.equals("yesterday") && !possessive(tokens, i)) {
        return i;
      }
      if (word.equals("ago")
          || (word.equals("on")
              && i + 1 < tokens.size()
              && Times.day(tokens.get(i + 1).text())
              && !possessive(tokens, i + 1))) {
        return word.equals("ago") ? i : i + 1;
      }
      if (word.equals("last")
          && i + 1 < tokens.size()
          && (tokens.get(i + 1).text().matches("week|month|year|night|weekend")
              || Times.day(tokens.get(i + 1).text()))
          && !possessive(tokens, i + 1)) {
        return i + 1;
      }
    }
    return -1;
  }

  private static boolean possessive(List<Token> tokens, int at) {
    return at + 1 < tokens.size()
        && (tokens.get(at + 1).tag().equals("POS") || tokens.get(at + 1).isNoun());
  }
}
