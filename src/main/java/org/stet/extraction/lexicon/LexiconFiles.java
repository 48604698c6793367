package org.stet.extraction.lexicon;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The folder {@code rules/lexicon}, from which each extractor reads the words it needs. */
public final class LexiconFiles {
  private static final ObjectMapper YAML = mapper(new YAMLFactory());
  private static final ObjectMapper JSON = mapper(new JsonFactory());

  private final Path directory;

  public LexiconFiles(Path directory) {
    this.directory = directory;
  }

  private static ObjectMapper mapper(JsonFactory format) {
    return JsonMapper.builder(format)
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .build();
  }

  /** Where {@code file} stands, whether it exists or not. */
  public Path path(String file) {
    return directory.resolve(file);
  }

  /**
   * The content of {@code file}, as the record {@code type}.
   *
   * @throws LexiconException if the file is missing or is not what {@code type} expects; the
   *     message names the file, the line and what is wrong
   */
  public <T> T read(String file, Class<T> type) {
    Path path = directory.resolve(file);
    try {
      String yaml = Files.readString(path);
      Optional<byte[]> json = PrebuiltWords.find(yaml);
      return json.isPresent() ? JSON.readValue(json.get(), type) : YAML.readValue(yaml, type);
    } catch (JsonProcessingException e) {
      String at = e.getLocation() == null ? "" : ":" + e.getLocation().getLineNr();
      throw new LexiconException(path + at + ": " + e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw new LexiconException(path + ": cannot be read; restore it from the repository", e);
    }
  }
}
