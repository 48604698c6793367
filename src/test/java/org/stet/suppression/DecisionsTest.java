package org.stet.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stet.fact.Article;
import org.stet.fact.Finding;
import org.stet.fact.Role;
import org.stet.fact.Story;
import org.stet.suppression.SuppressionProblem.Kind;

/** Findings held against what was decided before. */
class DecisionsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final String RULE = "toll-names-who-counted";

  private static final String ACCEPTED =
      "- {rule: toll-names-who-counted, words: Dozens of soldiers, decision: accepted, %s}";

  private static Decisions file(String yaml) {
    return new Decisions(SuppressionFile.of("s.yaml", yaml), Baseline.NONE, TODAY, true);
  }

  private static Decisions none() {
    return file("");
  }

  private static List<Kind> kinds(Review review) {
    return review.problems().stream().map(SuppressionProblem::kind).toList();
  }

  @Test
  void aSuppressedFindingIsNoLongerOpenAndItsReasonIsKept() {
    Story story = Findings.story("Dozens of soldiers were killed.");
    Finding finding = Findings.finding(story, RULE, "Dozens of soldiers");
    Review review =
        file("- {rule: toll-names-who-counted, words: Dozens of soldiers, reason: the list}")
            .review(story, List.of(finding), Findings.ASKED);

    assertThat(review.open()).isEmpty();
    assertThat(review.suppressed()).extracting(Suppressed::finding).containsExactly(finding);
    assertThat(review.suppressed().get(0).suppression().reason()).isEqualTo("the list");
    assertThat(review.problems()).isEmpty();
  }

  @Test
  void itSurvivesEditsAroundTheWordsAndANewLineWithinThem() {
    Story story = Findings.story("A new lead. On Friday, dozens\nof soldiers were killed.");
    Finding finding = Findings.finding(story, RULE, "dozens\nof soldiers");
    Review review =
        file("- {rule: toll-names-who-counted, words: dozens of soldiers, reason: the list}")
            .review(story, List.of(finding), Findings.ASKED);
    assertThat(review.open()).isEmpty();
  }

  @Test
  void itAllowsNothingElse() {
    Story story = Findings.story("Dozens of soldiers were killed. Ten miners died.");
    Finding other = Findings.finding(story, RULE, "Ten miners");
    Finding rule = Findings.finding(story, "calque", "Dozens of soldiers");
    Finding longer = Findings.finding(story, RULE, "Dozens of soldiers were killed");
    Review review =
        file("- {rule: toll-names-who-counted, words: Dozens of soldiers, reason: the list}")
            .review(story, List.of(other, rule, longer), Findings.ASKED);

    assertThat(review.open()).containsExactly(other, rule, longer);
    assertThat(kinds(review)).containsExactly(Kind.UNUSED);
    assertThat(review.problems().get(0).message())
        .contains("one quotes \"Dozens of soldiers were killed\"");
  }

  @Test
  void severalWordsMustAllBeQuoted() {
    Story story = Findings.story("Ten died, he said. Nine died, she said.");
    Finding both = Findings.finding(story, RULE, "Ten died", "Nine died");
    Decisions decisions =
        file("- {rule: toll-names-who-counted, words: [Ten died, Nine died], reason: r}");

    assertThat(decisions.review(story, List.of(both), Findings.ASKED).open()).isEmpty();
    Finding one = Findings.finding(story, RULE, "Ten died");
    assertThat(decisions.review(story, List.of(one), Findings.ASKED).open()).containsExactly(one);
  }

  @Test
  void aFindingMayBeNamedByItsId() {
    Story story = Findings.story("Ten died.");
    Finding finding = Findings.finding(story, RULE, "Ten");
    assertThat(
            file("- {finding: toll-names-who-counted-1a2b, reason: r}")
                .review(story, List.of(finding), Findings.ASKED)
                .open())
        .isEmpty();
  }

  @Test
  void onItsLastDayItStillHoldsAndAfterThatNot() {
    Story story = Findings.story("Ten died.");
    Finding finding = Findings.finding(story, RULE, "Ten");
    String entry = "- {rule: toll-names-who-counted, words: Ten, reason: r, until: %s}";
    Review last = file(entry.formatted(TODAY)).review(story, List.of(finding), Findings.ASKED);
    Review after =
        file(entry.formatted(TODAY.minusDays(1))).review(story, List.of(finding), Findings.ASKED);

    assertThat(last.open()).isEmpty();
    assertThat(after.open()).containsExactly(finding);
    assertThat(kinds(after)).containsExactly(Kind.EXPIRED);
    assertThat(after.problems().get(0).message()).contains("until 2026-11-19").contains("mend");
  }

  @Test
  void anUnknownRuleIsToldWithTheOneThatWasMeant() {
    Review review =
        file("- {rule: toll-name-who-counted, words: Ten, reason: r}")
            .review(Findings.story("Ten died."), List.of(), Findings.ASKED);
    assertThat(kinds(review)).containsExactly(Kind.UNKNOWN_RULE);
    assertThat(review.problems().get(0).message())
        .contains("did you mean \"toll-names-who-counted\"?");
  }

  @Test
  void theSilenceOfARuleThatFailedMeansNothing() {
    Review review =
        file("- {rule: late-rule, words: Ten, reason: r}")
            .review(Findings.story("Ten died."), List.of(), Findings.ASKED);
    assertThat(review.problems()).isEmpty();

    AskedRules cutShort = new AskedRules(Set.of(RULE), Set.of(), false);
    assertThat(
            file("- {rule: toll-names-who-counted, words: Ten, reason: r}")
                .review(Findings.story("Ten died."), List.of(), cutShort)
                .problems())
        .isEmpty();
  }

  @Test
  void anEntryForAnotherDraftIsLeftAlone() {
    Review review =
        file("""
                - {rule: toll-names-who-counted, words: Ten, article: other.txt, reason: r}
                - {rule: no-such-rule, words: Ten, story: other, reason: r}
                """)
            .review(Findings.story("Ten died."), List.of(), Findings.ASKED);
    assertThat(review.problems()).isEmpty();
  }

  @Test
  void anInlineSuppressionReachesItsParagraphAlone() {
    Story story =
        Findings.story(
            "<!-- stet: allow toll-names-who-counted: the list -->\nTen died.\n\nNine died.\n");
    Finding above = Findings.finding(story, RULE, "Ten");
    Finding below = Findings.finding(story, RULE, "Nine");
    Review review = none().review(story, List.of(above, below), Findings.ASKED);

    assertThat(review.open()).containsExactly(below);
    assertThat(review.suppressed()).extracting(Suppressed::finding).containsExactly(above);
  }

  @Test
  void anInlineSuppressionThatServesNothingIsTold() {
    Story story =
        Findings.story(
            "<!-- stet: allow calque until 2026-01-01: r -->\n"
                + "<!-- stet: allow calqe: r -->\n<!-- stet: allow calque: r -->\nTen died.\n");
    assertThat(kinds(none().review(story, List.of(), Findings.ASKED)))
        .containsExactly(Kind.EXPIRED, Kind.UNKNOWN_RULE, Kind.UNUSED);
  }

  @Test
  void aSourceDecidesNothing() {
    Story story =
        new Story(
            "s",
            List.of(
                Findings.draft("Ten died."),
                Article.of(
                    "wire.txt",
                    Role.SOURCE,
                    "<!-- stet: allow toll-names-who-counted: hush -->\nTen died.")));
    Finding finding = Findings.finding(story, RULE, "Ten");
    Review review = none().review(story, List.of(finding), Findings.ASKED);
    assertThat(review.open()).containsExactly(finding);
    assertThat(review.problems()).isEmpty();
  }

  @Test
  void aFindingOfTheBaselineIsKnownAndOneThatIsGoneIsCounted() {
    Story story = Findings.story("Ten died. Nine died.");
    Finding known = Findings.finding(story, RULE, "Ten");
    Finding fresh = Findings.finding(story, "calque", "Nine");
    Baseline baseline = new Baseline(Map.of("draft.txt", Set.of(known.id(), "gone-1")));
    Review review =
        new Decisions(Suppressions.NONE, baseline, TODAY, true)
            .review(story, List.of(known, fresh), Findings.ASKED);

    assertThat(review.open()).containsExactly(fresh);
    assertThat(review.known()).containsExactly(known);
    assertThat(review.baseline().gone()).containsExactly("gone-1");
  }

  @Test
  void overManyStoriesAnEntryMayServeAnyOfThem() {
    Story story = Findings.story("Ten died.");
    Decisions decisions =
        file("""
                - {rule: toll-names-who-counted, words: Ten, reason: r}
                - {rule: calque, words: Nine, reason: r}
                - {rule: calque, words: Nine}
                """)
            .overManyStories();
    Review review =
        decisions.review(story, List.of(Findings.finding(story, RULE, "Ten")), Findings.ASKED);

    assertThat(review.problems()).isEmpty();
    Set<Suppression> used = Set.of(review.suppressed().get(0).suppression());
    assertThat(decisions.problems(used, Findings.ASKED))
        .extracting(SuppressionProblem::kind)
        .containsExactly(Kind.UNUSED, Kind.NO_REASON);
  }

  @Test
  void anAcceptedFindingStaysOpenAndIsToldWithItsReason() {
    Story story = Findings.story("Dozens of soldiers were killed.");
    Finding finding = Findings.finding(story, RULE, "Dozens of soldiers");
    Review review =
        file(ACCEPTED.formatted("reason: ask the police"))
            .review(story, List.of(finding), Findings.ASKED);

    assertThat(review.open()).containsExactly(finding);
    assertThat(review.suppressed()).isEmpty();
    assertThat(review.acceptance(finding).orElseThrow().reason()).isEqualTo("ask the police");
    assertThat(review.problems()).isEmpty();
  }

  @Test
  void anAcceptedFindingThatWasMendedIsNoProblem() {
    Story story = Findings.story("Two soldiers were killed.");
    for (String rest : List.of("reason: a", "reason: a, until: 2026-01-01")) {
      Review review = file(ACCEPTED.formatted(rest)).review(story, List.of(), Findings.ASKED);
      assertThat(review.problems()).isEmpty();
    }
  }

  @Test
  void anAcceptedFindingThatShouldHaveBeenMendedByNowIsToldAsExpired() {
    Story story = Findings.story("Dozens of soldiers were killed.");
    Finding finding = Findings.finding(story, RULE, "Dozens of soldiers");
    Review review =
        file(ACCEPTED.formatted("reason: a, until: 2026-01-01"))
            .review(story, List.of(finding), Findings.ASKED);

    assertThat(review.accepted()).isEmpty();
    assertThat(kinds(review)).containsExactly(Kind.EXPIRED);
  }

  @Test
  void whatIsDismissedAndAcceptedIsDismissed() {
    Story story = Findings.story("Dozens of soldiers were killed.");
    Finding finding = Findings.finding(story, RULE, "Dozens of soldiers");
    Review review =
        file(ACCEPTED.formatted("reason: a")
                + "\n- {rule: toll-names-who-counted, words: Dozens of soldiers, reason: b}")
            .review(story, List.of(finding), Findings.ASKED);

    assertThat(review.open()).isEmpty();
    assertThat(review.problems()).isEmpty();
  }

  @Test
  void aDecisionIsOneOfTwo() {
    Suppressions read =
        SuppressionFile.of("s.yaml", "- {rule: a, words: b, reason: c, decision: maybe}");
    assertThat(read.problems().get(0).message()).contains("needs dismissed or accepted");
  }
}
