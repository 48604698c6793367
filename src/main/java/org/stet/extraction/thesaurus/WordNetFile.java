package org.stet.extraction.thesaurus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads a {@code data} file of WordNet, as the manual page wndb(5WN) describes it. */
final class WordNetFile {
  private WordNetFile() {}

  /** A set of synonyms. */
  record Synset(String key, List<String> words, List<Pointer> pointers) {}

  /**
   * A relation to another set of synonyms.
   *
   * @param symbol the sign of the relation: "@" for a hypernym
   */
  record Pointer(String symbol, String target) {}

  /** The sets of {@code data.<part>}, in the order of the file. */
  static List<Synset> read(Path folder, String part) throws IOException {
    try (Stream<String> lines = Files.lines(folder.resolve("data." + part))) {
      return lines.filter(line -> !line.startsWith("  ")).map(WordNetFile::synset).toList();
    }
  }

  /** The licence, which has to stand on every copy: the numbered lines at the head of a file. */
  static String licence(Path folder) throws IOException {
    try (Stream<String> lines = Files.lines(folder.resolve("data.noun"))) {
      StringBuilder licence = new StringBuilder();
      lines
          .takeWhile(line -> line.startsWith("  "))
          .forEach(line -> licence.append(line.strip().replaceFirst("^\\d+ ?", "")).append('\n'));
      return licence.toString();
    }
  }

  private static Synset synset(String line) {
    String[] fields = line.split(" ");
    int count = Integer.parseInt(fields[3], 16);
    List<String> words = new ArrayList<>();
    int at = 4;
    for (int i = 0; i < count; i++, at += 2) {
      words.add(fields[at].replaceFirst("\\(\\w+\\)$", "").replace('_', ' '));
    }
    int relations = Integer.parseInt(fields[at++]);
    List<Pointer> pointers = new ArrayList<>();
    for (int i = 0; i < relations; i++, at += 4) {
      pointers.add(new Pointer(fields[at], key(fields[at + 2], fields[at + 1])));
    }
    return new Synset(key(fields[2], fields[0]), words, pointers);
  }

  /** Satellites of an adjective stand in one file with it. */
  private static String key(String part, String offset) {
    return (part.equals("s") ? "a" : part) + offset;
  }
}
