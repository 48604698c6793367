package org.stet.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Runs the commands that newsrooms run, once and without a word, so that at the end of the build
 * the virtual machine can archive the classes they load (application class data sharing).
 */
final class WarmUp {
  private WarmUp() {}

  /**
   * The folder of the installation is the property {@code stet.home}.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    Locale.setDefault(Locale.ROOT);
    Path fixtures = Path.of(System.getProperty("stet.home", ""), "fixtures");
    String claims = fixtures.resolve("claims/ferry.json").toString();
    Path story = fixtures.resolve("stories/mali-ukraine");
    String draft = story.resolve("rebels-deny.txt").toString();
    String source = story.resolve("english-report.txt").toString();
    for (List<String> command :
        List.of(
            List.of("check", "--claims", claims),
            List.of("check", "--claims", claims, "--format", "json"),
            List.of("check", "--claims", claims, "--format", "github"),
            List.of("check", "--claims", claims, "--format", "sarif"),
            List.of("check", "--claims", claims, "--format", "html"),
            List.of("check", draft, "--source", source, "--no-cache"),
            List.of("check", draft, "--source", source),
            List.of("extract", draft, "--format", "jsonl"),
            List.of("check", "--help"))) {
      Main.commandLine(nowhere(), nowhere()).execute(command.toArray(String[]::new));
    }
    System.exit(ExitCode.CLEAN);
  }

  private static PrintWriter nowhere() {
    return new PrintWriter(Writer.nullWriter());
  }
}
