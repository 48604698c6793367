package org.stet.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.fact.Fact;
import org.stet.fact.Finding;
import org.stet.fact.Severity;
import org.stet.fact.Span;

/** What the supplied sources say about a draft. */
final class VerdictsTest {

  @Test
  void anErrorInTheDraftHoldsIt() {
    assertThat(SampleStory.report().verdict()).isEqualTo(DraftVerdict.HOLD);
    assertThat(verdict(SampleStory.crowd())).isEqualTo(DraftVerdict.QUERY);
    assertThat(verdict()).isEqualTo(DraftVerdict.STET);
  }

  @Test
  void findingsAboutSourcesAloneDoNotHoldTheDraft() {
    Report report = report(List.of(SampleStory.sourcesDiffer()));

    assertThat(report.verdict()).isEqualTo(DraftVerdict.STET);
    assertThat(report.reaches(Severity.INFO)).isFalse();
    assertThat(report.besides()).hasSize(1);
  }

  @Test
  void withoutADraftThereIsNoVerdictAndEveryFindingCounts() {
    Report report = SampleStory.withoutDraft();

    assertThat(report.verdict()).isNull();
    assertThat(report.claims()).isEmpty();
    assertThat(report.reaches(Severity.ERROR)).isTrue();
    assertThat(report.besides()).isEmpty();
  }

  @Test
  void whatTouchesTheDraftComesFirst() {
    assertThat(SampleStory.report().findings())
        .extracting(Finding::rule)
        .containsExactly(
            "denial-against-report", "crowd-names-who-counted", "speaker-denies-report");
  }

  @Test
  void aStatementOnlyContradictedIsRefuted() {
    ClaimVerdict verdict = claim("The owner took no money from the port");

    assertThat(verdict.verdict()).isEqualTo(Verdict.REFUTED);
    assertThat(verdict.opposing())
        .extracting(Span::text)
        .containsExactly("the owner had taken money from the port");
    assertThat(verdict.findings()).containsExactly("denial-against-report-1a2b");
  }

  @Test
  void aSourceThatSaysOtherwiseRefutesOnlyWhereARuleCallsItAnError() {
    Report silent = report(List.of());

    assertThat(claim(silent, "The owner took no money from the port").verdict())
        .isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
  }

  @Test
  void sourcesThatDifferConflict() {
    ClaimVerdict verdict = claim("The ferry sank on Sunday");

    assertThat(verdict.verdict()).isEqualTo(Verdict.CONFLICTING_EVIDENCE);
    assertThat(verdict.supporting())
        .extracting(Span::text)
        .containsExactly("The ferry sank early on Sunday");
    assertThat(verdict.opposing()).extracting(Span::text).containsExactly("The ferry did not sink");
  }

  @Test
  void theSameFigureElsewhereSupports() {
    ClaimVerdict verdict = claim("12 people");

    assertThat(verdict.verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(verdict.supporting()).extracting(Span::article).containsExactly("mirror.txt");
  }

  @Test
  void whatNoSourceSpeaksOfHasNotEnoughEvidence() {
    assertThat(claim("Some 400 people").verdict()).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
  }

  @Test
  void theTablesTellWhoCountedAndWhoSaysWhat() {
    Tables tables = SampleStory.report().tables();

    assertThat(tables.counts())
        .extracting(Count::what, count -> count.figure().span().text(), Count::claimant)
        .containsExactly(
            tuple("killed: person", "12 people", "The coastguard"),
            tuple("killed: person", "at least nine people", "The coastguard"),
            tuple("killed: person", "Twelve people", "the coastguard"),
            tuple("crowd: person", "Some 400 people", null));
    assertThat(tables.tellings())
        .extracting(Telling::event, Telling::claimant, telling -> telling.claim().denied())
        .containsExactly(
            tuple("The ferry · sink", null, false),
            tuple("The ferry · sink", "police", false),
            tuple("The ferry · sink", "its captain", true),
            tuple("The owner · take · money", "Ms Orr", true),
            tuple("The owner · take · money", "The Port Herald", false));
  }

  @Test
  void sourcesThatRestOnOneOutletAreNotIndependent() {
    Origins origins = SampleStory.report().tables().origins();

    assertThat(origins.rows())
        .extracting(Origins.Row::origin, Origins.Row::article)
        .containsExactly(tuple("Port Herald", "wire.txt"), tuple("Port Herald", "mirror.txt"));
    assertThat(origins.sources()).isEqualTo(2);
    assertThat(origins.independent()).isEqualTo(1);
  }

  @Test
  void theOrderOfTheInputDoesNotMatter() {
    List<Fact> reversed = new ArrayList<>(SampleStory.facts());
    Collections.reverse(reversed);
    List<Finding> findings =
        List.of(SampleStory.denial(), SampleStory.sourcesDiffer(), SampleStory.crowd());
    Report report =
        Verdicts.of(SampleStory.story(), reversed, findings, SampleStory.report().failures());

    assertThat(report.claims()).isEqualTo(SampleStory.report().claims());
    assertThat(report.tables()).isEqualTo(SampleStory.report().tables());
  }

  private static DraftVerdict verdict(Finding... findings) {
    return report(List.of(findings)).verdict();
  }

  private static Report report(List<Finding> findings) {
    return Verdicts.of(SampleStory.story(), SampleStory.facts(), findings, List.of());
  }

  private static ClaimVerdict claim(String words) {
    return claim(SampleStory.report(), words);
  }

  private static ClaimVerdict claim(Report report, String words) {
    return report.claims().stream()
        .filter(verdict -> verdict.span().text().equals(words))
        .findFirst()
        .orElseThrow();
  }
}
