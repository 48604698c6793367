package org.stet.engine.untrusted;

import java.util.List;
import java.util.Set;

/**
 * The classes and members that the Java code of a compiled rule may refer to: what Drools generates
 * for the conditions that a rule may hold, and nothing that opens a file, a process or a class.
 */
final class MemberList {
  private static final List<String> PACKAGES =
      List.of("org/stet/fact/", "org/drools/model/", "rules/");

  private static final Set<String> CLASSES =
      Set.of(
          "org/drools/modelcompiler/util/EvaluationUtil",
          "org/drools/modelcompiler/dsl/pattern/D",
          "org/drools/modelcompiler/consequence/DroolsImpl",
          "org/drools/util/DateUtils",
          "java/lang/Boolean",
          "java/lang/Double",
          "java/lang/Enum",
          "java/lang/Exception",
          "java/lang/Integer",
          "java/lang/Long",
          "java/lang/RuntimeException",
          "java/lang/String",
          "java/time/format/DateTimeFormatterBuilder",
          "java/util/Arrays",
          "java/util/Collection",
          "java/util/Collections",
          "java/util/List",
          "java/util/Locale",
          "java/util/regex/Matcher",
          "java/util/regex/Pattern");

  private static final Set<String> MEMBERS =
      Set.of(
          "java/lang/Object.<init>",
          "java/lang/Object.equals",
          "java/lang/System.arraycopy",
          "java/lang/invoke/StringConcatFactory.makeConcatWithConstants",
          "org/drools/core/rule/consequence/KnowledgeHelper.insertLogical");

  /** Named beside others without being used: in the list of inner classes, as a type of values. */
  private static final Set<String> NAMED =
      Set.of(
          "java/lang/Object",
          "java/lang/System",
          "java/lang/Class",
          "java/lang/CharSequence",
          "java/lang/Comparable",
          "java/lang/Number",
          "java/lang/Throwable",
          "java/io/Serializable",
          "java/lang/invoke/CallSite",
          "java/lang/invoke/MethodHandles",
          "java/lang/invoke/MethodHandles$Lookup",
          "java/lang/invoke/MethodType",
          "java/lang/invoke/StringConcatFactory",
          "java/time/format/DateTimeFormatter",
          "org/drools/core/rule/consequence/KnowledgeHelper");

  private MemberList() {}

  /** Whether the class with this internal name ("java/lang/String") may be named. */
  static boolean allowsClass(String name) {
    return NAMED.contains(name)
        || CLASSES.contains(name)
        || PACKAGES.stream().anyMatch(name::startsWith);
  }

  /** Whether the method or field {@code name} of that class may be used. */
  static boolean allowsMember(String owner, String name) {
    return CLASSES.contains(owner)
        || PACKAGES.stream().anyMatch(owner::startsWith)
        || MEMBERS.contains(owner + "." + name);
  }
}
