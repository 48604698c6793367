package org.stet.extraction.figure;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.extraction.figure.Numeral.Form;
import org.stet.extraction.figure.Phrase.Kind;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;

/** Tells the numbers that count nothing: ages, scores, labels, addresses, telephone numbers. */
final class PlainNumbers {
  private static final Pattern SCORE =
      Pattern.compile(
          "(?<![\\d,.])(?<left>\\d{1,3})\\s?[-–]\\s?(?<right>\\d{1,3})(?![\\d,%]|\\.\\d|[-\\s](?:year|month|week|day|hour|minute|page|mile))");
  private static final Pattern TELEPHONE =
      Pattern.compile("\\+?(?:\\(\\d{2,5}\\)|\\d{2,5})(?:[-–. ]\\d{2,5}){1,4}");
  private static final Pattern OLD =
      Pattern.compile("(?i)\\G[\\s-]*(?:year|month|week|day)s?[\\s-]olds?\\b");
  private static final Pattern AGED =
      Pattern.compile("(?i)\\b(?:aged|age|age of|aged between|ages|ages of|turned|turns)\\s$");

  /**
   * "Nora Vik, of 64 years,", "Nora Vik (64 years)": what a literal translation makes of an age.
   */
  private static final Pattern BEFORE_YEARS =
      Pattern.compile(
          "(?:[\\p{L}”\"’)]\\s?[,(]\\s?(?:of\\s|with\\s|with\\s(?:his|her)\\s|and\\s)?|\\p{Lu}[\\p{L}'’-]+\\sof\\s|\\b(?:man|woman|boy|girl|youth|person)\\sof\\s)$");

  private static final Pattern YEARS =
      Pattern.compile(
          "\\G\\s(?:years?(?:\\sof\\sage)?(?=[,.;:)]|$|\\s(?:from|who|and)\\b)|years?\\sof\\sage\\b)");

  /** "Nora Vik is 64", "she turned 64". */
  private static final Pattern BEING =
      Pattern.compile(
          "\\b(?:\\p{Lu}[\\p{L}'’-]+|[Hh]e|[Ss]he|who)[,]?\\s(?:is|was|turned|turns)\\s(?:now\\s|just\\s|only\\s)?$");

  private static final Pattern ENDED = Pattern.compile("\\G(?:[,.;:)]|$|\\sand\\b(?!\\s\\d))");

  /** "A Greek of 52, ", "a woman of 60 ". */
  private static final Pattern OF_A_PERSON =
      Pattern.compile(
          "\\b[Aa]n?\\s(?:\\p{Lu}\\p{Ll}+|(?:\\p{Ll}+\\s)?(?:man|woman|boy|girl|widow|widower|farmer|driver|teacher|nurse|student|pensioner))\\sof\\s$");

  private static final int ADULT = 12;
  private static final int OLDEST = 120;
  private static final Set<String> SMALL = Set.of("of", "with", "his", "her", "and");
  private static final Set<String> PERSONS =
      Set.of("man", "woman", "boy", "girl", "youth", "person");

  private static final Pattern AFTER_NAME = Pattern.compile("[\\p{L}”\"’)]\\s?[,(]\\s?$");

  /** Ships, flights and models are numbered; votes and people are counted. */
  private static final int LARGEST_NAME = 10_000;

  private final FigureLexicon.Units words;

  PlainNumbers(FigureLexicon.Units words) {
    this.words = words;
  }

  /** What {@code phrase} of {@code sentence} is, if it counts nothing; else null. */
  Kind kind(ParsedSentence sentence, String text, Phrase phrase) {
    Numeral numeral = phrase.numeral();
    if (OLD.matcher(text).find(numeral.end())
        || AGED.matcher(text.substring(0, numeral.start())).find() && numeral.high() < 130) {
      return Kind.AGE;
    }
    if (isYearsOfLife(sentence, text, numeral)) {
      return Kind.AGE;
    }
    if (numeral.form() != Form.DIGITS || phrase.unit() != null) {
      return phrase.kind() == Kind.COUNT && isLabelled(sentence, numeral) ? Kind.LABEL : null;
    }
    if (isAgeAfterName(sentence, text, numeral)
        || plausible(numeral)
            && numeral.low() >= ADULT
            && OF_A_PERSON.matcher(text.substring(0, numeral.start())).find()
            && ENDED.matcher(text).find(numeral.end())) {
      return Kind.AGE;
    }
    if (isTelephone(text, numeral)) {
      return Kind.LABEL;
    }
    if (isScore(text, phrase)) {
      return Kind.SCORE;
    }
    if (isGlued(text, numeral) || isLabelled(sentence, numeral) || isAddress(sentence, numeral)) {
      return Kind.LABEL;
    }
    return null;
  }

  /** "Hatice Aydin, 61, who": a bare number up to 120 between a name and a mark. */
  private static boolean isAgeAfterName(ParsedSentence sentence, String text, Numeral numeral) {
    if (!plausible(numeral)) {
      return false;
    }
    if (BEING.matcher(text.substring(0, numeral.start())).find()
        && ENDED.matcher(text).find(numeral.end())) {
      return true;
    }
    if (!AFTER_NAME.matcher(text.substring(0, numeral.start())).find()) {
      return false;
    }
    boolean closed =
        numeral.end() == text.length() || ",.;:)".indexOf(text.charAt(numeral.end())) >= 0;
    return closed && followsName(sentence, numeral);
  }

