package org.stet.report.document;

import java.util.ArrayList;
import java.util.List;
import org.stet.fact.Article;
import org.stet.fact.Concern;
import org.stet.fact.Conflict;
import org.stet.fact.Finding;
import org.stet.fact.FindingKind;
import org.stet.fact.Part;
import org.stet.fact.Sentence;
import org.stet.fact.Severity;
import org.stet.fact.Span;
import org.stet.fact.Story;
import org.stet.verdict.Report;
import org.stet.verdict.SampleStory;
import org.stet.verdict.Verdicts;

/** Reports that object to given words of a draft. */
final class DraftFindings {
  private DraftFindings() {}

  static Report on(Article draft, String... words) {
    List<Span> spans = new ArrayList<>();
    for (String each : words) {
      int start = draft.text().indexOf(each);
      spans.add(draft.span(start, start + each.length()));
    }
    return on(draft, spans);
  }

  /** The first finding says "Problem 1.", the next "Problem 2.". */
  static Report on(Article draft, List<Span> spans) {
    List<Finding> findings = new ArrayList<>();
    for (Span span : spans) {
      findings.add(
          SampleStory.finding(
              "rule-" + (findings.size() + 1),
              FindingKind.WEAK_SOURCING,
              "rumour",
              Severity.WARNING,
              "Problem " + (findings.size() + 1) + ".",
              new Concern(new Sentence(span, Part.BODY, 0)),
              null));
    }
    return Verdicts.of(new Story("story", List.of(draft)), List.of(), findings, List.of());
  }

  /** One finding that holds two words of the draft against each other. */
  static Report between(Article draft, Span one, Span other) {
    Finding finding =
        SampleStory.finding(
            "one-toll",
            FindingKind.CONTRADICTION,
            "numeric",
            Severity.ERROR,
            "Two tolls.",
            new Conflict(new Sentence(one, Part.BODY, 0), new Sentence(other, Part.BODY, 1)),
            null);
    return Verdicts.of(new Story("story", List.of(draft)), List.of(), List.of(finding), List.of());
  }
}
