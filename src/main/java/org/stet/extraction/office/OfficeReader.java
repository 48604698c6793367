package org.stet.extraction.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Mention;

/**
 * Reads the offices in a title before a name ("Finance Minister Ann Lund"), in an apposition behind
 * it (", the head of the port authority") or in front of it ("the club's president, Ann Lund"), in
 * a clause (", who heads the port authority", "Ann Lund is the mayor") and in the words that tell
 * of whom a quotation speaks ("'Lund rang me,' he said of the club's president").
 *
 * <p>Works on the order of words, which survives a bad parse.
 */
record OfficeReader(OfficeLexicon lexicon) {
  private static final int LONGEST = 14;
  private static final Set<String> IS = Set.of("is", "remains");
  private static final Set<String> PRONOUNS = Set.of("he", "she");
  private static final Set<String> WITHIN = Set.of("on", "in", "at");
  private static final Set<String> PERSONS = Set.of("man", "woman");

  /** What someone who does it to a body holds in it. */
  private static final Map<String, List<String>> VERBS =
      Map.of(
          "head", List.of("head", "of"),
          "lead", List.of("head", "of"),
          "run", List.of("head", "of"),
          "direct", List.of("director", "of"),
          "command", List.of("commander", "of"),
          "coach", List.of("coach", "of"),
          "chair", List.of("chair", "of"));

  /** The offices beside {@code mention}, in the order of the text. */
  List<HeldOffice> read(ParsedArticle article, ParsedSentence sentence, Mention mention) {
    OfficePhrase phrase = new OfficePhrase(lexicon, article, sentence);
    List<Token> name = sentence.within(mention.span());
    List<HeldOffice> found = new ArrayList<>();
    if (name.isEmpty()) {
      return found;
    }
    int first = name.get(0).index();
    int behind = name.get(name.size() - 1).index() + 1;
    int start = before(sentence, first);
    phrase.read(start, first).ifPresent(found::add);
    if (text(sentence, start - 1).equals(",") && closed(sentence, behind)) {
      phrase.read(beforeComma(sentence, start - 1), start - 1).ifPresent(found::add);
    }
    int next = behind;
    if (text(sentence, next).equals(",") && text(sentence, next + 1).matches("\\d{1,3}")) {
      next += 2;
    }
    if (text(sentence, next).equals(",")) {
      boolean clause = text(sentence, next + 1).equals("who");
      int whoIs = next + 2;
      (clause
              ? does(phrase, next + 2).or(() -> is(phrase, whoIs))
              : phrase.read(next + 1, after(sentence, next + 1)))
          .ifPresent(found::add);
    }
    is(phrase, behind).ifPresent(found::add);
    return found;
  }

  /**
   * The office of somebody whom the sentence calls by a pronoun or "the man who", and of whom the
   * sentence before speaks: "He is the mayor."
   */
  Optional<HeldOffice> readPronoun(ParsedArticle article, ParsedSentence sentence) {
    if (sentence.tokens().size() < 4) {
      return Optional.empty();
    }
    OfficePhrase phrase = new OfficePhrase(lexicon, article, sentence);
    if (PRONOUNS.contains(text(sentence, 0).toLowerCase(Locale.ROOT))) {
      return is(phrase, 1);
    }
    boolean person =
        text(sentence, 0).equals("The")
            && PERSONS.contains(text(sentence, 1))
            && text(sentence, 2).equals("who");
    int verb = person ? 3 : sentence.tokens().size();
    while (verb < sentence.tokens().size() && !IS.contains(text(sentence, verb))) {
      verb++;
    }
    return is(phrase, verb);
  }

  /** The office of the one person named in the quotation of whom the sentence says "he said of". */
  Optional<HeldOffice> readSubjectOfQuotation(ParsedArticle article, ParsedSentence sentence) {
    for (int i = 1; i + 1 < sentence.tokens().size(); i++) {
      if (text(sentence, i).equals("of") && text(sentence, i - 1).equals("said")) {
        return new OfficePhrase(lexicon, article, sentence).read(i + 1, after(sentence, i + 1));
      }
    }
    return Optional.empty();
  }

  private Optional<HeldOffice> is(OfficePhrase phrase, int verb) {
    ParsedSentence sentence = phrase.sentence();
    return IS.contains(text(sentence, verb))
        ? phrase.read(verb + 1, after(sentence, verb + 1))
        : Optional.empty();
  }

  private Optional<HeldOffice> does(OfficePhrase phrase, int verb) {
    ParsedSentence sentence = phrase.sentence();
    if (verb >= sentence.tokens().size() || !sentence.token(verb).tag().equals("VBZ")) {
      return Optional.empty();
    }
    List<String> said = VERBS.get(sentence.token(verb).lemma().toLowerCase(Locale.ROOT));
    return said == null ? Optional.empty() : phrase.read(said, verb, after(sentence, verb + 1));
  }

  /** Whether an apposition in front ends with the name: "the mayor, Ann Lund, said". */
  private static boolean closed(ParsedSentence sentence, int behind) {
    return behind >= sentence.tokens().size() || sentence.token(behind).isPunctuation();
  }

  /** The start of "the curator on duty", which a preposition keeps from being read in one. */
  private static int beforeComma(ParsedSentence sentence, int end) {
    int start = before(sentence, end);
    if (start > 1 && start < end && WITHIN.contains(text(sentence, start - 1))) {
      int first = before(sentence, start - 1);
      return first < start - 1 ? first : start;
    }
    return start;
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
        || OfficePhrase.EMPTY.contains(token.text());
  }

  private static String text(ParsedSentence sentence, int index) {
    return index >= 0 && index < sentence.tokens().size() ? sentence.token(index).text() : "";
  }
}
