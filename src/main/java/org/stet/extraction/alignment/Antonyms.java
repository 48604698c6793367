package org.stet.extraction.alignment;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stet.extraction.lexicon.LexiconFiles;

/** Which words are opposites, whatever they are said of. */
final class Antonyms {
  private record Entries(List<List<String>> pairs, List<List<List<String>>> groups) {}

  private final Map<String, Set<String>> opposites = new TreeMap<>();

  private Antonyms(Entries entries) {
    for (List<String> pair : entries.pairs()) {
      add(pair.get(0), pair.get(1));
    }
    for (List<List<String>> group : entries.groups()) {
      group.get(0).forEach(one -> group.get(1).forEach(other -> add(one, other)));
    }
  }

  private void add(String one, String other) {
    opposites.computeIfAbsent(one, word -> new TreeSet<>()).add(other);
    opposites.computeIfAbsent(other, word -> new TreeSet<>()).add(one);
  }

  static Antonyms read(LexiconFiles files) {
    return new Antonyms(files.read("antonyms.yaml", Entries.class));
  }

  boolean opposite(String lemma, String other) {
    return opposites.getOrDefault(lemma, Set.of()).contains(other);
  }
}
