package org.stet.extraction.attribution;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;

/** Tells whether a source without a name is hidden from the reader or properly explained. */
final class Anonymity {
  private static final int NEAR = 120;
  private static final Set<String> PART =
      Set.of("one", "another", "some", "many", "most", "several", "few");
  private static final Pattern WITHHELD =
      Pattern.compile(
          "(?i)\\banonym(?:ity|ously)\\b|\\bon condition that (?:his|her|their) names?\\b|\\bwould not give (?:his|her|their) names?\\b|\\bnot (?:wish(?:ing)? |want(?:ing)? )?to be (?:named|identified|quoted)\\b"
              + "|\\b(?:declin|refus)(?:ed|ing) to (?:be (?:named|identified)|give (?:his|her|their) names?)\\b"
              + "|\\b(?:not|n['’]t) (?:give|disclose|publish|reveal) (?:his|her|their|its) names?\\b");
  private static final Pattern REASON =
      Pattern.compile(
          "(?i)\\bbecause\\b|\\bfor fear\\b|\\bfearing\\b|\\bfears? (?:of )?repris|\\bnot (?:been )?authori[sz]ed\\b|\\bfor (?:security|safety|legal) reasons\\b|\\bto (?:discuss|speak|talk) (?:freely|openly|candidly|about)\\b|\\bciting\\b");
  private static final Pattern CLOSE =
      Pattern.compile(
          "(?i)\\b(?:with (?:direct |first-hand |detailed |intimate )?knowledge of|familiar with|briefed (?:on|about)|close to|involved in|privy to|aware of|with access to)\\b");
  private static final Pattern MANY =
      Pattern.compile(
          "(?i)^(?:the |at least |more than )?(?:two|three|four|five|six|seven|eight|nine|ten|[2-9]|\\d{2,})\\b");

  private Anonymity() {}

  /**
   * Whether the reader is told why, or of how many and how close, a source without a name is.
   *
   * @return null where nothing says that a name is withheld
   */
  static Boolean explained(Report report, SourceLexicon words) {
    String sentence = report.sentence().fact().span().text();
    int offset = report.sentence().fact().span().start();
    int from = Math.max(0, Math.min(sentence.length(), report.source().start() - offset));
    int end = Math.max(from, Math.min(sentence.length(), report.source().end() - offset));
    String behind = sentence.substring(from, Math.min(sentence.length(), end + NEAR));
    String source = report.source().text();
    boolean named =
        report.head().isProperNoun() && !words.role().contains(SentenceTree.lemma(report.head()));
    boolean marked =
        report.sentence().tokens().stream()
            .filter(token -> words.unnamed().contains(SentenceTree.lemma(token)))
            .anyMatch(
                token ->
                    token.start() >= report.source().start()
                        && token.end() <= report.source().end());
    boolean withheld = !named && (WITHHELD.matcher(behind).find() || marked);
    boolean close = !named && CLOSE.matcher(source).find();
    if (!withheld && !close) {
      return null;
    }
    boolean many = MANY.matcher(source).find();
    return (many && close) || (withheld && REASON.matcher(sentence.substring(from)).find());
  }

  /** The group of which {@code head} is a part: "one of the directors"; else {@code head}. */
  static Token whole(ParsedSentence sentence, Token head) {
    String word = head.text().toLowerCase(Locale.ROOT);
    int of = head.index() + 1;
    boolean part = PART.contains(word) || head.tag().equals("CD");
    if (!part
        || of >= sentence.tokens().size()
        || !sentence.token(of).text().equalsIgnoreCase("of")) {
      return head;
    }
    Token noun = head;
    for (int i = of + 1; i < Math.min(sentence.tokens().size(), of + 6); i++) {
      Token token = sentence.token(i);
      if (token.isNoun() || token.tag().equals("PRP")) {
        noun = token;
      } else if (noun != head || token.isVerb() || token.isPunctuation()) {
        break;
      }
    }
    return noun;
  }
}
