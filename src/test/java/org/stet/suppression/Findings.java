package org.stet.suppression;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
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

/** Findings as a rule would make them, for words that stand in a text. */
final class Findings {
  static final AskedRules ASKED =
      new AskedRules(Set.of("toll-names-who-counted", "calque"), Set.of("late-rule"), true);

  private Findings() {}

  static Article draft(String text) {
    return Article.of("draft.txt", Role.DRAFT, text);
  }

  static Story story(String text) {
    return new Story("draft.txt", List.of(draft(text)));
  }

  /** The finding of {@code rule} on each of {@code words}, at its first place in the draft. */
  static Finding finding(Story story, String rule, String... words) {
    Article draft = story.draft().orElseThrow();
    List<Span> spans = Arrays.stream(words).map(each -> span(draft, each)).toList();
    return new Finding(
        rule + "-1a2b",
        rule,
        FindingKind.UNATTRIBUTED_FIGURE,
        "no-source",
        Severity.ERROR,
        "Nobody is named.",
        spans,
        new Concern(new Sentence(spans.get(0), Part.BODY, 0)),
        List.of(),
        null);
  }

  private static Span span(Article article, String words) {
    int start = article.text().indexOf(words);
    return article.span(start, start + words.length());
  }
}
