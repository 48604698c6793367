package org.stet.extraction.alignment;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stet.extraction.lexicon.LexiconFiles;

/** Which words are opposites, whatever they are said of. */
final class Antonyms {
  private record Entries(List<List<String>> pairs) {}

  private final Map<String, Set<String>> opposites = new TreeMap<>();

  private Antonyms(Entries entries) {
    for (List<String> pair : entries.pairs()) {
      opposites.computeIfAbsent(pair.get(0), word -> new TreeSet<>()).add(pair.get(1));
      opposites.computeIfAbsent(pair.get(1), word -> new TreeSet<>()).add(pair.get(0));
    }
  }

  static Antonyms read(LexiconFiles files) {
    return new Antonyms(files.read("antonyms.yaml", Entries.class));
  }

  boolean opposite(String lemma, String other) {
    return opposites.getOrDefault(lemma, Set.of()).contains(other);
  }
}
