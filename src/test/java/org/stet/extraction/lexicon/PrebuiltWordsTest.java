package org.stet.extraction.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrebuiltWordsTest {
  record Words(List<String> words) {}

  @Test
  void everyFileThatStetComesWithIsBuiltAsItStands() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("rules/lexicon"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).toList()) {
        String yaml = Files.readString(file);
        assertThat(words(new JsonFactory().createParser(PrebuiltWords.find(yaml).orElseThrow())))
            .as(file.toString())
            .isEqualTo(words(new YAMLFactory().createParser(yaml)));
      }
    }
  }

  @Test
  void wordsThatYamlTakesForValuesStayWords() throws IOException {
    assertThat(PrebuildWords.json("[on, true, 1_000, 007, 1.50, ~, \"no\"]"))
        .isEqualTo("[\"on\",true,\"1_000\",\"007\",1.50,null,\"no\"]");
  }

  /** What a reader that asks for strings would get. */
  private static List<String> words(JsonParser in) throws IOException {
    List<String> words = new ArrayList<>();
    try (in) {
      while (in.nextToken() != null) {
        words.add(in.getText());
      }
    }
    return words;
  }

  @Test
  void aFileThatWasNotBuiltIsReadAllTheSame(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("own.yaml"), "words: [adieu, \"no\"]\n");
    assertThat(PrebuiltWords.find("words: [adieu, \"no\"]\n")).isEmpty();
    assertThat(new LexiconFiles(folder).read("own.yaml", Words.class).words())
        .containsExactly("adieu", "no");
  }
}
