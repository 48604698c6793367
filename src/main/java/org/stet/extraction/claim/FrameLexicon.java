package org.stet.extraction.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stet.extraction.lexicon.LexiconException;
import org.stet.extraction.lexicon.LexiconFiles;

/** The frames of {@code rules/lexicon/frames.yaml} and the files it lists, looked up by word. */
final class FrameLexicon {
  /**
   * The file that lists the others.
   *
   * @param fields files of frames, one for each field of news
   * @param classes nouns that patterns refer to by one name
   * @param same nouns that papers use for one thing
   */
  record Contents(
      List<String> fields, Map<String, List<String>> classes, List<List<String>> same) {}

  /** One file of frames. */
  record Field(List<Frame> frames) {}

  private final Map<String, Frame> frames = new LinkedHashMap<>();
  private final Map<String, List<Pattern>> verbs = new HashMap<>();
  private final Map<String, List<Pattern>> nouns = new HashMap<>();
  private final Map<String, List<Pattern>> states = new HashMap<>();
  private final Map<String, Set<String>> classes = new HashMap<>();
  private final Map<String, List<String>> same = new HashMap<>();

  FrameLexicon(LexiconFiles files) {
    Contents contents = files.read("frames.yaml", Contents.class);
    contents.classes().forEach((name, words) -> classes.put(name, Set.copyOf(words)));
    contents
        .same()
        .forEach(
            group ->
                group.forEach(
                    noun -> same.computeIfAbsent(noun, key -> new ArrayList<>()).addAll(group)));
    PatternParser parser = new PatternParser(contents.classes());
    for (String field : contents.fields()) {
      for (Frame frame : files.read(field, Field.class).frames()) {
        if (frames.put(frame.id(), frame) != null) {
          throw new LexiconException(field + ": frame " + frame.id() + " stands twice", null);
        }
        frame.verbs().forEach(text -> index(verbs, parser.verb(frame, text)));
        frame.nouns().forEach(text -> index(nouns, parser.noun(frame, text)));
        frame.states().forEach(text -> index(states, parser.verb(frame, text)));
      }
    }
    frames.values().forEach(this::checkReferences);
  }

  private void checkReferences(Frame frame) {
    for (List<String> others :
        List.of(frame.entails(), frame.opposite(), frame.complement(), frame.suggests())) {
      for (String other : others) {
        if (!frames.containsKey(other)) {
          throw new LexiconException(frame.id() + ": no frame is called " + other, null);
        }
      }
    }
  }

  private static void index(Map<String, List<Pattern>> index, Pattern pattern) {
    for (String head : pattern.head()) {
      index.computeIfAbsent(head, word -> new ArrayList<>()).add(pattern);
    }
  }

  Frame frame(String id) {
    return frames.get(id);
  }

  int size() {
    return frames.size();
  }

  /** The patterns whose verb is {@code lemma}, in the order of the files. */
  List<Pattern> verbs(String lemma) {
    return verbs.getOrDefault(lemma, List.of());
  }

  List<Pattern> nouns(String lemma) {
    return nouns.getOrDefault(lemma, List.of());
  }

  List<Pattern> states(String word) {
    return states.getOrDefault(word, List.of());
  }

  /** The nouns that papers use for what {@code noun} names, itself left out. */
  List<String> sameAs(String noun) {
    return same.getOrDefault(noun, List.of()).stream()
        .filter(o -> !o.equals(noun))
        .distinct()
        .toList();
  }

  /** The nouns of the class called {@code name}. */
  Set<String> nounClass(String name) {
    return classes.getOrDefault(name, Set.of());
  }
}
