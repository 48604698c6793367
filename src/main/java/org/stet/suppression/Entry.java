package org.stet.suppression;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.reading.Nearest;
import org.stet.reading.Shown;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** One entry of a file of suppressions. */
final class Entry {
  private static final List<String> KEYS =
      List.of("rule", "words", "finding", "article", "story", "decision", "reason", "until");

  private final Place place;
  private final Map<String, List<String>> values = new LinkedHashMap<>();
  private final List<SuppressionProblem> problems = new ArrayList<>();
  private final Suppression suppression;

  Entry(MappingNode mapping, Place place) {
    this.place = place;
    mapping.getValue().forEach(this::collect);
    this.suppression = problems.isEmpty() ? read() : null;
  }

  /** What the entry says, where nothing is wrong with it. */
  Optional<Suppression> suppression() {
    return Optional.ofNullable(suppression);
  }

  List<SuppressionProblem> problems() {
    return problems;
  }

  private void collect(NodeTuple field) {
    String key = field.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
    if (!KEYS.contains(key)) {
      malformed("no entry has a key %s%s".formatted(Shown.quoted(key), question(key)));
    } else if (values.containsKey(key)) {
      malformed("\"" + key + "\" stands twice; keep one");
    } else if (field.getValueNode() instanceof ScalarNode scalar) {
      values.put(key, scalar.getTag().equals(Tag.NULL) ? List.of() : List.of(scalar.getValue()));
    } else if (key.equals("words") && field.getValueNode() instanceof SequenceNode list) {
      values.put(key, words(list));
    } else {
      malformed("\"" + key + "\" needs one value, not a list or a mapping");
    }
  }

  private static String question(String key) {
    String near = Nearest.question(key, KEYS);
    return near.isEmpty() ? "; the keys are " + String.join(", ", KEYS) : near;
  }

  private List<String> words(SequenceNode list) {
    List<String> words = new ArrayList<>();
    for (Node each : list.getValue()) {
      if (each instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
        words.add(scalar.getValue());
      } else {
        malformed("\"words\" needs the quoted words, or a list of them");
      }
    }
    return words;
  }

  private Suppression read() {
    Target target = target();
    LocalDate until = until();
    Decision decision = decision();
    String reason = value("reason");
    if (reason == null || reason.codePoints().noneMatch(Character::isLetterOrDigit)) {
      problem(SuppressionProblem.Kind.NO_REASON, "the entry gives no reason; say why it may stand");
    }
    return problems.isEmpty()
        ? new Suppression(target, decision, reason.strip(), until, place)
        : null;
  }

  private Target target() {
    String rule = value("rule");
    String finding = value("finding");
    List<String> words = values.getOrDefault("words", List.of());
    Target.Scope scope = new Target.Scope(value("story"), value("article"));
    if (finding != null && !values.containsKey("words")) {
      return new Target.Named(finding.strip(), rule, scope);
    }
    if (finding == null && rule != null && words.stream().anyMatch(each -> !each.isBlank())) {
      return new Target.Words(rule, words, scope);
    }
    malformed("the entry needs rule and words as the report quotes them, or the id of a finding");
    return null;
  }

  private Decision decision() {
    String decision = value("decision");
    if (decision == null) {
      return Decision.DISMISSED;
    }
    Optional<Decision> known = Decision.of(decision);
    if (known.isEmpty()) {
      malformed("\"decision\" needs dismissed or accepted, not " + Shown.quoted(decision));
    }
    return known.orElse(null);
  }

  private LocalDate until() {
    String until = value("until");
    try {
      return until == null ? null : LocalDate.parse(until);
    } catch (DateTimeParseException e) {
      malformed("\"until\" needs a day like 2027-01-31, not " + Shown.quoted(until));
      return null;
    }
  }

  private String value(String key) {
    return values.getOrDefault(key, List.of()).stream()
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .findFirst()
        .orElse(null);
  }

  private void malformed(String message) {
    problem(SuppressionProblem.Kind.MALFORMED, message);
  }

  private void problem(SuppressionProblem.Kind kind, String message) {
    problems.add(new SuppressionProblem(kind, place, false, message));
  }
}
