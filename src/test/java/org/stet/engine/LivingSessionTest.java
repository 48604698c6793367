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
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.stet.engine.compiled.RuleStore;
import org.stet.fact.Article;
import org.stet.fact.Claim;
import org.stet.fact.Fact;
import org.stet.fact.Figure;
import org.stet.fact.Role;
import org.stet.fact.Story;

/** A session that lives on says what a check from the start would say. */
class LivingSessionTest {
  private static final RuleBase SAMPLES = RuleBase.load(Rules.SAMPLES, RuleStore.none());
  private static final Claim TOOK = claim(DRAFT, "we took money", false);
  private static final Claim TOOK_NOTHING = claim(DRAFT, "we took nothing", true);
  private static final Claim TOOK_SAYS_SOURCE = claim(SOURCE, "we took money", false);
  private static final Figure TWELVE = killed(DRAFT, "12 people", 12);
  private static final Figure FIFTEEN = killed(DRAFT, "15 people", 15);
  private static final List<Fact> ALL =
      List.of(TOOK, TOOK_NOTHING, TOOK_SAYS_SOURCE, TWELVE, FIFTEEN);

  @Test
  void aFindingGoesWithItsFactAndComesBackWithIt() {
    try (LivingSession session = SAMPLES.live()) {
      assertThat(session.check(STORY, List.of(TOOK, TOOK_NOTHING)).findings()).hasSize(1);
      assertThat(session.check(STORY, List.of(TOOK)).findings()).isEmpty();
      assertThat(session.check(STORY, List.of(TOOK, TOOK_NOTHING)).findings()).hasSize(1);
    }
  }

  @Test
  void whicheverFactsCameAndWentTheOutcomeIsThatOfAFullCheck() {
    Random random = new Random(11);
    try (LivingSession session = SAMPLES.live()) {
      for (int round = 0; round < 100; round++) {
        List<Fact> facts = new ArrayList<>(ALL);
        facts.removeIf(fact -> random.nextBoolean());
        Collections.shuffle(facts, random);
        assertThat(session.check(STORY, facts).findings())
            .usingRecursiveComparison()
            .isEqualTo(SAMPLES.check(STORY, facts).findings());
      }
    }
  }

  @Test
  void equalFactsOfALaterReadingAreTheSameFacts() {
    try (LivingSession session = SAMPLES.live()) {
      session.check(STORY, ALL);
      Claim again = claim(DRAFT, "we took nothing", true);
      assertThat(session.check(STORY, List.of(TOOK, again, again)).findings()).hasSize(1);
    }
  }

  @Test
  void rulesSeeTheArticlesAsTheyAreNow() {
    RuleBase rules =
        base(
            rule(
                "unnamed-outlet",
                """
                when Article( $id : id, outlet == null ) $c : Claim( article == $id )
                then insertLogical( new Concern($c) );
                """));
    Article named =
        new Article("draft.txt", Role.DRAFT, DRAFT.text(), 0, null, "City Ledger", null, null);
    try (LivingSession session = rules.live()) {
      assertThat(session.check(STORY, List.of(TOOK)).findings()).hasSize(1);
      Story told = new Story("story", List.of(named, SOURCE));
      assertThat(session.check(told, List.of(TOOK)).findings()).isEmpty();
    }
  }

  @Test
  void aRuleThatThrowsIsToldAsInAFullCheckAndTheNextCheckIsWhole() {
    RuleBase rules =
        base(
            everyClaim("sound"),
            rule(
                "figure-throws",
                "when $f : Figure( attribution.speakerKey == \"orr\" ) then insertLogical( new Concern($f) );"));
    try (LivingSession session = rules.live()) {
      for (List<Fact> facts : List.of(List.<Fact>of(TOOK), ALL, List.<Fact>of(TOOK_NOTHING))) {
        Outcome expected = rules.check(STORY, facts);
        Outcome outcome = session.check(STORY, facts);
        assertThat(outcome.failures()).isEqualTo(expected.failures());
        assertThat(outcome.findings()).usingRecursiveComparison().isEqualTo(expected.findings());
      }
      assertThat(rules.check(STORY, ALL).failures()).hasSize(1);
    }
  }

  @Test
  void whatARuleInsertsForGoodDoesNotOutliveItsReason() {
    RuleBase rules =
        base(
            rule("plain", "when $c : Claim() then insert( new Concern($c) );"),
            rule(
                "removes",
                "when $f : Figure() then insertLogical( new Concern($f) ); delete( $f );"));
    try (LivingSession session = rules.live()) {
      for (List<Fact> facts : List.of(ALL, List.<Fact>of(TOOK), ALL, List.<Fact>of())) {
        assertThat(session.check(STORY, facts).findings())
            .usingRecursiveComparison()
            .isEqualTo(rules.check(STORY, facts).findings());
      }
    }
  }

  @Test
  void aSessionThatHasFiredItsFillIsGivenUpBeforeItIsCutShort() {
    RuleBase rules = base(10, everyClaim("every-claim"));
    try (LivingSession session = rules.live()) {
      for (int round = 0; round < 40; round++) {
        List<Fact> facts = round % 2 == 0 ? List.of(TOOK) : List.of(TOOK, TOOK_NOTHING);
        Outcome outcome = session.check(STORY, facts);
        assertThat(outcome.cutShort()).isFalse();
        assertThat(outcome.findings()).hasSize(facts.size());
      }
    }
  }
}
