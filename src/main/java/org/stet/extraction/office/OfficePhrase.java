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

/**
 * Some words of a sentence read as the name of an office: what stands before the first preposition
 * must end in it, so that "the mayor's wife" and "the wife of the mayor" name none.
 */
record OfficePhrase(OfficeLexicon lexicon, ParsedArticle article, ParsedSentence sentence) {
  private static final Pattern HYPHEN = Pattern.compile("[-‐‑]");
  private static final Set<String> OF = Set.of("of", "for", "in", "at", "on", "with", "from", "to");
  static final Set<String> EMPTY = Set.of("the", "a", "an", "'s", "’s", "s", "of", "for");

  /** The office that the words from {@code start} to before {@code end} name, if one is held. */
  Optional<HeldOffice> read(int start, int end) {
    return read(List.of(), start, end);
  }

  /**
   * The same, with words put in front that stand for the first of them.
   *
   * @param said "head", "of" for the verb of "who heads the agency"
   */
  Optional<HeldOffice> read(List<String> said, int start, int end) {
    List<String> words = new ArrayList<>();
    List<Token> places = new ArrayList<>();
    for (String word : said) {
      words.add(word);
      places.add(sentence.token(start));
    }
    for (int i = said.isEmpty() ? start : start + 1; i < end; i++) {
      Token token = sentence.token(i);
      for (String part : HYPHEN.split(token.text().toLowerCase(Locale.ROOT))) {
        if (!part.isEmpty()) {
          words.add(part.equals("’s") ? "'s" : part);
          places.add(token);
        }
      }
    }
    String prior = start > 0 ? sentence.token(start - 1).text().toLowerCase(Locale.ROOT) : "";
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
        return Optional.of(held(named.get(), words, places));
      }
    }
    return Optional.empty();
  }

  private HeldOffice held(OfficeLexicon.Named named, List<String> words, List<Token> places) {
    // "deputy emergencies minister": what the office is for may stand between
    boolean deputy = false;
    for (int i = named.start() - 1; i >= 0 && !words.get(i).equals("'s"); i--) {
      deputy |= lexicon.deputy(words.get(i));
    }
    Set<String> body = new TreeSet<>();
    for (int i = 0; i < words.size(); i++) {
      boolean ofOffice = i >= named.start() && i < named.end() || lexicon.deputy(words.get(i));
      if (!ofOffice && places.get(i).isNoun() && !EMPTY.contains(words.get(i))) {
        body.add(words.get(i));
      }
    }
    return new HeldOffice(
        sentence.span(article.article(), places.get(0), places.get(words.size() - 1)),
        named.id(),
        deputy,
        body,
        sentence.part());
  }
}
