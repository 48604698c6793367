package org.stet.engine.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.stet.engine.rule.RuleHeader.Annotation;
import org.stet.fact.Evidence;
import org.stet.fact.FindingKind;
import org.stet.fact.Severity;

/** The annotations that a rule must and may have, and the values they take. */
final class MetadataSchema {
  private static final List<String> REQUIRED = List.of("id", "kind", "type", "severity", "problem");
  private static final List<String> KNOWN =
      List.of(
          "id",
          "kind",
          "type",
          "severity",
          "problem",
          "suggestion",
          "since",
          "reference",
          "example");
  private static final String PACKAGE = "rules.";
  private static final Pattern KEBAB_CASE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private final RuleSource source;
  private final RuleHeader header;
  private final List<RuleError> errors = new ArrayList<>();
  private final Map<String, Annotation> annotations = new LinkedHashMap<>();

  MetadataSchema(RuleSource source, RuleHeader header) {
    this.source = source;
    this.header = header;
  }

  RuleMetadata read() throws InvalidRule {
    if (header.packageName() == null) {
      error(1, "names no package; begin the file with a package that no other rule has");
    }
    if (header.packageName() != null && !header.packageName().startsWith(PACKAGE)) {
      // The classes of a rule stand beside those of Stet, and must not take their places.
      error(
          1,
          "the package \"%s\" is not one for rules; begin it with \"%s\""
              .formatted(header.packageName(), PACKAGE));
    }
    for (Annotation annotation : header.annotations()) {
      collect(annotation);
    }
    for (String key : REQUIRED) {
      if (!annotations.containsKey(key)) {
        error(
            header.line(),
            "the rule has no @%s; add @%s(\"…\") after its name".formatted(key, key));
      }
    }
    String id = kebabCase("id");
    if (id != null && !id.equals(source.id())) {
      error(
          annotations.get("id").line(),
          "@id(\"%s\") is not the name of the file; rename the file to %s%s or the id to \"%s\""
              .formatted(id, id, source.isPlain() ? ".dslr" : ".drl", source.id()));
    }
    RuleMetadata metadata =
        new RuleMetadata(
            id,
            oneOf("kind", FindingKind::of, names(FindingKind.values(), FindingKind::id)),
            kebabCase("type"),
            oneOf("severity", Severity::of, names(Severity.values(), Severity::id)),
            template("problem"),
            template("suggestion"),
            value("since"),
            value("reference"),
            value("example"),
            header.name(),
            source.path(),
            header.packageName());
    if (!errors.isEmpty()) {
      throw new InvalidRule(errors);
    }
    return metadata;
  }

  private void collect(Annotation annotation) {
    String key = annotation.key();
    if (!KNOWN.contains(key)) {
      error(
          annotation.line(), "@%s is not known; %s".formatted(key, NearestWord.advice(key, KNOWN)));
    } else if (annotations.containsKey(key)) {
      error(annotation.line(), "@%s stands twice; keep one of them".formatted(key));
    } else if (annotation.value().isBlank()) {
      error(annotation.line(), "@%s is empty; say something or leave it out".formatted(key));
      annotations.put(key, annotation);
    } else {
      annotations.put(key, annotation);
    }
  }

  private String value(String key) {
    Annotation annotation = annotations.get(key);
    return annotation == null || annotation.value().isBlank() ? null : annotation.value();
  }

  private String kebabCase(String key) {
    String value = value(key);
    if (value != null && !KEBAB_CASE.matcher(value).matches()) {
      error(
          annotations.get(key).line(),
          "@%s(\"%s\") is not in kebab case; write lower-case words joined by hyphens"
              .formatted(key, value));
    }
    return value;
  }

  private <T> T oneOf(String key, Function<String, Optional<T>> reader, List<String> known) {
    String value = value(key);
    if (value == null) {
      return null;
    }
    Optional<T> read = reader.apply(value);
    if (read.isEmpty()) {
      error(
          annotations.get(key).line(),
          "\"%s\" is no %s; %s".formatted(value, key, NearestWord.advice(value, known)));
    }
    return read.orElse(null);
  }

  private MessageTemplate template(String key) {
    String value = value(key);
    if (value == null) {
      return null;
    }
    int line = annotations.get(key).line();
    try {
      MessageTemplate template = MessageTemplate.parse(value);
      for (String problem : template.problems(insertedEvidence())) {
        error(line, "in @" + key + ", " + problem);
      }
      return template;
    } catch (IllegalArgumentException e) {
      error(line, "in @" + key + ", " + e.getMessage());
      return null;
    }
  }

  /** The kinds of evidence that the consequence constructs; all of them where it shows none. */
  private List<Class<?>> insertedEvidence() {
    List<Class<?>> all = List.of(Evidence.class.getPermittedSubclasses());
    List<Class<?>> inserted =
        all.stream().filter(type -> header.evidence().contains(type.getSimpleName())).toList();
    return inserted.isEmpty() ? all : inserted;
  }

  private static <T> List<String> names(T[] values, Function<T, String> name) {
    return Arrays.stream(values).map(name).toList();
  }

  private void error(int line, String message) {
    errors.add(new RuleError(source.path(), line, message));
  }
}
