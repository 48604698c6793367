package org.stet.authoring.lint;

import java.util.Arrays;
import java.util.Optional;
import org.stet.fact.Severity;

/**
 * Everything that lint objects to. A code never changes its meaning and is never used again.
 *
 * <p>The first digit tells what is wrong: 0 the form of the file, 1 its words and their types, 2
 * what the rule says about itself, 3 what a rule may not do, 4 what costs time or fails on some
 * stories, 9 what only the compiler sees. Each code has a {@link LintPage}.
 */
public enum LintCode {
  UNCLOSED("E001", "A string or comment that does not end"),
  BRACKET("E002", "A bracket without its partner"),
  MISSING_WORD("E003", "A missing rule, when, then or end"),
  MISPLACED("E004", "Something that may not stand where it stands"),
  INCOMPLETE("E005", "A comparison with nothing on one side"),
  ANNOTATION("E006", "An annotation that does not hold one string"),
  NO_CONDITION("E007", "A rule without conditions"),
  UNREADABLE("E008", "A file that cannot be read"),
  MISSING_SEMICOLON("E009", "A statement without its semicolon"),
  NO_SENTENCE("E010", "A line that is none of the plain sentences"),

  UNKNOWN_FACT("E101", "An unknown fact"),
  UNKNOWN_FIELD("E102", "An unknown field"),
  MISSING_IMPORT("E103", "A missing import"),
  UNKNOWN_IMPORT("E104", "An import of what there is not"),
  NOT_A_FACT("E105", "A condition about something that is no fact"),
  UNKNOWN_CONSTANT("E106", "An unknown constant"),
  WRONG_ARGUMENTS("E107", "A question asked with the wrong arguments"),
  UNKNOWN_EVIDENCE("E108", "Evidence of an unknown sort"),
  WRONG_EVIDENCE("E109", "Evidence that holds something else than it should"),
  CLASHING_IMPORTS("E110", "Two imports of one name"),
  UNUSED_IMPORT("W111", "An import that nothing uses"),
  MISSING_CALL("E112", "A field in the consequence without its brackets"),

  WRONG_TYPE("E121", "A comparison of two different sorts of value"),
  OTHER_CONSTANTS("E122", "A constant of another field"),
  NOT_A_CONDITION("E123", "A value where a condition should stand"),
  BOUND_CONDITION("E124", "A condition where a value should stand"),
  WRONG_OPERATOR("E125", "An operator that does not fit its field"),
  NEVER_NULL("E126", "A test for null of what is never null"),
  SELF_COMPARISON("W127", "A comparison of a field with itself"),

  UNBOUND("E131", "A binding that nothing binds"),
  BOUND_TWICE("E132", "A binding that is bound twice"),
  OUT_OF_SCOPE("E133", "A binding used outside its \"not\" or \"exists\""),
  USED_BEFORE("E134", "A binding used before it is bound"),
  UNUSED_BINDING("W135", "A binding that nothing uses"),

  RESERVED_WORD("E141", "A word that the rule language keeps for itself"),
  PLAIN_BINDING("E142", "A binding without its \"$\""),
  RESERVED_PACKAGE("E143", "A package with a word of Java"),

  BAD_PATTERN("E151", "A regular expression that is none"),
  SLOW_PATTERN("W152", "A regular expression that may never end"),
  PLAIN_PATTERN("W153", "A regular expression without anything regular"),
  UNWRITTEN_PATTERN("E154", "A regular expression that is not written out"),
  BAD_ESCAPE("E155", "An escape that there is not"),

  MISSING_METADATA("E201", "A rule that does not say what it must"),
  UNKNOWN_METADATA("E202", "An unknown annotation"),
  REPEATED_METADATA("E203", "An annotation that stands twice"),
  EMPTY_METADATA("E204", "An empty annotation"),
  NOT_KEBAB_CASE("E205", "An id or type that is not in kebab case"),
  NO_SUCH_VALUE("E206", "A kind or severity that there is not"),
  FILE_NAME("E207", "An id that is not the name of the file"),
  BROKEN_TEMPLATE("E208", "A sentence with a broken place for a value"),
  TEMPLATE_FIELD("E209", "A sentence that asks for what there is not"),
  UNDOCUMENTED("E210", "A rule without since, reference or example"),
  FOLDER("E211", "A rule in the folder of another kind"),
  NO_PACKAGE("E212", "A file without a package for rules"),
  PACKAGE_NAME("E213", "A package that does not follow from kind and id"),
  DUPLICATE_ID("E214", "An id that another rule has"),
  RULE_NAME("E215", "A rule name that cannot be written down"),
  DUPLICATE_NAME("W216", "A rule name that another rule has"),
  BROKEN_DOCUMENTATION("E217", "A since or example in another form"),

  ATTRIBUTE("E301", "An attribute of a rule"),
  FORBIDDEN_CONDITION("E302", "A condition that a rule may not hold"),
  FORBIDDEN_DECLARATION("E303", "Something beside the one rule of a file"),
  FORBIDDEN_STATEMENT("E304", "A consequence that does something else"),
  NO_EVIDENCE("E305", "A consequence that inserts nothing"),
  SEVERAL_INSERTIONS("E306", "A consequence that inserts twice"),
  PLAIN_INSERT("E307", "An insertion that does not take itself back"),
  TEXT_BUILDING("E308", "A consequence that puts text together"),
  ARITHMETIC("E309", "A condition that computes"),
  TOO_LONG("E310", "A rule that is too long"),
  FOREIGN_IMPORT("E311", "An import of something else than facts"),
  WIDE_IMPORT("E312", "An import of more than one type"),
  FOREIGN_CALL("E313", "A call that a rule may not make"),
  FOREIGN_TYPE("E314", "A type that a rule may not use"),
  CONSTRUCTION("E315", "Something made where it may not be"),
  FORBIDDEN_OPERATOR("E316", "An operator that a rule may not use"),

  UNINDEXED_JOIN("E401", "A join without a key"),
  NULL_KEY("W402", "A join in which nothing equals nothing"),
  ASKED_OF_NULL("W403", "A field of what may not be there"),

  COMPILER("E901", "A line that only the compiler refuses");

  private final String id;
  private final String title;

  LintCode(String id, String title) {
    this.id = id;
    this.title = title;
  }

  /** The code as it is printed: "E101". */
  public String id() {
    return id;
  }

  /** What is wrong, in a few words. */
  public String title() {
    return title;
  }

  /** ERROR where the rule cannot or may not run; WARNING where it hardly does what is meant. */
  public Severity level() {
    return id.startsWith("E") ? Severity.ERROR : Severity.WARNING;
  }

  /** The code that is printed as {@code id}, in capitals or not. */
  public static Optional<LintCode> of(String id) {
    return Arrays.stream(values()).filter(code -> code.id.equalsIgnoreCase(id.strip())).findFirst();
  }
}
