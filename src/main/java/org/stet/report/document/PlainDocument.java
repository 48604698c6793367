package org.stet.report.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.fact.Article;
import org.stet.fact.Span;
import org.stet.reading.document.Passage;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A document made of an article: its headline as the title, then its paragraphs.
 *
 * @param document the package
 * @param passages where the words of the article stand in it
 */
record PlainDocument(WordPackage document, List<Passage> passages) {
  /** The parts that are always the same, and the resources that hold them. */
  private static final List<Map.Entry<String, String>> PARTS =
      List.of(
          Map.entry("[Content_Types].xml", "Content_Types.xml"),
          Map.entry("_rels/.rels", "package.rels"),
          Map.entry("word/_rels/document.xml.rels", "document.xml.rels"),
          Map.entry("word/styles.xml", "styles.xml"));

  private static final Pattern LINE = Pattern.compile("(?m)^.*$", Pattern.UNIX_LINES);
  private static final Pattern SEPARATOR = Pattern.compile("\\R|\\t");
  private static final int LONGEST_TITLE = 150;

  PlainDocument {
    passages = List.copyOf(passages);
  }

  static PlainDocument of(Article article) {
    Document main = WordXml.empty(WordXml.TRANSITIONAL, "w:document");
    Element body = WordXml.in(main.getDocumentElement(), "body");
    List<Passage> passages = new ArrayList<>();
    List<Span> paragraphs = paragraphs(article);
    Span title = title(article, paragraphs);
    if (title != null && !paragraphs.contains(title)) {
      add(body, title, true, passages);
    }
    paragraphs.forEach(each -> add(body, each, each.equals(title), passages));
    page(body);
    WordPackage document = new WordPackage();
    PARTS.forEach(part -> document.put(part.getKey(), resource(part.getValue())));
    document.put("word/document.xml", WordXml.bytes(main));
    passages.sort((one, other) -> Integer.compare(one.start(), other.start()));
    return new PlainDocument(document, passages);
  }

  /** A paragraph runs to a blank line. */
  private static List<Span> paragraphs(Article article) {
    List<Span> paragraphs = new ArrayList<>();
    Matcher lines = LINE.matcher(article.text());
    lines.region(article.bodyStart(), article.text().length());
    int start = -1;
    int end = -1;
    while (lines.find()) {
      String line = lines.group();
      if (!line.isBlank()) {
        start = start < 0 ? lines.start() + indent(line) : start;
        end = lines.start() + line.stripTrailing().length();
      } else if (start >= 0) {
        paragraphs.add(article.span(start, end));
        start = -1;
      }
    }
    if (start >= 0) {
      paragraphs.add(article.span(start, end));
    }
    return paragraphs;
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  /** The headline; where none is known a first paragraph that looks like one; else null. */
  private static Span title(Article article, List<Span> paragraphs) {
    Span headline = article.headline();
    if (headline != null) {
      return paragraphs.stream()
          .filter(each -> each.contains(headline))
          .findFirst()
          .orElse(headline);
    }
    boolean looks =
        paragraphs.size() > 1
            && paragraphs.get(0).length() <= LONGEST_TITLE
            && paragraphs.get(0).text().matches("[^\\r\\n]*[^\\r\\n.,;:…]");
    return looks ? paragraphs.get(0) : null;
  }

  private static void add(Element body, Span words, boolean title, List<Passage> passages) {
    Element paragraph = WordXml.in(body, "p");
    if (title) {
      WordXml.with(WordXml.in(WordXml.in(paragraph, "pPr"), "pStyle"), "val", "Title");
    }
    Element run = WordXml.in(paragraph, "r");
    Matcher separators = SEPARATOR.matcher(words.text());
    int at = 0;
    while (separators.find()) {
      text(run, words.text().substring(at, separators.start()));
      WordXml.in(run, separators.group().equals("\t") ? "tab" : "br");
      at = separators.end();
    }
    text(run, words.text().substring(at));
    passages.add(new Passage(words.start(), words.end(), passages.size() + 1, 1, 0, -1));
  }

  private static void text(Element run, String words) {
    if (!words.isEmpty()) {
      WordXml.text(run, words);
    }
  }

  /** A4 with margins of 2.5 cm, in twentieths of a point. */
  private static void page(Element body) {
    Element section = WordXml.in(body, "sectPr");
    Element size = WordXml.in(section, "pgSz");
    WordXml.with(WordXml.with(size, "w", "11906"), "h", "16838");
    Element margins = WordXml.in(section, "pgMar");
    for (String side : List.of("top", "right", "bottom", "left")) {
      WordXml.with(margins, side, "1417");
    }
    for (String part : List.of("header", "footer")) {
      WordXml.with(margins, part, "708");
    }
    WordXml.with(margins, "gutter", "0");
  }

  private static byte[] resource(String name) {
    try (InputStream in = PlainDocument.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
