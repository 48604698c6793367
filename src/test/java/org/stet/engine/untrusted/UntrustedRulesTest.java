package org.stet.engine.untrusted;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.engine.Facts;
import org.stet.engine.rule.InvalidRule;
import org.stet.engine.rule.RuleMetadata;
import org.stet.engine.rule.RuleSource;
import org.stet.fact.Fact;
import org.stet.fact.Part;
import org.stet.fact.RuleFailure;
import org.stet.fact.Sentence;

class UntrustedRulesTest {
  private static final Path HOSTILE = Path.of("fixtures/hostile-rules");
  private static final List<Fact> SENTENCE =
      List.of(new Sentence(Facts.at(Facts.DRAFT, "Ms Orr said we took money."), Part.BODY, 0));

  @TempDir private Path folder;

  private UntrustedRules load() {
    return UntrustedRules.load(List.of(folder), List.of(), new AllowList(), Bounds.ofSeconds(5));
  }

  private String refused() {
    return load().failures().get(0).reason().replace(folder + "/", "");
  }

  @Test
  void aHugeFileIsNotOpened() throws IOException {
    Files.writeString(folder.resolve("huge.drl"), "// ".repeat(20_000));
    assertThat(refused())
        .isEqualTo("huge.drl: is larger than 32,000 bytes, which no rule needs; divide it");
  }

  @Test
  void manyWordsAndDeepBracketsAreRefusedBeforeAnythingReadsThem() throws IOException {
    Files.writeString(folder.resolve("deep.drl"), "(".repeat(30_000));
    assertThat(refused()).contains("may have 2000 words and signs");
  }

  @Test
  void aLinkIsNotFollowed() throws IOException {
    Files.createSymbolicLink(folder.resolve("link.drl"), folder.resolve("elsewhere"));
    assertThat(refused())
        .isEqualTo("link.drl: is a link or no plain file; put the rule itself there");
  }

  @Test
  void aFileThatIsNoTextIsRefused() throws IOException {
    Files.write(folder.resolve("binary.drl"), new byte[] {(byte) 0xff, 0, 1});
    assertThat(refused()).contains("is not UTF-8 text");
  }

  @Test
  void aNameThatSteersTheTerminalIsMadeHarmless() throws IOException {
    Files.writeString(folder.resolve("a\u001b[2J\nb.drl"), "rule");
    assertThat(load().failures().get(0).toString()).doesNotContain("\u001b", "\n");
  }

  @Test
  void tooManyFilesAreRefusedInOneSentence() throws IOException {
    for (int i = 0; i <= Bounds.MOST_RULES; i++) {
      Files.createFile(folder.resolve(i + ".drl"));
    }
    assertThat(load().failures())
        .extracting(RuleFailure::reason)
        .containsExactly(
            folder + ": holds more than 500 rules; none of them is asked, name smaller folders");
  }

  private static final String PLAIN =
      """
      rule "A rumour is told"
          @id("told")
          @kind("weak-sourcing") @type("rumour") @severity("info")
          @problem("a rumour")
      when
          There is an attribution to nobody
          - as a rumour
      then
          Report the attribution
      end
      """;

  private List<Said> plain(String text) throws IOException {
    Files.writeString(folder.resolve("told.dslr"), text);
    try (UntrustedRules rules = load()) {
      assertThat(rules.failures()).isEmpty();
      return rules.ask(Facts.STORY, SENTENCE, Set.of());
    }
  }

  @Test
  void plainSentencesAreWrittenOutAndRun() throws IOException {
    List<Said> said =
        plain(
            PLAIN
                .replace("There is an attribution to nobody", "> $report : Sentence( )")
                .replaceAll("(?m)^.*- as a rumour\n", ""));
    assertThat(said).flatExtracting(Said::failures).isEmpty();
    assertThat(said).flatExtracting(Said::findings).hasSize(1);
  }

  @Test
  void plainSentencesAreHeldToTheList() throws IOException {
    Files.writeString(
        folder.resolve("told.dslr"),
        PLAIN.replace("Report the attribution", "> System.exit(3);\n    Report the attribution"));
    assertThat(refused())
        .startsWith("told.dslr:9: ")
        .contains("a consequence may only insert evidence");
  }

  @Test
  void sentencesThatStandBesideAnUntrustedRuleAreNotUsed() throws IOException {
    Files.writeString(
        folder.resolve("plain.dsl"),
        "[consequence][]Report the attribution=System.exit(3); insertLogical( new Concern($report) );\n");
    Files.writeString(folder.resolve("told.dslr"), PLAIN);
    assertThat(load().failures()).isEmpty();
  }

