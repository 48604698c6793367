package org.stet.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.fact.Article;
import org.stet.fact.Concern;
import org.stet.fact.Finding;
import org.stet.fact.FindingKind;
import org.stet.fact.Part;
import org.stet.fact.Role;
import org.stet.fact.Sentence;
import org.stet.fact.Severity;
import org.stet.fact.Span;
import org.stet.fact.Story;
import org.stet.verdict.SampleStory;
import org.stet.verdict.Verdicts;

/** The report as an editor reads it at a terminal. */
final class TextReportTest {

  @Test
  void theVerdictComesFirstThenTheWordsThenTheTables() {
    assertThat(new TextReport(new TextStyle(false, 90)).render(SampleStory.report()))
        .isEqualTo(
            """
            HOLD  draft.txt should not stand as it is

            In the draft
            ────────────

            ERROR  contradiction, negation
              Ms Orr denies what The Port Herald reports.
                draft.txt:4, City Ledger
                  «The owner took no money from the port», Ms Orr said. Some 400 people waited on the
                  quay.
                wire.txt:3, North Wire
                  The Port Herald reported that «the owner had taken money from the port».
                Rule: denial-against-report, finding denial-a

            WARNING  unattributed-figure, crowd
              Nobody is named who counted the 400.
                draft.txt:4, City Ledger
                  The owner took no money from the port, Ms Orr said. «Some 400 people» waited on the
                  quay.
                Suggestion: Say who counted, or leave the figure out.
                Rule: crowd-names-who-counted, finding crowd-na

            Between and within the sources
            ──────────────────────────────

            ERROR  contradiction, negation
              its captain denies what police say.
                wire.txt:2, North Wire
                  «The ferry sank early on Sunday», police said.
                mirror.txt:3, Lindholm Mirror
                  «The ferry did not sink», its captain said.
                Rule: speaker-denies-report, finding speaker-

            What the supplied sources say of the draft
            ──────────────────────────────────────────
              Conflicting Evidence  The ferry sank on Sunday               draft.txt:3
                                    for wire.txt:2; against mirror.txt:3
              Supported             12 people                              draft.txt:3
                                    for mirror.txt:1
              Refuted               The owner took no money from the port  draft.txt:4
                                    against wire.txt:3
              Not Enough Evidence: 1 of 4 statements of the draft

            Who counted what
            ────────────────
              killed: person
                12 people             The coastguard      draft.txt:3, City Ledger
                at least nine people  The coastguard      wire.txt:1, North Wire
                Twelve people         the coastguard      mirror.txt:1, Lindholm Mirror
              crowd: person
                Some 400 people       (in its own voice)  draft.txt:4, City Ledger

            Who says what
            ─────────────
              The ferry · sink
                (in its own voice)  says so    The ferry sank on Sunday                 draft.txt:3
                police              says so    The ferry sank early on Sunday           wire.txt:2
                its captain         denies it  The ferry did not sink                   mirror.txt:3
              The owner · take · money
                Ms Orr              denies it  The owner took no money from the port    draft.txt:4
                The Port Herald     says so    the owner had taken money from the port  wire.txt:3

            Where it comes from
            ───────────────────
              Port Herald  once  wire.txt:3, North Wire
              Port Herald  once  mirror.txt:2, Lindholm Mirror
              Of 2 sources at most 1 is independent.

            Rules that could not be asked
            ─────────────────────────────
              late-rule: It names a fact that does not exist.

            1 error, 1 warning in the draft, 1 error in the sources alone; checked against 2 sources.
            """);
  }

  @Test
  void withoutADraftTheSourcesAreHeldAgainstEachOther() {
    String report = new TextReport(TextStyle.plain()).render(SampleStory.withoutDraft());

    assertThat(report)
        .startsWith("CHECKED  2 sources held against each other; there is no draft")
        .contains("\nSource against source\n")
        .doesNotContain("In the draft")
        .endsWith("\n1 error in 2 articles.\n");
  }

  @Test
  void whatWasDecidedBeforeComesAfterTheTables() {
    assertThat(new TextReport(TextStyle.plain()).render(CiSample.decided()))
        .contains(
            """
            Suppressed
            ──────────
              toll-names-who-counted: “Nine”
                draft.txt:2, until 2027-01-31: the desk has | the <list>

            Suppressions to mend
            ────────────────────
              draft.txt:3:5: unused: nothing is found
              a b/stet-suppressions.yaml:7:3: expired: it was good until 2026-01-01 <b>
            """)
        .contains("2 findings of the baseline not shown and 1 of it gone.");
  }

