package org.stet.extraction.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;

/**
 * Finds records and rankings that news tells as facts: "the longest ever", "its largest defeat
 * since 2015", "no stronger tremor for 20 years".
 *
 * <p>A superlative alone ("the oldest son", "at least", "most of them") is no record: it must be
 * bound to a time or a field, or to the work of somebody, or deny that there was a greater one.
 */
final class Superlatives {
  /** A record: the words that tell it, and among them the superlative. */
  record Found(int start, int end, int wordStart, int wordEnd) {}

  private static final int LONGEST = 14;
  private static final Set<String> NO_RECORD =
      Set.of(
          "most",
          "least",
          "best",
          "latest",
          "last",
          "first",
          "next",
          "nearest",
          "closest",
          "eldest",
          "oldest",
          "youngest",
          "further",
          "furthest",
          "utmost",
          "worst-case");

  /** What only an event can be, so that "one of the deadliest" ranks those of the past. */
  private static final Set<String> OF_EVENTS =
      Set.of(
          "worst",
          "heaviest",
          "deadliest",
          "bloodiest",
          "costliest",
          "gravest",
          "severest",
          "fiercest",
          "steepest",
          "sharpest");

  private static final Set<String> EVENTS =
      Set.of(
          "mark",
          "suffer",
          "represent",
          "constitute",
          "score",
          "post",
          "record",
          "see",
          "inflict",
          "achieve");
  private static final Pattern BOUND =
      Pattern.compile(
          "\\b(?:ever|on record|in history|in living memory|to date|of all time|since|in (?:the |its |his |her |their )?(?:\\w+ ){0,4}(?:years?|decades?|century|centuries|history|generation)|so far this)\\b");
  private static final Pattern NO_GREATER =
      Pattern.compile(
          "\\b(?:[Nn]o|[Nn]ever (?:\\w+ ){0,4}an?|[Nn]ot (?:since|in|for) .{2,40}? an?)\\s(?!(?:fewer|more|less|later) than\\b)(?<more>more \\w+|\\p{Ll}+er|worse)\\b.{0,80}?\\b(?:for|since|in|than (?:this|that|these|those|now)|before|has|have|had)\\b[^,.;]*");
  private static final Pattern NOT_SINCE =
      Pattern.compile(
          "\\b[Nn]ot (?:since|for|in) .{2,40}? (?:has|have|had) .{0,30}?(?<more>more \\w+|\\p{Ll}+er|worse)\\b[^,.;]*");
  private static final Pattern NO_ONE_EVER =
      Pattern.compile(
          "\\bNo(?:ne| one|body| \\p{L}+)\\b[^,.;]{0,80}?\\b(?:has|have|had) ever\\b[^,.;]*?\\b(?<more>less|more|fewer|worse|better|so \\p{Ll}+|as \\p{Ll}+|\\p{Ll}+er)\\b[^,.;]*");
  private static final Pattern NONE_SO_MANY =
      Pattern.compile(
          "\\bNo(?:ne| one|body| \\p{L}+)\\b[^,.;]{0,80}?\\b(?:has|have|had)\\b[^,.;]{0,30}?\\b(?<more>so \\p{Ll}+|as \\p{Ll}+|more)\\b[^,.;]{0,40}?\\b(?:since|(?:for|in) (?:(?:a|many|\\w+|more than|at least|nearly|almost) ){1,3}?(?:years|decades?|century|generation))\\b");
  private static final Pattern NONE_MORE =
      Pattern.compile(
          "\\b(?:(?:No(?: other)? \\p{Ll}[\\p{L}-]+|Nowhere(?: else)?|Nobody|No one|None of [^,.;]{3,40}?)\\b(?![^.;]*\\b(?:will|would|can|could|should|must|may|might|shall)\\b)[^,.;“”\"]{0,90}?\\b(?<more>more|fewer|less|better|worse|as \\p{Ll}+|\\p{Ll}+er)\\b[^,.;“”\"]{0,60}?\\b(?:than|as) (?!\\d|an?\\b|one\\b|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|fifty)\\b|half\\b|usual\\b|expected\\b|necessary\\b|needed\\b|once\\b|twice\\b|planned\\b|yet\\b|well\\b|of\\b)[^,.;]*)");
  private static final Pattern FIRST_SINCE =
      Pattern.compile(
          "\\b(?:its|his|her|their|the|\\p{Lu}[\\p{L}.-]*['’]s?|(?:the |its )\\p{Ll}+['’]s?) (?<more>first)\\s(?:[\\p{L}-]+\\s){1,4}(?:since (?:[^,.;]{0,40}\\s)?\\d{4}\\b|(?:in|for) (?:more than |nearly |almost |over |at least )?(?:a|two|three|four|five|six|seven|eight|nine|ten|\\d+|several)\\s(?:years|decades?|century|centuries|generation)\\b|in (?:its|the [^,.;]{1,20}['’]s?|living) (?:history|memory)\\b)");
  private static final Pattern FIRST_TIME =
      Pattern.compile(
          "\\b(?<more>for the first time|[Nn]ever before)\\b(?: since (?:[^,.;]{0,40}\\s)?\\d{4}| in (?:more than |nearly |almost |over |at least )?(?:a |two |three |four |five |ten |\\d+ |its |living )?(?:years|decades?|century|generation|history|memory)| (?:has|have|had) [^,.;]+)");
  private static final Pattern RECORD =
      Pattern.compile(
          "\\b(?:[Aa]|an) (?<more>(?:all-time |new )?record)(?:[ -](?:high|low)\\b| [$€£]?\\d[\\d.,]*(?: \\p{L}+){1,2})");
  private static final Pattern NOTHING_LIKE =
      Pattern.compile(
          "\\b(?:has|have|had)(?: not|n['’]t| never)\\b.{1,60}?\\b(?<more>as \\p{Ll}+(?: as (?:this|that|it|those|these))?)\\b.{0,30}?\\b(?:for|since|in)\\b[^,.;]*");

