package org.stet.engine.compiled;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stet.engine.rule.InvalidRule;
import org.stet.engine.rule.RuleError;
import org.stet.engine.rule.RuleFolder;
import org.stet.engine.rule.RuleMetadata;
import org.stet.engine.rule.RuleSource;
import org.stet.engine.rule.UniqueNames;

/**
 * Compiles the rules that Stet comes with, when Stet is built: their classes go where the other
 * classes are, beside an index by key and the fingerprint of the facts.
 *
 * <p>Only what changed since the last build is compiled. A rule that is not valid fails the build.
 */
public final class PrebuildRules {
  private final Path classes;

  private PrebuildRules(Path classes) {
    this.classes = classes;
  }

  /**
   * Called by the build.
   *
   * @param arguments the directory of the rules, the directory of the compiled classes
   */
  public static void main(String[] arguments) throws IOException, InvalidRule {
    new PrebuildRules(Path.of(arguments[1])).build(Path.of(arguments[0]));
  }

  /** Brings the classes below {@code classes} up to date with the rules below {@code rules}. */
  static void build(Path rules, Path classes) throws IOException, InvalidRule {
    new PrebuildRules(classes).build(rules);
  }

  private void build(Path rules) throws IOException, InvalidRule {
    String factApi = FactApi.of(classes);
    Path index = classes.resolve(PrebuiltRules.INDEX);
    Files.createDirectories(index.getParent());
    Files.writeString(classes.resolve(FactApi.RESOURCE), factApi + "\n");
    Map<String, List<String>> before =
        Files.exists(index) ? PrebuiltRules.parse(Files.readString(index)) : Map.of();
    Map<String, List<String>> after = new LinkedHashMap<>();
    List<RuleSource> stale = new ArrayList<>();
    for (RuleSource source : valid(rules)) {
      String key = RuleKey.of(source, factApi);
      List<String> models = before.get(key);
      if (models != null && models.stream().allMatch(model -> Files.exists(file(model)))) {
        after.put(key, models);
      } else {
        stale.add(source);
      }
    }
    for (List<String> models : before.values()) {
      if (!after.containsValue(models)) {
        delete(models);
      }
    }
    for (RuleSource source : stale) {
      after.put(RuleKey.of(source, factApi), compile(source));
    }
    StringBuilder lines = new StringBuilder();
    after.forEach(
        (key, models) ->
            lines.append(key).append(' ').append(String.join(" ", models)).append('\n'));
    Files.writeString(index, lines);
  }

  private static List<RuleSource> valid(Path rules) throws InvalidRule {
    if (!Files.isDirectory(rules)) {
      return List.of();
    }
    RuleFolder folder = RuleFolder.read(rules);
    List<RuleError> errors = new ArrayList<>(folder.errors());
    UniqueNames names = new UniqueNames();
    for (RuleSource source : folder.sources()) {
      try {
        names.add(RuleMetadata.of(source));
      } catch (InvalidRule e) {
        errors.addAll(e.errors());
      }
    }
    if (!errors.isEmpty()) {
      throw new InvalidRule(errors);
    }
    return folder.sources();
  }

  private List<String> compile(RuleSource source) throws IOException, InvalidRule {
    CompiledRule rule = RuleCompiler.compile(source);
    for (Map.Entry<String, byte[]> entry : rule.classes().entrySet()) {
      Path file = file(entry.getKey());
      Files.createDirectories(file.getParent());
      Files.write(file, entry.getValue());
    }
    return rule.models();
  }

  private Path file(String className) {
    return classes.resolve(className.replace('.', '/') + ".class");
  }

  /**
   * Deletes the classes of a rule that is gone or was edited: its package, and P00 to PFF below.
   */
  private void delete(List<String> models) throws IOException {
    for (String model : models) {
      Path directory = file(model).getParent();
      if (Files.isDirectory(directory)) {
        try (DirectoryStream<Path> parts =
            Files.newDirectoryStream(directory, "P[0-9A-F][0-9A-F]")) {
          for (Path part : parts) {
            deleteClasses(part);
          }
        }
        deleteClasses(directory);
      }
    }
  }

  private static void deleteClasses(Path directory) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, "*.class")) {
      for (Path file : files) {
        Files.delete(file);
      }
    }
  }
}