  @Test
  void aDraftWithoutFindingsMayStand() {
    String report = plain("It rained in Lindholm.");

    assertThat(report)
        .isEqualTo(
            """
            STET  draft.txt may stand, by the supplied sources

            nothing found; there was no source to check against.
            """);
  }

  @Test
  void aTerminalShowsTheWordsInColourInsteadOfBetweenMarks() {
    String report = new TextReport(new TextStyle(true, 90)).render(SampleStory.report());

    assertThat(report)
        .startsWith("\u001B[1;31mHOLD\u001B[0m  draft.txt")
        .contains("\u001B[1;4mThe ferry did not sink\u001B[0m, its captain said.")
        .doesNotContain("«");
  }

  @Test
  void aMarkThatRunsOverSeveralLinesIsTakenUpOnEach() {
    String words = "It rained in Lindholm and the quay was flooded by noon.";
    String report = new TextReport(new TextStyle(true, 40)).render(story(words, words));

    assertThat(report)
        .contains(
            "      \u001B[1;4mIt rained in Lindholm and the\u001B[0m\n"
                + "      \u001B[1;4mquay was flooded by noon.\u001B[0m\n");
  }

  @Test
  void controlCodesOfAHostileTextAreSpelledOut() {
    String report = plain("It \u001B[2J rained\u0007 \u202Eniar\u202C \uE000.", "rained");

    assertThat(report)
        .contains("It \\u001B[2J «rained»\\u0007 \\u202Eniar\\u202C \\uE000.")
        .doesNotContain("\u001B")
        .doesNotContain("\u202E");
  }

  @Test
  void linesAreCountedAsAnEditorCountsThem() {
    assertThat(plain("One.\r\nTwo.\rThree.\nFour rained.", "rained")).contains("    draft.txt:4\n");
    assertThat(plain("\uFEFFrained.", "rained")).contains("    draft.txt:1\n      «rained».\n");
  }

  @Test
  void aLongLineIsCutAroundItsWordsAtTheEndsOfWords() {
    String filler = "again and again ".repeat(20);
    String report = plain(filler + "it rained " + filler, "rained");

    assertThat(report)
        .contains("      …and again again and ")
        .contains("it «rained» again")
        .contains("again…\n");
    assertThat(report.lines().allMatch(line -> Columns.of(line) <= 100)).isTrue();
  }

  @Test
  void textWithoutSpacesAndWideLettersStaysWithinTheLine() {
    String report =
        new TextReport(new TextStyle(false, 60)).render(story("大".repeat(200), "大".repeat(200)));

    assertThat(report.lines().filter(line -> line.contains("大")))
        .hasSizeGreaterThan(5)
        .allMatch(line -> Columns.of(line) <= 60);
    assertThat(Columns.of("e\u0301大\uD83C\uDF09")).isEqualTo(5);
  }

  @Test
  void wordsOfOneLineAreQuotedTogether() {
    String text = "It rained on Monday and it rained on Tuesday.";
    Article draft = Article.of("draft.txt", Role.DRAFT, text);
    Finding both = finding(List.of(draft.span(3, 9), draft.span(27, 33), draft.span(0, 9)));

    assertThat(
            new TextReport(TextStyle.plain())
                .render(
                    Verdicts.of(
                        new Story("rain", List.of(draft)), List.of(), List.of(both), List.of())))
        .containsOnlyOnce("draft.txt:1\n")
        .contains("      «It rained» on Monday and it «rained» on Tuesday.\n");
  }

  private static String plain(String text) {
    Article draft = Article.of("draft.txt", Role.DRAFT, text);
    return new TextReport(TextStyle.plain())
        .render(Verdicts.of(new Story("rain", List.of(draft)), List.of(), List.of(), List.of()));
  }

  private static String plain(String text, String words) {
    return new TextReport(TextStyle.plain()).render(story(text, words));
  }

  private static org.stet.verdict.Report story(String text, String words) {
    Article draft = Article.of("draft.txt", Role.DRAFT, text);
    int start = text.indexOf(words);
    Finding finding = finding(List.of(draft.span(start, start + words.length())));
    return Verdicts.of(new Story("rain", List.of(draft)), List.of(), List.of(finding), List.of());
  }

  private static Finding finding(List<Span> spans) {
    return new Finding(
        "weather-1",
        "weather",
        FindingKind.RESIDUE,
        null,
        Severity.INFO,
        "It is only weather.",
        spans,
        new Concern(new Sentence(spans.get(0), Part.BODY, 0)),
        List.of(),
        null);
  }
}
