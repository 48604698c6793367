package org.stet.reading.document.markdown;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.stet.fact.Article;
import org.stet.fact.Role;
import org.stet.reading.ArticleReader;
import org.stet.reading.TextFile;
import org.stet.reading.document.ArticleBuilder;
import org.stet.reading.document.Document;
import org.stet.reading.document.DocumentFormat;
import org.stet.reading.document.DocumentSource;
import org.stet.reading.document.FormatReader;
import org.stet.reading.document.Located;

/** Reads CommonMark with tables, and with front matter like that of plain text. */
public final class MarkdownReader implements FormatReader {
  /** Nobody nests so deep but to break a reader. */
  private static final int DEEPEST = 100;

  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(DEEPEST)
          .maxInlineNesting(DEEPEST)
          .build();

  @Override
  public Document read(DocumentSource source, Role role) {
    String file = TextFile.text(source.name(), source.bytes());
    Article about = ArticleReader.of(file, source.id(), source.name(), role);
    ArticleBuilder article =
        new ArticleBuilder(source, DocumentFormat.MARKDOWN)
            .file(file)
            .outlet(about.outlet())
            .published(about.published())
            .language(about.language());
    MarkdownText text = new MarkdownText(article, Located.file(file), about.bodyStart());
    if (about.headline() != null) {
      text.headline(about.headline());
    }
    parse(source, file.substring(about.bodyStart())).accept(text);
    return article.build(about.role());
  }

  private static Node parse(DocumentSource source, String markdown) {
    try {
      return PARSER.parse(markdown);
    } catch (IllegalArgumentException e) {
      throw source.unreadable(
          "has more cells in its tables than an article has words; cut it to one article", e);
    }
  }
}
