package org.stet.cli;

import java.util.function.Consumer;
import org.stet.authoring.silence.Silence;
import org.stet.authoring.silence.SilenceJson;
import org.stet.authoring.silence.SilenceText;
import org.stet.authoring.silence.WhyNot;
import org.stet.cli.rules.RuleProject;
import org.stet.engine.rule.InvalidRule;
import org.stet.engine.rule.RuleMetadata;
import org.stet.engine.rule.RuleSource;
import org.stet.extraction.Extraction;
import org.stet.fact.Story;
import org.stet.pipeline.Installation;
import org.stet.reading.document.StoryDocuments;
import org.stet.report.DocumentPlaces;
import org.stet.report.SpanNames;
import org.stet.report.TextStyle;

/** The silence of a rule on a story, explained for a terminal or a program. */
final class ExplainedSilence {
  private ExplainedSilence() {}

  /**
   * What came nearest to making {@code id} speak.
   *
   * @param most near misses to show
   * @param style of the text; null for JSON
   * @throws BadUse if there is no such rule, or it cannot be read
   */
  static String of(
      String id,
      StoryDocuments read,
      Installation installation,
      int most,
      TextStyle style,
      Consumer<String> notes) {
    Story story = read.story();
    RuleSource rule = RuleProject.of(installation).rule(id);
    Extraction extraction = installation.read(story);
    extraction.cuts().forEach(cut -> notes.accept(cut.note()));
    try {
      Silence silence = WhyNot.of(rule, story, extraction.facts(), most);
      if (style == null) {
        return SilenceJson.render(silence);
      }
      SpanNames places = new SpanNames(story, new DocumentPlaces(read.documents()));
      String name = RuleMetadata.of(rule).name();
      return new SilenceText(style.colour(), style.width(), name, places::place).render(silence);
    } catch (InvalidRule e) {
      throw new BadUse(e.getMessage());
    }
  }
}
