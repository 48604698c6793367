package org.stet.extraction.anomaly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Anomaly;
import org.stet.fact.AnomalyType;

/**
 * A common word of another language, neither quoted nor explained: "the kaymakam visited".
 *
 * <p>A word gives itself away by the lexicon or by letters that English words do not have. Where
 * the article explains it once ("the muhtar, or village head"), it may stand everywhere.
 */
final class UntranslatedWordSign implements ArticleSign {
  private static final int SHORTEST = 4;

  private final Map<String, String> readings = new HashMap<>();
  private final Map<String, String> languages = new HashMap<>();
  private final Set<Integer> letters = new HashSet<>();
  private final Set<String> naturalised;
  private final Gloss gloss;

  UntranslatedWordSign(ForeignWords words) {
    words
        .words()
        .forEach(
            (language, entries) ->
                entries.forEach(
                    (word, reading) -> {
                      readings.put(word, reading);
                      languages.put(word, language);
                    }));
    words.letters().codePoints().forEach(letters::add);
    this.naturalised = Set.copyOf(words.naturalised());
    this.gloss = new Gloss(words.glosses());
  }

  @Override
  public List<Anomaly> find(ParsedArticle article, ArticleText context) {
    Map<String, Anomaly> first = new HashMap<>();
    List<String> order = new ArrayList<>();
    Set<String> explained = new HashSet<>();
    for (ParsedSentence sentence : article.sentences()) {
      for (Token token : sentence.tokens()) {
        String word = StoryText.lower(token.text());
        if (!foreign(word)) {
          continue;
        }
        if (context.quoted(token) || gloss.explains(sentence, token)) {
          explained.add(word);
        } else if (common(sentence, token) && !first.containsKey(word)) {
          first.put(word, anomaly(article, sentence, token, word));
          order.add(word);
        }
      }
    }
    return order.stream().filter(word -> !explained.contains(word)).map(first::get).toList();
  }

  private boolean foreign(String word) {
    return readings.containsKey(word)
        || (word.length() >= SHORTEST
            && word.codePoints().allMatch(Character::isLetter)
            && word.codePoints().anyMatch(letters::contains)
            && !naturalised.contains(word));
  }

  /** In lower case, and not a part of a name: no capital or hyphen beside it. */
  private boolean common(ParsedSentence sentence, Token token) {
    int at = token.index();
    Token before = at > 0 ? sentence.token(at - 1) : null;
    Token after = at + 1 < sentence.tokens().size() ? sentence.token(at + 1) : null;
    boolean listed = readings.containsKey(StoryText.lower(token.text()));
    return Character.isLowerCase(token.text().codePointAt(0))
        && (before == null || before.end() < token.start())
        && (after == null || after.start() > token.end() || after.isPunctuation())
        && (after == null || !after.text().startsWith("-"))
        && (listed || !(name(before) && before.index() > 0) && !name(after));
  }

  private static boolean name(Token token) {
    return token != null && Character.isUpperCase(token.text().codePointAt(0));
  }

  private Anomaly anomaly(
      ParsedArticle article, ParsedSentence sentence, Token token, String word) {
    String language = languages.get(word);
    return new Anomaly(
        sentence.span(article.article(), token, token),
        AnomalyType.UNTRANSLATED_WORD,
        readings.get(word),
        null,
        language == null ? "letters that English words do not have" : language,
        language == null ? 0.65 : 0.75);
  }
}
