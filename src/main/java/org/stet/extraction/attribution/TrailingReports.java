package org.stet.extraction.attribution;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Article;
import org.stet.fact.Span;
import org.stet.fact.Stance;

/**
 * Finds by their place the people without a name who stand behind what they said, where a clause of
 * their own hides them from the parser: "the bank hid the losses, a woman who works in the treasury
 * said", "the judge took money, said a clerk who would not give his name".
 */
final class TrailingReports {
  private static final int LONGEST = 600;
  private static final String SAID =
      "(?:said|says|claimed|claims|alleged|alleges|told [^,.;:“”\"]{2,40}?|admitted|recalled|insisted|complained|confided)";
  private static final String SOMEBODY =
      "(?<source>(?:an?|one|another) (?:[\\p{L}-]+ ){0,3}?(?<head>\\p{L}+))";
  private static final String CLAUSE =
      "(?<clause> (?:who|whom|whose|with|close to|familiar with|from|at|in|of|on|employed|working|involved|briefed|present|speaking)\\b[^,.;:“”\"]{3,90}?)";
  private static final String WITHHELD =
      "(?:,? (?:on (?:the )?condition|asking|who (?:asked|did not|refused|declined|wished|requested)|without giving|declining|speaking|under the|requesting|refusing)\\b[^.;:“”\"]{3,80})";
  private static final List<Pattern> PATTERNS =
      List.of(
          Pattern.compile(
              "^(?<content>\\p{Lu}[^“”\"]{12,}), "
                  + SOMEBODY
                  + CLAUSE
                  + " (?<cue>"
                  + SAID
                  + ")"
                  + WITHHELD
                  + "?\\.?$"),
          Pattern.compile(
              "^(?<content>\\p{Lu}[^“”\"]{12,}), (?<cue>"
                  + SAID
                  + ") "
                  + SOMEBODY
                  + "(?<clause> (?:who|whose|with|close to|familiar with)\\b[^,.;:“”\"]{3,90})\\.?$"));

  private final Article article;
  private final SourceLexicon words;

  TrailingReports(Article article, SourceLexicon words) {
    this.article = article;
    this.words = words;
  }

  /** Those of an article, at most one for each sentence. */
  List<Report> find(ParsedArticle parsed) {
    return parsed.sentences().stream().map(this::find).flatMap(Optional::stream).toList();
  }

  private Optional<Report> find(ParsedSentence sentence) {
    Span span = sentence.fact().span();
    if (span.length() > LONGEST) {
      return Optional.empty();
    }
    for (Pattern pattern : PATTERNS) {
      Matcher matcher = pattern.matcher(span.text());
      if (matcher.find()) {
        int offset = span.start();
        Optional<Token> head =
            sentence.tokens().stream()
                .filter(token -> token.start() == offset + matcher.start("head"))
                .filter(token -> token.tag().equals("NN") && isSomebody(token))
                .findFirst();
        if (head.isPresent()) {
          return Optional.of(report(sentence, matcher, head.get()));
        }
      }
    }
    return Optional.empty();
  }

  private boolean isSomebody(Token token) {
    String lemma = SentenceTree.lemma(token);
    return words.role().contains(lemma)
        || words.hidden().contains(lemma)
        || words.relation().contains(lemma)
        || words.general().contains(lemma)
        || lemma.matches("member|clerk|staffer|aide|insider|figure|courier|porter|cleaner|cook");
  }

  private Report report(ParsedSentence sentence, Matcher matcher, Token head) {
    int offset = sentence.fact().span().start();
    return new Report(
        sentence,
        article.span(offset + matcher.start("source"), offset + matcher.end("clause")),
        head,
        article.span(offset + matcher.start("cue"), offset + matcher.end("cue")),
        article.span(offset + matcher.start("content"), offset + matcher.end("content")),
        Stance.SAYS,
        List.of(),
        false,
        Report.ALONE);
  }
}
