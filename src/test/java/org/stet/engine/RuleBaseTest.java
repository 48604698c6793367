package org.stet.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.engine.Facts.DRAFT;
import static org.stet.engine.Facts.SOURCE;
import static org.stet.engine.Facts.STORY;
import static org.stet.engine.Facts.claim;
import static org.stet.engine.Facts.killed;
import static org.stet.engine.Rules.base;
import static org.stet.engine.Rules.everyClaim;
import static org.stet.engine.Rules.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stet.engine.compiled.RuleStore;
import org.stet.engine.rule.RuleMetadata;
import org.stet.engine.rule.RuleSource;
import org.stet.fact.Article;
import org.stet.fact.Claim;
import org.stet.fact.Fact;
import org.stet.fact.Figure;
import org.stet.fact.Finding;
import org.stet.fact.FindingKind;
import org.stet.fact.Role;
import org.stet.fact.RuleFailure;
import org.stet.fact.Severity;
import org.stet.fact.Span;
import org.stet.fact.Story;

class RuleBaseTest {
  private static final RuleBase SAMPLES = RuleBase.load(Rules.SAMPLES, RuleStore.none());
  private static final Claim TOOK = claim(DRAFT, "we took money", false);
  private static final Claim TOOK_NOTHING = claim(DRAFT, "we took nothing", true);
  private static final Claim TOOK_SAYS_SOURCE = claim(SOURCE, "we took money", false);
  private static final Figure TWELVE = killed(DRAFT, "12 people", 12);
  private static final Figure FIFTEEN = killed(DRAFT, "15 people", 15);

