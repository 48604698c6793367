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
 * A count noun without its article, as the Slavic languages, Finnish, Turkish and Chinese leave it:
 * "In reanimation department of regional hospital", "at scene of accident".
 *
 * <p>Headlines and names do without articles too, so only two such nouns in a row, or one among
 * other traces, make a sign.
 */
final class BareNounSign implements ArticleSign {
  private static final Set<String> COUNT =
      Set.of(
          "scene",
          "accident",
          "incident",
          "village",
          "region",
          "district",
          "city",
          "town",
          "building",
          "house",
          "hospital",
          "department",
          "ministry",
          "commission",
          "committee",
          "investigation",
          "meeting",
          "conference",
          "company",
          "factory",
          "plant",
          "station",
          "government",
          "president",
          "minister",
          "mayor",
          "governor",
          "country",
          "republic",
          "territory",
          "border",
          "bank",
          "market",
          "project",
          "agreement",
          "law",
          "decision",
          "attack",
          "explosion",
          "fire",
          "driver",
          "victim",
          "suspect",
          "vehicle",
          "organization",
          "organisation",
          "institution",
          "institute",
          "newspaper",
          "agency",
          "directorate");

  /** "by law", "at market", "in town", "under investigation": English too. */
  private static final Set<String> BARE =
      Set.of(
          "law",
          "town",
          "fire",
          "market",
          "attack",
          "hospital",
          "investigation",
          "accident",
          "agreement",
          "government",
          "house",
          "station",
          "border",
          "conference",
          "committee",
          "decision",
          "city",
          "project");

  @Override
  public List<Anomaly> find(ParsedArticle article, ArticleText context) {
    List<Anomaly> found = new ArrayList<>();
    for (ParsedSentence sentence : article.sentences()) {
      for (int at = 0; at + 2 < sentence.tokens().size() && !sentence.fact().headline(); at++) {
        int[] range = range(sentence, at);
        if (range != null && !context.quoted(sentence.token(at))) {
          found.add(
              new Anomaly(
                  sentence.span(
                      article.article(), sentence.token(range[0]), sentence.token(range[1])),
                  AnomalyType.FOREIGN_GRAMMAR,
                  null,
                  null,
                  "a noun without its article",
                  0.4));
          at = range[1];
        }
      }
    }
    return found;
  }

  private static int[] range(ParsedSentence sentence, int at) {
    Token preposition = sentence.token(at);
    if (!StoryText.lower(preposition.text()).matches("in|at|of|from|to|on|for|with|near|by")) {
      return null;
    }
    int noun = at + 1;
    while (noun + 1 < sentence.tokens().size() && sentence.token(noun).tag().equals("JJ")) {
      noun++;
    }
    Token token = sentence.token(noun);
    boolean bare = token.tag().equals("NN") && COUNT.contains(token.text());
    boolean compound =
        noun + 1 < sentence.tokens().size()
            && sentence.token(noun + 1).tag().matches("NN.*|CC|HYPH|CD|POS|#");
    boolean governs =
        noun + 1 < sentence.tokens().size() && sentence.token(noun + 1).text().equals("of");
    boolean usual = BARE.contains(token.text()) && noun == at + 1;
    return bare && !compound && (governs || !usual) && governs ? new int[] {at, noun + 1} : null;
  }
}
