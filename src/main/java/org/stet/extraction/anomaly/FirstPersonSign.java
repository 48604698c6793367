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
 * The "our" of another newsroom, outside quotation marks: "11 of our citizens lost their lives".
 *
 * <p>"Our newspaper" and "informed us" may be the house's own voice, so they stay doubtful.
 */
final class FirstPersonSign implements ArticleSign {
  private static final Set<String> NATION =
      Set.of(
          "citizen",
          "country",
          "compatriot",
          "countryman",
          "soldier",
          "army",
          "nation",
          "province",
          "martyr",
          "fellow",
          "troop",
          "athlete",
          "homeland",
          "motherland",
          "state",
          "republic",
          "representative",
          "borderland",
          "defender",
          "military",
          "parliament");
  private static final Set<String> NEWSROOM =
      Set.of(
          "newspaper",
          "correspondent",
          "portal",
          "paper",
          "reporter",
          "agency",
          "magazine",
          "editorial",
          "channel",
          "website",
          "publication",
          "journalist");
  private static final double DOUBTFUL = 0.2;
  private static final Set<String> TELLING = Set.of("inform", "assure");

  @Override
  public List<Anomaly> find(ParsedArticle article, ArticleText context) {
    List<Anomaly> found = new ArrayList<>();
    for (ParsedSentence sentence : article.sentences()) {
      for (Token token : sentence.tokens()) {
        if (context.quoted(token)) {
          continue;
        }
        if (token.text().equalsIgnoreCase("our")) {
          our(article, sentence, token, found);
        } else if (token.text().equals("us")
            && token.index() > 0
            && TELLING.contains(sentence.token(token.index() - 1).lemma())) {
          Token verb = sentence.token(token.index() - 1);
          found.add(anomaly(article, sentence, verb, token, DOUBTFUL));
        }
      }
    }
    return found;
  }

  private static void our(
      ParsedArticle article, ParsedSentence sentence, Token our, List<Anomaly> found) {
    int end = NounPhrase.end(sentence, our.index());
    if (end <= our.index() + 1) {
      return;
    }
    Token noun = sentence.token(end - 1);
    int first = our.index();
    if (first >= 2 && sentence.token(first - 1).text().equals("of")) {
      boolean counted = sentence.token(first - 2).tag().equals("CD");
      first = counted ? first - 2 : first;
    }
    if (NATION.contains(noun.lemma())) {
      double confidence = first < our.index() ? 0.75 : 0.4;
      found.add(anomaly(article, sentence, sentence.token(first), noun, confidence));
    } else if (NEWSROOM.contains(noun.lemma())) {
      found.add(anomaly(article, sentence, our, noun, DOUBTFUL));
    }
  }

  private static Anomaly anomaly(
      ParsedArticle article, ParsedSentence sentence, Token first, Token last, double confidence) {
    return new Anomaly(
        sentence.span(article.article(), first, last),
        AnomalyType.FIRST_PERSON,
        null,
        null,
        "the first person of another newsroom",
        confidence);
  }
}
