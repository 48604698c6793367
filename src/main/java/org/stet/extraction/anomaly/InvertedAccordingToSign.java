package org.stet.extraction.anomaly;

import java.util.ArrayList;
import java.util.List;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Anomaly;
import org.stet.fact.AnomalyType;

/**
 * "According to" left after its noun, as Finnish "mukaan", Turkish "göre" and Hungarian "szerint"
 * stand: "Spokesman Abdoulaye Maiga according to the administration was shocked".
 *
 * <p>English sets a parenthesis off with commas; here a phrase of names opens the clause, no comma
 * follows it, and after "according to" and one more phrase the verb still lacks its subject.
 */
final class InvertedAccordingToSign implements ArticleSign {
  @Override
  public List<Anomaly> find(ParsedArticle article, ArticleText context) {
    List<Anomaly> found = new ArrayList<>();
    for (ParsedSentence sentence : article.sentences()) {
      if (sentence.fact().headline()) {
        continue;
      }
      for (int at = 1; at + 2 < sentence.tokens().size(); at++) {
        if (sentence.token(at).text().equals("according")
            && sentence.token(at + 1).text().equals("to")) {
          Anomaly anomaly = judge(article, sentence, at);
          if (anomaly != null) {
            found.add(anomaly);
          }
        }
      }
    }
    return found;
  }

  private static Anomaly judge(ParsedArticle article, ParsedSentence sentence, int at) {
    int first = NounPhrase.start(sentence, at - 1);
    boolean opens = first == 0 || (first == 1 && sentence.token(0).isPunctuation());
    if (first == at || !opens) {
      return null;
    }
    Token name = sentence.token(at - 1);
    int after = at + 2;
    int end = NounPhrase.end(sentence, after);
    boolean nothingFollows = end == after && follows(sentence, after);
    boolean named = name.isProperNoun() || name.isNoun();
    boolean verb = end > after && end < sentence.tokens().size() && predicate(sentence, end);
    if (!nothingFollows && !(named && verb)) {
      return null;
    }
    Token last = sentence.token(Math.max(end - 1, at + 1));
    return new Anomaly(
        sentence.span(article.article(), sentence.token(first), last),
        AnomalyType.INVERTED_ACCORDING_TO,
        "According to " + sentence.span(article.article(), sentence.token(first), name).text(),
        null,
        "\"according to\" stands after its noun",
        nothingFollows ? 0.85 : 0.8);
  }

  /** "the ministry according to, five people died": nothing for "to" to govern. */
  private static boolean follows(ParsedSentence sentence, int after) {
    Token token = sentence.token(after);
    return token.text().equals(",") || NounPhrase.finite(token);
  }

  /** A verb at once, or after a comma and a phrase that is not a clause of its own. */
  private static boolean predicate(ParsedSentence sentence, int from) {
    if (NounPhrase.finite(sentence.token(from)) || sentence.token(from).tag().equals("VBN")) {
      return true;
    }
    if (!sentence.token(from).text().equals(",")) {
      return false;
    }
    int next = from + 1;
    boolean adjunct = next < sentence.tokens().size() && sentence.token(next).tag().equals("IN");
    for (int i = next; adjunct && i + 1 < sentence.tokens().size(); i++) {
      if (sentence.token(i).text().equals(",")) {
        return NounPhrase.finite(sentence.token(i + 1));
      }
    }
    return false;
  }
}
