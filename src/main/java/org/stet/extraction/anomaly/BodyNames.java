package org.stet.extraction.anomaly;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;
import org.stet.fact.NameKind;

/**
 * Which names of a story are bodies' or places', by the names extractor, or by standing beside a
 * word for a body: "the mercenary group Wagner", "magazine Le Monde".
 */
final class BodyNames {
  private final BodyWords words;
  private final StoryText story;
  private final Set<String> beside = new HashSet<>();

  BodyNames(BodyWords words, StoryText story) {
    this.words = words;
    this.story = story;
    for (ParsedArticle article : story.articles()) {
      for (ParsedSentence sentence : article.sentences()) {
        collect(sentence.tokens());
      }
    }
  }

  private void collect(List<Token> tokens) {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      Token token = tokens.get(i);
      Token next = tokens.get(i + 1);
      if (!token.isProperNoun() && words.bodies().contains(token.lemma())) {
        for (int j = i + 1; j < tokens.size() && tokens.get(j).isProperNoun(); j++) {
          beside.add(tokens.get(j).text());
        }
      } else if (token.isProperNoun() && words.bodies().contains(StoryText.lower(next.text()))) {
        beside.add(token.text());
      }
    }
  }

  /** Whether {@code token} is, or belongs to the name of, a body or place. */
  boolean body(ParsedArticle article, Token token) {
    if (!token.isProperNoun()) {
      return words.bodies().contains(token.lemma());
    }
    NameKind kind = story.kind(article, token).orElse(NameKind.UNKNOWN);
    return switch (kind) {
      case ORGANISATION, PLACE -> true;
      case PERSON, PEOPLE -> false;
      case UNKNOWN ->
          beside.contains(token.text()) || words.bodies().contains(StoryText.lower(token.text()));
    };
  }

  /** Whether {@code token} may name or describe one person. */
  boolean person(ParsedArticle article, ParsedSentence sentence, Token token) {
    if (!token.isProperNoun()) {
      return token.tag().equals("NN")
          && words.person(StoryText.lower(token.lemma()))
          && !apposed(article, sentence, token)
          && !(token.is("appos")
              && sentence.head(token) != null
              && body(article, sentence.head(token)));
    }
    NameKind kind = story.kind(article, token).orElse(NameKind.UNKNOWN);
    if (kind != NameKind.UNKNOWN) {
      return kind == NameKind.PERSON;
    }
    Token head = sentence.head(token);
    boolean modifier =
        head != null && head.isNoun() && !head.isProperNoun() && head.index() > token.index();
    boolean titled = words.person(StoryText.lower(token.text()));
    return titled
        || (!modifier
            && !located(sentence, token)
            && !body(article, token)
            && !token.text().matches(CALENDAR));
  }

  /** "The owner, Qianfeng Energy, has apologised": a person's word for a body. */
  boolean apposed(ParsedArticle article, ParsedSentence sentence, Token token) {
    int at = token.index() + 1;
    while (at < sentence.tokens().size() && sentence.token(at).text().matches(",|the|company")) {
      at++;
    }
    boolean comma =
        sentence.tokens().size() > at && sentence.token(token.index() + 1).text().equals(",");
    for (int i = at;
        comma && i < sentence.tokens().size() && sentence.token(i).isProperNoun();
        i++) {
      if (body(article, sentence.token(i))) {
        return true;
      }
    }
    return false;
  }

  /** "above Alès", "in Qom": a name of which nothing is known stands where something happens. */
  private static boolean located(ParsedSentence sentence, Token token) {
    int at = token.index() - 1;
    while (at >= 0 && sentence.token(at).isProperNoun()) {
      at--;
    }
    return at >= 0 && sentence.token(at).text().matches(PLACING);
  }

  private static final String PLACING =
      "in|at|near|above|around|outside|inside|throughout|across|beyond|towards|via";

  private static final String CALENDAR =
      "(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
          + "|January|February|March|April|May|June|July|August|September|October|November|December";
}
