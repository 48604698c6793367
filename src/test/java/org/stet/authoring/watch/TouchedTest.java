package org.stet.authoring.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stet.engine.rule.RuleSource;

/** What a saved file touches follows from its path. */
class TouchedTest {
  private static Touched by(String... paths) {
    return Touched.by(Stream.of(paths).map(Path::of).toList());
  }

  private static RuleSource rule(String path) {
    return RuleSource.of(path, "");
  }

  @Test
  void aRuleTouchesItself() {
    Touched touched = by("rules/weak-sourcing/rumour.drl");

    assertThat(touched.touches(rule("rules/weak-sourcing/rumour.drl"))).isTrue();
    assertThat(touched.touches(rule("rules/weak-sourcing/third-hand.drl"))).isFalse();
    assertThat(touched.anyRule()).isTrue();
    assertThat(touched.words()).isFalse();
  }

  @Test
  void aRuleInPlainSentencesTouchesItself() {
    assertThat(by("rules/weak-sourcing/rumour.dslr").rules()).containsExactly("rumour");
  }

  @Test
  void aFileOfCasesTouchesItsRule() {
    assertThat(by("fixtures/rules/rumour.yaml").rules()).containsExactly("rumour");
    assertThat(by("fixtures/rules/rumour.json").rules()).containsExactly("rumour");
    assertThat(by("fixtures/rules/rumour.yaml").anyRule()).isFalse();
  }

  @Test
  void aLexiconFileTouchesEveryRule() {
    assertThat(by("rules/lexicon/frames/give.yaml").touches(rule("rules/residue/tag-list.drl")))
        .isTrue();
  }

  @Test
  void theSentencesTouchRulesThatAreWrittenInThem() {
    Touched touched = by("rules/plain.dsl");

    assertThat(touched.touches(rule("rules/weak-sourcing/rumour.dslr"))).isTrue();
    assertThat(touched.touches(rule("rules/weak-sourcing/third-hand.drl"))).isFalse();
  }

  @Test
  void aTextTouchesItsStory() {
    assertThat(by("fixtures/stories/flood/draft.txt").stories()).containsExactly("flood");
  }

  @Test
  void whatEditorsLeaveBesideAFileTouchesNothing() {
    assertThat(
            by(
                    "rules/weak-sourcing/.rumour.drl.swp",
                    "rules/weak-sourcing/4913",
                    "rules/weak-sourcing/rumour.drl~",
                    "rules/weak-sourcing/.#rumour.drl",
                    "rules/lexicon/.cues.yaml.swx",
                    "rules/lexicon/#cues.yaml#",
                    "fixtures/rules/.yaml",
                    "README.md",
                    "rules")
                .isNothing())
        .isTrue();
  }

  @Test
  void severalFilesTouchWhatEachOfThemTouches() {
    Touched touched = by("rules/residue/b.drl", "fixtures/rules/a.yaml", "rules/./residue/b.drl");

    assertThat(touched.rules()).containsExactly("a", "b");
  }
}
