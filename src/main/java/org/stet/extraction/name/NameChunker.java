package org.stet.extraction.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;

/**
 * Cuts a sentence into runs of words that name something: proper nouns with the particles, hyphens
 * and initials inside them, without the titles before them.
 *
 * <p>Adjectives of nationality are no names; nouns for a people are ("the Ukrainians").
 */
final class NameChunker {
  /** First and last word of a name in its sentence. */
  record Chunk(int first, int last) {}

  private static final Set<String> JOINING =
      Set.of("for", "of", "the", "and", "in", "on", ",", "&");

  /** "Côte <u>d’Ivoire</u>", "Teatro <u>dell’Opera</u>". */
  private static final Pattern ELIDED =
      Pattern.compile("(?:d|l|dell|dall|nell|sull)['’]\\p{Lu}\\p{L}+");

  private final NameLexicon lexicon;
  private final NameWords words;

  NameChunker(NameLexicon lexicon) {
    this.lexicon = lexicon;
    this.words = new NameWords(lexicon);
  }

  /** The names of {@code sentence} in order; they do not overlap. */
  List<Chunk> chunks(ParsedSentence sentence) {
    List<Chunk> chunks = new ArrayList<>();
    int i = 0;
    while (i < sentence.tokens().size()) {
      int quoted = quotedName(sentence, i);
      if (quoted >= 0) {
        chunks.add(new Chunk(i, quoted));
        i = quoted + 1;
      } else if (starts(sentence, i)) {
        int last = extend(sentence, i);
        withoutTitles(sentence, i, last).stream()
            .filter(chunk -> !descriptive(sentence, chunk))
            .forEach(chunks::add);
        i = last + 1;
      } else {
        i++;
      }
    }
    return chunks;
  }

  /** "Ukrainian" before a noun, "the Ministry", "the Bank": capitalised, but no name. */
  private boolean descriptive(ParsedSentence sentence, Chunk chunk) {
    if (chunk.first() != chunk.last()) {
      return false;
    }
    Token token = sentence.token(chunk.first());
    boolean nationality =
        lexicon.countries().ofAdjective(token.text()).isPresent()
            || lexicon.countries().isRegional(token.text());
    Token next =
        chunk.last() + 1 < sentence.tokens().size() ? sentence.token(chunk.last() + 1) : null;
    if (nationality) {
      return next != null && (next.isNoun() || next.tag().startsWith("JJ"))
          || !token.text().endsWith("s")
              && (chunk.first() == 0 || !sentence.token(chunk.first() - 1).text().equals("the"));
    }
    boolean named = chunk.first() > 0 && lexicon.isHonorific(sentence.token(chunk.first() - 1));
    return !named
        && EnglishWords.contains(token.text())
        && (lexicon.isBody(token.text()) || lexicon.isPlaceNoun(token.text()));
  }

  /** Last word of a name that fills a pair of quotation marks, opened before {@code i}, or -1. */
  private int quotedName(ParsedSentence sentence, int i) {
    if (i == 0 || !sentence.token(i - 1).tag().equals("``") || !words.nameWord(sentence, i)) {
      return -1;
    }
    int capitals = 0;
    for (int j = i; j < sentence.tokens().size() && j - i < 15; j++) {
      Token token = sentence.token(j);
      if (token.tag().equals("''")) {
        return capitals >= 2 && Letters.capitalised(sentence.token(j - 1).text()) ? j - 1 : -1;
      }
      if (Letters.capitalised(token.text())) {
        capitals++;
      } else if (!JOINING.contains(token.text())
          && !token.tag().equals("HYPH")
          && !lexicon.isParticle(token.text())) {
        return -1;
      }
    }
    return -1;
  }

  private boolean starts(ParsedSentence sentence, int i) {
    Token token = sentence.token(i);
    if (words.nameWord(sentence, i)) {
      return true;
    }
    // "al-Qaeda", "bin Salman": a small particle opens the name.
    return lexicon.isParticle(token.text())
        && token.isProperNoun()
        && i + 1 < sentence.tokens().size()
        && (words.nameWord(sentence, i + 1) || hyphenated(sentence, i + 1));
  }

  private int extend(ParsedSentence sentence, int first) {
    int last = first;
    while (true) {
      int next = last + 1;
      int size = sentence.tokens().size();
      if (next < size
          && (words.nameWord(sentence, next)
              || ELIDED.matcher(sentence.token(next).text()).matches())) {
        last = next;
      } else if (hyphenated(sentence, next)) {
        last = next + 1;
      } else if (next + 1 < size && particles(sentence, next) > 0) {
        last = next + particles(sentence, next);
      } else if (ofBody(sentence, first, last) > 0) {
        last = ofBody(sentence, first, last);
      } else if (next + 1 < size
          && sentence.token(next).text().equals("&")
          && words.nameWord(sentence, next + 1)) {
        last = next + 1;
      } else if (first == last && Bynames.end(sentence, first) > 0) {
        return Bynames.end(sentence, first);
      } else {
        return last;
      }
    }
  }