  /** "more serious", but not "more doubts". */
  private static final Pattern PERIPHRASIS = Pattern.compile("more (\\p{L}+)");

  /** Prices and levels of a market, which everybody can look up; an owner's own words. */
  private static final Pattern NO_NEWS =
      Pattern.compile(
          "(?i)\\b(?:lowest|highest|weakest|strongest) (?:closing |trading )?(?:levels?|close|closing|price|point)\\b|\\b(?:our|my|we|us)\\b");

  private Superlatives() {}

  static List<Found> find(ParsedSentence sentence, String text) {
    List<Found> found = new ArrayList<>();
    for (Pattern pattern :
        List.of(
            NO_GREATER,
            NOT_SINCE,
            NOTHING_LIKE,
            NO_ONE_EVER,
            NONE_SO_MANY,
            NONE_MORE,
            FIRST_SINCE,
            FIRST_TIME,
            RECORD)) {
      Matcher matcher = pattern.matcher(text);
      if (text.length() < 2000
          && matcher.find()
          && isComparative(sentence, matcher)
          && found.stream()
              .noneMatch(f -> f.start() < matcher.end() && matcher.start() < f.end())) {
        found.add(
            new Found(matcher.start(), matcher.end(), matcher.start("more"), matcher.end("more")));
      }
    }
    int offset = sentence.fact().span().start();
    for (Token token : sentence.tokens()) {
      Found record =
          token.tag().equals("JJS") || token.tag().equals("RBS")
              ? record(sentence, text, token, offset)
              : null;
      if (record != null
          && found.stream().noneMatch(f -> f.start() < record.end() && record.start() < f.end())) {
        found.add(record);
      }
    }
    found.removeIf(record -> NO_NEWS.matcher(text.substring(record.start(), record.end())).find());
    return found;
  }

