package org.stet.extraction.lexicon;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Writes the files of words as JSON beside the classes, when Stet is built. */
public final class PrebuildWords {
  /** A number as JSON writes it. */
  private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9]\\d*)(?:\\.\\d+)?");

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
      Files.writeString(json, json(yaml));
    }
    for (Path json : files(folder, ".json")) {
      if (!current.contains(json)) {
        Files.delete(json);
      }
    }
  }

  /**
   * {@code yaml} as JSON, every word as it is written: "on" and 1_000 are more than their values.
   */
  static String json(String yaml) throws IOException {
    StringWriter json = new StringWriter();
    try (JsonParser in = new YAMLFactory().createParser(yaml);
        JsonGenerator out = new JsonFactory().createGenerator(json)) {
      for (JsonToken token = in.nextToken(); token != null; token = in.nextToken()) {
        if (token.isScalarValue() && token != JsonToken.VALUE_NULL) {
          String text = in.getText();
          boolean plain =
              token.isNumeric() ? NUMBER.matcher(text).matches() : text.equals(token.asString());
          if (token != JsonToken.VALUE_STRING && plain) {
            out.writeRawValue(text);
          } else {
            out.writeString(text);
          }
        } else {
          out.copyCurrentEvent(in);
        }
      }
    }
    return json.toString();
  }

  private static List<Path> files(Path folder, String suffix) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
    }
  }
}
