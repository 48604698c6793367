package org.stet.authoring.lint;

import java.util.List;
import org.stet.engine.rule.MetadataProblem;
import org.stet.engine.rule.RuleMetadata;

/** What a rule says about itself: all of it, once, in the form it should have. */
final class MetadataCheck implements Check {

  @Override
  public void check(RuleFile file, Findings findings) {
    if (file.tree().name() == null) {
      // There is no rule to say anything about.
      return;
    }
    List<MetadataProblem> problems =
        RuleMetadata.problems(file.source(), file.tree(), InsertedTypes.of(file));
    for (MetadataProblem problem : problems) {
      String key = problem.message().replaceFirst(".* @", "");
      // An annotation that could not be read is there all the same.
      if (problem.kind() != MetadataProblem.Kind.MISSING || file.lacks(key)) {
        findings.add(code(problem), problem.range(), problem.message(), problem.advice());
      }
    }
  }

  private static LintCode code(MetadataProblem problem) {
    return switch (problem.kind()) {
      case PACKAGE -> LintCode.NO_PACKAGE;
      case NAME -> LintCode.RULE_NAME;
      case MISSING -> LintCode.MISSING_METADATA;
      case UNKNOWN -> LintCode.UNKNOWN_METADATA;
      case REPEATED -> LintCode.REPEATED_METADATA;
      case EMPTY -> LintCode.EMPTY_METADATA;
      case NOT_KEBAB_CASE -> LintCode.NOT_KEBAB_CASE;
      case NO_SUCH_VALUE -> LintCode.NO_SUCH_VALUE;
      case FILE_NAME -> LintCode.FILE_NAME;
      case TEMPLATE -> LintCode.BROKEN_TEMPLATE;
      case TEMPLATE_FIELD -> LintCode.TEMPLATE_FIELD;
    };
  }
}
