package org.stet.authoring.lint;

import java.util.Optional;
import java.util.stream.Stream;
import org.stet.engine.syntax.Name;
import org.stet.engine.syntax.RuleTree.Annotation;
import org.stet.fact.FindingKind;

/** The package and the folder of a rule follow from its kind and id. */
final class PackageCheck implements Check {
  private static final String RULES = "rules";

  @Override
  public void check(RuleFile file, Findings findings) {
    Optional<Annotation> kind =
        file.annotation("kind").filter(value -> FindingKind.of(value.value()).isPresent());
    kind.ifPresent(value -> folder(file, value, findings));
    Name name = file.tree().packageName();
    if (name == null || !name.text().startsWith(RULES + ".")) {
      return;
    }
    Optional<String> reserved =
        Stream.of(name.text().split("\\.")).filter(ReservedWords::inJava).findFirst();
    if (reserved.isPresent()) {
      findings.add(
          LintCode.RESERVED_PACKAGE,
          name.range(),
          "\"%s\" is a word of Java, and no part of a package may be one".formatted(reserved.get()),
          "give the rule an id of more than this word");
      return;
    }
    if (kind.isPresent()) {
      String expected =
          "%s.%s.%s".formatted(RULES, kind.get().value(), file.source().id()).replace('-', '_');
      if (!name.text().equals(expected)) {
        findings.add(
            LintCode.PACKAGE_NAME,
            name.range(),
            "the package does not follow from kind and id",
            "write package " + expected);
      }
    }
  }

  private static void folder(RuleFile file, Annotation kind, Findings findings) {
    String[] path = file.source().path().split("/");
    String folder = path.length > 1 ? path[path.length - 2] : "";
    boolean ofRules = path.length > 2 && path[path.length - 3].equals(RULES);
    boolean ofKind = FindingKind.of(folder).isPresent();
    if ((ofRules || ofKind) && !folder.equals(kind.value())) {
      findings.add(
          LintCode.FOLDER,
          kind.valueRange(),
          "a rule of the kind \"%s\" stands in the folder \"%s\"".formatted(kind.value(), folder),
          "move the file to %s/%s, or give it the kind of its folder"
              .formatted(RULES, kind.value()));
    }
  }
}
