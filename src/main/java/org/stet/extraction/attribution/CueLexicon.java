package org.stet.extraction.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stet.extraction.lexicon.LexiconFiles;

/** The words that report, looked up by their first word. */
final class CueLexicon {
  /** The file as it is read. */
  record Entries(List<Cue> verbs, List<Cue> nouns, List<Cue> phrases, List<Cue> adverbs) {}

  private static final Comparator<Cue> LONGEST_FIRST =
      Comparator.comparingInt((Cue cue) -> cue.words().size()).reversed();

  private final Map<String, List<Cue>> verbs = new HashMap<>();
  private final Map<String, List<Cue>> states = new HashMap<>();
  private final Map<String, List<Cue>> nouns = new HashMap<>();
  private final Map<String, List<Cue>> phrases = new HashMap<>();
  private final Map<String, List<Cue>> adverbs = new HashMap<>();

  CueLexicon(LexiconFiles files) {
    Entries entries = files.read("cues.yaml", Entries.class);
    for (Cue cue : entries.verbs()) {
      boolean state = cue.words().get(0).equals("be");
      add(state ? states : verbs, cue.words().get(state ? 1 : 0), cue);
    }
    entries.nouns().forEach(cue -> add(nouns, cue.words().get(0), cue));
    entries.phrases().forEach(cue -> add(phrases, cue.words().get(0), cue));
    entries.adverbs().forEach(cue -> add(adverbs, cue.words().get(0), cue));
  }

  private static void add(Map<String, List<Cue>> index, String word, Cue cue) {
    List<Cue> cues = index.computeIfAbsent(word, key -> new ArrayList<>());
    cues.add(cue);
    cues.sort(LONGEST_FIRST);
  }

  /** The verbs whose dictionary form is {@code lemma}, those with most words first. */
  List<Cue> verbs(String lemma) {
    return verbs.getOrDefault(lemma, List.of());
  }

  /** The cues made of "be" and the word {@code word}. */
  List<Cue> states(String word) {
    return states.getOrDefault(word, List.of());
  }

  List<Cue> nouns(String lemma) {
    return nouns.getOrDefault(lemma, List.of());
  }

  /** The phrases that begin with {@code word}. */
  List<Cue> phrases(String word) {
    return phrases.getOrDefault(word, List.of());
  }

  List<Cue> adverbs(String word) {
    return adverbs.getOrDefault(word, List.of());
  }
}
