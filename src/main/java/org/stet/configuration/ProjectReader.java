package org.stet.configuration;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stet.reading.Nearest;
import org.stet.reading.Shown;
import org.stet.reading.UnreadableArticle;
import org.stet.reading.YamlText;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads a project file. It only composes the nodes and constructs nothing, so that neither tags nor
 * aliases can do harm; paths in it count from its folder.
 */
final class ProjectReader {
  private static final List<String> FAIL_LEVELS = List.of("error", "warning", "info", "never");

  private static final String LOCALE = "a BCP 47 code like en-GB, en-US or en-ZA";

  private final Path file;
  private final String name;
  private final Fields fields;
  private final List<Setting<Path>> rules = new ArrayList<>();
  private final Map<String, Setting<Weight>> weights = new LinkedHashMap<>();
  private final List<Setting<String>> trusted = new ArrayList<>();
  private final SpellingList spellings;
  private Setting<String> locale;
  private Setting<String> failLevel;
  private Setting<Path> suppressions;

  /**
   * @param name how messages name the file
   */
  ProjectReader(Path file, String name) {
    this.file = file;
    this.name = name;
    this.fields = new Fields(name);
    this.spellings = new SpellingList(fields);
  }

  /**
   * @throws UnreadableArticle with every slip in {@code text}
   */
  Project read(String text) {
    Node root = YamlText.compose(name, text);
    if (root != null) {
      fields
          .of(root, "the file must be lines of \"setting: value\", such as \"locale: en-GB\"")
          .forEach(this::take);
    }
    if (!fields.problems().isEmpty()) {
      throw new UnreadableArticle(String.join("\n", fields.problems()));
    }
    return new Project(
        file, rules, weights, spellings.all(), locale, trusted, failLevel, suppressions);
  }

  private void take(Fields.Field field) {
    Setting<String> key = field.key();
    if (!ProjectKeys.ALL.contains(key.value())) {
      fields.problem(key.place(), ProjectKeys.unknown(key.value(), ProjectKeys.ALL));
    } else if (field.value() != null) {
      take(key.value(), field.value());
    }
  }

  private void take(String key, Node value) {
    switch (key) {
      case "rules" ->
          fields.words(value, "\"rules\" needs a folder or a list of them").forEach(this::rule);
      case "disable" ->
          fields
              .words(value, "\"disable\" needs the id of a rule or kind, or a list of them")
              .forEach(id -> weigh(id, new Setting<>(Weight.OFF, id.place())));
      case "severity" ->
          fields
              .of(value, "\"severity\" needs lines of \"rule or kind: severity\"")
              .forEach(this::severity);
      case "spellings" -> spellings.read(value);
      case "locale" -> fields.word(value, "\"locale\" needs " + LOCALE).ifPresent(this::locale);
      case "outlets" ->
          fields
              .of(value, "\"outlets\" needs a line \"trusted:\" with names")
              .forEach(this::outlets);
      case "fail-level" ->
          fields.word(value, needed("fail-level", FAIL_LEVELS)).ifPresent(this::level);
      default ->
          fields.word(value, "\"suppressions\" needs one file").ifPresent(this::suppressions);
    }
  }

  private static String needed(String key, List<String> values) {
    return "\"%s\" needs one of %s".formatted(key, String.join(", ", values));
  }

  private static String wrong(String needed, String value, List<String> values) {
    return needed + ", not " + Shown.quoted(value) + Nearest.question(value, values);
  }

  private void rule(Setting<String> written) {
    path(written)
        .ifPresent(
            path -> {
              if (Files.exists(path)) {
                rules.add(new Setting<>(path, written.place()));
              } else {
                fields.problem(
                    written.place(),
                    "there is no folder or file %s; paths count from the folder of this file"
                        .formatted(Shown.quoted(written.value())));
              }
            });
  }

  private Optional<Path> path(Setting<String> written) {
    try {
      return Optional.of(file.resolveSibling(written.value()).normalize());
    } catch (InvalidPathException e) {
      fields.problem(written.place(), Shown.quoted(written.value()) + " is no path; mend it");
      return Optional.empty();
    }
  }

  private void severity(Fields.Field field) {
    String id = field.key().value();
    String needed = needed(id, Weight.ids());
    if (field.value() == null) {
      fields.problem(field.key().place(), needed);
      return;
    }
    fields
        .word(field.value(), needed)
        .ifPresent(
            value ->
                Weight.of(value.value())
                    .ifPresentOrElse(
                        weight -> weigh(field.key(), new Setting<>(weight, value.place())),
                        () ->
                            fields.problem(
                                value.place(), wrong(needed, value.value(), Weight.ids()))));
  }

  private void weigh(Setting<String> id, Setting<Weight> weight) {
    Setting<Weight> before = weights.putIfAbsent(id.value(), weight);
    if (before != null) {
      fields.problem(
          id.place(),
          "%s is set in line %d already; keep one"
              .formatted(Shown.quoted(id.value()), before.place().line()));
    }
  }

  private void locale(Setting<String> written) {
    try {
      Locale read = new Locale.Builder().setLanguageTag(written.value()).build();
      if (!read.getLanguage().isEmpty() && read.getLanguage().length() <= 3) {
        locale = written;
        return;
      }
    } catch (IllformedLocaleException e) {
      // Told below, together with names of languages, which are well-formed tags of nothing.
    }
    fields.problem(
        written.place(), "\"locale\" needs " + LOCALE + ", not " + Shown.quoted(written.value()));
  }

  private void outlets(Fields.Field field) {
    List<String> known = List.of("trusted");
    if (!known.contains(field.key().value())) {
      fields.problem(field.key().place(), ProjectKeys.unknown(field.key().value(), known));
    } else if (field.value() != null) {
      trusted.addAll(fields.words(field.value(), "\"trusted\" needs names of outlets"));
    }
  }

  private void level(Setting<String> written) {
    if (FAIL_LEVELS.contains(written.value())) {
      failLevel = written;
    } else {
      fields.problem(
          written.place(), wrong(needed("fail-level", FAIL_LEVELS), written.value(), FAIL_LEVELS));
    }
  }

  private void suppressions(Setting<String> written) {
    path(written)
        .ifPresent(
            path -> {
              if (Files.isRegularFile(path)) {
                suppressions = new Setting<>(path, written.place());
              } else {
                fields.problem(
                    written.place(),
                    "there is no file %s; paths count from the folder of this file"
                        .formatted(Shown.quoted(written.value())));
              }
            });
  }
}
