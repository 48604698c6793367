package org.stet.extraction.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The case endings of {@code rules/lexicon/inflections.yaml}. */
final class InflectionTable {
  /** The file. */
  record File(List<Language> languages, List<Agreeing> agreement, List<Apostrophe> apostrophe) {}

  /** The endings of one language. */
  record Language(String name, List<Ending> endings) {}

  /** {@code form} in place of {@code base} at the end of a word. */
  record Ending(String base, String form, List<String> of) {
    /** Whether an ending this long is no chance likeness. */
    boolean strong() {
      return form.length() - base.length() >= 2;
    }
  }

  /** Endings that stand after an apostrophe. */
  record Apostrophe(String name, List<String> endings) {}

  /** A word read as inflected: its plain form, and by which ending of which language. */
  record Reading(String base, String language, Ending ending) {}

  /** Endings of given and family name which together are one case and no plain form. */
  record Agreeing(String name, List<Change> given, List<Change> family) {}

  /** {@code form} in place of {@code base}. */
  record Change(String base, String form) {}

  /** A full name in a case: its plain form, and of which language. */
  record Agreement(String base, String language) {}

  private static final int SHORTEST = 3;

  private final File file;

  InflectionTable(File file) {
    this.file = file;
  }

  /**
   * Every way to read {@code word} as the inflected name of a {@code kind}, "person" or "place".
   */
  List<Reading> readings(String word, String kind) {
    List<Reading> readings = new ArrayList<>();
    for (Language language : file.languages()) {
      for (Ending ending : language.endings()) {
        if (!ending.of().contains(kind) || !word.endsWith(ending.form())) {
          continue;
        }
        String stem = word.substring(0, word.length() - ending.form().length());
        if (stem.length() + ending.base().length() >= 3) {
          readings.add(new Reading(stem + ending.base(), language.name(), ending));
        }
      }
    }
    readings.addAll(apostrophe(word));
    return readings;
  }

  /** The plain form of a given and a family name that both stand in one case, if they do. */
  Optional<Agreement> agreement(List<String> words) {
    for (Agreeing language : file.agreement()) {
      Optional<String> given = plain(words.get(0), language.given());
      Optional<String> family = plain(words.get(1), language.family());
      if (given.isPresent() && family.isPresent()) {
        return Optional.of(new Agreement(given.get() + " " + family.get(), language.name()));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> plain(String word, List<Change> changes) {
    return changes.stream()
        .filter(change -> word.endsWith(change.form()))
        .filter(change -> word.length() - change.form().length() >= SHORTEST)
        .map(change -> word.substring(0, word.length() - change.form().length()) + change.base())
        .findFirst();
  }

  /** The ways to read {@code word} as a name with an ending after an apostrophe. */
  List<Reading> apostrophe(String word) {
    List<Reading> readings = new ArrayList<>();
    int mark = Math.max(word.lastIndexOf('\''), word.lastIndexOf('’'));
    if (mark >= 3) {
      String form = word.substring(mark + 1).toLowerCase(Locale.ROOT);
      for (Apostrophe language : file.apostrophe()) {
        if (language.endings().contains(form)) {
          readings.add(
              new Reading(
                  word.substring(0, mark), language.name(), new Ending("", "'" + form, List.of())));
        }
      }
    }
    return readings;
  }
}
