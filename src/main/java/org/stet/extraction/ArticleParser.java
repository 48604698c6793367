package org.stet.extraction;

import java.util.Optional;
import org.stet.extraction.layout.LayoutReader;
import org.stet.extraction.lexicon.LexiconFiles;
import org.stet.extraction.memo.Remembered;
import org.stet.extraction.store.Fingerprint;
import org.stet.extraction.store.ParseEntry;
import org.stet.extraction.store.ParseKey;
import org.stet.extraction.store.ParseStore;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.SyntaxParser;
import org.stet.fact.Article;

/**
 * Lays out and parses articles, by far the longest part of extraction. A parse depends on the
 * article alone, so those of the last articles are kept in memory, where in a batch many stories
 * share a source, and all in a store, where the next run finds them without loading a model.
 */
final class ArticleParser {
  private static final int KEPT = 64;

  private final LayoutReader layouts;
  private final SyntaxParser syntax = new SyntaxParser();
  private final ParseStore store;
  private final Optional<String> fingerprint;
  private final Remembered<Article, ParsedArticle> kept = new Remembered<>(KEPT);

  ArticleParser(LexiconFiles lexicon, ParseStore store) {
    this.layouts = new LayoutReader(lexicon);
    this.store = store;
    this.fingerprint =
        store == ParseStore.NONE
            ? Optional.empty()
            : Fingerprint.of(
                SyntaxParser.program(),
                SyntaxParser.library(),
                LayoutReader.WORDS.stream().map(lexicon::path).toList());
  }

  /** The parse of {@code article}; safe to ask from several threads at once. */
  ParsedArticle parse(Article article) {
    return kept.get(
        article, key -> fingerprint.map(print -> stored(key, print)).orElseGet(() -> read(key)));
  }

  /** Forgets the articles that were read; those in the store stay. */
  void forget() {
    kept.forget();
    layouts.forget();
    syntax.forget();
  }

  private ParsedArticle stored(Article article, String print) {
    String key = ParseKey.of(article, print);
    return store
        .find(key)
        .flatMap(entry -> ParseEntry.read(key, entry, article))
        .orElseGet(
            () -> {
              ParsedArticle parsed = read(article);
              store.keep(key, ParseEntry.write(key, parsed));
              return parsed;
            });
  }

  private ParsedArticle read(Article article) {
    return syntax.parse(layouts.read(article));
  }
}
