package org.stet.report.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stet.fact.Article;
import org.stet.reading.document.Passage;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Where the words of an article stand in a document. The reader's passages count paragraphs and
 * runs; each is held against the words that stand there, and looked for elsewhere where they
 * differ.
 */
final class WordsInRuns {

  /** A place between two characters of a run. */
  record Place(Run run, int character) {}

  /** A passage, the run that holds it, and which of its characters each of the passage's is. */
  private record Held(Passage passage, Run run, int[] characters) {}

  private final List<Held> held = new ArrayList<>();

  private WordsInRuns() {}

  /**
   * @param passages where the words of {@code article} stand, in their order
   * @param main the main part
   */
  static WordsInRuns of(Article article, List<Passage> passages, Document main) {
    Map<Long, Integer> numbers = new HashMap<>();
    Map<String, TreeMap<Integer, Run>> byWords = new HashMap<>();
    List<Run> runs = runs(main, numbers);
    for (int i = 0; i < runs.size(); i++) {
      byWords
          .computeIfAbsent(RunAlignment.letters(runs.get(i).text()), key -> new TreeMap<>())
          .put(i, runs.get(i));
    }
    WordsInRuns words = new WordsInRuns();
    Map<Run, Integer> told = new HashMap<>();
    int last = -1;
    for (Passage passage : passages) {
      String text = WordXml.safe(article.text().substring(passage.start(), passage.end()));
      Integer number = numbers.get(key(passage.paragraph(), passage.run()));
      int[] characters = characters(text, number, runs, told);
      if (characters == null) {
        number = byWords.getOrDefault(RunAlignment.letters(text), new TreeMap<>()).higherKey(last);
        characters = characters(text, number, runs, told);
      }
      if (characters != null) {
        Run run = runs.get(number);
        words.held.add(new Held(passage, run, characters));
        told.put(run, Arrays.stream(characters).max().orElse(-1) + 1);
        last = number;
      }
    }
    return words;
  }

  private static int[] characters(
      String text, Integer number, List<Run> runs, Map<Run, Integer> told) {
    if (number == null) {
      return null;
    }
    Run run = runs.get(number);
    return RunAlignment.of(text, run.text(), told.getOrDefault(run, 0));
  }

  /** The runs in their order; {@code numbers} is told the place of each by paragraph and run. */
  private static List<Run> runs(Document main, Map<Long, Integer> numbers) {
    List<Run> runs = new ArrayList<>();
    Map<Node, Integer> paragraphs = new HashMap<>();
    Map<Node, Integer> counts = new HashMap<>();
    NodeList elements = main.getElementsByTagNameNS("*", "*");
    // A list that is alive counts from the start again where it is asked for its length.
    for (int i = 0, all = elements.getLength(); i < all; i++) {
      Element element = (Element) elements.item(i);
      if (WordXml.is(element, "p")) {
        paragraphs.put(element, paragraphs.size() + 1);
      } else if (WordXml.is(element, "r")) {
        Node paragraph = element;
        while (paragraph != null && !WordXml.is(paragraph, "p")) {
          paragraph = paragraph.getParentNode();
        }
        if (paragraph != null) {
          int number = counts.merge(paragraph, 1, Integer::sum);
          numbers.put(key(paragraphs.get(paragraph), number), runs.size());
          runs.add(new Run(element));
        }
      }
    }
    return runs;
  }

  private static long key(int paragraph, int run) {
    return ((long) paragraph << Integer.SIZE) | run;
  }

  /** The place before the first word from {@code start} on and before {@code end}, or null. */
  Place first(int start, int end) {
    for (Held each : held) {
      int from = Math.max(start, each.passage().start());
      int to = Math.min(end, each.passage().end());
      for (int i = from; i < to; i++) {
        int character = each.characters()[i - each.passage().start()];
        if (character >= 0) {
          return new Place(each.run(), each.run().whole(character));
        }
      }
    }
    return null;
  }

  /** The place after the last word from {@code start} on and before {@code end}, or null. */
  Place last(int start, int end) {
    for (int k = held.size() - 1; k >= 0; k--) {
      Held each = held.get(k);
      int from = Math.max(start, each.passage().start());
      int to = Math.min(end, each.passage().end());
      for (int i = to - 1; i >= from; i--) {
        int character = each.characters()[i - each.passage().start()];
        if (character >= 0) {
          return new Place(each.run(), each.run().after(character));
        }
      }
    }
    return null;
  }
}
