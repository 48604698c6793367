package org.stet.extraction.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stet.extraction.alignment.Wording;
import org.stet.extraction.lexicon.LexiconFiles;

/** Words of which only one can fill a place: the entries of {@code alternatives.yaml}. */
final class Alternatives {
  private record Entries(List<List<String>> alternatives) {}

  private final Map<String, Integer> sets;

  private Alternatives(Map<String, Integer> sets) {
    this.sets = sets;
  }

  /**
   * Reads the words.
   *
   * @throws org.stet.extraction.lexicon.LexiconException if the file cannot be used
   */
  static Alternatives read(LexiconFiles files) {
    List<List<String>> entries = files.read("alternatives.yaml", Entries.class).alternatives();
    Map<String, Integer> sets = new HashMap<>();
    for (int number = 0; number < entries.size(); number++) {
      for (String word : entries.get(number)) {
        sets.put(Wording.fold(word), number);
      }
    }
    return new Alternatives(sets);
  }

  /** Number of the set of {@code lemma}, folded; -1 where it is in none. */
  int set(String lemma) {
    return sets.getOrDefault(lemma, -1);
  }
}
