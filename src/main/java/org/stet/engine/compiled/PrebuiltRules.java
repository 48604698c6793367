package org.stet.engine.compiled;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The rules that were compiled when Stet was built.
 *
 * <p>Their classes stand on the class path like any other, where a class-data-sharing archive can
 * hold them; an index maps the key of each rule to its model class. A rule file that was edited
 * since has another key and is not found here.
 */
public final class PrebuiltRules implements RuleStore {
  static final String INDEX = "org/stet/engine/prebuilt-rules.txt";

  private final Map<String, List<String>> models;

  private PrebuiltRules(Map<String, List<String>> models) {
    this.models = Map.copyOf(models);
  }

  /** The rules of this build; none where it was built without. */
  public static PrebuiltRules ofThisBuild() {
    try (InputStream index = PrebuiltRules.class.getClassLoader().getResourceAsStream(INDEX)) {
      return new PrebuiltRules(
          index == null
              ? Map.of()
              : parse(new String(index.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Key → model classes, from lines of "key model model…". */
  static Map<String, List<String>> parse(String index) {
    Map<String, List<String>> models = new HashMap<>();
    index
        .lines()
        .map(line -> List.of(line.split(" ")))
        .filter(fields -> fields.size() > 1)
        .forEach(fields -> models.put(fields.get(0), fields.subList(1, fields.size())));
    return models;
  }

  @Override
  public Optional<CompiledRule> find(String key) {
    SortedMap<String, byte[]> onClassPath = new TreeMap<>();
    return Optional.ofNullable(models.get(key)).map(names -> new CompiledRule(names, onClassPath));
  }

  /** Does nothing: a build is not changed by those who run it. */
  @Override
  public void keep(String key, CompiledRule rule) {
    // See above.
  }
}
