package org.stet.extraction.thesaurus;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Gathers the relations of WordNet into the file that {@link Thesaurus} reads. */
public final class PrebuildThesaurus {
  private static final List<String> PARTS = List.of("noun", "verb", "adj", "adv");

  /** Names and phrases of more than two words are not asked for. */
  private static final Pattern WORD = Pattern.compile("[a-z][a-z'-]*(?: [a-z'-]+)?");

  private static final Set<String> ABOVE = Set.of("@", "@i");
  private static final String OPPOSITE = "!";

  /** Derived words, similar adjectives, verb groups, parts and wholes, attributes, causes. */
  private static final Set<String> BESIDE =
      Set.of("+", "&", "^", "$", "\\", "=", "*", ">", "#m", "#s", "#p", "%m", "%s", "%p", "<");

  private PrebuildThesaurus() {}

  /**
   * Called by the build.
   *
   * @param arguments the directory of WordNet's files, the directory of the compiled classes
   */
  public static void main(String[] arguments) throws IOException {
    Path wordNet = Path.of(arguments[0]);
    List<WordNetFile.Synset> synsets = new ArrayList<>();
    for (String part : PARTS) {
      synsets.addAll(WordNetFile.read(wordNet, part));
    }
    Path file = Path.of(arguments[1]).resolve(Thesaurus.FILE);
    Files.createDirectories(file.getParent());
    try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
      write(synsets, out);
    }
    Files.writeString(file.resolveSibling("WORDNET-LICENSE"), WordNetFile.licence(wordNet));
  }

  static void write(List<WordNetFile.Synset> synsets, DataOutputStream out) throws IOException {
    Map<String, Integer> numbers = new HashMap<>();
    Map<String, Set<Integer>> words = new TreeMap<>();
    for (int number = 0; number < synsets.size(); number++) {
      numbers.put(synsets.get(number).key(), number);
      for (String word : synsets.get(number).words()) {
        if (WORD.matcher(word).matches()) {
          words.computeIfAbsent(word, key -> new TreeSet<>()).add(number);
        }
      }
    }
    ByteArrayOutputStream entries = new ByteArrayOutputStream();
    out.writeInt(words.size());
    out.writeInt(synsets.size());
    for (Map.Entry<String, Set<Integer>> word : words.entrySet()) {
      out.writeInt(entries.size());
      byte[] letters = word.getKey().getBytes(StandardCharsets.US_ASCII);
      number(letters.length, entries);
      entries.write(letters);
      numbers(word.getValue(), entries);
    }
    for (WordNetFile.Synset synset : synsets) {
      out.writeInt(entries.size());
      numbers(targets(synset, ABOVE, numbers), entries);
      numbers(targets(synset, BESIDE, numbers), entries);
      numbers(targets(synset, Set.of(OPPOSITE), numbers), entries);
    }
    entries.writeTo(out);
  }

  private static Set<Integer> targets(
      WordNetFile.Synset synset, Set<String> symbols, Map<String, Integer> numbers) {
    Set<Integer> targets = new TreeSet<>();
    for (WordNetFile.Pointer pointer : synset.pointers()) {
      if (symbols.contains(pointer.symbol())) {
        targets.add(numbers.get(pointer.target()));
      }
    }
    return targets;
  }

  private static void numbers(Set<Integer> values, OutputStream out) throws IOException {
    number(values.size(), out);
    for (int value : values) {
      number(value, out);
    }
  }

  /** Seven bits a byte, the lowest first; the eighth bit tells that more follow. */
  private static void number(int value, OutputStream out) throws IOException {
    int rest = value;
    while (rest > 0x7f) {
      out.write(rest & 0x7f | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
  }
}
