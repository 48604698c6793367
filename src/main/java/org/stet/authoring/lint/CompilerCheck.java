package org.stet.authoring.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.engine.compiled.CompiledRules;
import org.stet.engine.compiled.RuleCompiler;
import org.stet.engine.rule.InvalidRule;
import org.stet.engine.rule.RuleError;
import org.stet.engine.rule.RuleSource;
import org.stet.engine.syntax.Constraint;
import org.stet.engine.syntax.Range;

/**
 * What only the compiler finds, told at the place where the author wrote it.
 *
 * <p>The compiler tells seldom where, and in words about classes that it generated. So each
 * condition of a refused rule is taken out, and put back one by one: those that the compiler
 * refuses are the ones.
 */
final class CompilerCheck {
  private static final Pattern MISMATCH =
      Pattern.compile("a condition compares a (\\w+) with a (\\w+)");
  private static final Map<String, String> KINDS =
      Map.of(
          "int", "a whole number",
          "Integer", "a whole number",
          "long", "a long whole number",
          "Long", "a long whole number",
          "double", "a number with decimals",
          "Double", "a number with decimals");

  private final CompiledRules compiled;

  /**
   * @param compiled where rules are looked up before they are compiled
   */
  public CompilerCheck(CompiledRules compiled) {
    this.compiled = compiled;
  }

  /** What the compiler refuses of {@code source}, a rule in which {@link Linter} finds no error. */
  public List<LintFinding> check(RuleSource source) {
    try {
      compiled.get(source);
      return List.of();
    } catch (InvalidRule refused) {
      Findings findings = new Findings(source);
      RuleFile file = RuleFile.of(source);
      String reason = reason(refused.errors());
      List<Range> places = places(file);
      if (places.isEmpty()) {
        places.add(file.tree().name().range());
      }
      places.forEach(
          place ->
              findings.add(
                  LintCode.COMPILER,
                  place,
                  "the compiler refuses this" + reason,
                  "write it in another way, with numbers as the field has them"));
      return findings.inOrder();
    }
  }

  /** In the words of an author, where they are known; the compiler's own say nothing to him. */
  private static String reason(List<RuleError> errors) {
    for (RuleError error : errors) {
      Matcher mismatch = MISMATCH.matcher(error.message());
      if (mismatch.find()) {
        return ": it does not compare %s with %s"
            .formatted(kind(mismatch.group(1)), kind(mismatch.group(2)));
      }
    }
    return ", though each word of it is known";
  }

  private static String kind(String type) {
    return KINDS.getOrDefault(type, "a " + type);
  }

  /** The constraints that are refused whatever stands beside them. */
  private static List<Range> places(RuleFile file) {
    TreeMap<Integer, Range> without = new TreeMap<>();
    file.tree()
        .patterns()
        .flatMap(pattern -> pattern.constraints().stream())
        .filter(constraint -> constraint.binding() == null)
        .map(Constraint::range)
        .forEach(range -> without.put(range.start(), range));
    List<Range> refused = new ArrayList<>();
    if (!compiles(file, without)) {
      return refused;
    }
    for (Range range : List.copyOf(without.values())) {
      without.remove(range.start());
      if (!compiles(file, without)) {
        refused.add(range);
        without.put(range.start(), range);
      }
    }
    return refused;
  }

  private static boolean compiles(RuleFile file, TreeMap<Integer, Range> without) {
    StringBuilder text = new StringBuilder(file.text());
    without
        .descendingMap()
        .values()
        .forEach(range -> text.replace(range.start(), range.end(), "true"));
    try {
      RuleCompiler.compile(RuleSource.of(file.source().path(), text.toString()));
      return true;
    } catch (InvalidRule e) {
      return false;
    }
  }
}
