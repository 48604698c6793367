package org.stet.extraction;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.stet.extraction.layout.Block;
import org.stet.extraction.layout.Layout;
import org.stet.extraction.lexicon.LexiconFiles;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.SyntaxParser;
import org.stet.fact.Article;
import org.stet.fact.Part;
import org.stet.fact.Publication;
import org.stet.fact.Role;

/** Parses the sentences of a test; the models are loaded once for all tests of a run. */
public final class Parsed {
  public static final LexiconFiles LEXICON = new LexiconFiles(Path.of("rules/lexicon"));

  private static final class Holder {
    static final SyntaxParser PARSER = new SyntaxParser();
  }

  private Parsed() {}

  /** {@code text} as the body of a draft without a date; blank lines part its paragraphs. */
  public static ParsedArticle text(String text) {
    return article(Article.of("draft.txt", Role.DRAFT, text));
  }

  /** {@code text} as the body of a draft that appeared on {@code date} (ISO 8601). */
  public static ParsedArticle text(String text, String date) {
    return article(
        new Article(
            "draft.txt",
            Role.DRAFT,
            text,
            0,
            null,
            null,
            new Publication(LocalDate.parse(date), null),
            null));
  }

  /** {@code text} as the body of the source {@code id}. */
  public static ParsedArticle source(String id, String text) {
    return article(Article.of(id, Role.SOURCE, text));
  }

  /** The paragraphs of {@code article}, all taken as body. */
  public static ParsedArticle article(Article article) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String paragraph : article.text().split("\n\n", -1)) {
      if (!paragraph.isBlank()) {
        blocks.add(Block.text(article.span(start, start + paragraph.length()), Part.BODY));
      }
      start += paragraph.length() + 2;
    }
    return Holder.PARSER.parse(new Layout(article, blocks));
  }
}
