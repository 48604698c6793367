package org.stet.extraction.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Mention;

/**
 * Reads the offices in a title before a name ("Finance Minister Ann Lund"), in an apposition behind
 * it (", the head of the port authority") or in front of it ("the club's president, Ann Lund").
 *
 * <p>Works on the order of words, which survives a bad parse.
 */
record OfficeReader(OfficeLexicon lexicon) {
  private static final int LONGEST = 14;
  private static final Pattern HYPHEN = Pattern.compile("[-‐‑]");
  private static final Set<String> OF = Set.of("of", "for", "in", "at", "on", "with", "from", "to");
  private static final Set<String> EMPTY = Set.of("the", "a", "an", "'s", "’s", "s", "of", "for");

  /** The offices beside {@code mention}, in the order of the text. */
  List<HeldOffice> read(ParsedArticle article, ParsedSentence sentence, Mention mention) {
    List<Token> name = sentence.within(mention.span());
    List<HeldOffice> found = new ArrayList<>();
    if (name.isEmpty()) {
      return found;
    }
    int first = name.get(0).index();
    int behind = name.get(name.size() - 1).index() + 1;
    int start = before(sentence, first);
    office(article, sentence, start, first).ifPresent(found::add);
    if (text(sentence, start - 1).equals(",") && closed(sentence, behind)) {
      office(article, sentence, before(sentence, start - 1), start - 1).ifPresent(found::add);
    }
    int next = behind;
    if (text(sentence, next).equals(",") && text(sentence, next + 1).matches("\\d{1,3}")) {
      next += 2;
    }
    if (text(sentence, next).equals(",")) {
      office(article, sentence, next + 1, after(sentence, next + 1)).ifPresent(found::add);
    }
    return found;
  }

  /** Whether an apposition in front ends with the name: "the mayor, Ann Lund, said". */
  private static boolean closed(ParsedSentence sentence, int behind) {
    return behind >= sentence.tokens().size() || sentence.token(behind).isPunctuation();
  }

  private static int before(ParsedSentence sentence, int end) {
    int start = end;
    while (start > 0 && end - start < LONGEST && nominal(sentence.token(start - 1))) {
      start--;
    }
    return start;
  }

  private static int after(ParsedSentence sentence, int start) {
    int end = start;
    while (end < sentence.tokens().size()
        && end - start < LONGEST
        && nominal(sentence.token(end))) {
      end++;
    }
    return end;
  }

  private static boolean nominal(Token token) {
    return token.isNoun()
        || token.tag().startsWith("JJ")
        || Set.of("DT", "POS", "HYPH", "PRP$", "VBG", "VBN").contains(token.tag())
        || EMPTY.contains(token.text());
  }

  private Optional<HeldOffice> office(
      ParsedArticle article, ParsedSentence sentence, int start, int end) {
    List<String> words = new ArrayList<>();
    List<Token> places = new ArrayList<>();
    for (int i = start; i < end; i++) {
      Token token = sentence.token(i);
      for (String part : HYPHEN.split(token.text().toLowerCase(Locale.ROOT))) {
        if (!part.isEmpty()) {
          words.add(part.equals("’s") ? "'s" : part);
          places.add(token);
        }
      }
    }
    String prior = start > 0 ? text(sentence, start - 1).toLowerCase(Locale.ROOT) : "";
    if (words.stream().anyMatch(lexicon::unheld) || lexicon.unheld(prior)) {
      return Optional.empty();
    }
    int zone = 0;
    while (zone < words.size() && !OF.contains(words.get(zone))) {
      zone++;
    }
    for (int i = 0; i < zone; i++) {
      Optional<OfficeLexicon.Named> named = lexicon.at(words, i);
      if (named.isPresent() && named.get().end() >= zone) {
        return Optional.of(held(article, sentence, named.get(), words, places));
      }
    }
    return Optional.empty();
  }

  private HeldOffice held(
      ParsedArticle article,
      ParsedSentence sentence,
      OfficeLexicon.Named named,
      List<String> words,
      List<Token> places) {
    boolean deputy = false;
    int first = named.start();
    while (first > 0 && lexicon.deputy(words.get(first - 1))) {
      deputy = true;
      first--;
    }
    Set<String> body = new TreeSet<>();
    for (int i = 0; i < words.size(); i++) {
      boolean ofOffice = i >= first && i < named.end();
      if (!ofOffice && places.get(i).isNoun() && !EMPTY.contains(words.get(i))) {
        body.add(words.get(i));
      }
    }
    return new HeldOffice(
        sentence.span(article.article(), places.get(0), places.get(words.size() - 1)),
        named.id(),
        deputy,
        body);
  }

  private static String text(ParsedSentence sentence, int index) {
    return index >= 0 && index < sentence.tokens().size() ? sentence.token(index).text() : "";
  }
}
