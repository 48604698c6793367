package org.stet.engine.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.stet.engine.rule.MetadataProblem.Kind;
import org.stet.engine.syntax.Position;
import org.stet.engine.syntax.Range;
import org.stet.engine.syntax.RuleTree.Annotation;
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

  private static final Range START = new Range(0, 0);

  private final RuleSource source;
  private final RuleHeader header;
  private final Map<String, Class<?>> components;
  private final List<MetadataProblem> problems = new ArrayList<>();
  private final Map<String, Annotation> annotations = new LinkedHashMap<>();

  /**
   * @param components the types of what the evidence holds, by name, as far as they are known to be
   *     narrower than what the evidence declares
   */
  MetadataSchema(RuleSource source, RuleHeader header, Map<String, Class<?>> components) {
    this.source = source;
    this.header = header;
    this.components = components;
  }

  /**
   * What the rule says about itself.
   *
   * @throws InvalidRule with everything that is wrong with it
   */
  RuleMetadata metadata() throws InvalidRule {
    RuleMetadata metadata = read();
    if (!problems.isEmpty()) {
      throw new InvalidRule(problems.stream().map(this::error).toList());
    }
    return metadata;
  }

  /** Everything that is wrong with what the rule says about itself. */
  List<MetadataProblem> problems() {
    read();
    return List.copyOf(problems);
  }

  private RuleError error(MetadataProblem problem) {
    int line = Position.of(source.text(), problem.range().start()).line();
    return new RuleError(source.path(), line, problem.message() + "; " + problem.advice());
  }

  private RuleMetadata read() {
    packageName();
    if (header.name().text().indexOf('"') >= 0 || header.name().text().indexOf('\\') >= 0) {
      // Drools writes the name into the Java that it generates as it stands.
      problem(
          Kind.NAME,
          header.name().range(),
          "the rule's name holds a straight quotation mark or a backslash",
          "write “…” instead");
    }
    header.annotations().forEach(this::collect);
    for (String key : REQUIRED) {
      if (!annotations.containsKey(key)) {
        problem(
            Kind.MISSING,
            header.name().range(),
            "the rule has no @" + key,
            "add @%s(\"…\") after its name".formatted(key));
      }
    }
    String id = kebabCase("id");
    if (id != null && !id.equals(source.id())) {
      problem(
          Kind.FILE_NAME,
          annotations.get("id").valueRange(),
          "@id(\"%s\") is not the name of the file".formatted(id),
          "rename the file to %s%s or the id to \"%s\""
              .formatted(id, source.isPlain() ? ".dslr" : ".drl", source.id()));
    }
    return new RuleMetadata(
        id,
        oneOf("kind", FindingKind::of, names(FindingKind.values(), FindingKind::id)),
        kebabCase("type"),
        oneOf("severity", Severity::of, names(Severity.values(), Severity::id)),
        template("problem"),
        template("suggestion"),
        value("since"),
        value("reference"),
        value("example"),
        header.name().text(),
        source.path(),
        header.packageName() == null ? null : header.packageName().text());
  }

  private void packageName() {
    if (header.packageName() == null) {
      problem(
          Kind.PACKAGE,
          START,
          "the file names no package",
          "begin the file with a package that no other rule has");
    } else if (!header.packageName().text().startsWith(PACKAGE)) {
      // The classes of a rule stand beside those of Stet, and must not take their places.
      problem(
          Kind.PACKAGE,
          header.packageName().range(),
          "the package \"%s\" is not one for rules".formatted(header.packageName().text()),
          "begin it with \"%s\"".formatted(PACKAGE));
    }
  }

  private void collect(Annotation annotation) {
    String key = annotation.key().text();
    Range range = annotation.key().range();
    if (!KNOWN.contains(key)) {
      problem(
          Kind.UNKNOWN, range, "@%s is not known".formatted(key), NearestWord.advice(key, KNOWN));
    } else if (annotations.containsKey(key)) {
      problem(Kind.REPEATED, range, "@%s stands twice".formatted(key), "keep one of them");
    } else {
      annotations.put(key, annotation);
      if (annotation.value().isBlank()) {
        problem(
            Kind.EMPTY,
            annotation.valueRange(),
            "@%s is empty".formatted(key),
            "say something or leave it out");
      }
    }
  }

  private String value(String key) {
    Annotation annotation = annotations.get(key);
    return annotation == null || annotation.value().isBlank() ? null : annotation.value();
  }

  private String kebabCase(String key) {
    String value = value(key);
    if (value != null && !KEBAB_CASE.matcher(value).matches()) {
      problem(
          Kind.NOT_KEBAB_CASE,
          annotations.get(key).valueRange(),
          "@%s(\"%s\") is not in kebab case".formatted(key, value),
          "write lower-case words joined by hyphens");
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
      problem(
          Kind.NO_SUCH_VALUE,
          annotations.get(key).valueRange(),
          "\"%s\" is no %s".formatted(value, key),
          NearestWord.advice(value, known));
    }
    return read.orElse(null);
  }

  private MessageTemplate template(String key) {
    String value = value(key);
    if (value == null) {
      return null;
    }
    Range range = annotations.get(key).valueRange();
    try {
      MessageTemplate template = MessageTemplate.parse(value);
      for (MessageTemplate.Unknown unknown : template.unknown(insertedEvidence(), components)) {
        problem(
            Kind.TEMPLATE_FIELD,
            within(range, unknown.place()),
            "in @" + key + ", " + unknown.message(),
            unknown.advice());
      }
      return template;
    } catch (IllegalArgumentException e) {
      String[] parts = e.getMessage().split("; ", 2);
      problem(
          Kind.TEMPLATE,
          range,
          "in @" + key + ", " + parts[0],
          parts.length > 1 ? parts[1] : "write both or leave both out");
      return null;
    }
  }

  /** Where "{path" stands in an annotation; the whole of it where escapes hide that. */
  private Range within(Range annotation, MessageTemplate.Place place) {
    String path = "{" + String.join(".", place.path());
    int at = annotation.of(source.text()).indexOf(path);
    int start = annotation.start() + at;
    return at < 0 ? annotation : new Range(start, start + path.length());
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

  private void problem(Kind kind, Range range, String message, String advice) {
    problems.add(new MetadataProblem(kind, range, message, advice));
  }
}
