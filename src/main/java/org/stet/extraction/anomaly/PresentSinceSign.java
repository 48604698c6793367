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
 * A present tense with "since" and a point of time, as German, French, Spanish and the Slavic
 * languages have it: "1,100 employees are in short-time work since October".
 *
 * <p>English needs the perfect there. It has the present only where something is counted since
 * then: "is the first since 2019", "is up 5% since March".
 */
final class PresentSinceSign implements ArticleSign {
  private static final Set<String> COUNTED =
      Set.of(
          "first",
          "only",
          "second",
          "third",
          "fourth",
          "fifth",
          "most",
          "least",
          "more",
          "less",
          "up",
          "down",
          "ever",
          "record",
          "anniversary",
          "since",
          "time",
          "years",
          "months",
          "days",
          "weeks",
          "low",
          "high",
          "lowest",
          "highest",
          "fall",
          "rise",
          "increase",
          "decrease",
          "change",
          "changes",
          "increases",
          "total",
          "number",
          "all",
          "any",
          "one",
          "nothing",
          "none",
          "no",
          "figure",
          "much",
          "every",
          "what",
          "where",
          "ago",
          "will",
          "as",
          "than",
          "because");

  @Override
  public List<Anomaly> find(ParsedArticle article, ArticleText context) {
    List<Anomaly> found = new ArrayList<>();
    for (ParsedSentence sentence : article.sentences()) {
      List<Token> tokens = sentence.tokens();
      for (int at = 2; at + 1 < tokens.size() && !sentence.fact().headline(); at++) {
        if (tokens.get(at).text().equals("since")
            && Times.pointAt(tokens, at + 1)
            && !context.quoted(tokens.get(at))) {
          Token verb = present(sentence, at);
          if (verb != null) {
            found.add(
                new Anomaly(
                    sentence.span(article.article(), verb, tokens.get(at + 1)),
                    AnomalyType.FOREIGN_GRAMMAR,
                    null,
                    null,
                    "“since” takes the perfect in English",
                    0.6));
          }
        }
      }
    }
    return found;
  }

  /**
   * The verb in the present to which "since" at {@code since} belongs, if the clause has no other.
   */
  private static Token present(ParsedSentence sentence, int since) {
    Token present = null;
    for (int i = since - 1; i >= 0 && i >= since - 12; i--) {
      Token token = sentence.token(i);
      if (token.text().matches("[,;:—–()\"“”]|``|''|that")) {
        break;
      }
      String word = StoryText.lower(token.text());
      boolean counts = COUNTED.contains(word) || token.tag().matches("JJS|JJR|RBR|RBS|VBN|VBG");
      if (counts && !(token.tag().equals("VBN") && present == null)
          || word.matches("has|have|had|'ve|'s|'d")
          || token.tag().matches("VBD|MD")) {
        return null;
      }
      if (token.tag().matches("VBZ|VBP") && present == null) {
        present = token;
      }
    }
    return present;
  }
}
