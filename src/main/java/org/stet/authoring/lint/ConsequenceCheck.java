package org.stet.authoring.lint;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.stet.engine.syntax.Expression.Construction;
import org.stet.engine.syntax.Statement;
import org.stet.engine.vocabulary.Vocabulary;

/** A consequence inserts one piece of evidence, logically, and does nothing else. */
final class ConsequenceCheck implements Check {
  private static final String INSERT = "insertLogical";

  @Override
  public void check(RuleFile file, Findings findings) {
    List<Statement> consequence = file.tree().consequence();
    if (consequence.isEmpty() && file.isWhole() && file.tree().name() != null) {
      findings.add(
          LintCode.NO_EVIDENCE,
          file.tree().name().range(),
          "nothing stands between \"then\" and \"end\"",
          "write insertLogical( new Concern($fact) );");
    }
    file.insertions()
        .skip(1)
        .forEach(
            second ->
                findings.add(
                    LintCode.SEVERAL_INSERTIONS,
                    second.range(),
                    "the rule does more than insert one piece of evidence",
                    "keep one; a second finding is a second rule"));
    Scope scope = ConditionTypes.of(file).after();
    ExpressionTypes expressions = new ExpressionTypes(file, findings);
    for (Statement statement : consequence) {
      if (statement instanceof Statement.Insertion insertion) {
        method(insertion, findings);
        evidence(insertion.evidence(), file, expressions, scope, findings);
      } else {
        ForbiddenStatement.check(statement, file, findings);
      }
    }
  }

  private static void method(Statement.Insertion insertion, Findings findings) {
    String method = insertion.method().text();
    if (method.equals("insert")) {
      findings.add(
          LintCode.PLAIN_INSERT,
          insertion.method().range(),
          "what is inserted so stays when its facts are gone",
          "write insertLogical");
    } else if (!method.equals(INSERT)) {
      findings.add(
          LintCode.FORBIDDEN_STATEMENT,
          insertion.method().range(),
          "a consequence may not %s".formatted(method),
          "write insertLogical( new … ); and nothing else");
    }
  }

  private static void evidence(
      Construction evidence,
      RuleFile file,
      ExpressionTypes expressions,
      Scope scope,
      Findings findings) {
    List<Value> arguments =
        evidence.arguments().stream()
            .map(argument -> expressions.value(argument, null, scope, false))
            .toList();
    Class<?> type = file.types().get(evidence.type().text());
    if (type == null || !Vocabulary.evidence().contains(type)) {
      if (!file.isMisimported(evidence.type().text())) {
        unknown(evidence, type, findings);
      }
      return;
    }
    RecordComponent[] components = type.getRecordComponents();
    boolean fits = components.length == arguments.size();
    for (int i = 0; fits && i < components.length; i++) {
      fits = arguments.get(i).fits(components[i].getType());
    }
    if (!fits) {
      findings.add(
          LintCode.WRONG_EVIDENCE,
          evidence.range(),
          "%s holds %s".formatted(type.getSimpleName(), held(components)),
          "give it %s".formatted(given(arguments, components)));
    }
  }

  private static void unknown(Construction evidence, Class<?> type, Findings findings) {
    String name = evidence.type().text();
    List<String> kinds = Vocabulary.evidence().stream().map(Class::getSimpleName).toList();
    if (type == null && kinds.contains(name)) {
      findings.add(
          LintCode.MISSING_IMPORT,
          evidence.type().range(),
          "\"%s\" is not imported".formatted(name),
          "add import " + Advice.named(name).get(0));
    } else {
      findings.add(
          LintCode.UNKNOWN_EVIDENCE,
          evidence.type().range(),
          "\"%s\" is no evidence".formatted(name),
          Advice.nearest(name, kinds));
    }
  }

  private static String held(RecordComponent[] components) {
    return Arrays.stream(components)
        .map(one -> "%s (%s)".formatted(one.getName(), Value.of(one.getType()).described()))
        .collect(Collectors.joining(" and "));
  }

  private static String given(List<Value> arguments, RecordComponent[] components) {
    String what =
        Arrays.stream(components)
            .map(one -> Value.of(one.getType()).described())
            .collect(Collectors.joining(" and "));
    return arguments.isEmpty()
        ? what
        : "%s instead of %s"
            .formatted(
                what,
                arguments.stream()
                    .map(value -> value.isKnown() ? value.described() : "something unknown")
                    .collect(Collectors.joining(" and ")));
  }
}
