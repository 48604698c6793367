package org.stet.cli.rules;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;
import org.stet.authoring.InvalidCase;
import org.stet.authoring.scaffold.NewRule;
import org.stet.authoring.scaffold.Shape;
import org.stet.cli.BadUse;
import org.stet.cli.ExitCode;
import org.stet.engine.rule.RuleFolder;
import org.stet.engine.rule.RuleSource;
import org.stet.fact.FindingKind;
import org.stet.pipeline.Installation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code stet rules new}: a rule and its cases to begin with. */
@Command(
    name = "new",
    mixinStandardHelpOptions = true,
    description = {
      "Write a rule and its cases to begin with; both hold as they are.",
      "The facts: figure, claim-pair, anomaly, attribution, name-variant, difference."
    },
    footer = {
      "",
      "Exit codes: 0 written, 2 bad use, or there is such a rule.",
      "",
      "Examples:",
      "  stet rules new crowd-needs-a-counter --kind unattributed-figure",
      "  stet rules new two-titles --kind name-inconsistency --severity info --fact name-variant",
      "  stet rules new hearsay --kind weak-sourcing --plain        (in plain sentences)"
    })
final class NewCommand implements Callable<Integer> {
  private static final Pattern KEBAB_CASE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final int LONGEST = 60;

  /** No part of a package may be one of these. */
  private static final Set<String> OF_THE_LANGUAGE =
      Set.of(
          "rule",
          "when",
          "then",
          "end",
          "query",
          "declare",
          "function",
          "global",
          "unit",
          "exists",
          "not",
          "and",
          "or",
          "forall",
          "accumulate",
          "from",
          "eval",
          "in",
          "matches");

  private static final String FIRST_VERSION = "0.1.0";

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "ID", description = "The rule's id: lower-case words with hyphens.")
  private String id;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      required = true,
      description = "The kind of finding that it makes; \"stet rules list\" shows the kinds.")
  private String kind;

  @Option(
      names = "--severity",
      paramLabel = "LEVEL",
      defaultValue = "info",
      description = "error, warning or info (default: ${DEFAULT-VALUE}).")
  private String severity;

  @Option(
      names = "--fact",
      paramLabel = "FACT",
      description = "What it is about (default: what rules of the kind mostly are about).")
  private String fact;

  @Option(names = "--plain", description = "Write it in plain sentences, see rules/plain.dsl.")
  private boolean plain;

  @Override
  public Integer call() {
    FindingKind ofKind = Words.kind(kind);
    Shape shape = fact == null ? Shape.usual(ofKind) : Words.shape(fact);
    checkId();
    Path home = Home.of(Installation.current());
    NewRule rule = new NewRule(id, ofKind, Words.severity(severity), shape, plain, version());
    refuseSecond(home);
    try {
      rule.write(home);
    } catch (InvalidCase e) {
      throw new BadUse(e.getMessage());
    }
    PrintWriter out = spec.commandLine().getOut();
    out.println("written: " + home.resolve(rule.rule()));
    out.println("written: " + home.resolve(rule.cases()));
    out.println("next:    change both to what you mean, then: stet rules test " + id);
    return ExitCode.CLEAN;
  }

  private void checkId() {
    if (id.length() > LONGEST || !KEBAB_CASE.matcher(id).matches()) {
      throw new BadUse(
          "\"%s\" is no id for a rule; write lower-case words joined by hyphens, a letter first, at most %d signs, as in \"crowd-needs-a-counter\""
              .formatted(id, LONGEST));
    }
    if (SourceVersion.isKeyword(id) || OF_THE_LANGUAGE.contains(id)) {
      throw new BadUse("\"%s\" is a word of the rule language; choose another id".formatted(id));
    }
  }

  private void refuseSecond(Path home) {
    RuleFolder folder = RuleFolder.read(home.resolve("rules"));
    folder.sources().stream()
        .filter(source -> source.id().equals(id))
        .findFirst()
        .map(RuleSource::path)
        .or(
            () ->
                folder.errors().stream()
                    .map(error -> error.path())
                    .filter(path -> RuleSource.of(path, "").id().equals(id))
                    .findFirst())
        .ifPresent(
            path -> {
              throw new BadUse(
                  "there is a rule \"%s\" in %s; choose another id".formatted(id, path));
            });
  }

  private static String version() {
    String version = NewCommand.class.getPackage().getImplementationVersion();
    return version == null ? FIRST_VERSION : version;
  }
}
