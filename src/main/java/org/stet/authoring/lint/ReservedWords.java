package org.stet.authoring.lint;

import java.util.Set;

/** The words that the rule language or Java keeps for itself. */
final class ReservedWords {
  /** A field of one of these names stops the parser of conditions. */
  private static final Set<String> OF_FIELDS =
      Set.of("unit", "when", "not", "or", "and", "with", "record", "modify", "is");

  private static final Set<String> OF_CONDITIONS =
      Set.of(
          "exists",
          "forall",
          "eval",
          "then",
          "end",
          "rule",
          "query",
          "package",
          "import",
          "from",
          "in",
          "matches",
          "contains",
          "memberOf",
          "new",
          "null",
          "true",
          "false");

  private static final Set<String> OF_JAVA =
      Set.of(
          "abstract",
          "assert",
          "boolean",
          "break",
          "byte",
          "case",
          "catch",
          "char",
          "class",
          "const",
          "continue",
          "default",
          "do",
          "double",
          "else",
          "enum",
          "extends",
          "final",
          "finally",
          "float",
          "for",
          "goto",
          "if",
          "implements",
          "import",
          "instanceof",
          "int",
          "interface",
          "long",
          "native",
          "new",
          "package",
          "private",
          "protected",
          "public",
          "return",
          "short",
          "static",
          "strictfp",
          "super",
          "switch",
          "synchronized",
          "this",
          "throw",
          "throws",
          "transient",
          "try",
          "void",
          "volatile",
          "while",
          "true",
          "false",
          "null");

  private static final Set<String> ATTRIBUTES =
      Set.of(
          "salience",
          "no-loop",
          "lock-on-active",
          "auto-focus",
          "agenda-group",
          "activation-group",
          "ruleflow-group",
          "date-effective",
          "date-expires",
          "dialect",
          "duration",
          "timer",
          "calendars",
          "enabled",
          "refract",
          "direct");

  private ReservedWords() {}

  /** Whether a condition cannot ask for a field of that name. */
  static boolean ofFields(String word) {
    return OF_FIELDS.contains(word);
  }

  /** Whether nothing can be bound to that name. */
  static boolean ofBindings(String word) {
    return OF_FIELDS.contains(word) || OF_CONDITIONS.contains(word) || inJava(word);
  }

  /** Whether Java keeps {@code word}, so that no part of a package may be it. */
  static boolean inJava(String word) {
    return OF_JAVA.contains(word);
  }

  /** Whether {@code word} begins an attribute of a rule of Drools. */
  static boolean isAttribute(String word) {
    return ATTRIBUTES.contains(word);
  }
}
