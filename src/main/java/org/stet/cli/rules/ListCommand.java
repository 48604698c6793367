package org.stet.cli.rules;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.stet.authoring.JsonPage;
import org.stet.authoring.RuleShelf;
import org.stet.authoring.RuleShelf.Entry;
import org.stet.cli.ExitCode;
import org.stet.cli.PageOption;
import org.stet.fact.FindingKind;
import org.stet.pipeline.Installation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code stet rules list}: what rules there are. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    description = {
      "Show the rules by kind: id, severity, what holds in good copy, and how many cases show it.",
      "A rule that cannot be read is told on standard error."
    },
    footer = {
      "",
      "Exit codes: 0 all rules listed, 2 bad use, or a rule or its cases cannot be read.",
      "",
      "Examples:",
      "  stet rules list",
      "  stet rules list --kind contradiction --severity error",
      "  stet rules list --format json"
    })
final class ListCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(names = "--kind", paramLabel = "KIND", description = "Only rules of this kind.")
  private String kind;

  @Option(names = "--severity", paramLabel = "LEVEL", description = "Only rules of this severity.")
  private String severity;

  @Mixin private PageOption format;

  @Override
  public Integer call() {
    FindingKind ofKind = kind == null ? null : Words.kind(kind);
    var ofSeverity = severity == null ? null : Words.severity(severity);
    Path home = Home.of(Installation.current());
    RuleShelf shelf = RuleShelf.read(home);
    List<Entry> entries =
        shelf.entries().stream()
            .filter(entry -> ofKind == null || entry.metadata().kind() == ofKind)
            .filter(entry -> ofSeverity == null || entry.metadata().severity() == ofSeverity)
            .toList();
    PrintWriter out = spec.commandLine().getOut();
    if (format.isJson()) {
      out.print(json(entries, home));
    } else {
      text(entries, out);
    }
    out.flush();
    shelf.problems().forEach(problem -> spec.commandLine().getErr().println("stet: " + problem));
    return shelf.problems().isEmpty() ? ExitCode.CLEAN : ExitCode.BAD_INPUT;
  }

  private static void text(List<Entry> entries, PrintWriter out) {
    int width = entries.stream().mapToInt(entry -> entry.metadata().id().length()).max().orElse(0);
    for (FindingKind kind : FindingKind.values()) {
      List<Entry> ofKind =
          entries.stream().filter(entry -> entry.metadata().kind() == kind).toList();
      if (ofKind.isEmpty()) {
        continue;
      }
      out.printf("%s (%d)%n", kind.id(), ofKind.size());
      for (Entry entry : ofKind) {
        out.printf(
            "  %-" + width + "s  %-7s  %s  (%s)%n",
            entry.metadata().id(),
            entry.metadata().severity().id(),
            entry.metadata().name().replaceAll("[\\p{Cc}\\p{Cf}]", " "),
            cases(entry));
      }
      out.println();
    }
    out.printf("%d %s%n", entries.size(), entries.size() == 1 ? "rule" : "rules");
  }

  private static String cases(Entry entry) {
    return entry.cases() == null
        ? "no cases"
        : "fires %d, silent %d"
            .formatted(entry.cases().fires().size(), entry.cases().silent().size());
  }

  private static String json(List<Entry> entries, Path home) {
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("schemaVersion", "1.0");
    page.put("rules", entries.stream().flatMap(entry -> Stream.of(json(entry, home))).toList());
    return JsonPage.of(page);
  }

  private static Map<String, Object> json(Entry entry, Path home) {
    Map<String, Object> rule = new LinkedHashMap<>();
    rule.put("rule", entry.metadata().id());
    rule.put("kind", entry.metadata().kind().id());
    rule.put("type", entry.metadata().type());
    rule.put("severity", entry.metadata().severity().id());
    rule.put("name", entry.metadata().name());
    rule.put("problem", entry.metadata().problem().text());
    rule.put("reference", entry.metadata().reference());
    rule.put("since", entry.metadata().since());
    rule.put("path", Home.inside(home, Path.of(entry.source().path())));
    rule.put("fires", entry.cases() == null ? 0 : entry.cases().fires().size());
    rule.put("silent", entry.cases() == null ? 0 : entry.cases().silent().size());
    return rule;
  }
}