  @Test
  void theNameOfABuiltInRuleIsTaken() throws IOException, InvalidRule {
    RuleSource built = RuleSource.read(Path.of("rules/weak-sourcing/agentless-accusation.drl"));
    Files.writeString(folder.resolve("agentless-accusation.drl"), built.text());
    UntrustedRules rules =
        UntrustedRules.load(
            List.of(folder), List.of(RuleMetadata.of(built)), new AllowList(), Bounds.ofSeconds(5));
    assertThat(rules.rules()).isEmpty();
    assertThat(rules.failures().get(0).reason()).contains("has the id \"agentless-accusation\"");
  }

  /** What happens to {@code id} where nobody reads it before it is compiled. */
  private String behindTheSecondWall(String id, Duration compileTime) throws IOException {
    Files.copy(HOSTILE.resolve(id + ".drl"), folder.resolve(id + ".drl"));
    Bounds bounds = new Bounds(Duration.ofSeconds(3), compileTime, Duration.ofSeconds(60), 256);
    try (UntrustedRules rules =
        UntrustedRules.load(List.of(folder), List.of(), rule -> List.of(), bounds)) {
      List<Said> said = rules.ask(Facts.STORY, SENTENCE, Set.of());
      return said.get(0).failures().get(0).reason().replace(folder + "/", "");
    }
  }

  @Test
  void codeThatEndsTheProcessIsNotLoaded() throws IOException {
    assertThat(behindTheSecondWall("system-exit", Duration.ofSeconds(60)))
        .isEqualTo(
            "system-exit.drl: its classes cannot be loaded: they ask for java.lang.System.exit,"
                + " which a rule nobody vouches for may not");
  }

  @Test
  void codeThatStartsAProgramIsNotLoaded() throws IOException {
    assertThat(behindTheSecondWall("runtime-exec", Duration.ofSeconds(60)))
        .contains("they ask for java.lang.Runtime");
  }

  @Test
  void codeThatReflectsIsNotLoaded() throws IOException {
    assertThat(behindTheSecondWall("reflection", Duration.ofSeconds(60)))
        .contains("they ask for java.lang.");
  }

  @Test
  void anEndlessConsequenceIsKilled() throws IOException {
    assertThat(behindTheSecondWall("endless-consequence", Duration.ofSeconds(60)))
        .isEqualTo(
            "endless-consequence.drl: was stopped, as it took more than 3 seconds or 256 MB of"
                + " memory; nothing of it is reported");
  }

  @Test
  void manyRunawayRulesAreNotWaitedForOneByOne() throws IOException {
    String text = Files.readString(HOSTILE.resolve("system-exit.drl"));
    for (int i = 10; i < 10 + Bounds.MOST_STOPPED + 2; i++) {
      String id = "greedy-" + i;
      Files.writeString(
          folder.resolve(id + ".drl"),
          text.replace("system-exit", id).replace("system_exit", id.replace('-', '_')));
    }
    // Nothing is compiled in a millisecond.
    Bounds bounds =
        new Bounds(Duration.ofMillis(1), Duration.ofMillis(1), Duration.ofSeconds(60), 256);
    try (UntrustedRules rules =
        UntrustedRules.load(List.of(folder), List.of(), rule -> List.of(), bounds)) {
      List<Said> said = rules.ask(Facts.STORY, SENTENCE, Set.of());
      assertThat(said).filteredOn(Said::stopped).hasSize(Bounds.MOST_STOPPED);
      assertThat(said.get(said.size() - 1).failures().get(0).reason())
          .endsWith("is not asked, as 20 rules before it had to be stopped");
    }
  }

  @Test
  void aProcessThatCannotStartIsTold() throws IOException {
    Files.copy(
        Path.of("src/test/resources/untrusted-rules/honest.drl"), folder.resolve("honest.drl"));
    Bounds bounds =
        new Bounds(Duration.ofSeconds(3), Duration.ofSeconds(3), Duration.ofSeconds(9), 0);
    try (UntrustedRules rules =
        UntrustedRules.load(List.of(folder), List.of(), new AllowList(), bounds)) {
      Said said = rules.ask(Facts.STORY, SENTENCE, Set.of()).get(0);
      assertThat(said.stopped()).isFalse();
      assertThat(said.failures().get(0).reason())
          .endsWith(
              "honest.drl: could not be asked; the process for untrusted rules did not take the"
                  + " story in 9 seconds and 0 MB");
    }
  }

  @Test
  void aCompileBombIsKilled() throws IOException {
    assertThat(behindTheSecondWall("deep-brackets", Duration.ofSeconds(4)))
        .isEqualTo(
            "deep-brackets.drl: was stopped, as compiling it took more than 4 seconds or 256 MB of"
                + " memory; nothing of it is reported");
  }
}
