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
 * <p>English means the unreal by the same form, so a sentence with a condition is left alone, and
 * one with a wish, a plan or a deadline is in doubt; the sign is sure only beside "according to".
 */
final class HearsayConditionalSign implements ArticleSign {
  private static final Set<String> UNREAL =
      Set.of(
          "if",
          "unless",
          "otherwise",
          "without",
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

  /** What makes a conditional unreal even in a raw translation. */
  private static final Set<String> CONDITION =
      Set.of("if", "unless", "otherwise", "without", "could", "should", "wish", "had", "even");

  private static final double SURE = 0.62;
  private static final double LIKELY = 0.5;
  private static final double POSSIBLE = 0.4;

  @Override
  public List<Anomaly> find(ParsedArticle article, ArticleText context) {
    List<Anomaly> found = new ArrayList<>();
    for (ParsedSentence sentence : article.sentences()) {
      for (Token would : sentence.tokens()) {
        int end = end(sentence, would.index());
        if (end > 0 && !context.quoted(would) && !has(sentence, CONDITION)) {
          found.add(anomaly(article, sentence, would.index(), end));
        }
      }
    }
    return found;
  }

  /** Index of the participle after "would have", or -1. */
  private static int end(ParsedSentence sentence, int at) {
    List<Token> tokens = sentence.tokens();
    if (!tokens.get(at).text().equals("would") || at == 0) {
      return -1;
    }
    int next = at + 1;
    while (next < tokens.size() && tokens.get(next).tag().equals("RB") && next < at + 3) {
      next++;
    }
    if (next + 1 >= tokens.size() || !tokens.get(next).text().equals("have")) {
      return -1;
    }
    int participle = next + 1;
    if (tokens.get(participle).text().equals("been")
        && participle + 1 < tokens.size()
        && tokens.get(participle + 1).tag().matches("VBG|VBN")) {
      return participle + 1;
    }
    return tokens.get(participle).tag().matches("VBN|VBD") ? participle : -1;
  }

  private static double confidence(ParsedSentence sentence, int would, int end) {
    boolean planned = PLANNED.contains(sentence.token(end).lemma());
    if (planned || unreal(sentence) || sentence.token(would - 1).tag().equals("PRP")) {
      return POSSIBLE;
    }
    boolean according =
        sentence.tokens().stream()
            .anyMatch(token -> StoryText.lower(token.text()).equals("according"));
    if (according) {
      return SURE;
    }
    return has(sentence, REPORT) ? LIKELY : POSSIBLE;
  }

  private static boolean has(ParsedSentence sentence, Set<String> words) {
    return sentence.tokens().stream()
        .anyMatch(
            token ->
                words.contains(StoryText.lower(token.text())) || words.contains(token.lemma()));
  }

  /** "in addition to information" and other uses of "in" are no condition; "in that case" is. */
  private static boolean unreal(ParsedSentence sentence) {
    String text = StoryText.lower(sentence.fact().span().text());
    return text.contains("in that case")
        || sentence.tokens().stream()
            .filter(token -> !token.text().equals("in"))
            .anyMatch(token -> UNREAL.contains(StoryText.lower(token.text())));
  }

  private static Anomaly anomaly(
      ParsedArticle article, ParsedSentence sentence, int would, int end) {
    int first = NounPhrase.start(sentence, would);
    Span span = sentence.span(article.article(), sentence.token(first), sentence.token(end));
    return new Anomaly(
        span,
        AnomalyType.REPORTED_SPEECH_TENSE,
        "had reportedly " + sentence.token(end).text(),
        null,
        "conditional of hearsay",
        confidence(sentence, would, end));
  }
}
