package org.stet.engine.compiled;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.stet.engine.rule.Sha256;
import org.stet.fact.Fact;

/** The fingerprint of the facts: a hash of the class files of {@code org.stet.fact}. */
final class FactApi {
  /** Written by the build, so that a start from the jar reads one line, not forty classes. */
  static final String RESOURCE = "org/stet/engine/fact-api.txt";

  private static final String FACTS = "org/stet/fact";

  private FactApi() {}

  private static final class Holder {
    static final String FINGERPRINT = read();
  }

  /** The fingerprint of the facts that this process runs with. */
  static String fingerprint() {
    return Holder.FINGERPRINT;
  }

  /** The fingerprint of the facts whose class files stand below {@code classes}. */
  static String of(Path classes) throws IOException {
    MessageDigest digest = Sha256.digest();
    for (Path file : classFiles(classes.resolve(FACTS))) {
      digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
      digest.update(Files.readAllBytes(file));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static List<Path> classFiles(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(file -> file.toString().endsWith(".class")).sorted().toList();
    }
  }

  private static String read() {
    try {
      URL fact = Fact.class.getResource("Fact.class");
      if (fact != null && fact.getProtocol().equals("file")) {
        // Classes in a directory may be newer than the line that the build wrote.
        return of(Path.of(fact.toURI()).getParent().getParent().getParent().getParent());
      }
      try (InputStream line = FactApi.class.getClassLoader().getResourceAsStream(RESOURCE)) {
        if (line == null) {
          throw new IllegalStateException("the jar lacks " + RESOURCE + "; build it with Maven");
        }
        return new String(line.readAllBytes(), StandardCharsets.UTF_8).strip();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
