package org.stet.extraction.anomaly;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

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

  /**
   * What may stand at one place.
   *
   * @param tags beginnings of the tag of the word, or null where {@code words} says what it is
   */
  private record Element(Set<String> words, boolean exact, List<String> tags, boolean optional) {
    boolean matches(PhraseWord word) {
      if (tags == null) {
        return exact ? words.contains(word.text()) : word.is(words);
      }
      for (String tag : tags) {
        if (word.token().tag().startsWith(tag)) {
          return true;
        }
      }
      return false;
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
      return new Element(Set.of(), false, List.of(""), optional);
    }
    if (core.equals("#")) {
      return new Element(Set.of(), false, List.of("CD"), optional);
    }
    boolean exact = core.startsWith("=");
    String words = exact ? core.substring(1) : core;
    if (words.startsWith("<") && words.endsWith(">")) {
      List<String> tags = List.of(TAGS.split(words.substring(1, words.length() - 1)));
      return new Element(Set.of(), false, tags, optional);
    }
    return new Element(new HashSet<>(List.of(words.split("\\|"))), exact, null, optional);
  }

  /** The words with one of which the phrase must begin; empty where it may begin with any. */
  Set<String> openings() {
    int first = row.get(0).equals("^") && row.size() > 1 ? 1 : 0;
    Element element = elements.get(first);
    boolean fixed = !element.optional() && element.tags() == null && !row.get(first).equals("*");
    return fixed ? element.words() : Set.of();
  }

  /**
   * The fewest words of which one must stand in a sentence that has the phrase, alone or as a part
   * of a word with hyphens; empty where it is made of tags and gaps only.
   */
  Set<String> needed() {
    Set<String> fewest = Set.of();
    for (int i = 0; i < elements.size(); i++) {
      Element element = elements.get(i);
      boolean fixed = !element.optional() && element.tags() == null && !isMark(row.get(i));
      if (fixed && (fewest.isEmpty() || element.words().size() < fewest.size())) {
        fewest = element.words();
      }
    }
    return fewest;
  }

  private static boolean isMark(String word) {
    return word.equals("*") || word.equals("^") || word.equals("$");
  }

  /** The number of the word after the match that begins at {@code start}, or -1 for no match. */
  int match(List<PhraseWord> words, int start) {
    return match(words, start, 0, start);
  }

  private int match(List<PhraseWord> words, int at, int element, int start) {
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
      int parts = words.get(at).parts().size();
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
  private boolean compound(PhraseWord word, int element) {
    List<String> parts = word.parts();
    if (parts.size() < 2 || element + parts.size() > elements.size()) {
      return false;
    }
    for (int i = 0; i < parts.size(); i++) {
      if (!elements.get(element + i).words().contains(parts.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean restIsPunctuation(List<PhraseWord> words, int from) {
    return words.subList(from, words.size()).stream()
        .allMatch(word -> word.token().isPunctuation());
  }
}
