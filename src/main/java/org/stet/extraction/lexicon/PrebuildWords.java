package org.stet.extraction.lexicon;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Writes the files of words as JSON beside the classes, when Stet is built. */
public final class PrebuildWords {
  private PrebuildWords() {}

  /**
   * Called by the build.
   *
   * @param arguments the directory of the words, the directory of the compiled classes
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[1]).resolve(PrebuiltWords.FOLDER);
    Files.createDirectories(folder);
    Set<Path> current = new TreeSet<>();
    for (Path file : files(Path.of(arguments[0]), ".yaml")) {
      String yaml = Files.readString(file);
      Path json = folder.resolve(PrebuiltWords.name(yaml));
      current.add(json);
      if (!Files.exists(json)) {
        Files.write(json, new JsonMapper().writeValueAsBytes(new YAMLMapper().readTree(yaml)));
      }
    }
    for (Path json : files(folder, ".json")) {
      if (!current.contains(json)) {
        Files.delete(json);
      }
    }
  }

  private static List<Path> files(Path folder, String suffix) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
    }
  }
}
