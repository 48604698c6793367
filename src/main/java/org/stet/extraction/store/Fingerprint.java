package org.stet.extraction.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * What a parse depends on besides the article, as a hash: this program's own classes that lay out
 * and parse, the language models, the version of CoreNLP, and the words of the layout.
 */
public final class Fingerprint {
  private static final List<String> PARTS =
      List.of(
          "org/stet/extraction/layout/",
          "org/stet/extraction/syntax/",
          "org/stet/extraction/store/",
          "edu/stanford/nlp/models/");

  private Fingerprint() {}

  /**
   * The hash, as 64 hex digits; empty where something cannot be read, and so nothing may be kept.
   *
   * @param program the jar or folder of classes that holds this program and its models
   * @param library the jar of CoreNLP, whose name tells its version
   * @param words the files of words that layout reads
   */
  public static Optional<String> of(Path program, Path library, List<Path> words) {
    MessageDigest digest = ParseKey.digest();
    try {
      add(digest, library.getFileName() + " " + Files.size(library));
      if (Files.isDirectory(program)) {
        folder(digest, program);
      } else {
        jar(digest, program);
      }
      for (Path file : words) {
        add(digest, file.getFileName().toString());
        digest.update(Files.readAllBytes(file));
      }
      return Optional.of(HexFormat.of().formatHex(digest.digest()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** A jar lists the checksum of every file in it, so that 20 MB of models need not be read. */
  private static void jar(MessageDigest digest, Path program) throws IOException {
    try (ZipFile jar = new ZipFile(program.toFile())) {
      jar.stream()
          .filter(entry -> PARTS.stream().anyMatch(entry.getName()::startsWith))
          .map(Fingerprint::sum)
          .sorted()
          .forEach(sum -> add(digest, sum));
    }
  }

  private static String sum(ZipEntry entry) {
    return entry.getName() + " " + entry.getSize() + " " + entry.getCrc();
  }

  private static void folder(MessageDigest digest, Path program) throws IOException {
    for (String part : PARTS) {
      try (Stream<Path> files = Files.walk(program.resolve(part))) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          add(digest, program.relativize(file).toString());
          digest.update(Files.readAllBytes(file));
        }
      }
    }
  }

  private static void add(MessageDigest digest, String line) {
    digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
