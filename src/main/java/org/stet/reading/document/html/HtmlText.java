package org.stet.reading.document.html;

import java.util.function.Predicate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.stet.reading.document.ArticleBuilder;
import org.stet.reading.document.CharacterReferences;
import org.stet.reading.document.Escapes;
import org.stet.reading.document.Located;

/**
 * Writes what elements read as: white space collapsed, a paragraph for each block, cells of a row
 * side by side. Goes through a tree without recursion, however deep it is.
 */
public final class HtmlText implements NodeFilter {
  private static final Escapes REFERENCES = new CharacterReferences();
  private static final int DEEPEST = 500;

  private final ArticleBuilder article;
  private final Located file;
  private final Predicate<Element> leftOut;
  private int paragraph;
  private int run = 1;
  private int beganAt;
  private int lineBreaks;
  private int preformatted;

  /**
   * @param file what the elements were parsed from
   * @param leftOut elements that are passed over, with all that they hold
   * @param paragraph number of the last paragraph before
   */
  HtmlText(ArticleBuilder article, Located file, Predicate<Element> leftOut, int paragraph) {
    this.article = article;
    this.file = file;
    this.leftOut = leftOut;
    this.paragraph = paragraph;
    this.beganAt = -1;
  }

  /** A page or a part of one as a tree whose nodes know where they stand. */
  static org.jsoup.nodes.Document parse(String html) {
    Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST);
    return Jsoup.parse(html, "", parser);
  }

  /**
   * Appends all that a piece of HTML reads as, captions left out.
   *
   * @param paragraph number of the last paragraph before
   * @return number of the last paragraph of the piece
   */
  public static int fragment(Located html, ArticleBuilder article, int paragraph) {
    return fragment(html, article, paragraph, null);
  }

  /**
   * As {@link #fragment(Located, ArticleBuilder, int)}, but a heading that says {@code headline}
   * again is left out.
   */
  public static int fragment(Located html, ArticleBuilder article, int paragraph, String headline) {
    HtmlText text =
        new HtmlText(
            article,
            html,
            element ->
                element.normalName().equals("figcaption")
                    || headline != null
                        && HtmlTags.heading(element)
                        && element.text().equalsIgnoreCase(headline.strip()),
            paragraph);
    text.write(parse(html.text()).body());
    return text.paragraph();
  }

  /** Appends what {@code element} reads as, as paragraphs of its own. */
  void write(Element element) {
    begin();
    NodeTraversor.filter(this, element);
    begin();
  }

  /** Number of the last paragraph that has words. */
  int paragraph() {
    return article.length() > beganAt ? paragraph : paragraph - 1;
  }

  private void begin() {
    if (beganAt < 0 || article.length() > beganAt) {
      paragraph++;
    }
    article.paragraph(paragraph);
    beganAt = article.length();
    run = 1;
    lineBreaks = 0;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      write(text);
    } else if (node instanceof Element element) {
      return open(element);
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult open(Element element) {
    String name = element.normalName();
    if (HtmlTags.neverRead(element) || HtmlTags.hidden(element) || leftOut.test(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (name.equals("br")) {
      lineBreak();
    } else if (name.equals("td") || name.equals("th")) {
      cell(element);
    } else if (HtmlTags.block(element)) {
      begin();
    } else {
      changeRun();
    }
    preformatted += name.equals("pre") ? 1 : 0;
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      String name = element.normalName();
      preformatted -= name.equals("pre") ? 1 : 0;
      boolean cell = (name.equals("td") || name.equals("th")) && DataTables.cell(element);
      if (!cell && HtmlTags.block(element)) {
        begin();
      } else if (!name.equals("br")) {
        changeRun();
      }
    }
    return FilterResult.CONTINUE;
  }

  private void cell(Element element) {
    if (DataTables.cell(element)) {
      article.apart(" | ");
    } else {
      begin();
    }
  }

  /** Two line ends in a row part paragraphs on pages that know no better. */
  private void lineBreak() {
    lineBreaks++;
    if (lineBreaks > 1) {
      begin();
    } else {
      article.apart("\n");
    }
  }

  private void changeRun() {
    if (article.length() > beganAt) {
      run++;
    }
  }

  private void write(TextNode node) {
    String words = node.getWholeText();
    boolean tracked = node.sourceRange().isTracked();
    int from = tracked ? node.sourceRange().startPos() : 0;
    int to = tracked ? node.sourceRange().endPos() : 0;
    write(file.reading(words, from, to, REFERENCES));
  }

  /** Appends words in which white space means no more than a blank. */
  void write(Located words) {
    String text = words.text();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && (!white(text, i) && !invisible(text.charAt(i)) || kept(text, i))) {
        continue;
      }
      if (i > from) {
        words.write(article, from, i, run);
        lineBreaks = 0;
      }
      if (i < text.length() && white(text, i)) {
        article.apart(preformatted > 0 && text.charAt(i) == '\n' ? "\n" : " ");
      }
      from = i + 1;
    }
  }

  private static boolean white(String text, int at) {
    return " \t\n\r\f".indexOf(text.charAt(at)) >= 0;
  }

  /** A blank between two words. */
  private static boolean kept(String text, int at) {
    return text.charAt(at) == ' '
        && at > 0
        && at + 1 < text.length()
        && !white(text, at - 1)
        && !white(text, at + 1)
        && !invisible(text.charAt(at - 1))
        && !invisible(text.charAt(at + 1));
  }

  /** A soft hyphen, a space of no width, a byte order mark. */
  private static boolean invisible(char unit) {
    return unit == '\u00AD' || unit == '\u200B' || unit == '\u2060' || unit == '\uFEFF';
  }
}
