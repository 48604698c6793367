package org.stet.configuration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.reading.Shown;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Nodes of YAML as words, lists of words and mappings; what is none of these is a problem. */
final class Fields {
  /**
   * A key and what stands behind it.
   *
   * @param value null where nothing does
   */
  record Field(Setting<String> key, Node value) {}

  private final String file;
  private final List<String> problems = new ArrayList<>();

  Fields(String file) {
    this.file = file;
  }

  /** What is wrong, each with its place, in the order found. */
  List<String> problems() {
    return problems;
  }

  void problem(Place place, String sentence) {
    problems.add(place + ": " + sentence);
  }

  Place place(Node node) {
    return new Place(file, node.getStartMark().getLine() + 1);
  }

  /** The fields of a mapping, in its order; of two with one key the first. */
  List<Field> of(Node node, String what) {
    if (!(node instanceof MappingNode mapping)) {
      problem(place(node), what);
      return List.of();
    }
    Map<String, Field> fields = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      Optional<Setting<String>> key = word(tuple.getKeyNode(), what);
      if (key.isEmpty()) {
        continue;
      }
      Node value = isNull(tuple.getValueNode()) ? null : tuple.getValueNode();
      if (fields.putIfAbsent(key.get().value(), new Field(key.get(), value)) != null) {
        problem(key.get().place(), Shown.quoted(key.get().value()) + " stands twice; keep one");
      }
    }
    return List.copyOf(fields.values());
  }

  /** One word or phrase, without white space around it. */
  Optional<Setting<String>> word(Node node, String what) {
    if (node instanceof ScalarNode scalar && !isNull(node) && !scalar.getValue().isBlank()) {
      return Optional.of(new Setting<>(scalar.getValue().strip(), place(node)));
    }
    problem(place(node), what);
    return Optional.empty();
  }

  /** A word, or a list of words. */
  List<Setting<String>> words(Node node, String what) {
    if (!(node instanceof SequenceNode list)) {
      return word(node, what).map(List::of).orElse(List.of());
    }
    List<Setting<String>> words = new ArrayList<>();
    list.getValue().forEach(each -> word(each, what).ifPresent(words::add));
    return words;
  }

  private static boolean isNull(Node node) {
    return node.getTag().equals(Tag.NULL);
  }
}
