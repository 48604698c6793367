package org.stet.extraction.alignment;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.stet.extraction.name.Names;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Mention;

/**
 * What a sentence is about, as sets of keys.
 *
 * @param sentence the sentence
 * @param words folded lemmas of its nouns, verbs, adjectives and numbers, light words left out, in
 *     their order
 * @param names keys of the entities it names
 * @param numbers its numerals, digits alone
 */
public record Wording(
    ParsedSentence sentence, Set<String> words, Set<String> names, Set<String> numbers) {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  static Wording of(ParsedSentence sentence, Names names, AlignmentWords light) {
    Set<String> words = new TreeSet<>();
    Set<String> numbers = new TreeSet<>();
    for (Token token : sentence.tokens()) {
      if (carriesContent(token)) {
        String key = fold(token.lemma());
        if (key.length() > 1 && !light.contains(key)) {
          words.add(key);
        }
      }
      if (token.tag().equals("CD")) {
        numbers.add(fold(token.text()).replace(",", ""));
      }
    }
    Set<String> named = new TreeSet<>();
    for (Mention mention : names.within(sentence.fact().span())) {
      named.add(mention.entityKey());
    }
    return new Wording(sentence, new LinkedHashSet<>(words), named, numbers);
  }

  /** Lower case without accents: papers differ in whether they keep them. */
  public static String fold(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (isAscii(lower)) {
      return lower;
    }
    String plain = Normalizer.normalize(lower, Normalizer.Form.NFD);
    return MARKS.matcher(plain).replaceAll("").replace('ł', 'l').replace('ı', 'i');
  }

  private static boolean isAscii(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  /** Folded lemmas of the content words of {@code sentence}; the caller may change the set. */
  public static Set<String> contentWords(ParsedSentence sentence) {
    Set<String> words = new TreeSet<>();
    for (Token token : sentence.tokens()) {
      if (carriesContent(token)) {
        words.add(fold(token.lemma()));
      }
    }
    return words;
  }

  /** Whether it is a noun, verb, adjective, adverb or number. */
  public static boolean carriesContent(Token token) {
    return token.isNoun()
        || token.tag().startsWith("VB")
        || token.tag().startsWith("JJ")
        || token.tag().startsWith("RB")
        || token.tag().equals("CD");
  }
}
