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
 * Finds reports that came through two hands: "the agency reports, citing a newspaper which quotes
 * an officer". The officer's, by way of the newspaper, by way of the agency.
 */
final class RelayedReports {
  private static final int LONGEST = 800;
  private static final String MESSENGER =
      "(?<messenger>(?:[Tt]he|[Aa]n?|[Ii]ts|\\p{Lu})[^,.;:“”\"]{1,60}?)";
  private static final String CITES =
      "(?:citing|quoting|invoking|(?:in )?(?:referring|reference) to|with (?:a )?reference to|relying on|appealing to|on the basis of|(?:which|who|that)(?: \\w+)? (?:cites?|quotes?|invokes?|refers? to|relies on|cited|quoted|referred to|relied on))";
  private static final String WHO_CITES =
      ",? (?:which|who|that)(?: in (?:its|his|her|their)? ?turn| itself| for its part)?,? (?:cites?|quotes?|invokes?|refers? to|relies on|appeals to|is based on|was based on|had it from|has it from|heard it from|cited|quoted|invoked|referred to|relied on|named?) ";
  private static final Pattern THROUGH_TWO =
      Pattern.compile(
          "^(?:(?:How|As|Like|Says?) )?(?:(?:According to|By) )?"
              + MESSENGER
              + "(?: (?<cue>reports?|reported|writes?|wrote|says?|said|claims?|claimed|tells?|informs?|informed|announces?|announced|states?|stated|communicates?|relates?|has reported|has learned))?(?: (?:on|yesterday|today)[^,.;]{0,20})?,? (?<citing>"
              + CITES
              + ") (?<outlet>(?:the|an?|another|its|one|\\p{Lu})\\b[^,.;:“”\"]{2,50}?)"
              + WHO_CITES
              + "(?<origin>(?:the|an?|another|one|unnamed|anonymous|two|\\p{Lu})\\b[^,.;:“”\"]{1,60}?)(?=,|\\.|$| that\\b),?(?: that)?(?<content>\\s[^“”\"]{8,})?");

  private final Article article;

  RelayedReports(Article article) {
    this.article = article;
  }

  /** Those of an article, at most one for each sentence. */
  List<Report> find(ParsedArticle parsed) {
    return parsed.sentences().stream().map(this::find).flatMap(Optional::stream).toList();
  }

  private Optional<Report> find(ParsedSentence sentence) {
    Span span = sentence.fact().span();
    Matcher matcher = span.length() > LONGEST ? null : THROUGH_TWO.matcher(span.text());
    if (matcher == null || !matcher.find() || matcher.group("content") == null) {
      return Optional.empty();
    }
    Span origin = part(span, matcher, "origin");
    return sentence.tokens().stream()
        .filter(token -> token.start() >= origin.start() && token.end() <= origin.end())
        .filter(Token::isNoun)
        .findFirst()
        .map(head -> report(sentence, matcher, origin, head));
  }

  private Report report(ParsedSentence sentence, Matcher matcher, Span origin, Token head) {
    Span span = sentence.fact().span();
    Span content = part(span, matcher, "content");
    String words = content.text();
    int from = 0;
    int to = words.length();
    while (from < to && !Character.isLetterOrDigit(words.charAt(from))) {
      from++;
    }
    while (to > from + 1 && ".!? ".indexOf(words.charAt(to - 1)) >= 0) {
      to--;
    }
    return new Report(
        sentence,
        origin,
        head,
        part(span, matcher, matcher.group("cue") == null ? "citing" : "cue"),
        article.span(content.start() + from, content.start() + to),
        Stance.SAYS,
        List.of(part(span, matcher, "outlet"), part(span, matcher, "messenger")),
        false,
        Report.ALONE);
  }

  private Span part(Span sentence, Matcher matcher, String group) {
    return article.span(
        sentence.start() + matcher.start(group), sentence.start() + matcher.end(group));
  }
}
