package org.stet.authoring.lint;

import java.util.List;
import org.stet.engine.rule.NearestWord;
import org.stet.engine.syntax.Condition.Pattern;
import org.stet.engine.syntax.Name;
import org.stet.engine.vocabulary.Vocabulary;

/** Which fact a condition is about. */
final class FactTypes {
  private final RuleFile file;
  private final Findings findings;

  FactTypes(RuleFile file, Findings findings) {
    this.file = file;
    this.findings = findings;
  }

  /** The type of the facts that {@code pattern} is about; null if there is none. */
  Class<?> of(Pattern pattern) {
    Name name = pattern.type();
    if (name.text().isEmpty()) {
      return null;
    }
    Class<?> type = file.types().get(name.text());
    if (type != null) {
      return fact(name, type);
    }
    String simple = name.text().substring(name.text().lastIndexOf('.') + 1);
    List<String> named = Advice.named(simple);
    if (!named.isEmpty()) {
      if (file.isMisimported(simple)) {
        return null;
      }
      boolean qualified = name.text().contains(".");
      findings.add(
          LintCode.MISSING_IMPORT,
          name.range(),
          "\"%s\" is not imported".formatted(name.text()),
          "add import %s%s"
              .formatted(named.get(0), qualified ? ", and write %s alone".formatted(simple) : ""));
      return Vocabulary.type(named.get(0)).filter(Vocabulary::isFact).orElse(null);
    }
    if (!file.isMisimported(simple)) {
      unknown(name, simple);
    }
    return null;
  }

  private Class<?> fact(Name name, Class<?> type) {
    if (Vocabulary.isFact(type)) {
      return type;
    }
    findings.add(
        LintCode.NOT_A_FACT,
        name.range(),
        "%s is no fact, so no condition can be about it".formatted(type.getSimpleName()),
        "begin with the fact that has it, as in Claim( … )");
    return null;
  }

  private void unknown(Name name, String simple) {
    List<String> facts = Vocabulary.facts().stream().map(Class::getSimpleName).toList();
    String help =
        NearestWord.of(simple, facts)
            .map(word -> "did you mean org.stet.fact.%s?".formatted(word))
            .orElse("the facts are: " + String.join(", ", facts));
    findings.add(
        LintCode.UNKNOWN_FACT, name.range(), "there is no fact \"%s\"".formatted(simple), help);
  }
}
