package org.stet.extraction.role;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.stet.extraction.lexicon.LexiconFiles;

/** The acts of {@code rules/lexicon/acts.yaml}, looked up by verb. */
final class ActLexicon {
  private record Entry(String id, List<String> verbs, List<String> inverse) {}

  private record Entries(
      List<Entry> acts,
      Set<String> quarrelling,
      List<List<String>> opposites,
      Set<String> light,
      Set<String> forums,
      List<List<String>> alike) {}

  /**
   * One way to tell an act.
   *
   * @param act its id
   * @param particle the particle that belongs to the verb, or empty
   * @param preposition in front of the other participant, or empty where that is the object
   * @param inverse whether the subject is the one to whom it is done
   */
  record Use(String act, String particle, String preposition, boolean inverse) {}

  private final Map<String, List<Use>> uses = new HashMap<>();
  private final Map<String, String> opposites = new TreeMap<>();
  private final Map<String, String> alike = new TreeMap<>();
  private final Entries entries;

  ActLexicon(LexiconFiles files) {
    entries = files.read("acts.yaml", Entries.class);
    for (Entry entry : entries.acts()) {
      entry.verbs().forEach(text -> add(entry.id(), text, false));
      if (entry.inverse() != null) {
        entry.inverse().forEach(text -> add(entry.id(), text, true));
      }
    }
    entries.alike().forEach(group -> group.forEach(noun -> alike.put(noun, group.get(0))));
    entries.opposites().forEach(pair -> opposites.put(pair.get(0), pair.get(1)));
  }

  private void add(String act, String text, boolean inverse) {
    String[] words = text.split(" ");
    String particle = "";
    String preposition = "";
    for (int i = 1; i < words.length; i++) {
      if (words[i].startsWith("+")) {
        particle = words[i].substring(1);
      } else {
        preposition = words[i];
      }
    }
    uses.computeIfAbsent(words[0], verb -> new ArrayList<>())
        .add(new Use(act, particle, preposition, inverse));
  }

  /** What the verb {@code lemma} can tell. */
  List<Use> uses(String lemma) {
    return uses.getOrDefault(lemma, List.of());
  }

  boolean light(String lemma) {
    return entries.light().contains(lemma);
  }

  /** Whether each of two sides may do {@code act} to the other. */
  boolean quarrelling(String act) {
    return act.startsWith("=")
        ? uses(act.substring(1)).stream().anyMatch(use -> entries.quarrelling().contains(use.act()))
        : entries.quarrelling().contains(act);
  }

  /** Whether {@code noun} is a body to which complaints are brought. */
  boolean forum(String noun) {
    return entries.forums().contains(noun);
  }

  /** The noun that stands for all by which a side like {@code noun} is called. */
  String side(String noun) {
    return alike.getOrDefault(noun, noun);
  }

  /** The acts that have an opposite. */
  Set<String> refusals() {
    return opposites.keySet();
  }

  /** The act of those who do not do {@code act}. */
  Optional<String> opposite(String act) {
    return Optional.ofNullable(opposites.get(act));
  }
}
