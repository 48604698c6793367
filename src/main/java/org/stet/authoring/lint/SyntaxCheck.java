package org.stet.authoring.lint;

import java.util.List;
import org.stet.engine.syntax.Problem;
import org.stet.engine.syntax.Scanner;
import org.stet.engine.syntax.Statement;
import org.stet.engine.syntax.Token;

/** What the tree could not understand, and what is missing from a rule. */
final class SyntaxCheck implements Check {

  @Override
  public void check(RuleFile file, Findings findings) {
    for (Problem problem : file.tree().problems()) {
      if (!ReservedWords.isAttribute(problem.range().of(file.text()))
          && !isSwallowed(problem, file)) {
        findings.add(code(problem), problem.range(), problem.message(), problem.advice());
      }
    }
    if (file.tree().conditions().isEmpty() && file.isWhole()) {
      findings.add(
          LintCode.NO_CONDITION,
          file.tree().name().range(),
          "nothing stands between \"when\" and \"then\"",
          "write there which facts the rule looks for");
    }
    List<Token> tokens = Scanner.scan(file.text());
    file.insertions().forEach(insertion -> semicolon(insertion, tokens, findings));
  }

  /** Whether a string or comment that does not end has hidden what is missing. */
  private static boolean isSwallowed(Problem problem, RuleFile file) {
    return file.tree().problems().stream()
        .filter(other -> other.kind() == Problem.Kind.UNCLOSED && other != problem)
        .anyMatch(other -> swallows(other.range().of(file.text()), other, problem, file));
  }

  private static boolean swallows(String words, Problem unclosed, Problem problem, RuleFile file) {
    int start = file.text().lastIndexOf('\n', unclosed.range().start());
    int end = words.startsWith("/*") ? file.text().length() : unclosed.range().end();
    return problem.range().start() > start && problem.range().start() <= end;
  }

  private static LintCode code(Problem problem) {
    return switch (problem.kind()) {
      case UNCLOSED -> LintCode.UNCLOSED;
      case BRACKET -> LintCode.BRACKET;
      case MISSING_WORD -> LintCode.MISSING_WORD;
      case MISPLACED -> LintCode.MISPLACED;
      case INCOMPLETE -> LintCode.INCOMPLETE;
      case ANNOTATION -> LintCode.ANNOTATION;
    };
  }

  private static void semicolon(
      Statement.Insertion insertion, List<Token> tokens, Findings findings) {
    boolean there =
        tokens.stream()
            .filter(token -> token.range().start() >= insertion.range().end())
            .findFirst()
            .filter(token -> token.isSign(";"))
            .isPresent();
    if (!there) {
      findings.add(
          LintCode.MISSING_SEMICOLON,
          insertion.range(),
          "no semicolon follows what is inserted",
          "write \";\" behind the last bracket");
    }
  }
}
