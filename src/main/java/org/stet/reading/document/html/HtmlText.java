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
  private final Predicate<HtmlParagraph> dropped;
  private final DataTables tables = new DataTables();
  private int number;
  private HtmlParagraph paragraph = new HtmlParagraph();
  private int lineBreaks;
  private int preformatted;
  private int links;

  /**
   * @param file what the elements were parsed from
   * @param leftOut elements that are passed over, with all that they hold
   * @param dropped paragraphs that are passed over
   * @param number number of the last paragraph before
   */
  HtmlText(
      ArticleBuilder article,
      Located file,
      Predicate<Element> leftOut,
      Predicate<HtmlParagraph> dropped,
      int number) {
    this.article = article;
    this.file = file;
    this.leftOut = leftOut;
    this.dropped = dropped;
    this.number = number;
  }

  /** A page or a part of one as a tree whose nodes know where they stand. */
  static org.jsoup.nodes.Document parse(String html) {
    Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST);
    return Jsoup.parse(html, "", parser);
  }

  /**
   * Appends all that a piece of HTML reads as, captions left out.
   *
   * @param number number of the last paragraph before
   * @param headline a paragraph that says no more than this is left out; or null
   * @return number of the last paragraph of the piece
   */
  public static int fragment(Located html, ArticleBuilder article, int number, String headline) {
    HtmlText text =
        new HtmlText(
            article,
            html,
            element -> element.normalName().equals("figcaption"),
            paragraph -> headline != null && paragraph.words().equalsIgnoreCase(headline.strip()),
            number);
    text.write(parse(html.text()).body());
    return text.number();
  }

  /** Appends what {@code element} reads as, as paragraphs of its own. */
  void write(Element element) {
    NodeTraversor.filter(this, element);
    end();
  }

  /** Appends words as a paragraph of their own. */
  void write(Located words) {
    add(words);
    end();
  }

  /** Number of the last paragraph that was written. */
  int number() {
    return number;
  }

  private void end() {
    if (!paragraph.empty() && !dropped.test(paragraph)) {
      paragraph.write(article, ++number);
    }
    paragraph = new HtmlParagraph();
    lineBreaks = 0;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      add(text);
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
    } else if (tables.cell(element)) {
      paragraph.apart(" | ");
    } else if (HtmlTags.block(element) && !tables.inCell(element)) {
      end();
    } else {
      paragraph.changeRun();
    }
    preformatted += name.equals("pre") ? 1 : 0;
    links += name.equals("a") ? 1 : 0;
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      String name = element.normalName();
      preformatted -= name.equals("pre") ? 1 : 0;
      links -= name.equals("a") ? 1 : 0;
      boolean inRow = tables.cell(element) || tables.inCell(element);
      if (!inRow && HtmlTags.block(element)) {
        end();
      } else if (!name.equals("br")) {
        paragraph.changeRun();
      }
    }
    return FilterResult.CONTINUE;
  }

  /** Two line ends in a row part paragraphs on pages that know no better. */
  private void lineBreak() {
    if (lineBreaks++ > 0) {
      end();
    } else {
      paragraph.apart("\n");
    }
  }

  private void add(TextNode node) {
    boolean tracked = node.sourceRange().isTracked();
    int from = tracked ? node.sourceRange().startPos() : 0;
    int to = tracked ? node.sourceRange().endPos() : 0;
    add(file.reading(node.getWholeText(), from, to, REFERENCES));
  }

  /** Adds words in which white space means no more than a blank. */
  private void add(Located words) {
    String text = words.text();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean end = i == text.length();
      if (!end && (!white(text, i) && !invisible(text.charAt(i)) || kept(text, i))) {
        continue;
      }
      if (i > from) {
        paragraph.add(words, from, i, links > 0);
        lineBreaks = 0;
      }
      if (!end && white(text, i)) {
        paragraph.apart(preformatted > 0 && text.charAt(i) == '\n' ? "\n" : " ");
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
