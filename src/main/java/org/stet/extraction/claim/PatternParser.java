package org.stet.extraction.claim;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stet.extraction.lexicon.LexiconException;

/**
 * Reads patterns such as "A give|send &lt;aid&gt; to P", "A put +down (rising|revolt)", "A's
 * support from A for|to P".
 *
 * <p>{@code A} and {@code P} are agent and patient, {@code _} anyone; {@code <aid|ransom>} nouns
 * and classes of nouns, {@code (a|b)} nouns; {@code P<aid>} admits and {@code P!<aid>} refuses a
 * class; {@code ?} makes a place optional; {@code +up} is a particle.
 */
final class PatternParser {
  private final Map<String, List<String>> classes;

  PatternParser(Map<String, List<String>> classes) {
    this.classes = classes;
  }

  Pattern verb(Frame frame, String text) {
    Deque<String> words = words(text);
    Slot subject = slot(words.poll(), text);
    return rest(frame, words, subject, text);
  }

  Pattern noun(Frame frame, String text) {
    Deque<String> words = words(text);
    Slot possessor = null;
    if (words.size() > 1 && words.peek().endsWith("'s")) {
      String owner = words.poll();
      possessor = slot(owner.substring(0, owner.length() - 2) + "?", text);
    }
    return rest(frame, words, possessor, text);
  }

  private Pattern rest(Frame frame, Deque<String> words, Slot subject, String text) {
    if (words.isEmpty()) {
      throw new LexiconException(frame.id() + ": \"" + text + "\" has no head word", null);
    }
    String head = words.poll();
    String particle = null;
    Slot object = null;
    Map<String, Slot> obliques = new LinkedHashMap<>();
    while (!words.isEmpty()) {
      String word = words.poll();
      if (word.startsWith("+")) {
        particle = word.substring(1);
      } else if (isSlot(word)) {
        object = slot(word, text);
      } else {
        Slot slot = slot(words.poll(), text);
        for (String preposition : word.split("\\|")) {
          obliques.put(preposition, slot);
        }
      }
    }
    Set<String> heads = new LinkedHashSet<>(Arrays.asList(head.split("\\|")));
    return new Pattern(frame, heads, particle, subject, object, obliques);
  }

  private static Deque<String> words(String text) {
    return new ArrayDeque<>(Arrays.asList(text.strip().split("\\s+")));
  }

  private static boolean isSlot(String word) {
    return word.startsWith("(") || word.startsWith("<") || word.matches("[AP_](!?[<(].*[>)])?\\??");
  }

  private Slot slot(String word, String text) {
    if (word == null || !isSlot(word)) {
      throw new LexiconException(
          "\"" + text + "\": a place A, P, _, <class> or (words) was expected, not " + word, null);
    }
    boolean optional = word.endsWith("?");
    String rest = optional ? word.substring(0, word.length() - 1) : word;
    Slot.Filler filler =
        switch (rest.charAt(0)) {
          case 'A' -> Slot.Filler.AGENT;
          case 'P' -> Slot.Filler.PATIENT;
          default -> Slot.Filler.OTHER;
        };
    String guard = "AP_".indexOf(rest.charAt(0)) >= 0 ? rest.substring(1) : rest;
    boolean excluding = guard.startsWith("!");
    return new Slot(filler, lemmas(excluding ? guard.substring(1) : guard), excluding, optional);
  }

  private Set<String> lemmas(String guard) {
    if (guard.isEmpty()) {
      return Set.of();
    }
    String inner = guard.substring(1, guard.length() - 1);
    if (guard.startsWith("(")) {
      return new LinkedHashSet<>(Arrays.asList(inner.split("\\|")));
    }
    Set<String> lemmas = new LinkedHashSet<>();
    for (String name : inner.split("\\|")) {
      lemmas.addAll(classes.getOrDefault(name, List.of(name)));
    }
    return lemmas;
  }
}
