package org.stet.engine.untrusted;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stet.engine.Outcome;
import org.stet.engine.RuleBase;
import org.stet.engine.compiled.RuleStore;
import org.stet.engine.rule.RuleFolder;
import org.stet.engine.rule.RuleSource;
import org.stet.extraction.SharedExtractor;
import org.stet.fact.Fact;
import org.stet.fact.Finding;
import org.stet.fact.Story;
import org.stet.reading.StoryFiles;

/** What an honest rule needs is on the list, and it finds the same in another process. */
class BuiltInRulesTest {
  private static final Path RULES = Path.of("rules");
  private static final Path SOME = RULES.resolve("weak-sourcing");

  @Test
  void everyBuiltInRulePassesTheList() {
    AllowList list = new AllowList();
    for (RuleSource rule : RuleFolder.read(RULES).sources()) {
      assertThat(list.objections(rule)).as(rule.id()).isEmpty();
    }
  }

  @Test
  void untrustedTheyFindTheSameWithTheSameTraces() {
    Path folder = Path.of("fixtures/stories/mali-ukraine");
    Story story =
        StoryFiles.read(
            folder.resolve("rebels-deny.txt"),
            List.of(folder.resolve("censor-net.txt"), folder.resolve("english-report.txt")));
    List<Fact> facts = SharedExtractor.EXTRACTOR.extract(story);
    List<Long> others = children();
    Outcome expected = RuleBase.load(SOME, RuleStore.none()).check(story, facts);
    try (UntrustedRules rules =
        UntrustedRules.load(List.of(SOME), List.of(), new AllowList(), Bounds.ofSeconds(60))) {
      assertThat(rules.failures()).isEmpty();
      List<Said> said = rules.ask(story, facts, Set.of());
      assertThat(said).flatExtracting(Said::failures).isEmpty();
      assertThat(said.stream().flatMap(one -> one.findings().stream()).sorted(Finding.ORDER))
          .usingRecursiveFieldByFieldElementComparatorIgnoringFields("evidence")
          .isEqualTo(expected.findings());
      assertThat(expected.findings()).isNotEmpty();
      // The process lives on for the next story.
      List<Long> processes = without(others, children());
      assertThat(rules.ask(story, facts, Set.of())).hasSameSizeAs(said);
      assertThat(without(others, children())).isEqualTo(processes).hasSize(1);
    }
  }

  /** The processes of this test: another may have left one that has not ended yet. */
  private static List<Long> without(List<Long> others, List<Long> all) {
    return all.stream().filter(process -> !others.contains(process)).toList();
  }

  private static List<Long> children() {
    return ProcessHandle.current().children().map(ProcessHandle::pid).sorted().toList();
  }
}
