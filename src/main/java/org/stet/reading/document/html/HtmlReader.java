package org.stet.reading.document.html;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.stet.fact.Role;
import org.stet.reading.document.ArticleBuilder;
import org.stet.reading.document.CharacterReferences;
import org.stet.reading.document.DocumentFormat;
import org.stet.reading.document.DocumentSource;
import org.stet.reading.document.FormatReader;
import org.stet.reading.document.Located;

/** Reads the article on a web page, without what stands around it. */
public final class HtmlReader implements FormatReader {
  private static final int MANY_WORDS = 200;

  @Override
  public org.stet.reading.document.Document read(DocumentSource source, Role role) {
    String file = HtmlCharset.decode(source);
    Located located = Located.file(file);
    Document page = HtmlText.parse(file);
    PageMetadata about = PageMetadata.of(page);
    Element headline = PageHeadline.of(page, about);
    ArticlePart part = new ArticlePart(page, headline);
    List<Element> roots = part.roots();

    ArticleBuilder article =
        new ArticleBuilder(source, DocumentFormat.HTML)
            .file(file)
            .outlet(about.outlet())
            .published(about.published())
            .language(about.language());
    HtmlText heading = new HtmlText(article, located, part.leftOut()::holds, each -> false, 0);
    writeHeadline(heading, article, located, headline, about);
    int start = article.length();
    PageBody body = new PageBody(part, headline, article.words(), roots);
    HtmlText text = new HtmlText(article, located, body::leftOut, body::dropped, heading.number());
    body.standfirst().forEach(text::write);
    roots.forEach(text::write);
    if (article.length() == start) {
      throw source.unreadable(
          "has no text that reads as an article; save the article itself as plain UTF-8 text");
    }
    part.leftOut().note().ifPresent(article::note);
    int beside = part.mass(page.body()).prose() - body.prose();
    if (beside > MANY_WORDS) {
      article.note("some %d characters of text beside the article were left out".formatted(beside));
    }
    return article.build(role);
  }

  private static void writeHeadline(
      HtmlText text, ArticleBuilder article, Located file, Element shown, PageMetadata about) {
    if (shown != null) {
      text.write(shown);
    } else if (about.headline() != null) {
      Range place = place(about.headlineTeller());
      int from = place == null ? 0 : file.text().indexOf(about.headline(), place.startPos());
      boolean there = place != null && from >= 0 && from < place.endPos();
      text.write(
          file.reading(
              about.headline(),
              there || place == null ? from : place.startPos(),
              place == null ? 0 : place.endPos(),
              new CharacterReferences()));
    }
    if (article.length() > 0) {
      article.headline(0, article.length());
    }
  }

  /** Where an element that tells the headline holds it; null where nobody knows. */
  private static Range place(Element teller) {
    Range place =
        teller == null
            ? null
            : teller.normalName().equals("meta")
                ? teller.attributes().sourceRange("content").valueRange()
                : teller.childNodeSize() == 0 ? null : teller.childNode(0).sourceRange();
    return place != null && place.isTracked() ? place : null;
  }
}