  private static boolean isComparative(ParsedSentence sentence, Matcher matcher) {
    Matcher periphrasis = PERIPHRASIS.matcher(matcher.group("more"));
    if (periphrasis.matches()) {
      int adjective = sentence.fact().span().start() + matcher.start("more") + periphrasis.start(1);
      return sentence.tokens().stream()
          .anyMatch(
              token ->
                  token.start() == adjective
                      && (token.tag().startsWith("JJ") || token.tag().matches("RB|VBN|VBG")));
    }
    if (!matcher.group("more").matches("\\p{Ll}+er")
        || matcher.group("more").matches("(?:few|bett)er")) {
      return true;
    }
    int at = sentence.fact().span().start() + matcher.start("more");
    return sentence.tokens().stream()
        .anyMatch(
            token ->
                token.start() == at && (token.tag().equals("JJR") || token.tag().equals("RBR")));
  }

  private static Found record(ParsedSentence sentence, String text, Token superlative, int offset) {
    String word = superlative.text().toLowerCase(Locale.ROOT);
    boolean most =
        word.equals("most")
            && superlative.index() + 1 < sentence.tokens().size()
            && sentence.token(superlative.index() + 1).tag().startsWith("JJ");
    if (NO_RECORD.contains(word) && !most) {
      return null;
    }
    int first = superlative.index();
    boolean possessed = false;
    boolean oneOf = false;
    while (first > 0 && superlative.index() - first < 6) {
      Token before = sentence.token(first - 1);
      String lower = before.text().toLowerCase(Locale.ROOT);
      if (first - 1 == superlative.index() - 1 && before.isVerb()) {
        break;
      }
      if (before.tag().equals("POS") || before.tag().equals("PRP$")) {
        possessed = true;
      } else if (!before.isProperNoun()
          && !before.tag().equals("DT")
          && !before.tag().equals("CD")
          && !before.tag().startsWith("JJ")
          && !lower.equals("of")
          && !lower.equals("among")) {
        break;
      }
      oneOf |= lower.equals("one");
      first--;
    }
    int last = superlative.index();
    int limit = Math.min(sentence.tokens().size() - 1, superlative.index() + LONGEST);
    while (last < limit && !stops(sentence.token(last + 1))) {
      last++;
    }
    int start = sentence.token(first).start() - offset;
    int end = sentence.token(last).end() - offset;
    String words = text.substring(superlative.start() - offset, end);
    boolean bound = BOUND.matcher(words).find();
    boolean event =
        possessed && isRankedNoun(sentence, superlative) && isEvent(sentence, superlative);
    if (!bound && !event && !(oneOf && OF_EVENTS.contains(word))) {
      return null;
    }
    return new Found(start, end, superlative.start() - offset, superlative.end() - offset);
  }

  /**
   * Only what happened is ranked: "marked its largest defeat", not "the country's largest bank".
   */
  private static boolean isEvent(ParsedSentence sentence, Token superlative) {
    Token noun = sentence.head(superlative);
    Token verb = noun == null ? null : sentence.head(noun);
    return verb != null && noun.is("obj") && EVENTS.contains(verb.lemma());
  }

  private static boolean stops(Token token) {
    return token.isPunctuation() && !token.tag().equals("HYPH") && !token.tag().equals("POS")
        || token.tag().equals("CC")
        || token.tag().startsWith("W") && !token.text().equals("which")
        || token.tag().equals("VBD") && !token.is("acl");
  }

  /** "Wagner's largest defeat": what is ranked is a common noun, right behind. */
  private static boolean isRankedNoun(ParsedSentence sentence, Token superlative) {
    int next = superlative.index() + 1;
    return next < sentence.tokens().size()
        && (sentence.token(next).tag().equals("NN")
            || sentence.token(next).tag().equals("NNS")
            || sentence.token(next).tag().equals("JJ"));
  }
}
