package org.stet.extraction.name;

import java.text.DateFormatSymbols;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;

/** Which words of a sentence can be part of a name, by tag, capital and neighbours. */
final class NameWords {
  private static final Set<String> CALENDAR =
      Stream.of(
              DateFormatSymbols.getInstance(Locale.ENGLISH).getMonths(),
              DateFormatSymbols.getInstance(Locale.ENGLISH).getWeekdays())
          .flatMap(Arrays::stream)
          .filter(word -> !word.isEmpty())
          .collect(Collectors.toUnmodifiableSet());

  /** Short forms, some of which are given names too: "Jan". */
  private static final Set<String> CALENDAR_SHORT =
      Stream.of(
              DateFormatSymbols.getInstance(Locale.ENGLISH).getShortMonths(),
              DateFormatSymbols.getInstance(Locale.ENGLISH).getShortWeekdays())
          .flatMap(Arrays::stream)
          .filter(word -> !word.isEmpty())
          .collect(Collectors.toUnmodifiableSet());

  private final NameLexicon lexicon;

  NameWords(NameLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether most words of {@code sentence} are capitalised, so that capitals tell nothing. */
  static boolean headlineCase(ParsedSentence sentence) {
    String end = sentence.token(sentence.tokens().size() - 1).text();
    if (end.equals(".") || end.equals("?") || end.equals("!")) {
      return false;
    }
    long words = sentence.tokens().stream().filter(NameWords::weighty).count();
    long capitals =
        sentence.tokens().stream()
            .filter(token -> weighty(token) && Letters.capitalised(token.text()))
            .count();
    return words >= 3 && capitals * 10 >= words * 7;
  }

  private static boolean weighty(Token token) {
    return token.text().length() > 3 && Character.isLetter(token.text().charAt(0));
  }

  /** Whether the word at {@code i} can be part of a name. */
  boolean nameWord(ParsedSentence sentence, int i) {
    Token token = sentence.token(i);
    String text = token.text();
    if (caseless(text)) {
      return lexicon.countries().named(text).isPresent();
    }
    if (!Letters.capitalised(text) || text.equals("I") || calendar(sentence, i)) {
      return false;
    }
    if (token.isProperNoun()) {
      return true;
    }
    if (lexicon.countries().ofAdjective(text).isPresent() || lexicon.countries().isRegional(text)) {
      return token.tag().startsWith("NN");
    }
    if (token.tag().startsWith("VB") && surname(sentence, i)) {
      return true;
    }
    boolean unusual = !EnglishWords.contains(text) || Letters.capitals(text);
    return opens(sentence, i)
        || (i > 0
            && (token.isNoun() || token.tag().equals("FW") || token.tag().startsWith("JJ"))
            && (unusual || joins(sentence, i) || placeSlot(sentence, i)))
        || (unusual
            && text.length() > 2
            && (token.isNoun() || token.tag().startsWith("VB") && i > 0)
            && !token.tag().equals("NNS"));
  }

  /** "Péter Kiss, the director": a capital after a name that is no English word. */
  private static boolean surname(ParsedSentence sentence, int i) {
    return i > 0
        && sentence.token(i - 1).isProperNoun()
        && !EnglishWords.contains(sentence.token(i - 1).text())
        && !headlineCase(sentence);
  }

  /** Arabic, Chinese and others have no capitals to tell a name by. */
  private static boolean caseless(String text) {
    int first = text.isEmpty() ? 0 : text.codePointAt(0);
    return Character.getType(first) == Character.OTHER_LETTER;
  }

  /** "the chief physician Hope Karenina": a capital within the sentence, before a proper noun. */
  private boolean opens(ParsedSentence sentence, int i) {
    return i > 0
        && i + 1 < sentence.tokens().size()
        && sentence.token(i + 1).isProperNoun()
        && Letters.capitalised(sentence.token(i + 1).text())
        && !lexicon.isTitle(sentence.token(i))
        && sentence.token(i - 1).isNoun()
        && lexicon.isTitle(sentence.token(i - 1));
  }

  /** "in Boat", "the town of Boat": a place stands here, whatever the word means. */
  private boolean placeSlot(ParsedSentence sentence, int i) {
    String before = sentence.token(i - 1).text();
    return sentence.token(i).tag().equals("NN")
        && (lexicon.isPlacePreposition(before)
            || before.equals("of") && i > 1 && lexicon.isPlaceNoun(sentence.token(i - 2).lemma()));
  }

  private static boolean calendar(ParsedSentence sentence, int i) {
    String word = sentence.token(i).text().replace(".", "");
    boolean number =
        i + 1 < sentence.tokens().size() && sentence.token(i + 1).tag().equals("CD")
            || i > 0 && sentence.token(i - 1).tag().equals("CD");
    boolean point = sentence.token(i).text().endsWith(".");
    return CALENDAR.contains(word) || CALENDAR_SHORT.contains(word) && (number || point);
  }

  /** Whether a capitalised common word stands right after a proper noun: "Central Bank". */
  private static boolean joins(ParsedSentence sentence, int i) {
    return sentence.token(i - 1).isProperNoun() || sentence.token(i - 1).tag().equals("HYPH");
  }
}
