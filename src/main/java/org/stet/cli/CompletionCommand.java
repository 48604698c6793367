package org.stet.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code stet completion}: a script that lets a shell complete commands and options. */
@Command(
    name = "completion",
    mixinStandardHelpOptions = true,
    description = "Print a script with which a shell completes Stet's commands and options.",
    footer = {
      "",
      "Exit codes: 0 printed, 2 bad use.",
      "",
      "Examples:",
      "  stet completion bash > ~/.local/share/bash-completion/completions/stet",
      "  stet completion zsh > ~/.stet-completion.zsh     (and in ~/.zshrc: source ~/.stet-completion.zsh)",
      "  stet completion fish > ~/.config/fish/completions/stet.fish"
    })
final class CompletionCommand implements Callable<Integer> {

  /** The shells for which there is a script. */
  enum Shell {
    BASH,
    ZSH,
    FISH;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "SHELL", description = "The shell: ${COMPLETION-CANDIDATES}.")
  private Shell shell;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    out.print(
        switch (shell) {
          // The script for Bash loads what it needs of Bash's completion where Zsh runs it.
          case BASH, ZSH -> AutoComplete.bash("stet", spec.root().commandLine());
          case FISH -> new FishCompletion(spec.root().commandLine()).script();
        });
    out.flush();
    return ExitCode.CLEAN;
  }
}
