package org.stet.authoring.lint;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.engine.syntax.Expression.Access;

/** What a value answers when it is asked for a field or method. */
final class MemberTypes {
  private final Findings findings;

  MemberTypes(Findings findings) {
    this.findings = findings;
  }

  Value type(Access access, Value target, List<Value> arguments) {
    String name = access.name().text();
    List<Method> methods = Members.named(target.type(), name);
    if (methods.isEmpty()) {
      missing(access, target);
      return Value.UNKNOWN;
    }
    if (ReservedWords.ofFields(name)) {
      findings.add(
          LintCode.RESERVED_WORD,
          access.name().range(),
          "\"%s\" is a word of the rule language, which cannot ask for it".formatted(name),
          "ask for another field, or give the fact an accessor of another name");
      return Value.yieldedBy(methods.get(0));
    }
    for (Method method : methods) {
      if (fits(method, arguments)) {
        return Value.yieldedBy(method);
      }
    }
    Method meant = methods.get(0);
    findings.add(
        LintCode.WRONG_ARGUMENTS,
        access.range(),
        "\"%s\" is asked with %s, and takes %s".formatted(name, given(arguments), taken(meant)),
        example(access, meant));
    return Value.yieldedBy(meant);
  }

  private void missing(Access access, Value target) {
    String name = access.name().text();
    String owner = target.described();
    if (Members.isWithheld(target.type(), name) || name.equals("class")) {
      findings.add(
          LintCode.FOREIGN_CALL,
          access.name().range(),
          "a rule may not ask for \"%s\"".formatted(name),
          "ask for what facts say of themselves; what has to be worked out is an accessor of a"
              + " fact");
      return;
    }
    List<String> known = Members.names(target.type());
    findings.add(
        LintCode.UNKNOWN_FIELD,
        access.name().range(),
        "%s has no field \"%s\"".formatted(owner, name),
        known.isEmpty() ? "take \".%s\" out".formatted(name) : Advice.nearest(name, known));
  }

  private static boolean fits(Method method, List<Value> arguments) {
    if (method.getParameterCount() != arguments.size()) {
      return false;
    }
    for (int i = 0; i < arguments.size(); i++) {
      if (!arguments.get(i).fits(method.getParameterTypes()[i])) {
        return false;
      }
    }
    return true;
  }

  private static String given(List<Value> arguments) {
    return arguments.isEmpty()
        ? "nothing"
        : arguments.stream()
            .map(value -> value.isKnown() ? value.described() : "something unknown")
            .collect(Collectors.joining(" and "));
  }

  private static String taken(Method method) {
    return method.getParameterCount() == 0
        ? "nothing"
        : Stream.of(method.getParameterTypes())
            .map(type -> Value.of(type).described())
            .collect(Collectors.joining(" and "));
  }

  private static String example(Access access, Method method) {
    String places =
        Stream.of(method.getParameterTypes())
            .map(type -> "$" + decapitalised(type.getSimpleName()))
            .collect(Collectors.joining(", "));
    return method.getParameterCount() == 0
        ? "write %s without brackets".formatted(access.name().text())
        : "write %s(%s); what stands in the brackets is bound before"
            .formatted(access.name().text(), places);
  }

  private static String decapitalised(String name) {
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }
}
