package org.stet.extraction.anomaly;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.stet.extraction.name.EnglishWords;
import org.stet.fact.Anomaly;

/**
 * Tells which language a few words are in, and which languages a trace of translation speaks for.
 */
final class Languages {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}]+");

  /** What the words of one language must weigh before a line is taken to be in it. */
  private static final double ENOUGH = 1;

  /** How much more they must weigh than those of any other. */
  private static final double CLEAR = 1.4;

  private final Map<String, Set<String>> byWord = new HashMap<>();
  private final Map<Integer, String> byLetter = new HashMap<>();
  private final Map<String, String> byScript;
  private final Map<String, Set<String>> kin = new HashMap<>();
  private final Set<String> all = new TreeSet<>();

  Languages(LanguageWords lexicon) {
    lexicon
        .words()
        .forEach(
            (language, words) ->
                words.forEach(
                    word -> byWord.computeIfAbsent(word, w -> new TreeSet<>()).add(language)));
    lexicon
        .letters()
        .forEach(
            (language, letters) ->
                letters.codePoints().forEach(letter -> byLetter.put(letter, language)));
    this.byScript = Map.copyOf(lexicon.scripts());
    all.addAll(lexicon.words().keySet());
    all.addAll(lexicon.scripts().values());
    for (List<String> family : lexicon.families()) {
      all.addAll(family);
      family.forEach(language -> kin.put(language, Set.copyOf(family)));
    }
  }

  /** The language of {@code line}, where its words, letters or script leave no doubt. */
  Optional<String> of(String line) {
    Map<String, Double> weights = new TreeMap<>();
    int english = 0;
    int words = 0;
    for (String word : BETWEEN_WORDS.split(StoryText.lower(line))) {
      if (word.isEmpty()) {
        continue;
      }
      words++;
      Set<String> languages = byWord.getOrDefault(word, Set.of());
      languages.forEach(language -> weights.merge(language, 1.0 / languages.size(), Double::sum));
      english += EnglishWords.contains(word) && languages.isEmpty() ? 1 : 0;
      for (String language : lettered(word)) {
        weights.merge(language, 1.0, Double::sum);
      }
    }
    return english * 2 > words ? Optional.empty() : clearest(weights);
  }

  private Set<String> lettered(String word) {
    Set<String> languages = new TreeSet<>();
    word.codePoints()
        .forEach(
            letter -> {
              String language =
                  byLetter.getOrDefault(letter, byScript.get(UnicodeScript.of(letter).name()));
              if (language != null) {
                languages.add(language);
              }
            });
    return languages;
  }

  private static Optional<String> clearest(Map<String, Double> weights) {
    List<Map.Entry<String, Double>> best = new ArrayList<>(weights.entrySet());
    best.sort(Map.Entry.<String, Double>comparingByValue().reversed());
    boolean clear =
        !best.isEmpty()
            && best.get(0).getValue() >= ENOUGH
            && (best.size() == 1 || best.get(0).getValue() >= CLEAR * best.get(1).getValue());
    return clear ? Optional.of(best.get(0).getKey()) : Optional.empty();
  }

  /** The languages that the note of {@code anomaly} names, or that its words are in. */
  Set<String> of(Anomaly anomaly) {
    Set<String> named = new TreeSet<>();
    if (anomaly.note() != null) {
      String note = anomaly.note();
      int quote = note.indexOf('"');
      for (String word : BETWEEN_WORDS.split(quote < 0 ? note : note.substring(0, quote))) {
        if (all.contains(word)) {
          named.add(word);
        }
      }
      if (named.isEmpty() && quote >= 0) {
        of(note.substring(quote)).ifPresent(named::add);
      }
    }
    if (named.isEmpty()) {
      anomaly.span().text().codePoints().limit(40).forEach(letter -> add(letter, named));
    }
    return named;
  }

  private void add(int letter, Set<String> named) {
    String language = byScript.get(UnicodeScript.of(letter).name());
    if (language != null) {
      named.add(language);
    }
  }

  /** Whether the turns of phrase of one are likely in the other. */
  boolean akin(String one, String other) {
    return one.equals(other) || kin.getOrDefault(one, Set.of()).contains(other);
  }
}
