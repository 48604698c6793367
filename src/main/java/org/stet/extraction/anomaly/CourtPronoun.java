package org.stet.extraction.anomaly;

import java.util.Set;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;

/**
 * "The court sentenced the mayor. He found the accused guilty": what only a court does is told of
 * "he", and no judge has been spoken of. In Slavic and Romance languages a court is masculine.
 */
final class CourtPronoun {
  private static final Set<String> COURTS = Set.of("court", "tribunal", "jury");
  private static final Set<String> RULINGS =
      Set.of("sentence", "acquit", "convict", "rule", "overturn", "uphold", "annul");

  private CourtPronoun() {}

  static boolean is(ParsedSentence before, ParsedSentence sentence, Token pronoun) {
    int at = pronoun.index() + 1;
    if (pronoun.index() > 1
        || before.paragraph() != sentence.paragraph()
        || at >= sentence.tokens().size()) {
      return false;
    }
    Token verb = sentence.token(at);
    boolean ruling =
        RULINGS.contains(verb.lemma())
            || (verb.lemma().equals("find")
                && sentence.tokens().stream().anyMatch(token -> token.text().equals("guilty")));
    return ruling
        && before.tokens().stream()
            .filter(token -> token.is("nsubj"))
            .limit(1)
            .anyMatch(token -> COURTS.contains(StoryText.lower(token.text())))
        && before.tokens().stream().noneMatch(CourtPronoun::judge);
  }

  private static boolean judge(Token token) {
    return StoryText.lower(token.text())
        .matches("judges?|magistrates?|justices?|presided|chairman");
  }
}
