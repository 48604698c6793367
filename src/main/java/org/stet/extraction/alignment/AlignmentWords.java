package org.stet.extraction.alignment;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.stet.extraction.lexicon.LexiconFiles;

/** The words of {@code alignment-words.yaml}, all folded lemmas. */
final class AlignmentWords {
  private record Entries(
      List<String> words,
      @JsonProperty("general-nouns") List<String> generalNouns,
      @JsonProperty("change-prepositions") List<String> changePrepositions,
      Map<String, List<String>> aspects,
      List<String> reports,
      @JsonProperty("date-changes") List<String> dateChanges) {}

  private final Set<String> light;
  private final Set<String> generalNouns;
  private final Set<String> changePrepositions;
  private final Set<String> reports;
  private final Set<String> dateChanges;
  private final Map<String, String> aspects = new TreeMap<>();

  private AlignmentWords(Entries entries) {
    light = Set.copyOf(entries.words());
    generalNouns = Set.copyOf(entries.generalNouns());
    changePrepositions = Set.copyOf(entries.changePrepositions());
    reports = Set.copyOf(entries.reports());
    dateChanges = Set.copyOf(entries.dateChanges());
    entries.aspects().forEach((aspect, words) -> words.forEach(word -> aspects.put(word, aspect)));
  }

  static AlignmentWords read(LexiconFiles files) {
    return new AlignmentWords(files.read("alignment-words.yaml", Entries.class));
  }

  /** Whether {@code lemma} says little about what a sentence is about. */
  boolean contains(String lemma) {
    return light.contains(lemma);
  }

  /** Whether {@code noun} may stand for any narrower one: "people" for "residents". */
  boolean general(String noun) {
    return generalNouns.contains(noun);
  }

  /** Whether {@code preposition} tells which end of a change a figure is. */
  boolean marksChange(String preposition) {
    return changePrepositions.contains(preposition);
  }

  /** What a length is a measure of where {@code lemma} stands beside it: "depth"; or null. */
  String aspect(String lemma) {
    return aspects.get(lemma);
  }

  /** Whether a time beside the verb {@code lemma} is that of a report, not of what is reported. */
  boolean reports(String lemma) {
    return reports.contains(lemma);
  }

  /** Whether {@code lemma} tells that a date was moved, so that both dates can be right. */
  boolean changesDate(String lemma) {
    return dateChanges.contains(lemma.toLowerCase(Locale.ROOT));
  }
}
