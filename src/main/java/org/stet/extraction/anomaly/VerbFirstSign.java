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
 * A finite verb that opens the sentence, as in Arabic ("Began on Tuesday the negotiations"), or
 * that follows a time as in Swedish, Dutch or German ("On Monday stood all trams still").
 *
 * <p>English puts a few verbs of coming and being before their subject; they are left alone.
 */
final class VerbFirstSign implements ArticleSign {
  /** Pasts that no participle shares, so that nothing else can open a sentence with them. */
  private static final Set<String> OPENING =
      Set.of(
          "began",
          "said",
          "took",
          "gave",
          "withdrew",
          "spoke",
          "chose",
          "arose",
          "went",
          "fell",
          "announced",
          "confirmed",
          "affirmed",
          "stressed",
          "declared",
          "revealed",
          "emphasized",
          "emphasised",
          "denied",
          "condemned",
          "witnessed",
          "continued",
          "decided",
          "arrived");

  private static final Set<String> ENGLISH =
      Set.of(
          "come", "follow", "be", "go", "arrive", "lie", "appear", "see", "mark", "bring", "have",
          "do", "prove", "dawn", "begin", "stand", "sit", "remain", "happen", "make");

  private static final Set<String> DETERMINERS = Set.of("DT", "PRP$", "PDT");
  private static final int REACH = 14;
  private static final double SURE = 0.65;

  @Override
  public List<Anomaly> find(ParsedArticle article, ArticleText context) {
    List<Anomaly> found = new ArrayList<>();
    for (ParsedSentence sentence : article.sentences()) {
      List<Token> tokens = sentence.tokens();
      if (sentence.fact().headline()
          || tokens.size() < 6
          || context.quoted(tokens.get(0))
          || sentence.fact().span().text().stripTrailing().endsWith("?")) {
        continue;
      }
      int end = opening(sentence);
      if (end < 0) {
        end = afterTime(sentence);
      }
      if (end > 0) {
        found.add(
            new Anomaly(
                sentence.span(article.article(), tokens.get(0), tokens.get(end)),
                AnomalyType.FOREIGN_GRAMMAR,
                null,
                null,
                "the verb stands before its subject",
                SURE));
      }
    }
    return found;
  }

  /** "Began on Tuesday in the capital the negotiations", "Confirmed the minister that". */
  private static int opening(ParsedSentence sentence) {
    List<Token> tokens = sentence.tokens();
    if (!OPENING.contains(StoryText.lower(tokens.get(0).text()))) {
      return -1;
    }
    if (determiner(tokens.get(1))) {
      int end = NounPhrase.end(sentence, 1);
      for (int i = end; i < tokens.size() && i < REACH; i++) {
        if (tokens.get(i).text().equals("that")) {
          return end - 1;
        }
        if (!tokens.get(i).tag().matches("IN|DT|NN.*|JJ|CD|,")) {
          return -1;
        }
      }
      return -1;
    }
    boolean time = tokens.get(1).text().matches("on|in|at|yesterday|today");
    for (int i = 2; time && i < tokens.size() && i < REACH; i++) {
      Token token = tokens.get(i);
      if (token.text().equals(",") || token.isVerb()) {
        return -1;
      }
      boolean free = tokens.get(i - 1).isNoun() && determiner(token);
      if (free) {
        int end = NounPhrase.end(sentence, i);
        return end > i ? end - 1 : -1;
      }
    }
    return -1;
  }

  /** "On Monday stood all trams", "Yesterday said the minister that". */
  private static int afterTime(ParsedSentence sentence) {
    List<Token> tokens = sentence.tokens();
    String first = StoryText.lower(tokens.get(0).text());
    int verb = -1;
    if (first.matches("yesterday|today|tomorrow")) {
      verb = 1;
    } else if (first.matches("on|in|since|at|after|last|during")
        && (Times.day(tokens.get(1).text())
            || Times.month(tokens.get(1).text())
            || Times.year(tokens.get(1).text()))) {
      verb = tokens.get(2).text().matches("morning|evening|afternoon|night") ? 3 : 2;
    }
    if (verb < 0 || verb + 3 >= tokens.size()) {
      return -1;
    }
    Token finite = tokens.get(verb);
    Token next = tokens.get(verb + 1);
    boolean still =
        finite.text().equals("stood")
            && tokens.stream().limit(REACH).anyMatch(token -> token.text().equals("still"));
    if (!finite.tag().matches("VBD|VBZ|VBP") || (!still && ENGLISH.contains(finite.lemma()))) {
      return -1;
    }
    boolean subject = determiner(next) || next.tag().equals("PRP") || next.tag().equals("NNPS");
    return subject ? Math.max(verb + 1, NounPhrase.end(sentence, verb + 1) - 1) : -1;
  }

  private static boolean determiner(Token token) {
    return DETERMINERS.contains(token.tag()) || token.text().equals("all");
  }
}
