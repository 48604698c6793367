package org.stet.authoring.lint;

import java.util.List;
import java.util.Optional;
import org.stet.engine.syntax.Expression;
import org.stet.engine.syntax.Expression.Access;
import org.stet.engine.syntax.Name;
import org.stet.engine.vocabulary.Vocabulary;

/** What a field, method, constant or binding yields. */
final class AccessTypes {
  private static final String FACTS = "org.stet.fact";

  private final RuleFile file;
  private final Findings findings;
  private final ExpressionTypes expressions;
  private final MemberTypes members;
  private final UnknownNames unknown;

  AccessTypes(RuleFile file, Findings findings, ExpressionTypes expressions) {
    this.file = file;
    this.findings = findings;
    this.expressions = expressions;
    this.members = new MemberTypes(findings);
    this.unknown = new UnknownNames(file, findings);
  }

  Value type(Access access, Class<?> fact, Scope scope, boolean inCondition) {
    List<Expression> given = access.isCall() ? access.arguments() : List.of();
    List<Value> arguments =
        given.stream().map(one -> expressions.value(one, fact, scope, inCondition)).toList();
    if (access.target() == null) {
      return first(access, arguments, fact, scope, inCondition);
    }
    Optional<Value> qualified = qualified(access);
    if (qualified.isPresent()) {
      return qualified.get();
    }
    Value target = expressions.type(access.target(), fact, scope, inCondition);
    if (target.isType()) {
      return constant(access, target.type());
    }
    if (!target.isKnown()) {
      return Value.UNKNOWN;
    }
    if (!inCondition && !access.isCall() && !Members.named(target.type(), name(access)).isEmpty()) {
      findings.add(
          LintCode.MISSING_CALL,
          access.name().range(),
          "behind \"then\" a field is asked for with brackets",
          "write %s()".formatted(name(access)));
    }
    return members.type(access, target, arguments);
  }

  /** A name with nothing before it. */
  private Value first(
      Access access, List<Value> arguments, Class<?> fact, Scope scope, boolean inCondition) {
    String name = name(access);
    if (!access.isCall()) {
      Optional<Scope.Bound> bound = scope.find(name);
      if (bound.isPresent()) {
        return bound.get().value();
      }
      if (name.startsWith("$")) {
        unknown.binding(access.name(), scope);
        return Value.UNKNOWN;
      }
      if (name.equals("this") && inCondition) {
        return fact == null ? Value.UNKNOWN : Value.of(fact);
      }
      if (file.types().containsKey(name)) {
        return Value.ofType(file.types().get(name));
      }
    }
    if (inCondition && fact == null) {
      return Value.UNKNOWN;
    }
    if (inCondition && !Character.isUpperCase(name.codePointAt(0))) {
      return members.type(access, Value.of(fact), arguments);
    }
    if (Character.isUpperCase(name.codePointAt(0)) || access.isCall()) {
      unknown.type(access.name(), access.isCall());
    } else {
      unknown.binding(access.name(), scope);
    }
    return Value.UNKNOWN;
  }

  /** A type with its package, or something of a package that no rule may use. */
  private Optional<Value> qualified(Access access) {
    Expression root = access;
    while (root instanceof Access inner && inner.target() != null) {
      root = inner.target();
    }
    if (!(root instanceof Access first)
        || !(access.target() instanceof Access)
        || first.isCall()
        || !UnknownNames.isPackage(name(first))) {
      return Optional.empty();
    }
    Optional<Class<?>> type = Vocabulary.type(dotted(access));
    if (type.isPresent()) {
      return Optional.of(Value.ofType(type.get()));
    }
    if (isAboveFacts(access)) {
      return Optional.of(Value.UNKNOWN);
    }
    Access target = (Access) access.target();
    if (target.target() == null || isAboveFacts(target)) {
      unknown.type(new Name(dotted(access), access.range()), false);
      return Optional.of(Value.UNKNOWN);
    }
    return Optional.empty();
  }

  /** Whether it is "org", "org.stet" or "org.stet.fact". */
  private boolean isAboveFacts(Access access) {
    return (FACTS + ".").startsWith(dotted(access) + ".");
  }

  private String dotted(Access access) {
    return access.range().of(file.text()).replaceAll("\\s", "");
  }

  private Value constant(Access access, Class<?> type) {
    String name = name(access);
    if (access.isCall()) {
      findings.add(
          LintCode.FOREIGN_CALL,
          access.name().range(),
          "a rule may not call %s.%s".formatted(type.getSimpleName(), name),
          "ask a fact; of a type only constants are used, as in " + example(type));
      return Value.UNKNOWN;
    }
    Optional<Class<?>> nested = Vocabulary.type(type.getCanonicalName() + "." + name);
    if (nested.isPresent()) {
      return Value.ofType(nested.get());
    }
    List<String> constants = Advice.constantNames(type);
    if (constants.contains(name)) {
      return Value.of(type);
    }
    findings.add(
        LintCode.UNKNOWN_CONSTANT,
        access.name().range(),
        "%s has no constant \"%s\"".formatted(type.getSimpleName(), name),
        Advice.nearest(name, constants));
    return Value.UNKNOWN;
  }

  private static String example(Class<?> type) {
    return type.isEnum()
        ? type.getSimpleName() + "." + Advice.constantNames(type).get(0)
        : "Measure.TOLL";
  }

  private static String name(Access access) {
    return access.name().text();
  }
}
