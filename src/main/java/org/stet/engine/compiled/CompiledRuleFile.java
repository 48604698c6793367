package org.stet.engine.compiled;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stet.engine.rule.Sha256;

/**
 * A compiled rule as the bytes of one file: a digest of all that follows, the key it was stored
 * under, the names of its models, its classes.
 */
final class CompiledRuleFile {
  private static final int DIGEST_LENGTH = 32;

  private CompiledRuleFile() {}

  static byte[] write(String key, CompiledRule rule) {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(content)) {
      out.writeUTF(key);
      out.writeInt(rule.models().size());
      for (String model : rule.models()) {
        out.writeUTF(model);
      }
      out.writeInt(rule.classes().size());
      for (Map.Entry<String, byte[]> entry : rule.classes().entrySet()) {
        out.writeUTF(entry.getKey());
        out.writeInt(entry.getValue().length);
        out.write(entry.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(Sha256.digest().digest(content.toByteArray()));
    file.writeBytes(content.toByteArray());
    return file.toByteArray();
  }

  /** The rule, or empty where the bytes are damaged or were stored under another key. */
  static Optional<CompiledRule> read(String key, byte[] file) {
    if (file.length < DIGEST_LENGTH) {
      return Optional.empty();
    }
    byte[] content = Arrays.copyOfRange(file, DIGEST_LENGTH, file.length);
    byte[] digest = Arrays.copyOf(file, DIGEST_LENGTH);
    if (!MessageDigest.isEqual(digest, Sha256.digest().digest(content))) {
      return Optional.empty();
    }
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(content))) {
      return in.readUTF().equals(key) ? Optional.of(read(in)) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static CompiledRule read(DataInputStream in) throws IOException {
    List<String> models = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      models.add(in.readUTF());
    }
    SortedMap<String, byte[]> classes = new TreeMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      String name = in.readUTF();
      classes.put(name, in.readNBytes(in.readInt()));
    }
    return new CompiledRule(models, classes);
  }
}