  private boolean hyphenated(ParsedSentence sentence, int hyphen) {
    if (hyphen < 1 || hyphen + 1 >= sentence.tokens().size()) {
      return false;
    }
    Token mark = sentence.token(hyphen);
    Token next = sentence.token(hyphen + 1);
    return mark.text().length() == 1
        && "-‐‑–".contains(mark.text())
        && sentence.token(hyphen - 1).end() == mark.start()
        && mark.end() == next.start()
        && (Letters.capitalised(next.text()) || syllable(sentence.token(hyphen - 1), next))
        && !lexicon.countries().ofAdjective(next.text()).isPresent();
  }

  /** "Jong-<u>un</u>", "Wei-<u>ming</u>": the second half of a given name, in small letters. */
  private static boolean syllable(Token before, Token next) {
    return Letters.capitalised(before.text())
        && before.text().matches("\\p{Lu}\\p{Ll}{0,5}")
        && next.text().matches("\\p{Ll}{2,5}")
        && !EnglishWords.contains(before.text())
        && !EnglishWords.contains(next.text());
  }

  /** How many words from the particle at {@code next} to the name word after it; 0 if none. */
  private int particles(ParsedSentence sentence, int next) {
    int i = next;
    while (i < sentence.tokens().size()
        && i - next < 3
        && lexicon.isParticle(sentence.token(i).text())) {
      i++;
    }
    boolean name =
        i > next
            && i < sentence.tokens().size()
            && (words.nameWord(sentence, i) || hyphenated(sentence, i));
    return name ? i - next + (words.nameWord(sentence, i) ? 0 : 1) : 0;
  }

  /**
   * Last word of "Ministry of Foreign Affairs" when {@code first} to {@code last} is "Ministry".
   */
  private int ofBody(ParsedSentence sentence, int first, int last) {
    int next = last + 1;
    boolean body = false;
    for (int i = first; i <= last; i++) {
      body |= lexicon.isBody(sentence.token(i).text());
    }
    if (!body || next + 1 >= sentence.tokens().size()) {
      return 0;
    }
    String word = sentence.token(next).text();
    if (!word.equals("of") && !(word.equals("for") && sentence.token(next + 1).isProperNoun())) {
      return 0;
    }
    int inner = sentence.token(next + 1).text().equals("the") ? next + 2 : next + 1;
    if (inner >= sentence.tokens().size()
        || !words.nameWord(sentence, inner)
        || lexicon.isTitle(sentence.token(inner))) {
      return 0;
    }
    int end = inner;
    while (end + 1 < sentence.tokens().size() && words.nameWord(sentence, end + 1)) {
      end++;
    }
    return end;
  }

  /** The names in {@code first} to {@code last}, which may begin with an office. */
  private List<Chunk> withoutTitles(ParsedSentence sentence, int first, int last) {
    List<Chunk> names = new ArrayList<>();
    int name = afterOpposition(sentence, first, last);
    int title = -1;
    for (int i = name; i < last; i++) {
      if (lexicon.isTitle(sentence.token(i)) && !sentence.token(i + 1).tag().equals("HYPH")) {
        title = i;
      }
    }
    boolean suffix = lexicon.isSuffix(sentence.token(last).text());
    boolean body = lexicon.isBody(sentence.token(last).text());
    if (title >= 0 && !(suffix && title == last - 1) && !body) {
      // Before the office may stand whose office it is: "AFAD Provincial Director".
      int end = title;
      while (end - 1 >= name && officeWord(sentence.token(end - 1))) {
        end--;
      }
      if (end > name) {
        names.add(new Chunk(name, end - 1));
      }
      name = title + 1;
    }
    while (name < last
        && lexicon.countries().named(sentence.token(name).text()).isPresent()
        && last - name >= 2
        && name > 0
        && sentence.token(name - 1).text().equals("of")) {
      names.add(new Chunk(name, name));
      name++;
    }
    boolean onlyTitle = true;
    for (int i = name; i <= last; i++) {
      onlyTitle &= officeWord(sentence.token(i));
    }
    if (!onlyTitle || single(sentence, name, last)) {
      names.add(new Chunk(name, last));
    }
    return names;
  }

  private boolean officeWord(Token token) {
    return lexicon.isTitle(token) || lexicon.isModifier(token) || token.tag().equals("HYPH");
  }

  /** A lone word that is an office too may be a surname after a title: "Mr. King". */
  private boolean single(ParsedSentence sentence, int name, int last) {
    if (name != last) {
      return false;
    }
    boolean people =
        lexicon.countries().ofPeople(sentence.token(name).text()).isPresent()
            && sentence.token(name).tag().startsWith("NNP");
    Token token = sentence.token(name);
    Token next = name + 1 < sentence.tokens().size() ? sentence.token(name + 1) : null;
    boolean surname =
        name > 0
            && token.isProperNoun()
            && Letters.capitalised(token.text())
            && next != null
            && !next.isNoun()
            && !next.text().equals("of");
    return people
        || surname
        || (name > 0
            && lexicon.isHonorific(sentence.token(name - 1))
            && lexicon.gender(sentence.token(name - 1)) != Gender.UNKNOWN);
  }

  /** In "Leader of the Opposition V.K. Thomas" the name begins at the initials. */
  private static int afterOpposition(ParsedSentence sentence, int first, int last) {
    for (int i = first + 1; i < last; i++) {
      if (sentence.token(i).text().matches("(\\p{Lu}\\.)+")
          && i == first + 1
          && EnglishWords.contains(sentence.token(first).text())) {
        return i;
      }
    }
    return first;
  }
}
