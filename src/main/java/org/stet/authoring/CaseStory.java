package org.stet.authoring;

import java.util.ArrayList;
import java.util.List;
import org.stet.fact.Article;
import org.stet.fact.Role;
import org.stet.fact.Span;
import org.stet.fact.Story;
import org.stet.reading.ArticleReader;

/**
 * A case made into a story.
 *
 * @param story the articles without their marks: draft.txt, source-1.txt, source-2.txt…
 * @param marked the words that were marked, in order
 */
record CaseStory(Story story, List<Span> marked) {

  /** The story of {@code example}. */
  static CaseStory of(RuleCase example) {
    List<Article> articles = new ArrayList<>();
    List<Span> marked = new ArrayList<>();
    if (example.draft() != null) {
      add("draft.txt", Role.DRAFT, example.draft(), articles, marked);
    }
    List<String> sources = example.sourceTexts();
    for (int i = 0; i < sources.size(); i++) {
      add("source-%d.txt".formatted(i + 1), Role.SOURCE, sources.get(i), articles, marked);
    }
    return new CaseStory(new Story(example.why(), articles), marked);
  }

  private static void add(
      String id, Role role, String markedText, List<Article> articles, List<Span> marked) {
    MarkedText text = MarkedText.parse(markedText);
    Article article = ArticleReader.of(text.text(), id, id, role);
    articles.add(article);
    text.marks().forEach(mark -> marked.add(article.span(mark.start(), mark.end())));
  }
}
