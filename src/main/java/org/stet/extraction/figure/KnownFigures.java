package org.stet.extraction.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Figure;
import org.stet.fact.Measure;

/**
 * Tells tolls and crowds that the text takes for known from those that it tells: "the 12 dead",
 * "the flood that killed 12", "the deaths of 18 soldiers", "killed 900 people in 1993", "convicted
 * of killing three".
 */
final class KnownFigures {
  private static final Set<Measure> COUNTED = Set.of(Measure.TOLL, Measure.CROWD, Measure.DAMAGE);
  private static final Set<String> DEFINITE =
      Set.of("the", "these", "those", "this", "his", "her", "their", "its", "our", "my");
  private static final Set<String> BETWEEN = Set.of("than", "at", "least", "most", "first");

  /** Nouns that speak of a harm, or of those who are left by it, as done and known. */
  private static final Set<String> OF_THE_DEAD =
      Set.of(
          "death",
          "killing",
          "murder",
          "massacre",
          "loss",
          "memory",
          "anniversary",
          "funeral",
          "family",
          "relative",
          "trial",
          "abduction",
          "kidnapping",
          "disappearance");

  /** A court has found the toll, or a charge alleges it. */
  private static final Pattern COURT =
      Pattern.compile(
          "(?i)\\b(?:convict(?:ed|ion)?|sentenced|acquitted|indict(?:ed|ment)|charged with|pleaded|guilty|jailed|on trial|stand(?:s|ing)? trial)\\b");

  private static final Pattern LONG_AGO =
      Pattern.compile(
          "(?i)\\b(?:(?:years?|decades?) (?:ago|earlier|before)|last year|previous year|(?:first|second) world war|since (?:the|it|its|his|her|independence)|anniversary|memorial|commemorat\\w+)\\b");
  private static final Pattern YEAR =
      Pattern.compile("(?<![\\d.,])(?:1[5-9]|20)\\d\\d(?![\\d.,]\\d)\\b");

  private final LocalDate published;

  KnownFigures(ParsedArticle article) {
    this.published =
        article.article().published() == null ? null : article.article().published().date();
  }

  /** Whether {@code sentence} takes {@code figure}, which stands in it, for known. */
  boolean holds(ParsedSentence sentence, Figure figure) {
    if (!COUNTED.contains(figure.measure())) {
      return false;
    }
    List<Token> numeral = sentence.within(figure.numeral());
    if (numeral.isEmpty()) {
      return false;
    }
    if (isDefinite(sentence, numeral.get(0))) {
      return true;
    }
    String text = sentence.fact().span().text();
    if (figure.measure() != Measure.CROWD
        && (COURT.matcher(text).find() || LONG_AGO.matcher(text).find() || isOfAnotherYear(text))) {
      return true;
    }
    List<Token> words = sentence.within(figure.span());
    return describes(sentence, words.get(words.size() - 1));
  }

  private static boolean isDefinite(ParsedSentence sentence, Token numeral) {
    for (int i = numeral.index() - 1; i >= Math.max(0, numeral.index() - 4); i--) {
      Token before = sentence.token(i);
      String word = before.text().toLowerCase(Locale.ROOT);
      if (DEFINITE.contains(word)) {
        return true;
      }
      boolean inside =
          before.tag().startsWith("JJ") || before.tag().startsWith("RB") || BETWEEN.contains(word);
      if (!inside) {
        return false;
      }
    }
    return false;
  }

  /** A year other than that of the article, or any where the article bears none. */
  private boolean isOfAnotherYear(String text) {
    Matcher matcher = YEAR.matcher(text);
    while (matcher.find()) {
      if (published == null || Integer.parseInt(matcher.group()) != published.getYear()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the figure stands in words that only tell which event or person is meant. */
  private static boolean describes(ParsedSentence sentence, Token word) {
    Token token = word;
    for (int step = 0; step < 8; step++) {
      Token head = sentence.head(token);
      if (head == null) {
        return false;
      }
      boolean relative = token.is("acl") && head.isNoun();
      if (relative && (isKnown(sentence, head) || hasPast(sentence, token))) {
        return true;
      }
      if (token.is("nmod")
          && OF_THE_DEAD.contains(head.lemma().toLowerCase(Locale.ROOT))
          && (isKnown(sentence, head) || head.index() > 0 && precededByIn(sentence, head))) {
        return true;
      }
      token = head;
    }
    return false;
  }

  /** "in memory of", "on trial for". */
  private static boolean precededByIn(ParsedSentence sentence, Token noun) {
    return sentence.token(noun.index() - 1).tag().equals("IN");
  }

  private static boolean isKnown(ParsedSentence sentence, Token noun) {
    return noun.isProperNoun()
        || sentence.children(noun).stream()
            .anyMatch(
                child ->
                    child.index() < noun.index()
                        && (child.is("nmod") && child.relation().endsWith("poss")
                            || DEFINITE.contains(child.text().toLowerCase(Locale.ROOT))));
  }

  /** "a gunman who had killed two". */
  private static boolean hasPast(ParsedSentence sentence, Token verb) {
    return verb.tag().equals("VBN")
        && sentence.children(verb).stream()
            .anyMatch(child -> child.is("aux") && child.text().equalsIgnoreCase("had"));
  }
}