  /** "Nora Vik, of 64 years": a length of time between a name and a mark. */
  private static boolean isYearsOfLife(ParsedSentence sentence, String text, Numeral numeral) {
    return plausible(numeral)
        && YEARS.matcher(text).find(numeral.end())
        && BEFORE_YEARS.matcher(text.substring(0, numeral.start())).find()
        && (text.startsWith(" years of age", numeral.end()) || followsPerson(sentence, numeral));
  }

  private static boolean plausible(Numeral numeral) {
    return numeral.low() >= 1 && numeral.high() <= OLDEST && !numeral.rounded();
  }

  private static boolean followsName(ParsedSentence sentence, Numeral numeral) {
    Token before = before(sentence, numeral, false);
    return before != null && before.isProperNoun();
  }

  private static boolean followsPerson(ParsedSentence sentence, Numeral numeral) {
    Token before = before(sentence, numeral, true);
    return before != null && (before.isProperNoun() || PERSONS.contains(before.lemma()));
  }

  /** The last word before {@code numeral}, marks and, if asked, prepositions left aside. */
  private static Token before(ParsedSentence sentence, Numeral numeral, boolean prepositions) {
    Token before = null;
    int at = sentence.fact().span().start() + numeral.start();
    for (Token token : sentence.tokens()) {
      boolean small = prepositions && SMALL.contains(token.text());
      if (token.end() <= at && !token.isPunctuation() && !small) {
        before = token;
      }
    }
    return before;
  }

  private static boolean isTelephone(String text, Numeral numeral) {
    Matcher matcher = TELEPHONE.matcher(text);
    int from = Math.max(0, numeral.start() - 16);
    while (matcher.find(from) && matcher.start() <= numeral.start()) {
      long digits = matcher.group().chars().filter(Character::isDigit).count();
      boolean marked =
          matcher.group().contains("-")
              || matcher.group().startsWith("+")
              || matcher.group().startsWith("(");
      if (matcher.end() > numeral.start() && digits >= 7 && marked) {
        return true;
      }
      from = Math.max(matcher.end(), from + 1);
      if (from > text.length()) {
        break;
      }
    }
    return false;
  }

  private static boolean isScore(String text, Phrase phrase) {
    Numeral numeral = phrase.numeral();
    Matcher matcher = SCORE.matcher(text);
    int from = Math.max(0, numeral.start() - 6);
    while (matcher.find(from) && matcher.start() <= numeral.start()) {
      if (numeral.start() < matcher.end()) {
        int left = Integer.parseInt(matcher.group("left"));
        int right = Integer.parseInt(matcher.group("right"));
        boolean noun = text.substring(matcher.end()).matches("(?s)\\s\\p{Ll}+s\\b.*");
        return left >= right || !noun;
      }
      from = matcher.end();
    }
    return false;
  }

  /** "A330", "COVID-19", "F-16": letters close to the digits. */
  private static boolean isGlued(String text, Numeral numeral) {
    int at = numeral.start();
    if (at == 0) {
      return false;
    }
    char before = text.charAt(at - 1);
    boolean hyphen =
        (before == '-' || before == '–') && at > 1 && Character.isLetter(text.charAt(at - 2));
    boolean after = numeral.end() < text.length() && Character.isLetter(text.charAt(numeral.end()));
    return Character.isLetter(before)
        || hyphen
        || before == '#'
        || before == '@'
        || before == '/'
        || after;
  }

  private boolean isLabelled(ParsedSentence sentence, Numeral numeral) {
    int at = sentence.fact().span().start() + numeral.start();
    Token before = null;
    Token after = null;
    for (Token token : sentence.tokens()) {
      if (token.end() <= at) {
        before = token;
      } else if (after == null && token.start() >= sentence.fact().span().start() + numeral.end()) {
        after = token;
      }
    }
    if (before == null) {
      return false;
    }
    boolean noun = after != null && after.isNoun() && !after.isProperNoun();
    String word = before.text().toLowerCase(Locale.ROOT);
    if (words.dialled().contains(before.lemma().toLowerCase(Locale.ROOT))) {
      return !noun && numeral.form() == Form.DIGITS;
    }
    boolean title =
        before.isProperNoun() && numeral.form() == Form.DIGITS && numeral.high() < LARGEST_NAME;
    boolean named =
        words.labels().contains(word)
            && (before.isNoun() || before.isProperNoun() || word.startsWith("no"));
    boolean negation = word.equals("no") && !Character.isUpperCase(before.text().charAt(0));
    return !negation && !noun && (named || title && isTitle(sentence, before));
  }

  /** A proper noun that does not end a clause: "Boeing 737"; not "in Bingöl 31 were admitted". */
  private static boolean isTitle(ParsedSentence sentence, Token before) {
    int next = before.index() + 2;
    return next >= sentence.tokens().size()
        || !sentence.token(next).isVerb()
            && !sentence.token(next).tag().equals("IN")
            && !sentence.token(next).tag().startsWith("JJ");
  }

  private boolean isAddress(ParsedSentence sentence, Numeral numeral) {
    int end = sentence.fact().span().start() + numeral.end();
    List<Token> next =
        sentence.tokens().stream().filter(token -> token.start() >= end).limit(4).toList();
    for (int i = 0; i < next.size(); i++) {
      Token token = next.get(i);
      if (!token.isProperNoun() && !token.tag().equals("CD")) {
        return false;
      }
      if (i > 0 && words.streets().contains(token.text().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
