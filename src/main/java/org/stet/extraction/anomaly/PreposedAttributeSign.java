package org.stet.extraction.anomaly;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Anomaly;
import org.stet.fact.AnomalyType;
import org.stet.fact.NameKind;

/**
 * An attribute left in front of what it belongs to, as a genitive stands in Finnish, Turkish or
 * Hungarian.
 *
 * <p>Three shapes: a name before a phrase of place that opens a full clause ("AFP in the video seen
 * on Friday, the minister admitted"), a person before the body under that person ("Assimi Goita
 * under the junta has severed"), and a language before the outlet that writes in it ("written in
 * English Kyiv Independent").
 */
final class PreposedAttributeSign implements StorySign {
  private static final Set<String> LANGUAGES =
      Set.of(
          "English",
          "French",
          "German",
          "Russian",
          "Spanish",
          "Arabic",
          "Ukrainian",
          "Chinese",
          "Turkish",
          "Italian",
          "Swedish",
          "Finnish",
          "Polish",
          "Portuguese",
          "Dutch",
          "Hungarian");
  private static final Set<String> WRITING =
      Set.of("write", "report", "publish", "say", "tell", "broadcast", "speak", "announce");

  private final BodyWords words;

  PreposedAttributeSign(BodyWords words) {
    this.words = words;
  }

  @Override
  public List<Anomaly> find(ParsedArticle article, StoryText story) {
    List<Anomaly> found = new ArrayList<>();
    for (ParsedSentence sentence : article.sentences()) {
      if (!sentence.fact().headline()) {
        opening(article, story, sentence, found);
        language(article, story, sentence, found);
      }
    }
    return found;
  }

  private void opening(
      ParsedArticle article, StoryText story, ParsedSentence sentence, List<Anomaly> found) {
    int size = sentence.tokens().size();
    int name = 0;
    while (name < size && sentence.token(name).isProperNoun()) {
      name++;
    }
    if (name == 0 || name > 4 || name + 4 >= size || !sentence.token(name + 1).tag().equals("DT")) {
      return;
    }
    String preposition = StoryText.lower(sentence.token(name).text());
    int noun = NounPhrase.end(sentence, name + 1);
    if (noun >= size) {
      return;
    }
    if (preposition.equals("in") && clauseAfterComma(sentence, noun)) {
      int comma = comma(sentence, noun);
      add(article, sentence, 0, comma - 1, 0.8, found);
    } else if (preposition.equals("under")
        && name >= 2
        && words.rulers().contains(sentence.token(noun - 1).lemma())
        && NounPhrase.finite(sentence.token(noun))
        && story.kind(article, sentence.token(0)).orElse(NameKind.PERSON) == NameKind.PERSON) {
      add(article, sentence, 0, noun - 1, 0.65, found);
    }
  }

  private static int comma(ParsedSentence sentence, int from) {
    for (int i = from; i < sentence.tokens().size(); i++) {
      if (sentence.token(i).text().equals(",")) {
        return i;
      }
      if (NounPhrase.finite(sentence.token(i))) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether a comma follows before any verb, and a clause with its own subject follows that. */
  private static boolean clauseAfterComma(ParsedSentence sentence, int from) {
    int comma = comma(sentence, from);
    if (comma < 0 || comma + 2 >= sentence.tokens().size()) {
      return false;
    }
    boolean second = false;
    for (int i = comma + 1; i < sentence.tokens().size(); i++) {
      Token token = sentence.token(i);
      second |= token.text().equals(",");
      if (NounPhrase.finite(token)) {
        Token subject = sentence.child(token, "nsubj");
        Token head = sentence.head(token);
        subject =
            subject == null && head != null && token.is("aux")
                ? sentence.child(head, "nsubj")
                : subject;
        return !second && subject != null && subject.index() > comma && subject.index() < i;
      }
    }
    return false;
  }

  private void language(
      ParsedArticle article, StoryText story, ParsedSentence sentence, List<Anomaly> found) {
    for (int i = 1; i + 2 < sentence.tokens().size(); i++) {
      int end = i + 1;
      while (end < sentence.tokens().size() && sentence.token(end).isProperNoun()) {
        end++;
      }
      boolean outlet = end - i >= 3 && twice(article, sentence, i + 1, end);
      if (outlet
          && LANGUAGES.contains(sentence.token(i).text())
          && sentence.token(i - 1).text().equalsIgnoreCase("in")
          && sentence.tokens().stream().anyMatch(token -> WRITING.contains(token.lemma()))
          && !story.quoted(article, sentence.token(i))) {
        add(article, sentence, i - 1, end - 1, 0.7, found);
      }
    }
  }

  /** Whether the name from {@code first} to {@code end} stands elsewhere in the article. */
  private static boolean twice(ParsedArticle article, ParsedSentence sentence, int first, int end) {
    String name =
        sentence.span(article.article(), sentence.token(first), sentence.token(end - 1)).text();
    String text = article.article().text();
    int once = text.indexOf(name);
    return once >= 0 && text.indexOf(name, once + 1) >= 0;
  }

  private static void add(
      ParsedArticle article,
      ParsedSentence sentence,
      int first,
      int last,
      double confidence,
      List<Anomaly> found) {
    found.add(
        new Anomaly(
            sentence.span(article.article(), sentence.token(first), sentence.token(last)),
            AnomalyType.PREPOSED_ATTRIBUTE,
            null,
            null,
            "an attribute in front of what it belongs to",
            confidence));
  }
}
