package org.stet.engine.rule;

import java.util.List;
import java.util.Map;
import org.stet.engine.syntax.RuleTree;
import org.stet.fact.FindingKind;
import org.stet.fact.Severity;

/**
 * What a rule says about itself, read from {@code @key("…")} after its name.
 *
 * @param id stable name in kebab case, the same as the file's
 * @param kind what sort of finding it makes
 * @param type finer type, in kebab case: "negation", "numeric"
 * @param severity how much its findings matter
 * @param problem the sentence shown to the editor
 * @param suggestion what to write instead where the evidence does not say so itself, or null
 * @param since the version of Stet that first had the rule, or null
 * @param reference the handbook or paper that the rule rests on, or null
 * @param example words that it objects to, in quotation marks, a × between two sides; or null
 * @param name the rule's name: the invariant it guards, as a sentence
 * @param path the file
 * @param packageName the package of the file
 */
public record RuleMetadata(
    String id,
    FindingKind kind,
    String type,
    Severity severity,
    MessageTemplate problem,
    MessageTemplate suggestion,
    String since,
    String reference,
    String example,
    String name,
    String path,
    String packageName) {

  /**
   * Reads and checks the header of a rule file.
   *
   * @throws InvalidRule with everything that is wrong with it
   */
  public static RuleMetadata of(RuleSource source) throws InvalidRule {
    return new MetadataSchema(source, RuleHeaderParser.parse(source), Map.of()).metadata();
  }

  /** The same rule, whose findings matter as much as {@code other}. */
  public RuleMetadata weighing(Severity other) {
    return other == severity
        ? this
        : new RuleMetadata(
            id,
            kind,
            type,
            other,
            problem,
            suggestion,
            since,
            reference,
            example,
            name,
            path,
            packageName);
  }

  /**
   * What is wrong with the metadata of a rule file, whatever else is wrong with the file.
   *
   * @param components the types of what its evidence holds ("subject", "first"), where known
   */
  public static List<MetadataProblem> problems(
      RuleSource source, RuleTree tree, Map<String, Class<?>> components) {
    return new MetadataSchema(source, RuleHeader.of(tree), components).problems();
  }
}
