package org.stet.extraction.anomaly;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Anomaly;
import org.stet.fact.AnomalyType;
import org.stet.fact.Span;

/**
 * The conditional that French, Finnish, Italian and Spanish use for hearsay: "the fighters would
 * have received training", which English reads as "but did not".
 *
 * <p>English means the unreal by the same form, so a sentence with a condition, a wish, a plan or a
 * deadline is left alone, and the sign counts only beside a source: "according to", "implied that".
 */
final class HearsayConditionalSign implements AnomalySign {
  private static final Set<String> UNREAL =
      Set.of(
          "if",
          "unless",
          "otherwise",
          "without",
          "had",
          "could",
          "should",
          "wish",
          "prefer",
          "like",
          "love",
          "but",
          "even",
          "plan",
          "bill",
          "proposal",
          "by",
          "instead",
          "never",
          "not",
          "n't",
          "until",
          "before",
          "than",
          "deal",
          "propose",
          "scheme",
          "measure",
          "amendment",
          "law",
          "more",
          "who",
          "which",
          "where",
          "what",
          "how",
          "why",
          "anyone",
          "nobody",
          "normally",
          "usually",
          "ordinarily",
          "in",
          "normal");
  private static final Set<String> REPORT =
      Set.of(
          "according",
          "say",
          "report",
          "claim",
          "imply",
          "allege",
          "tell",
          "write",
          "state",
          "suggest",
          "indicate",
          "announce");

  /** Verbs whose unreal past is common: what a plan would have brought, cost or needed. */
  private static final Set<String> PLANNED =
      Set.of(
          "be",
          "cost",
          "require",
          "allow",
          "need",
          "give",
          "make",
          "mean",
          "create",
          "save",
          "add",
          "bring",
          "become",
          "take",
          "raise",
          "cut",
          "end",
          "ban",
          "prevent",
          "want",
          "do",
          "go",
          "come",
          "think",
          "expect",
          "know",
          "force",
          "help",
          "pay",
          "include",
          "generate",
          "increase",
          "reduce",
          "provide",
          "turn",
          "happen",
          "get",
          "lead",
          "like");

  @Override
  public List<Anomaly> find(ParsedArticle article, StoryText story) {
    List<Anomaly> found = new ArrayList<>();
    for (ParsedSentence sentence : article.sentences()) {
      for (Token would : sentence.tokens()) {
        int at = would.index();
        if (would.text().equals("would")
            && at > 0
            && at + 2 < sentence.tokens().size()
            && sentence.token(at + 1).text().equals("have")
            && sentence.token(at + 2).tag().equals("VBN")
            && !PLANNED.contains(sentence.token(at + 2).lemma())
            && !story.quoted(article, would)
            && reported(sentence)
            && !unreal(sentence)) {
          found.add(anomaly(article, sentence, at));
        }
      }
    }
    return found;
  }

  private static boolean reported(ParsedSentence sentence) {
    return sentence.tokens().stream().anyMatch(token -> REPORT.contains(token.lemma()))
        || sentence.tokens().get(0).text().equals("According");
  }

  /** "in addition to information" and other uses of "in" are no condition; "in that case" is. */
  private static boolean unreal(ParsedSentence sentence) {
    String text = StoryText.lower(sentence.fact().span().text());
    return text.contains("in that case")
        || sentence.tokens().stream()
            .filter(token -> !token.text().equals("in"))
            .anyMatch(token -> UNREAL.contains(StoryText.lower(token.text())));
  }

  private static Anomaly anomaly(ParsedArticle article, ParsedSentence sentence, int would) {
    int first = NounPhrase.start(sentence, would);
    Span span = sentence.span(article.article(), sentence.token(first), sentence.token(would + 2));
    return new Anomaly(
        span,
        AnomalyType.REPORTED_SPEECH_TENSE,
        "had reportedly " + sentence.token(would + 2).text(),
        null,
        "conditional of hearsay",
        0.45);
  }
}
