package org.stet.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Only what truly stands among the rules of the installation is trusted. */
class TrustTest {
  @TempDir private Path folder;
  private Path home;
  private Trust trust;

  @BeforeEach
  void install() throws IOException {
    home = folder.resolve("home");
    Files.createDirectories(home.resolve("rules/residue"));
    Files.createDirectories(home.resolve("drafts"));
    Files.createDirectories(folder.resolve("elsewhere"));
    trust = new Trust(home);
  }

  @Test
  void theRulesOfTheInstallationAreTrusted() {
    assertThat(trust.vouchesFor(home.resolve("rules"))).isTrue();
    assertThat(trust.vouchesFor(home.resolve("rules/residue"))).isTrue();
    assertThat(trust.vouchesFor(home.resolve("drafts/../rules"))).isTrue();
  }

  @Test
  void aFolderBesideThemIsNot() {
    assertThat(trust.vouchesFor(home)).isFalse();
    assertThat(trust.vouchesFor(home.resolve("drafts"))).isFalse();
    assertThat(trust.vouchesFor(home.resolve("rules/../drafts"))).isFalse();
  }

  @Test
  void aFolderElsewhereIsNot() {
    assertThat(trust.vouchesFor(folder.resolve("elsewhere"))).isFalse();
    assertThat(trust.vouchesFor(home.resolve("../elsewhere"))).isFalse();
    assertThat(trust.vouchesFor(home.resolve("rules/none"))).isFalse();
  }

  @Test
  void aLinkThatLeadsElsewhereIsNot() throws IOException {
    Files.createSymbolicLink(home.resolve("rules/linked"), folder.resolve("elsewhere"));
    assertThat(trust.vouchesFor(home.resolve("rules/linked"))).isFalse();
  }

  @Test
  void aFolderWithOneRuleFromElsewhereIsNot() throws IOException {
    Path rule = Files.createFile(folder.resolve("elsewhere/rule.drl"));
    Files.createSymbolicLink(home.resolve("rules/residue/rule.drl"), rule);
    assertThat(trust.vouchesFor(home.resolve("rules/residue"))).isFalse();
  }

  @Test
  void aFolderWithPlainSentencesFromElsewhereIsNot() throws IOException {
    for (String name : List.of("rule.dslr", "plain.dsl")) {
      Path file = Files.createFile(folder.resolve("elsewhere").resolve(name));
      Path link = Files.createSymbolicLink(home.resolve("rules/residue").resolve(name), file);
      assertThat(trust.vouchesFor(home.resolve("rules/residue"))).as(name).isFalse();
      Files.delete(link);
    }
  }
}
