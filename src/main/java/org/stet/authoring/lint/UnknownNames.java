package org.stet.authoring.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stet.engine.syntax.Condition;
import org.stet.engine.syntax.Condition.Forbidden;
import org.stet.engine.syntax.Condition.Group;
import org.stet.engine.syntax.Condition.Pattern;
import org.stet.engine.syntax.Condition.Quantified;
import org.stet.engine.syntax.Constraint;
import org.stet.engine.syntax.Name;

/** Tells why a name stands for nothing at its place. */
final class UnknownNames {
  private static final Set<String> PACKAGES =
      Set.of("java", "javax", "jdk", "sun", "com", "org", "net", "io", "drools", "kcontext");

  private final RuleFile file;
  private final Findings findings;
  private final List<Name> bound = new ArrayList<>();
  private final List<Pattern> patterns = new ArrayList<>();
  private boolean certain;

  UnknownNames(RuleFile file, Findings findings) {
    this.file = file;
    this.findings = findings;
    // A condition that a rule may not hold can bind anything; it is told of itself.
    this.certain = file.isWhole() && !file.tree().conditions().isEmpty();
    file.tree().conditions().forEach(this::collect);
  }

  /** Whether {@code word} begins the name of a package, or stands for the engine itself. */
  static boolean isPackage(String word) {
    return PACKAGES.contains(word);
  }

  /** Tells that {@code name} is bound nowhere, or not where it is used. */
  void binding(Name name, Scope scope) {
    for (Pattern pattern : patterns) {
      if (isItself(pattern, name)) {
        findings.add(
            LintCode.USED_BEFORE,
            name.range(),
            "\"%s\" is bound only behind its own brackets".formatted(name.text()),
            "write \"this\" for the fact itself");
        return;
      }
    }
    for (Name other : bound) {
      if (other.text().equals(name.text())) {
        elsewhere(name, other.range().start() < name.range().start());
        return;
      }
    }
    if (certain) {
      findings.add(
          LintCode.UNBOUND,
          name.range(),
          "nothing binds \"%s\"".formatted(name.text()),
          scope.names().isEmpty()
              ? "bind it before: %s : field, or %s : Claim( … )".formatted(name.text(), name.text())
              : Advice.nearest(name.text(), scope.names()));
    }
  }

  private static boolean isItself(Pattern pattern, Name name) {
    return pattern.binding() != null
        && pattern.binding().text().equals(name.text())
        && pattern.range().start() <= name.range().start()
        && name.range().end() <= pattern.range().end();
  }

  private void elsewhere(Name name, boolean before) {
    if (before) {
      findings.add(
          LintCode.OUT_OF_SCOPE,
          name.range(),
          "\"%s\" is bound where it ends with its \"not\", \"exists\" or \"or\""
              .formatted(name.text()),
          "bind it in a condition that stands by itself");
    } else {
      findings.add(
          LintCode.USED_BEFORE,
          name.range(),
          "\"%s\" is used before it is bound".formatted(name.text()),
          "write the condition that binds it first");
    }
  }

  /** Tells that {@code name} is no type that the file knows, or no method that there is. */
  void type(Name name, boolean called) {
    String simple = name.text().substring(name.text().lastIndexOf('.') + 1);
    List<String> meant = Advice.named(simple);
    if (file.isMisimported(simple)) {
      // The import is told where it stands.
      return;
    }
    if (!meant.isEmpty()) {
      findings.add(
          LintCode.MISSING_IMPORT,
          name.range(),
          "\"%s\" is not imported".formatted(name.text()),
          "add import " + String.join(" or ", meant));
    } else if (called) {
      findings.add(
          LintCode.FOREIGN_CALL,
          name.range(),
          "a rule may not call \"%s\"".formatted(name.text()),
          "ask a fact that is bound: $claim.speaker()");
    } else {
      findings.add(
          LintCode.FOREIGN_TYPE,
          name.range(),
          "\"%s\" is no type that a rule may use".formatted(name.text()),
          Advice.nearestType(simple)
              .map(type -> "did you mean %s?".formatted(type))
              .orElse("use the types of org.stet.fact alone"));
    }
  }

  private void collect(Condition condition) {
    if (condition instanceof Pattern pattern) {
      patterns.add(pattern);
      add(pattern.binding());
      pattern.constraints().stream().map(Constraint::binding).forEach(this::add);
    } else if (condition instanceof Quantified quantified) {
      collect(quantified.condition());
    } else if (condition instanceof Group group) {
      group.conditions().forEach(this::collect);
    } else if (condition instanceof Forbidden) {
      certain = false;
    }
  }

  private void add(Name name) {
    if (name != null) {
      bound.add(name);
    }
  }
}
