package org.stet.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.stet.configuration.Place;
import org.stet.configuration.Project;
import org.stet.configuration.Setting;
import org.stet.report.SettingsReport.Row;
import org.stet.suppression.SuppressionFile;

/** The settings that count, in the order of the file's description. */
final class SettingRows {
  private final Project project;
  private final List<Path> rules;
  private final FailOption fail;
  private final Path suppressions;
  private final List<Row> rows = new ArrayList<>();

  /**
   * @param rules folders that options name
   * @param suppressions the file that an option names, or null
   */
  SettingRows(Project project, List<Path> rules, FailOption fail, Path suppressions) {
    this.project = project;
    this.rules = rules;
    this.fail = fail;
    this.suppressions = suppressions;
  }

  List<Row> all() {
    rules();
    project
        .weights()
        .forEach((id, weight) -> add("severity", id, weight.value().id(), weight.place()));
    unless(!project.weights().isEmpty(), "severity", "as each rule says itself");
    for (var spelling : project.spellings()) {
      String others = String.join(", ", spelling.value().others());
      add("spellings", spelling.value().house(), others, spelling.place());
    }
    unless(!project.spellings().isEmpty(), "spellings", null);
    one("locale", project.locale(), "as each text tells");
    for (Setting<String> outlet : project.trusted()) {
      add("outlets.trusted", null, outlet.value(), outlet.place());
    }
    unless(!project.trusted().isEmpty(), "outlets.trusted", null);
    if (fail.given()) {
      option("fail-level", fail.level().toString());
    } else {
      one("fail-level", project.failLevel(), fail.level().toString());
    }
    suppressions();
    return rows;
  }

  private void rules() {
    rules.forEach(folder -> option("rules", ArticlePaths.shown(folder)));
    for (Setting<Path> folder : project.rules()) {
      add("rules", null, ArticlePaths.shown(folder.value()), folder.place());
    }
    unless(!rules.isEmpty() || !project.rules().isEmpty(), "rules", "those of Stet");
  }

  private void suppressions() {
    if (suppressions != null) {
      option("suppressions", ArticlePaths.shown(suppressions));
      return;
    }
    if (project.suppressions() != null) {
      add(
          "suppressions",
          null,
          ArticlePaths.shown(project.suppressions().value()),
          project.suppressions().place());
    }
    rows.add(
        new Row("suppressions", null, SuppressionFile.NAME + " beside the draft", "default", null));
  }

  private void one(String setting, Setting<String> set, String otherwise) {
    if (set != null) {
      add(setting, null, set.value(), set.place());
    }
    unless(set != null, setting, otherwise);
  }

  private void add(String setting, String name, String value, Place place) {
    rows.add(new Row(setting, name, value, "file", place.toString()));
  }

  private void option(String setting, String value) {
    rows.add(new Row(setting, null, value, "option", null));
  }

  private void unless(boolean set, String setting, String otherwise) {
    if (!set) {
      rows.add(new Row(setting, null, otherwise, "default", null));
    }
  }
}
