package org.stet.extraction.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        assertThat(new JsonMapper().readTree(PrebuiltWords.find(yaml).orElseThrow()))
            .as(file.toString())
            .isEqualTo(new YAMLMapper().readTree(yaml));
      }
    }
  }

  @Test
  void aFileThatWasNotBuiltIsReadAllTheSame(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("own.yaml"), "words: [adieu, \"no\"]\n");
    assertThat(PrebuiltWords.find("words: [adieu, \"no\"]\n")).isEmpty();
    assertThat(new LexiconFiles(folder).read("own.yaml", Words.class).words())
        .containsExactly("adieu", "no");
  }
}
