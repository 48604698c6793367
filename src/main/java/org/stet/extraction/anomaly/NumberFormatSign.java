package org.stet.extraction.anomaly;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.extraction.locale.Conventions;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Anomaly;
import org.stet.fact.AnomalyType;
import org.stet.fact.Span;

/**
 * Numbers written as another language writes them: "1.200 tents", "68 milliard", "3,5 percent", "41
 * 000 customers".
 */
final class NumberFormatSign implements ArticleSign {
  private static final String WORD = "[\\p{L}][\\p{L}'’-]*";
  private static final String UNIT =
      "(?:percent|per cent|percentage|%|million|billion|trillion|thousand|degrees?|points?|times|seconds?|minutes?|hours?|miles?|feet|inch(?:es)?|grams?"
          + "|met(?:re|er)s?|kilomet(?:re|er)s?|km|kg|tons?|tonnes?|lit(?:re|er)s?|hectares?"
          + "|euros?|dollars?|pounds?)";

  /** What news counts in whole numbers, or with two decimals at most. */
  private static final String WHOLE =
      "tons|tonnes|lit(?:re|er)s|met(?:re|er)s|feet|hectares|euros|dollars|pounds|minutes|hours";

  private static final Pattern POINTS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,:/])[1-9]\\d{0,2}((?:\\.\\d{3})+)(?![\\p{N}:/]|\\.\\d|,\\d{3})( "
              + WORD
              + ")?");
  private static final Pattern MILLIARD =
      Pattern.compile("(?:\\d[\\d.,  ]*|\\p{L}+) [Mm]illiards?\\b( " + WORD + ")?");
  private static final Pattern COMMA =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,:/-])\\d{1,3},\\d{1,2}[  -]?"
              + UNIT
              + "(?![\\p{L}\\p{N}])"
              + "|[$€£]\\d{1,3},\\d{1,2}(?![\\p{N},])");
  private static final Pattern BLANK =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,:/+-])(?<!\\p{N}[  \u202F])[1-9]\\d{0,2}(?:[  \u202F\u2009]\\d{3})+"
              + "(?![\\p{N},:/-]|[  ]\\p{N})(?:[  ]("
              + WORD
              + "))?");

  private static final Pattern MYRIADS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,])(\\d+(?:\\.\\d+)?) (ten[- ]thousand|hundred[- ]million|wan|yi)s?\\b|(?<![\\p{L}\\p{N}.,])(\\d[\\d.,]*) (oku|man|jo|eok|ch[oō]|cho)(?= (?:yen|won|yuan)\\b)");

  /** "3/5 kilograms", "12/4 million": Persian parts decimals with a slash. */
  private static final Pattern SLASH =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}/.,])(\\d{1,3}/\\d)(?= (?:kilograms|kilometers|kilometres|tons|tonnes|liters|litres|meters|metres|degrees)\\b)");

  private static final Pattern PLURALS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,])\\d[\\d.,]* (thousand|million|billion|hundred)s(?: of)?(?= \\p{L})");
  private static final Pattern CLOCK =
      Pattern.compile(
          "\\b(?:1[3-9]|2[0-4])(?:[.:][0-5]\\d)? o['’]clock\\b|\\b\\d{1,2}[.:][0-5]\\d o['’]clock\\b");
  private static final Pattern HOURS =
      Pattern.compile(
          "(?<=\\b(?:at|around|from|until|by|before|after) )(?:[01]?\\d|2[0-4]) ?[hH](?:[0-5]\\d)?\\b(?!/)");
  private static final Pattern KLOCKAN =
      Pattern.compile("\\b(?:kl\\.?|klo|klockan) (?:[01]?\\d|2[0-4])(?:[.:][0-5]\\d)?\\b");
  private static final Pattern YEARS =
      Pattern.compile("(?<=\\b(?:in|of|since|from|until) )((?:19|20)\\d\\d) years?\\b(?! old)");

  @Override
  public List<Anomaly> find(ParsedArticle article, ArticleText context) {
    // A house with decimal commas writes these by right.
    boolean foreign = !Conventions.of(article.article()).decimalComma();
    List<Anomaly> found = new ArrayList<>();
    if (foreign) {
      found.addAll(TextPattern.find(article, POINTS, (at, m) -> points(article, at, m)));
    }
    found.addAll(TextPattern.find(article, MILLIARD, (at, m) -> milliard(article, at, m)));
    if (foreign) {
      found.addAll(TextPattern.find(article, COMMA, (at, m) -> comma(article, at, m)));
    }
    found.addAll(
        TextPattern.find(
            article,
            MYRIADS,
            (at, m) ->
                anomaly(
                    article,
                    at,
                    m,
                    "Chinese, Japanese, Korean counting by ten thousands",
                    myriads(m),
                    0.8)));
    found.addAll(
        TextPattern.find(
            article,
            SLASH,
            (at, m) ->
                anomaly(
                    article, at, m, "Persian decimal slash", m.group().replace('/', '.'), 0.7)));
    found.addAll(
        TextPattern.find(
            article,
            PLURALS,
            (at, m) -> anomaly(article, at, m, "a counted million has no plural", plain(m), 0.72)));
    found.addAll(
        TextPattern.find(
            article, CLOCK, (at, m) -> anomaly(article, at, m, "German clock time", null, 0.8)));
    found.addAll(
        TextPattern.find(
            article,
            HOURS,
            (at, m) -> anomaly(article, at, m, "French, Portuguese clock time", null, 0.7)));
    found.addAll(
        TextPattern.find(
            article,
            KLOCKAN,
            (at, m) ->
                anomaly(article, at, m, "Swedish, Danish, Norwegian clock time", null, 0.72)));
    found.addAll(
        TextPattern.find(
            article,
            YEARS,
            (at, m) -> anomaly(article, at, m, "Russian, Ukrainian year", m.group(1), 0.72)));
    if (foreign) {
      found.addAll(TextPattern.find(article, BLANK, (at, m) -> blank(article, at, m)));
    }
    return found;
  }

  private static Anomaly comma(ParsedArticle article, ParsedSentence sentence, Matcher match) {
    String suggestion = match.group().replace(',', '.');
    return anomaly(article, sentence, match, "decimal comma", suggestion, 0.8);
  }

  private static String myriads(Matcher match) {
    String number = match.group(1) == null ? match.group(3).replace(",", "") : match.group(1);
    String word = match.group(2) == null ? match.group(4) : match.group(2);
    if (!number.matches("\\d{1,9}(\\.\\d{1,9})?")) {
      return null;
    }
    double unit = word.matches("ten.*|wan|man") ? 1e4 : word.matches("jo|ch.") ? 1e12 : 1e8;
    double value = Double.parseDouble(number) * unit;
    return value < 1e12 ? String.format(Locale.ROOT, "%,d", Math.round(value)) : null;
  }

  /** "5 millions of" is "5 million". */
  private static String plain(Matcher match) {
    return match.group().replaceFirst("s(?: of)?$", "");
  }

  private static Anomaly points(ParsedArticle article, ParsedSentence sentence, Matcher match) {
    boolean several = match.group(1).length() > 4;
    boolean counted = match.group(2) != null && plural(sentence, match.start(2) + 1);
    boolean round = match.group(1).endsWith("00");
    // 1.609 kilometres may be a decimal; 1.350 metres, 1.200 tents and 1.200.000 cannot.
    boolean measured = match.group(2) != null && match.group(2).strip().matches(UNIT);
    boolean exact = measured && !round && !match.group(2).strip().matches(WHOLE);
    if (!several && (!counted || exact)) {
      return null;
    }
    String suggestion = match.group().replaceAll("(?<=\\d)\\.(?=\\d{3})", ",");
    return anomaly(article, sentence, match, "thousands point", suggestion, measured ? 0.5 : 0.85);
  }

  private static Anomaly milliard(ParsedArticle article, ParsedSentence sentence, Matcher match) {
    String suggestion = match.group().replaceFirst("[Mm]illiards?", "billion");
    return anomaly(article, sentence, match, "milliard is a billion", suggestion, 0.85);
  }

  private static Anomaly blank(ParsedArticle article, ParsedSentence sentence, Matcher match) {
    String before = sentence.fact().span().text().substring(0, match.start()).stripTrailing();
    boolean afterName = before.matches("(?s).*\\p{Lu}[\\p{L}.]*");
    boolean counted = match.group(1) != null && plural(sentence, match.start(1));
    if (!counted || (afterName && !before.contains(" "))) {
      return null;
    }
    String suggestion = match.group().replaceAll("(?<=\\d)[  \u202F\u2009](?=\\d{3})", ",");
    return anomaly(article, sentence, match, "thousands blank", suggestion, 0.5);
  }

  /** Whether the word at {@code offset}, or the noun it belongs to, counts several things. */
  private static boolean plural(ParsedSentence sentence, int offset) {
    int start = sentence.fact().span().start() + offset;
    List<Token> after =
        sentence.tokens().stream().filter(token -> token.start() >= start).limit(3).toList();
    for (Token token : after) {
      if (token.tag().equals("NNS")) {
        return true;
      }
      if (!token.tag().startsWith("JJ") && !token.tag().startsWith("NN")) {
        return false;
      }
    }
    return false;
  }

  private static Anomaly anomaly(
      ParsedArticle article,
      ParsedSentence sentence,
      Matcher match,
      String note,
      String suggestion,
      double confidence) {
    int start = sentence.fact().span().start();
    Span span = article.article().span(start + match.start(), start + match.end());
    return new Anomaly(span, AnomalyType.NUMBER_FORMAT, suggestion, null, note, confidence);
  }
}
