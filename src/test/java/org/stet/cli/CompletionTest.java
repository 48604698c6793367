package org.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompletionTest {
  @TempDir private Path folder;

  private String complete(String words) throws IOException, InterruptedException {
    Path script =
        Files.writeString(folder.resolve("stet.bash"), Stet.run("completion", "bash").out());
    String program =
        "source %s; COMP_WORDS=(%s); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); COMP_LINE='%s';"
            + " _complete_stet 2> /dev/null; printf '%%s\\n' \"${COMPREPLY[@]}\"";
    Process bash =
        new ProcessBuilder("bash", "-c", program.formatted(script, words, words))
            .redirectErrorStream(true)
            .start();
    String answer = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(bash.waitFor()).as(answer).isZero();
    return answer;
  }

  @Test
  void bashCompletesCommandsOptionsAndValues() throws Exception {
    assertThat(complete("stet che")).isEqualTo("check\n");
    assertThat(complete("stet check --fail-l")).isEqualTo("--fail-level\n");
    assertThat(complete("stet check --fail-level wa")).contains("warning");
  }

  @Test
  void zshReadsTheSameScript() {
    Stet zsh = Stet.run("completion", "zsh");
    assertThat(zsh.code()).isZero();
    assertThat(zsh.out()).contains("bashcompinit").isEqualTo(Stet.run("completion", "bash").out());
  }

  @Test
  void fishHasALineForEachCommandOptionAndValue() {
    assertThat(Stet.run("completion", "fish").out().lines())
        .allMatch(line -> line.startsWith("#") || line.startsWith("complete -c stet "))
        .anyMatch(line -> line.contains(" -a doctor -d 'Look at Java"))
        .contains(
            "complete -c stet -n '__fish_seen_subcommand_from completion' -f -a 'bash zsh fish'")
        .anyMatch(line -> line.contains("from check' -l fail-level -r -f -a 'info warning error"));
  }

  @Test
  void anotherShellIsRefused() {
    Stet tcsh = Stet.run("completion", "tcsh");
    assertThat(tcsh.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(tcsh.err()).contains("expected one of bash, zsh, fish but was 'tcsh'");
  }
}
