package org.stet.engine.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.engine.rule.PlainSentence.Section;
import org.stet.engine.vocabulary.Vocabulary;

/**
 * A rule in plain sentences, written out in the rule language line for line: whatever is wrong with
 * the written-out rule stands on the line of the sentence that it came from.
 *
 * <p>A fact is opened on the line of its sentence and closed on that of its last detail. What the
 * file need not say, its package and its imports, is put beside the package, or before the first
 * line.
 */
final class PlainRule {
  /** More than any sentence has, so that no line costs time. */
  private static final int LONGEST_LINE = 500;

  private static final int LONGEST_SHOWN = 60;

  /** What nobody wrote by hand should cost nobody time. */
  private static final int MOST_ERRORS = 50;

  private static final Pattern PACKAGE = Pattern.compile("(?m)^[ \\t]*package[ \\t]+[\\w.]+");
  private static final Pattern TYPE = Pattern.compile("(?<![\\w$.])[A-Z]\\w*");
  private static final Pattern COMMENT = Pattern.compile("(?:^|\\s)//.*$");

  private final String path;
  private final PlainLanguage language;
  private final List<String> written = new ArrayList<>();
  private final List<RuleError> errors = new ArrayList<>();
  private final Set<String> types = new TreeSet<>();
  private int open = -1;
  private boolean detailed;

  private PlainRule(String path, PlainLanguage language) {
    this.path = path;
    this.language = language;
  }

  /**
   * The rule {@code text} in the rule language, with as many lines as it has.
   *
   * @throws InvalidRule with every line that is no sentence
   */
  static String expand(String path, String text, PlainLanguage language) throws InvalidRule {
    return new PlainRule(path, language).lines(text);
  }

  private String lines(String text) throws InvalidRule {
    Section section = null;
    boolean ended = false;
    for (String line : text.split("\\R", -1)) {
      String word = COMMENT.matcher(line).replaceFirst("").strip();
      if (section == null && !ended && word.equals("when")) {
        section = Section.CONDITION;
        written.add(line);
      } else if (section == Section.CONDITION && word.equals("then")) {
        close();
        section = Section.CONSEQUENCE;
        written.add(line);
      } else if (section == Section.CONSEQUENCE && word.equals("end")) {
        section = null;
        ended = true;
        written.add(line);
      } else if (section == null || word.isEmpty()) {
        written.add(line);
      } else {
        sentence(section, line, word);
      }
    }
    if (!errors.isEmpty()) {
      throw new InvalidRule(errors);
    }
    close();
    return withImports(String.join("\n", written));
  }

  private void sentence(Section section, String line, String words) {
    if (errors.size() >= MOST_ERRORS) {
      return;
    }
    String indent = line.substring(0, line.indexOf(words.charAt(0)));
    boolean detail = words.startsWith("-");
    if (words.startsWith(">")) {
      close();
      written.add(indent + " " + words.substring(1));
      imports(words);
      return;
    }
    Optional<String> meaning =
        words.length() > LONGEST_LINE ? Optional.empty() : language.meaning(section, words);
    if (meaning.isEmpty()) {
      error(
          "\"%s\" is no sentence that Stet knows here; %s"
              .formatted(shown(words), language.advice(section, cut(words))));
      // What is said of an unknown fact is judged all the same.
      open = detail ? open : written.size();
      written.add(line);
    } else if (detail && open < 0) {
      error("a hyphen says more of the sentence above, and there is none; begin with \"There is\"");
      written.add(line);
    } else if (detail) {
      written.set(open, written.get(open) + (detailed ? "," : ""));
      open = written.size();
      detailed = true;
      written.add(indent + meaning.get());
    } else {
      close();
      if (section == Section.CONDITION && meaning.get().endsWith(")")) {
        open(indent + meaning.get());
      } else {
        written.add(indent + meaning.get());
      }
    }
    meaning.ifPresent(this::imports);
  }

  private void open(String fact) {
    String inner = fact.substring(0, fact.length() - 1).stripTrailing();
    detailed = !inner.endsWith("(");
    open = written.size();
    written.add(inner);
  }

  private void close() {
    if (open >= 0) {
      written.set(open, written.get(open) + " )");
      open = -1;
    }
  }

  private void imports(String meaning) {
    Matcher names = TYPE.matcher(meaning);
    while (names.find()) {
      Vocabulary.type("org.stet.fact." + names.group())
          .ifPresent(type -> types.add(type.getName()));
    }
  }

  private String withImports(String text) {
    StringBuilder added = new StringBuilder();
    for (String type : types) {
      if (!Pattern.compile("(?m)^\\s*import\\s+" + Pattern.quote(type) + "\\b")
          .matcher(text)
          .find()) {
        added.append("; import ").append(type);
      }
    }
    Matcher stated = PACKAGE.matcher(text);
    return stated.find()
        ? text.substring(0, stated.end()) + added + text.substring(stated.end())
        : "package " + packageName() + added + "; " + text;
  }

  /** The package that a rule of this place has: "rules.weak_sourcing.rumour". */
  private String packageName() {
    String[] parts = RuleSource.of(path, "").path().split("/");
    String id = name(RuleSource.of(path, "").id());
    String kind = parts.length < 2 ? "" : name(parts[parts.length - 2]);
    return "rules." + (kind.isEmpty() ? "plain" : kind) + "." + (id.isEmpty() ? "rule" : id);
  }

  private static String name(String folder) {
    String name = folder.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
    return name.matches("[0-9].*") ? "_" + name : name;
  }

  private void error(String message) {
    errors.add(new RuleError(path, written.size() + 1, message));
  }

  private static String shown(String words) {
    String plain = words.replaceAll("[\\p{Cntrl}\\p{Cf}]", "?");
    return plain.length() <= LONGEST_SHOWN ? plain : plain.substring(0, LONGEST_SHOWN) + "…";
  }

  private static String cut(String words) {
    return words.substring(0, Math.min(words.length(), LONGEST_LINE));
  }
}
