package org.stet.authoring.watch;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.stet.authoring.CaseFolder;
import org.stet.engine.rule.PlainLanguage;
import org.stet.engine.rule.RuleSource;

/**
 * What files that were saved have to do with rules.
 *
 * @param rules ids of the rules whose text or cases were saved, sorted
 * @param anyRule whether the text of a rule was saved, so that any story may have other findings
 * @param stories names of the story fixtures of which a file was saved, sorted
 * @param words whether a lexicon file was saved, so that every text reads differently
 * @param sentences whether the sentences of the plain language were saved
 */
public record Touched(
    SortedSet<String> rules,
    boolean anyRule,
    SortedSet<String> stories,
    boolean words,
    boolean sentences) {

  /** What {@code saved} touches: paths from the folder of the installation on. */
  public static Touched by(Collection<Path> saved) {
    SortedSet<String> rules = new TreeSet<>();
    SortedSet<String> stories = new TreeSet<>();
    boolean anyRule = false;
    boolean words = false;
    boolean sentences = false;
    for (Path path : saved) {
      String unix = path.normalize().toString().replace('\\', '/');
      String name = unix.substring(unix.lastIndexOf('/') + 1);
      if (isLeftByEditor(name)) {
        continue;
      }
      if (unix.startsWith("rules/lexicon/")) {
        words |= name.endsWith(".yaml");
      } else if (unix.equals("rules/" + PlainLanguage.FILE)) {
        sentences = true;
      } else if (unix.startsWith("rules/") && RuleSource.isRule(name)) {
        rules.add(RuleSource.of(unix, "").id());
        anyRule = true;
      } else if (unix.startsWith("fixtures/rules/")) {
        CaseFolder.rule(name).ifPresent(rules::add);
      } else {
        story(unix).ifPresent(stories::add);
      }
    }
    return new Touched(rules, anyRule, stories, words, sentences);
  }

  private static Optional<String> story(String unix) {
    String[] parts = unix.split("/");
    return parts.length > 3 && unix.startsWith("fixtures/stories/")
        ? Optional.of(parts[2])
        : Optional.empty();
  }

  /** What editors write beside a file: ".#x.drl", "x.drl~", ".x.drl.swp", "#x.drl#", "4913". */
  private static boolean isLeftByEditor(String name) {
    return name.startsWith(".") || name.startsWith("#") || name.endsWith("~");
  }

  /** Whether nothing that matters was saved. */
  public boolean isNothing() {
    return rules.isEmpty() && stories.isEmpty() && !words && !sentences;
  }

  /** Whether {@code rule} has to be tried again. */
  public boolean touches(RuleSource rule) {
    return words || rules.contains(rule.id()) || sentences && rule.isPlain();
  }
}
