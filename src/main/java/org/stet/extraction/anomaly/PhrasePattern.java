package org.stet.extraction.anomaly;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.stet.extraction.syntax.Token;

/**
 * A phrase as a row of words.
 *
 * <p>A word stands for itself and for its inflected forms; {@code a|b} for either; {@code =a} for
 * exactly that form; {@code a?} for a or nothing; {@code _} for any word; {@code *} for up to three
 * words; {@code #} for a number; {@code <NNP>} for a word of that Penn tag or of one that begins
 * so, {@code <NN|JJ>} for either; {@code ^} for the start of the sentence, {@code $} for its end.
 * Hyphens between words do not count. Time is bounded by the length of the row and of its gaps.
 */
final class PhrasePattern {
  private static final int GAP = 3;
  private static final Pattern TAGS = Pattern.compile("\\|");

  private record Element(Set<String> words, boolean exact, String tag, boolean optional) {
    boolean matches(Token token) {
      if (tag != null) {
        return TAGS.splitAsStream(tag).anyMatch(one -> token.tag().startsWith(one));
      }
      return words.contains(token.text().toLowerCase(Locale.ROOT))
          || (!exact && words.contains(token.lemma().toLowerCase(Locale.ROOT)));
    }
  }

  private final List<String> row;
  private final List<Element> elements = new ArrayList<>();

  PhrasePattern(String phrase) {
    this.row = List.of(phrase.trim().replace("-", " ").split("\\s+"));
    for (String word : row) {
      elements.add(element(word));
    }
  }

  private static Element element(String word) {
    boolean optional = word.length() > 1 && word.endsWith("?");
    String core = optional ? word.substring(0, word.length() - 1) : word;
    if (core.equals("_")) {
      return new Element(Set.of(), false, "", optional);
    }
    if (core.equals("#")) {
      return new Element(Set.of(), false, "CD", optional);
    }
    boolean exact = core.startsWith("=");
    String words = exact ? core.substring(1) : core;
    if (words.startsWith("<") && words.endsWith(">")) {
      return new Element(Set.of(), false, words.substring(1, words.length() - 1), optional);
    }
    return new Element(new HashSet<>(List.of(words.split("\\|"))), exact, null, optional);
  }

  /** The words with one of which the phrase must begin; empty where it may begin with any. */
  Set<String> openings() {
    int first = row.get(0).equals("^") && row.size() > 1 ? 1 : 0;
    Element element = elements.get(first);
    boolean fixed = !element.optional() && element.tag() == null && !row.get(first).equals("*");
    return fixed ? element.words() : Set.of();
  }

  /** The number of the word after the match that begins at {@code start}, or -1 for no match. */
  int match(List<Token> words, int start) {
    return match(words, start, 0, start);
  }

  private int match(List<Token> words, int at, int element, int start) {
    if (element == elements.size()) {
      return at;
    }
    String word = row.get(element);
    if (word.equals("^")) {
      return start == 0 ? match(words, at, element + 1, start) : -1;
    }
    if (word.equals("$")) {
      return restIsPunctuation(words, at) ? match(words, at, element + 1, start) : -1;
    }
    if (word.equals("*")) {
      for (int gap = 0; gap <= GAP && at + gap <= words.size(); gap++) {
        int end = match(words, at + gap, element + 1, start);
        if (end >= 0) {
          return end;
        }
      }
      return -1;
    }
    if (at < words.size() && compound(words.get(at), element)) {
      int parts = words.get(at).text().split("-").length;
      int end = match(words, at + 1, element + parts, start);
      if (end >= 0) {
        return end;
      }
    }
    Element here = elements.get(element);
    if (at < words.size() && here.matches(words.get(at))) {
      int end = match(words, at + 1, element + 1, start);
      if (end >= 0) {
        return end;
      }
    }
    return here.optional() ? match(words, at, element + 1, start) : -1;
  }

  /** Whether {@code token} is written with hyphens and its parts are the words that come next. */
  private boolean compound(Token token, int element) {
    String[] parts = token.text().toLowerCase(Locale.ROOT).split("-");
    if (parts.length < 2 || element + parts.length > elements.size()) {
      return false;
    }
    for (int i = 0; i < parts.length; i++) {
      if (!elements.get(element + i).words().contains(parts[i])) {
        return false;
      }
    }
    return true;
  }

  private static boolean restIsPunctuation(List<Token> words, int from) {
    return words.subList(from, words.size()).stream().allMatch(Token::isPunctuation);
  }
}
