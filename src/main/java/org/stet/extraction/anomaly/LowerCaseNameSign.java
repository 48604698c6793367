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
 * A weekday, month or nationality in lower case, as most languages write them: "on monday", "the
 * spanish government".
 */
final class LowerCaseNameSign implements ArticleSign {
  private static final Set<String> NATIONS =
      Set.of(
          "spanish",
          "french",
          "german",
          "italian",
          "portuguese",
          "russian",
          "ukrainian",
          "finnish",
          "swedish",
          "danish",
          "norwegian",
          "hungarian",
          "romanian",
          "bulgarian",
          "greek",
          "chinese",
          "japanese",
          "korean",
          "american",
          "british",
          "european",
          "african",
          "brazilian",
          "argentine",
          "mexican",
          "israeli",
          "palestinian",
          "iranian",
          "iraqi",
          "syrian",
          "egyptian",
          "czech",
          "slovak",
          "serbian",
          "croatian",
          "belgian",
          "austrian",
          "irish",
          "scottish",
          "canadian",
          "australian",
          "indian",
          "pakistani",
          "catholic",
          "muslim",
          "jewish",
          "christian",
          "colombian",
          "venezuelan",
          "chilean",
          "peruvian",
          "cuban");

  @Override
  public List<Anomaly> find(ParsedArticle article, ArticleText context) {
    List<Anomaly> found = new ArrayList<>();
    for (ParsedSentence sentence : article.sentences()) {
      for (Token token : sentence.tokens()) {
        String word = token.text();
        boolean time = Times.day(word) || (Times.month(word) && !word.matches("may|march|august"));
        if (Character.isLowerCase(word.codePointAt(0))
            && (time || NATIONS.contains(word))
            && apart(sentence, token)) {
          found.add(
              new Anomaly(
                  sentence.span(article.article(), token, token),
                  AnomalyType.FOREIGN_GRAMMAR,
                  Character.toUpperCase(word.charAt(0)) + word.substring(1),
                  null,
                  "English writes it with a capital",
                  0.6));
        }
      }
    }
    return found;
  }

  private static boolean apart(ParsedSentence sentence, Token token) {
    int at = token.index();
    return (at == 0 || sentence.token(at - 1).end() < token.start())
        && (at + 1 == sentence.tokens().size()
            || sentence.token(at + 1).start() > token.end()
            || sentence.token(at + 1).text().matches("[,.;:!?)]"));
  }
}
