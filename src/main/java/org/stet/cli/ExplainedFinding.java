package org.stet.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.stet.authoring.FindingExplanation;
import org.stet.engine.rule.InvalidRule;
import org.stet.engine.rule.RuleMetadata;
import org.stet.engine.rule.RuleSource;
import org.stet.fact.Finding;
import org.stet.fact.Story;
import org.stet.pipeline.StoryCheck;
import org.stet.reading.document.StoryDocuments;
import org.stet.report.DocumentPlaces;
import org.stet.report.Paragraphs;
import org.stet.report.SpanNames;
import org.stet.report.TextStyle;
import org.stet.verdict.Report;

/** One finding of a story, explained for a terminal. */
final class ExplainedFinding {
  private static final int SHOWN = 8;

  private ExplainedFinding() {}

  /**
   * The page on the finding of {@code story} whose id begins with {@code id}.
   *
   * @throws BadUse if there is none, or more than one
   */
  static String of(
      String id, StoryDocuments read, StoryCheck check, TextStyle style, Consumer<String> notes) {
    Story story = read.story();
    Report report = check.check(story, notes);
    FindingExplanation explanation = explanation(meant(id, report), read, check);
    Paragraphs page = new Paragraphs(style);
    explanation.sections().forEach(section -> page.section(section.title(), section.lines()));
    return page.text();
  }

  private static Finding meant(String id, Report report) {
    List<Finding> meant =
        report.findings().stream().filter(finding -> finding.id().startsWith(id)).toList();
    if (meant.isEmpty()) {
      throw new BadUse(
          "no finding of this story has an id that begins with \"%s\"; see the ids with stet check … --format json"
              .formatted(id));
    }
    List<Finding> exact = meant.stream().filter(finding -> finding.id().equals(id)).toList();
    if (meant.size() > 1 && exact.size() != 1) {
      throw new BadUse(
          "%d findings have an id that begins with \"%s\": %s; write more of it"
              .formatted(
                  meant.size(),
                  id,
                  String.join(", ", meant.stream().limit(SHOWN).map(Finding::id).toList())));
    }
    return exact.isEmpty() ? meant.get(0) : exact.get(0);
  }

  private static FindingExplanation explanation(
      Finding finding, StoryDocuments read, StoryCheck check) {
    RuleMetadata rule =
        check.rules().stream()
            .filter(one -> one.id().equals(finding.rule()))
            .findFirst()
            .orElseThrow();
    try {
      SpanNames places = new SpanNames(read.story(), new DocumentPlaces(read.documents()));
      return FindingExplanation.of(
          finding, read.story(), rule, RuleSource.read(Path.of(rule.path())), places::exact);
    } catch (InvalidRule e) {
      throw new BadUse(e.getMessage());
    }
  }
}
