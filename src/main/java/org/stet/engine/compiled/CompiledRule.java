package org.stet.engine.compiled;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A rule file as classes of Drools' executable model.
 *
 * @param models binary names of the classes that implement Model; one for a file
 * @param classes binary name → content of the class file; empty where the classes are on the class
 *     path already
 */
public record CompiledRule(List<String> models, SortedMap<String, byte[]> classes) {
  public CompiledRule {
    models = List.copyOf(models);
    classes = Collections.unmodifiableSortedMap(new TreeMap<>(classes));
  }
}
