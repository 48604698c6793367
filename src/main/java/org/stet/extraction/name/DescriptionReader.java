package org.stet.extraction.name;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Span;

/**
 * Reads titles before a name ("Russian Foreign Minister"), appositions beside it (", a
 * representative of the alliance"), relative clauses ("who heads the agency"), ages and acronyms in
 * brackets. Works on the order of words, which survives a bad parse.
 */
final class DescriptionReader {
  private static final int LONGEST = 12;

  private final NameLexicon lexicon;

  DescriptionReader(NameLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** What stands beside the name of {@code sentence} from {@code first} to {@code last}. */
  Description read(ParsedArticle parsed, ParsedSentence sentence, int first, int last) {
    Builder found = new Builder(parsed, sentence);
    before(found, first);
    after(found, last);
    return found.build(acronym(found, last));
  }

  private void before(Builder found, int first) {
    ParsedSentence sentence = found.sentence;
    int end = first - 1;
    boolean comma = end >= 1 && sentence.token(end).text().equals(",");
    if (comma) {
      end--;
    } else if (end >= 2 && titleOfSomething(sentence, end)) {
      // "Prime Minister of Mali Choguel Maiga": the title reaches over the country.
      found.titled = true;
      int title = sentence.token(end - 1).text().equals("of") ? end - 2 : end - 3;
      int start = title;
      while (start > 0 && descriptive(sentence.token(start - 1))) {
        start--;
      }
      found.title(start, end);
      return;
    }
    if (end < 0) {
      return;
    }
    int start = end;
    if (!office(sentence.token(end))) {
      start = comma ? officeOf(sentence, end) : -1;
      if (start < 0) {
        return;
      }
    }
    while (start > 0 && end - start < LONGEST && descriptive(sentence.token(start - 1))) {
      start--;
    }
    if (comma && first + 1 < sentence.tokens().size() && plainList(sentence, start)) {
      return;
    }
    found.titled = !comma;
    found.title(start, end);
  }

  /** In "The vice-president of the city, Marek Wilk" the office before "of", or -1. */
  private int officeOf(ParsedSentence sentence, int end) {
    int i = end;
    while (i > 0
        && end - i < 5
        && (sentence.token(i).isNoun()
            || descriptive(sentence.token(i))
            || sentence.token(i).tag().equals("DT"))) {
      i--;
    }
    boolean of = i > 0 && i < end && Set.of("of", "for", "at").contains(sentence.token(i).text());
    return of && office(sentence.token(i - 1)) ? i - 1 : -1;
  }

  private boolean office(Token token) {
    return lexicon.isTitle(token) && !token.isVerb();
  }

  private boolean titleOfSomething(ParsedSentence sentence, int end) {
    int of = sentence.token(end - 1).text().equalsIgnoreCase("the") ? end - 2 : end - 1;
    return of >= 1
        && sentence.token(of).text().equals("of")
        && sentence.token(end).isNoun()
        && office(sentence.token(of - 1));
  }

  /** Whether the words before the comma are one of a list, or stand for somebody else. */
  private static boolean plainList(ParsedSentence sentence, int start) {
    return start > 0 && sentence.token(start - 1).text().equals(",");
  }

  private boolean descriptive(Token token) {
    return token.isNoun()
        || token.tag().startsWith("JJ")
        || token.tag().equals("HYPH")
        || token.tag().equals("VBG")
        || lexicon.isTitle(token);
  }

  private void after(Builder found, int last) {
    ParsedSentence sentence = found.sentence;
    int next = last + 1;
    int size = sentence.tokens().size();
    if (next < size && sentence.token(next).text().equals("of")) {
      found.words(next + 1, phraseEnd(sentence, next + 1));
    }
    if (next + 1 < size && sentence.token(next).text().equals(",")) {
      Token token = sentence.token(next + 1);
      if (age(token) && next + 2 < size && sentence.token(next + 2).isPunctuation()) {
        found.person = true;
        next += 2;
        if (next + 1 >= size) {
          return;
        }
        token = sentence.token(next + 1);
      }
      if (token.text().equals("who") || token.text().equals("whose")) {
        found.person = true;
        found.words(next + 2, phraseEnd(sentence, next + 2));
      } else {
        apposition(found, next + 1);
      }
    } else if (next < size && sentence.token(next).text().equals("who")) {
      found.person = true;
      found.words(next + 1, phraseEnd(sentence, next + 1));
    }
  }

  private void apposition(Builder found, int start) {
    ParsedSentence sentence = found.sentence;
    int end = start;
    while (end < phraseEnd(sentence, start) && !sentence.token(end).tag().startsWith("W")) {
      end++;
    }
    for (int i = start; i < end; i++) {
      if (Set.of("VBD", "VBZ", "VBP", "MD").contains(sentence.token(i).tag())) {
        return;
      }
    }
    int first = start;
    String opening = sentence.token(start).text().toLowerCase(Locale.ROOT);
    boolean article = Set.of("a", "an", "the", "his", "her", "its", "their").contains(opening);
    if (article) {
      first++;
    }
    for (int i = first; i < end; i++) {
      Token token = sentence.token(i);
      if (token.isVerb() || token.tag().equals("CC") || token.tag().startsWith("PRP")) {
        return;
      }
      if (token.isNoun() && !token.isProperNoun() && office(token)) {
        found.title(first, end - 1);
        return;
      }
      if (token.tag().equals("IN") || !article && token.tag().equals("DT")) {
        return;
      }
    }
  }

  private static boolean age(Token token) {
    return token.tag().equals("CD") && token.text().matches("\\d{1,3}");
  }

  /** The index after the phrase that begins at {@code start}: the next comma or stop. */
  private static int phraseEnd(ParsedSentence sentence, int start) {
    int end = start;
    while (end < sentence.tokens().size()
        && end - start < LONGEST
        && !(sentence.token(end).isPunctuation() && !sentence.token(end).tag().equals("HYPH"))) {
      end++;
    }
    return end;
  }

  private static Span acronym(Builder found, int last) {
    ParsedSentence sentence = found.sentence;
    int open = last + 1;
    if (open < sentence.tokens().size() && sentence.token(open).tag().equals("''")) {
      open++;
    }
    if (open + 2 >= sentence.tokens().size() || !sentence.token(open).text().equals("(")) {
      return null;
    }
    int close = open + 1;
    while (close < sentence.tokens().size()
        && close - open < 6
        && !sentence.token(close).text().equals(")")) {
      close++;
    }
    if (close + 1 < sentence.tokens().size()
        && sentence.token(close + 1).text().matches("[-_–—]+")) {
      // "BEIRUT, Lebanon (AP) -" names the agency of a dateline.
      return null;
    }
    if (close == open + 1) {
      return null;
    }
    Span inner =
        found
            .parsed
            .article()
            .span(sentence.token(open + 1).start(), sentence.token(close - 1).end());
    return Letters.capitals(inner.text()) && inner.text().indexOf(' ') < 0 ? inner : null;
  }

  /** Collects while the words around one name are read. */
  private final class Builder {
    private final ParsedArticle parsed;
    private final ParsedSentence sentence;
    private final Set<String> offices = new TreeSet<>();
    private final Set<String> context = new TreeSet<>();
    private Gender gender = Gender.UNKNOWN;
    private Span title;
    private boolean titled;
    private boolean person;

    Builder(ParsedArticle parsed, ParsedSentence sentence) {
      this.parsed = parsed;
      this.sentence = sentence;
    }

    void title(int start, int end) {
      person = true;
      if (title == null) {
        title = sentence.span(parsed.article(), sentence.token(start), sentence.token(end));
      }
      words(start, end + 1);
    }

    void words(int start, int end) {
      for (int i = start; i < end; i++) {
        Token token = sentence.token(i);
        if (lexicon.isTitle(token)
            || lexicon.isModifier(token) && token.isNoun()
            || !lexicon.office(token.text()).equals(NameLexicon.bare(token.text()))) {
          String lemma = token.text().endsWith("s") ? token.lemma() : token.text();
          if (!lexicon.isHonorific(token)) {
            // "vice-president" is one word, "vice president" two.
            for (String part : lemma.split("-")) {
              offices.add(lexicon.office(part));
            }
          }
          if (gender == Gender.UNKNOWN && title != null) {
            gender = lexicon.gender(token);
          }
        } else if (token.isNoun() || token.isVerb()) {
          context.add(Letters.plain(token.lemma()));
        }
      }
    }

    Description build(Span acronym) {
      return new Description(title, titled, person, offices, context, gender, acronym);
    }
  }
}
