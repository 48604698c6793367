package org.stet.pipeline.health;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.stet.engine.RuleBase;
import org.stet.engine.rule.RuleError;
import org.stet.engine.rule.RuleFolder;
import org.stet.engine.untrusted.AllowList;
import org.stet.engine.untrusted.RuleGuard;
import org.stet.extraction.lexicon.LexiconException;
import org.stet.fact.RuleFailure;
import org.stet.pipeline.Installation;
import org.stet.pipeline.MissingRules;

/** Looks at all that Stet needs. */
public final class Checkup {
  private static final int OLDEST_JAVA = 17;
  private static final long MEGABYTE = 1L << 20;

  /** What reading takes, measured, and some more for long texts. */
  private static final long ENOUGH_MEMORY = 900 * MEGABYTE;

  private static final List<String> MODELS =
      List.of(
          "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger",
          "edu/stanford/nlp/models/parser/nndep/english_UD.gz",
          "all-minilm-l6-v2-q.onnx");

  private final RuleGuard lint;

  /** Lints rules with the list of what a rule may say. */
  public Checkup() {
    this(new AllowList());
  }

  /**
   * @param lint asked about each rule file
   */
  public Checkup(RuleGuard lint) {
    this.lint = lint;
  }

  /** What was found, in the order of a start: Java first, the cache last. */
  public List<Check> run() {
    List<Check> checks = new ArrayList<>(List.of(java(), memory()));
    try {
      Installation installation = Installation.current();
      checks.add(Check.ok("installation", "Stet stands in " + installation.home()));
      checks.add(rules(installation));
      checks.add(lint(installation));
      checks.add(words(installation));
      checks.add(models());
      checks.addAll(CacheCheck.of(installation.cache()));
    } catch (MissingRules e) {
      checks.add(Check.fail("installation", "there are no rules", e.getMessage()));
      checks.add(models());
    }
    return checks;
  }

  private static Check java() {
    int version = Runtime.version().feature();
    String found = "Java %s, %s".formatted(Runtime.version(), System.getProperty("java.vendor"));
    return version >= OLDEST_JAVA
        ? Check.ok("java", found)
        : Check.fail("java", found, "install a JDK 17 or newer, or set JAVA_HOME to one");
  }

  private static Check memory() {
    long most = Runtime.getRuntime().maxMemory();
    String found = "up to %,d MB of memory may be used".formatted(most / MEGABYTE);
    return most >= ENOUGH_MEMORY
        ? Check.ok("memory", found)
        : Check.warn(
            "memory", found, "long texts need more; set STET_MEMORY=1500m before you start Stet");
  }

  private static Check rules(Installation installation) {
    RuleBase rules = installation.rules();
    String found = "%d rules are ready".formatted(rules.rules().size());
    if (rules.failures().isEmpty()) {
      return Check.ok("rules", found);
    }
    List<String> reasons = rules.failures().stream().map(RuleFailure::reason).toList();
    return Check.fail(
        "rules",
        "%s, %d are not: %s".formatted(found, reasons.size(), String.join("; ", reasons)),
        "correct these files, or take them out of rules/");
  }

  private Check lint(Installation installation) {
    RuleFolder folder = RuleFolder.read(installation.home().resolve("rules"));
    List<String> objections =
        Stream.concat(
                folder.errors().stream(),
                folder.sources().stream().flatMap(rule -> lint.objections(rule).stream()))
            .map(RuleError::toString)
            .toList();
    return objections.isEmpty()
        ? Check.ok(
            "lint", "%d rule files say only what a rule may".formatted(folder.sources().size()))
        : Check.warn("lint", String.join("; ", objections), "run stet rules lint and correct them");
  }

  private static Check words(Installation installation) {
    try {
      installation.extractor();
      return Check.ok("words", "the lists of words in rules/lexicon can be read");
    } catch (LexiconException e) {
      return Check.fail(
          "words", e.getMessage(), "correct the file, or restore it from the repository");
    }
  }

  private static Check models() {
    ClassLoader loader = Objects.requireNonNull(Checkup.class.getClassLoader());
    List<String> missing =
        MODELS.stream().filter(model -> loader.getResource(model) == null).toList();
    return missing.isEmpty()
        ? Check.ok("models", "the tagger, the parser and the sentence model are there")
        : Check.fail(
            "models",
            "the build lacks " + String.join(", ", missing),
            "delete target/stet.jar and start ./stet, which builds anew");
  }
}
