package org.stet.engine.untrusted;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.stet.engine.rule.RuleError;
import org.stet.engine.rule.RuleSource;
import org.stet.engine.syntax.Condition;
import org.stet.engine.syntax.Constraint;
import org.stet.engine.syntax.Expression.Construction;
import org.stet.engine.syntax.Name;
import org.stet.engine.syntax.Position;
import org.stet.engine.syntax.Range;
import org.stet.engine.syntax.RuleTree;
import org.stet.engine.syntax.Statement;
import org.stet.engine.vocabulary.Vocabulary;

/**
 * All that a rule nobody vouches for may say; whatever is not on the list is refused.
 *
 * <p>One package, imports of facts, annotations with plain words, conditions that ask facts for
 * what the vocabulary has, and one piece of evidence.
 */
public final class AllowList implements RuleGuard {
  private static final Pattern PACKAGE = Pattern.compile("rules(?:\\.[a-z][a-z0-9_]{0,80}+){1,4}+");
  private static final Pattern BINDING = Pattern.compile("\\$[a-z][A-Za-z0-9]{0,40}+");
  private static final Pattern CODE = Pattern.compile("[@#$]\\{");
  private static final int MOST_CONDITIONS = 20;

  /** More would only repeat what is wrong with the file. */
  private static final int MOST_OBJECTIONS = 3;

  @Override
  public List<RuleError> objections(RuleSource rule) {
    List<RuleError> objections = SafeText.objections(rule);
    if (objections.isEmpty()) {
      objections = new Reading(rule).objections();
    }
    return objections.stream()
        .sorted(Comparator.comparingInt(RuleError::line))
        .distinct()
        .limit(MOST_OBJECTIONS)
        .toList();
  }

  /** One rule being read. */
  private static final class Reading {
    private final RuleSource rule;
    private final RuleTree tree;
    private final List<RuleError> objections = new ArrayList<>();
    private final Map<String, Class<?>> imported = new HashMap<>();
    private final Names names = new Names(imported, this::object);

    Reading(RuleSource rule) {
      this.rule = rule;
      this.tree = RuleTree.of(rule.text());
    }

    List<RuleError> objections() {
      header();
      if (objections.isEmpty()) {
        body();
      }
      return objections;
    }

    private void header() {
      tree.problems()
          .forEach(problem -> object(problem.range(), problem.message() + "; " + problem.advice()));
      for (Name declaration : tree.declarations()) {
        object(
            declaration.range(),
            "\"%s\" may not stand in a rule file; keep one package, imports and one rule"
                .formatted(declaration.text()));
      }
      if (tree.packageName() != null && !PACKAGE.matcher(tree.packageName().text()).matches()) {
        object(
            tree.packageName().range(),
            "the package is not one for rules; write rules.kind.rule_id in lower case");
      }
      tree.imports().forEach(this::imported);
      tree.annotations().forEach(this::annotation);
    }

    private void body() {
      if (tree.patterns().count() > MOST_CONDITIONS) {
        object(
            tree.conditions().get(0).range(),
            "a rule nobody vouches for may have %d conditions; divide it"
                .formatted(MOST_CONDITIONS));
      } else {
        tree.conditions().forEach(this::condition);
      }
      consequence();
    }

    private void imported(RuleTree.Import line) {
      if (line.modifier() != null) {
        object(
            line.modifier().range(),
            "\"import %s\" may not stand in a rule; import facts only"
                .formatted(line.modifier().text()));
        return;
      }
      Class<?> type = Vocabulary.type(line.type().text()).orElse(null);
      if (type == null) {
        object(
            line.type().range(),
            "%s may not be imported; a rule may import the types of org.stet.fact, each by its name"
                .formatted(line.type().text()));
      } else {
        imported.put(type.getSimpleName(), type);
      }
    }

    private void annotation(RuleTree.Annotation annotation) {
      if (annotation.valueRange().of(rule.text()).indexOf('\\') >= 0
          || annotation.value().indexOf('"') >= 0) {
        object(
            annotation.valueRange(),
            "@%s holds a backslash or a straight quotation mark; write “…” instead"
                .formatted(annotation.key().text()));
      }
      if (CODE.matcher(annotation.value()).find()) {
        object(
            annotation.valueRange(),
            "@%s holds what looks like code to be run; write plain words"
                .formatted(annotation.key().text()));
      }
    }

    private void condition(Condition condition) {
      if (condition instanceof Condition.Pattern pattern) {
        pattern(pattern);
      } else if (condition instanceof Condition.Quantified quantified) {
        condition(quantified.condition());
      } else if (condition instanceof Condition.Group group) {
        group.conditions().forEach(this::condition);
      } else if (condition instanceof Condition.Forbidden forbidden) {
        object(
            forbidden.keyword().range(),
            "\"%s\" may not stand in a rule; conditions only join and compare facts"
                .formatted(forbidden.keyword().text()));
      }
    }

    private void pattern(Condition.Pattern pattern) {
      Class<?> type = imported.get(pattern.type().text());
      if (type == null || !Vocabulary.isFact(type)) {
        object(
            pattern.type().range(),
            "%s is no fact that the rule imports; a condition begins with one"
                .formatted(pattern.type().text()));
        type = Names.UNKNOWN;
      }
      for (Constraint constraint : pattern.constraints()) {
        Class<?> value = names.typeOf(constraint.expression(), type);
        bind(constraint.binding(), value);
      }
      bind(pattern.binding(), type);
    }

    private void bind(Name binding, Class<?> type) {
      if (binding == null) {
        return;
      }
      if (BINDING.matcher(binding.text()).matches()) {
        names.bind(binding.text(), type);
      } else {
        object(
            binding.range(),
            "the name %s does not begin with $ and a small letter; write it so"
                .formatted(binding.text()));
        names.bind(binding.text(), Names.UNKNOWN);
      }
    }

    private void consequence() {
      for (Statement statement : tree.consequence()) {
        if (statement instanceof Statement.Insertion insertion) {
          insertion(insertion);
        } else {
          object(
              statement.range(),
              "a consequence may only insert evidence; write insertLogical( new Concern( … ) ) and no more");
        }
      }
      if (objections.isEmpty() && tree.consequence().size() != 1) {
        object(
            tree.consequence().isEmpty()
                ? new Range(rule.text().length(), rule.text().length())
                : tree.consequence().get(1).range(),
            "a consequence inserts one piece of evidence, no more and no less");
      }
    }

    private void insertion(Statement.Insertion insertion) {
      if (!insertion.method().text().equals("insertLogical")) {
        object(
            insertion.method().range(),
            "%s may not be called; write insertLogical( … )".formatted(insertion.method().text()));
      }
      Construction evidence = insertion.evidence();
      Class<?> type = imported.get(evidence.type().text());
      if (type == null || !Vocabulary.evidence().contains(type)) {
        object(
            evidence.type().range(),
            "%s is no evidence that the rule imports; insert a Concern, Conflict or Correction"
                .formatted(evidence.type().text()));
      }
      evidence.arguments().forEach(argument -> names.typeOf(argument, null));
    }

    private void object(Range range, String message) {
      objections.add(
          new RuleError(
              rule.path(), Position.of(rule.text(), range.start()).line(), OneLine.of(message)));
    }
  }
}