  @Test
  void aFindingCarriesWhatItsRuleDeclares() {
    assertThat(SAMPLES.failures()).isEmpty();
    Outcome outcome = SAMPLES.check(STORY, List.of(TOOK, TOOK_NOTHING));

    assertThat(outcome.failures()).isEmpty();
    assertThat(outcome.cutShort()).isFalse();
    assertThat(outcome.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("speaker-denies-own-statement");
              assertThat(finding.kind()).isEqualTo(FindingKind.CONTRADICTION);
              assertThat(finding.type()).isEqualTo("negation");
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.message()).isEqualTo("Ms Orr denies what Ms Orr says elsewhere");
              assertThat(finding.spans())
                  .extracting(Span::text)
                  .containsExactly("we took money", "we took nothing");
              assertThat(finding.trace()).containsExactly(TOOK, TOOK_NOTHING);
              assertThat(finding.suggestion()).isNull();
            });
  }

  @Test
  void aRuleWeighsAsChosenAndOneThatIsNotChosenIsNotAsked() {
    RuleBase lighter =
        RuleBase.load(Rules.SAMPLES, RuleStore.none(), rule -> Optional.of(Severity.INFO));
    RuleBase without =
        RuleBase.load(
            Rules.SAMPLES,
            RuleStore.none(),
            rule ->
                Optional.of(rule.severity())
                    .filter(own -> !rule.id().equals("speaker-denies-own-statement")));

    Finding before = SAMPLES.check(STORY, List.of(TOOK, TOOK_NOTHING)).findings().get(0);
    Finding after = lighter.check(STORY, List.of(TOOK, TOOK_NOTHING)).findings().get(0);
    assertThat(after.severity()).isEqualTo(Severity.INFO);
    assertThat(after.id()).isEqualTo(before.id());
    assertThat(lighter.unasked()).isEmpty();
    assertThat(without.check(STORY, List.of(TOOK, TOOK_NOTHING)).findings()).isEmpty();
    assertThat(without.unasked()).containsExactly("speaker-denies-own-statement");
    assertThat(without.rules()).hasSize(SAMPLES.rules().size() - 1);
  }

  @Test
  void rulesAreSilentAboutAStoryWithoutFacts() {
    assertThat(SAMPLES.check(STORY, List.of()).findings()).isEmpty();
  }

  @Test
  void rulesJoinArticlesAndFillInTheirSuggestion() {
    Figure inSource = killed(SOURCE, "12", 12);
    assertThat(SAMPLES.check(STORY, List.of(TWELVE, inSource)).findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message()).isEqualTo("Nobody answers for 12 killed");
              assertThat(finding.suggestion()).isEqualTo("say who counted the killed");
            });
  }

  @Test
  void idsAreComparedAsTextSoThatAPairIsFoundOnce() {
    assertThat(SAMPLES.check(STORY, List.of(FIFTEEN, TWELVE)).findings())
        .filteredOn(finding -> finding.rule().equals("figures-differ"))
        .extracting(Finding::message)
        .containsExactly("12 against 15 killed, says nobody");
  }

  @Test
  void theOrderOfFactsChangesNothing() {
    List<Fact> facts =
        new ArrayList<>(List.of(TOOK, TOOK_NOTHING, TOOK_SAYS_SOURCE, TWELVE, FIFTEEN));
    List<Finding> expected = SAMPLES.check(STORY, facts).findings();
    assertThat(expected).hasSize(5).isSortedAccordingTo(Finding.ORDER);
    Random random = new Random(7);
    for (int round = 0; round < 20; round++) {
      Collections.shuffle(facts, random);
      assertThat(SAMPLES.check(STORY, facts).findings())
          .usingRecursiveComparison()
          .isEqualTo(expected);
    }
  }

  @Test
  void twoRulesWithTheSameEvidenceAreBothReported() {
    RuleBase rules = base(everyClaim("b-rule"), everyClaim("a-rule"));
    assertThat(rules.rules()).extracting(RuleMetadata::id).containsExactly("a-rule", "b-rule");
    assertThat(rules.check(STORY, List.of(TOOK)).findings())
        .extracting(Finding::rule)
        .containsExactly("a-rule", "b-rule");
  }

  @Test
  void aPairAndItsMirrorImageAreOneFindingWithTheEarlierFirst() {
    RuleBase rules =
        base(
            rule(
                "mirror",
                """
                when $a : Claim( $p : predicate )
                     $b : Claim( predicate == $p, this != $a )
                then insertLogical( new Conflict($a, $b) );
                """));
    assertThat(rules.check(STORY, List.of(TOOK_SAYS_SOURCE, TOOK)).findings())
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.spans())
                    .extracting(Span::article)
                    .containsExactly("draft.txt", "source.txt"));
  }

  @Test
  void equalFactsCountOnce() {
    Claim again = claim(DRAFT, "we took money", false);
    assertThat(base(everyClaim("every")).check(STORY, List.of(TOOK, again)).findings()).hasSize(1);
  }

  @Test
  void evidenceWhoseReasonIsGoneIsNoFinding() {
    RuleBase rules =
        base(
            rule(
                "a-first",
                "when $c : Claim( !denied ) not Figure() then insertLogical( new Concern($c) );"),
            rule(
                "z-figure",
                """
                when $c : Claim( !denied ) not Figure()
                then insert( new Figure($c.span(), $c.span(), 1, 1, Bound.EXACT, Measure.TOLL,
                    null, null, null, null, null, null, null, Part.BODY) );
                """));
    assertThat(rules.check(STORY, List.of(TOOK)).findings()).isEmpty();
  }

  @Test
  void aSpanThatDoesNotHoldFailsTheRuleAndYieldsNoFinding() {
    Claim forged = claim(new Span("draft.txt", 0, 4, "Nope"), "take", false, null);
    Claim strange = claim(new Span("other.txt", 0, 4, "Nope"), "take", false, null);
    for (Claim wrong : List.of(forged, strange)) {
      Outcome outcome = base(everyClaim("every")).check(STORY, List.of(wrong, TOOK));
      assertThat(outcome.findings()).extracting(f -> f.spans().get(0)).containsExactly(TOOK.span());
      assertThat(outcome.failures())
          .singleElement()
          .satisfies(
              failure -> {
                assertThat(failure.rule()).isEqualTo("every");
                assertThat(failure.reason())
                    .contains("do not stand where it says")
                    .contains("Nope");
              });
    }
  }

  @Test
  void aFindingKeepsItsNameWhenTheTextAroundItIsEdited() {
    Article edited = Article.of("draft.txt", Role.DRAFT, "New first sentence. " + DRAFT.text());
    Story story = new Story("story", List.of(edited));
    Finding before = SAMPLES.check(STORY, List.of(TOOK, TOOK_NOTHING)).findings().get(0);
    Finding after =
        SAMPLES
            .check(
                story,
                List.of(
                    claim(edited, "we took money", false), claim(edited, "we took nothing", true)))
            .findings()
            .get(0);
    assertThat(after.id()).isEqualTo(before.id()).hasSize(12);
    assertThat(after.spans()).isNotEqualTo(before.spans());
  }

  @Test
  void findingsOfEqualWordsAreNumbered() {
    Article twice = Article.of("draft.txt", Role.DRAFT, "No aid. No aid.");
    List<Fact> facts =
        List.of(
            claim(twice.span(0, 7), "assist", true, null),
            claim(twice.span(8, 15), "assist", true, null));
    List<Finding> findings =
        base(everyClaim("every")).check(new Story("s", List.of(twice)), facts).findings();
    String id = findings.get(0).id();
    assertThat(findings).extracting(Finding::id).containsExactly(id, id + "-2");
  }

  @Test
  void aStoryWithoutADraftIsChecked() {
    Story sources = new Story("s", List.of(SOURCE));
    assertThat(base(everyClaim("every")).check(sources, List.of(TOOK_SAYS_SOURCE)).findings())
        .hasSize(1);
  }

  @Test
  void severalThreadsMayCheckStoriesAtOnce() {
    List<Fact> facts = List.of(TOOK, TOOK_NOTHING, TWELVE, FIFTEEN);
    List<String> expected =
        SAMPLES.check(STORY, facts).findings().stream().map(Finding::id).toList();
    assertThat(
            IntStream.range(0, 200)
                .parallel()
                .mapToObj(number -> SAMPLES.check(STORY, facts).findings())
                .map(findings -> findings.stream().map(Finding::id).toList())
                .toList())
        .hasSize(200)
        .containsOnly(expected);
  }

  @Test
  void quotationMarksInTheProblemSentenceAreNoFault() {
    RuleSource quoting =
        RuleSource.of(
            "q.drl",
            everyClaim("q")
                .text()
                .replace("found", "he \\\"said\\\" {subject.speaker}; \\\\ 5% é"));
    RuleBase rules = base(quoting);
    assertThat(rules.failures()).isEmpty();
    assertThat(rules.check(STORY, List.of(TOOK)).findings())
        .extracting(Finding::message)
        .containsExactly("He \"said\" Ms Orr; \\ 5% é");
  }

  @Test
  void theTraceFollowsTheConditions() {
    RuleBase rules =
        base(
            rule(
                "three",
                """
                when $f : Figure( low == 15 )
                     $c : Claim( denied )
                     not Claim( predicate == "x" )
                     $g : Figure( low == 12 )
                     exists Claim( !denied )
                then insertLogical( new Concern($c) );
                """));
    assertThat(
            rules
                .check(STORY, List.of(TOOK, TOOK_NOTHING, TWELVE, FIFTEEN))
                .findings()
                .get(0)
                .trace())
        .containsExactly(FIFTEEN, TOOK_NOTHING, TWELVE);
  }

  @Test
  void noRulesFindNothing() {
    Outcome outcome = base().check(STORY, List.of(TOOK));
    assertThat(outcome).isEqualTo(new Outcome(List.of(), List.<RuleFailure>of(), false));
  }
}
