package org.stet.cli.rules;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Parameters;

/** The rules that a command is about. */
final class RuleNames {
  @Parameters(paramLabel = "ID", arity = "0..*", description = "Rules (default: all).")
  private List<String> names = new ArrayList<>();

  /** Ids or files, as the user names them; none for all rules. */
  List<String> names() {
    return List.copyOf(names);
  }
}
