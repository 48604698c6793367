package org.stet.authoring.lint;

import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stet.engine.syntax.Expression;
import org.stet.engine.syntax.Expression.Construction;
import org.stet.engine.vocabulary.Vocabulary;
import org.stet.fact.Fact;

/** Which facts the evidence of a rule holds. */
final class InsertedTypes {
  private InsertedTypes() {}

  /**
   * The types of facts by the names under which the evidence of {@code file} holds them: "subject"
   * is an Anomaly. Empty where the rule inserts nothing, or more than it may.
   */
  static Map<String, Class<?>> of(RuleFile file) {
    Map<String, Class<?>> types = new HashMap<>();
    if (file.insertions().count() != 1) {
      return types;
    }
    Construction evidence = file.insertions().findFirst().orElseThrow().evidence();
    Class<?> type = file.types().get(evidence.type().text());
    if (type == null || !Vocabulary.evidence().contains(type)) {
      return types;
    }
    ExpressionTypes expressions = new ExpressionTypes(file, new Findings(file.source()));
    Scope scope = ConditionTypes.of(file).after();
    RecordComponent[] components = type.getRecordComponents();
    List<Expression> arguments = evidence.arguments();
    for (int i = 0; i < Math.min(components.length, arguments.size()); i++) {
      Value value = expressions.type(arguments.get(i), null, scope, false);
      if (value.isKnown() && Fact.class.isAssignableFrom(value.type())) {
        types.put(components[i].getName(), value.type());
      }
    }
    return types;
  }
}
