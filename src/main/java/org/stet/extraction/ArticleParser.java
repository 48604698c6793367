package org.stet.extraction;

import java.util.LinkedHashMap;
import java.util.Map;
import org.stet.extraction.layout.LayoutReader;
import org.stet.extraction.lexicon.LexiconFiles;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.SyntaxParser;
import org.stet.fact.Article;

/**
 * Lays out and parses articles, by far the longest part of extraction. A parse depends on the
 * article alone, so those of the last articles are kept: in a batch many stories share a source.
 */
final class ArticleParser {
  private static final int KEPT = 64;

  private final LayoutReader layouts;
  private final SyntaxParser syntax = new SyntaxParser();
  private final Map<Article, ParsedArticle> kept =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Article, ParsedArticle> eldest) {
          return size() > KEPT;
        }
      };

  ArticleParser(LexiconFiles lexicon) {
    this.layouts = new LayoutReader(lexicon);
  }

  /** The parse of {@code article}; safe to ask from several threads at once. */
  ParsedArticle parse(Article article) {
    synchronized (kept) {
      ParsedArticle known = kept.get(article);
      if (known != null) {
        return known;
      }
    }
    ParsedArticle parsed = syntax.parse(layouts.read(article));
    synchronized (kept) {
      kept.put(article, parsed);
    }
    return parsed;
  }
}
