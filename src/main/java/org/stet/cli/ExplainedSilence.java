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
import org.stet.fact.Span;
import org.stet.fact.Story;
import org.stet.pipeline.Installation;
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
      Story story,
      Installation installation,
      int most,
      TextStyle style,
      Consumer<String> notes) {
    RuleSource rule = RuleProject.of(installation).rule(id);
    Extraction extraction = installation.read(story);
    extraction.cuts().forEach(cut -> notes.accept(cut.note()));
    try {
      Silence silence = WhyNot.of(rule, story, extraction.facts(), most);
      if (style == null) {
        return SilenceJson.render(silence);
      }
      String name = RuleMetadata.of(rule).name();
      return new SilenceText(style.colour(), style.width(), name, span -> place(story, span))
          .render(silence);
    } catch (InvalidRule e) {
      throw new BadUse(e.getMessage());
    }
  }

  /** "draft.txt:3". */
  private static String place(Story story, Span span) {
    return story
        .article(span.article())
        .map(article -> article.text().substring(0, span.start()))
        .map(before -> span.article() + ":" + before.split("\r\n|\r|\n", -1).length)
        .orElse(span.article());
  }
}
