package org.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A desk that cannot be opened says why, before anything is loaded. */
class DeskCommandTest {
  @TempDir private Path folder;

  @Test
  void aPortThatIsTakenIsTold() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      Stet run = Stet.run("desk", "--port", taken.getLocalPort());
      assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
      assertThat(run.out()).isEmpty();
      assertThat(run.err())
          .isEqualTo(
              "stet: port %d is taken or not allowed; give another --port, or none%n"
                  .formatted(taken.getLocalPort()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"70000", "-1"})
  void whatIsNoPortIsTold(String port) {
    Stet run = Stet.run("desk", "--port=" + port);
    assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(run.err()).contains("there is no port " + port);
  }

  @Test
  void sourcesNeedADraft() throws IOException {
    Path source = Files.writeString(folder.resolve("a.txt"), "Eight died.");
    Stet run = Stet.run("desk", "--source", source);
    assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(run.err()).contains("needs a draft for its sources");
  }

  @Test
  void aDraftThatCannotBeReadOrIsTooLongIsTold() throws IOException {
    Stet missing = Stet.run("desk", folder.resolve("none.txt"));
    assertThat(missing.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(missing.err()).contains("there is no such file");

    Path book = Files.writeString(folder.resolve("book.txt"), "word ".repeat(40_001));
    Stet tooLong = Stet.run("desk", book, "--port", "0");
    assertThat(tooLong.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(tooLong.err()).contains("may have 200,000 characters together");
  }
}
