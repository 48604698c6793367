package org.stet.extraction.anomaly;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.regex.Pattern;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.fact.Anomaly;
import org.stet.fact.AnomalyType;
import org.stet.fact.Span;

/**
 * Letters of another script in an English sentence: a word left over, or one letter that only looks
 * Latin.
 *
 * <p>Words in quotation marks, brackets or emphasis are cited, and single Greek letters are
 * symbols.
 */
final class ForeignScriptSign implements ArticleSign {
  private static final Pattern RUN =
      Pattern.compile(
          "[\\p{L}&&[^\\p{IsLatin}]][\\p{L}\\p{M}]*(?:[ \\p{N}\\-·]+[\\p{L}&&[^\\p{IsLatin}]][\\p{L}\\p{M}]*){0,40}"
              + "|[\\p{Nd}&&[^0-9]]{1,20}(?:[.,٫٬][\\p{Nd}&&[^0-9]]{1,20}){0,4}");

  @Override
  public List<Anomaly> find(ParsedArticle article, ArticleText context) {
    return TextPattern.find(
        article,
        RUN,
        (sentence, match) -> {
          String text = sentence.fact().span().text();
          String run = match.group();
          int offset = sentence.fact().span().start() + match.start();
          boolean mixed =
              match.start() > 0 && Character.isLetter(text.codePointBefore(match.start()));
          boolean cited = context.quoted(offset) || (!mixed && bracketed(text, match.start()));
          boolean symbol =
              run.length() == 1 && UnicodeScript.of(run.codePointAt(0)) == UnicodeScript.GREEK;
          if (cited || symbol || modifier(run)) {
            return null;
          }
          Span span = article.article().span(offset, offset + run.length());
          String note = mixed ? "letter of another script in a word" : "another script";
          return new Anomaly(span, AnomalyType.FOREIGN_SCRIPT, null, null, note, 0.85);
        });
  }

  /** Signs for breathings and length count as letters of no script: "Jamaʿat", "Hawaiʻi". */
  private static boolean modifier(String run) {
    return run.codePoints()
        .allMatch(
            c ->
                (!Character.isAlphabetic(c) && !Character.isDigit(c))
                    || Character.getType(c) == Character.MODIFIER_LETTER
                    || UnicodeScript.of(c) == UnicodeScript.COMMON);
  }

  private static boolean bracketed(String text, int at) {
    String before = text.substring(0, at);
    return before.lastIndexOf('(') > before.lastIndexOf(')')
        || before.lastIndexOf('[') > before.lastIndexOf(']')
        || before.endsWith("*")
        || before.endsWith("‘")
        || before.endsWith("'")
        || before.endsWith("《");
  }
}
