package org.stet.reading.document.markdown;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.stet.fact.Span;
import org.stet.reading.document.ArticleBuilder;
import org.stet.reading.document.Escapes;
import org.stet.reading.document.Located;
import org.stet.reading.document.html.HtmlText;

/** Writes what a tree of Markdown reads as; alternative texts of images are left out. */
final class MarkdownText extends AbstractVisitor {
  private static final Pattern REMARK = Pattern.compile("<!--[ \\t]*stet:");
  private static final Pattern NEVER_READ =
      Pattern.compile("(?i)</?(?:script|style|template)\\b.*");
  private static final int HEADLINE_LEVEL = 2;

  private final ArticleBuilder article;
  private final Located file;
  private final int shift;
  private final Escapes escapes = new MarkdownEscapes();
  private String headline;
  private int paragraph;
  private int run = 1;
  private int beganAt;
  private boolean unread;

  /**
   * @param shift where in the file the text that was parsed begins
   */
  MarkdownText(ArticleBuilder article, Located file, int shift) {
    this.article = article;
    this.file = file;
    this.shift = shift;
  }

  /** Writes the headline that front matter tells. */
  void headline(Span told) {
    begin();
    file.write(article, told.start(), told.end(), run);
    article.headline(0, article.length());
    headline = plain(told.text());
  }

  private void begin() {
    article.paragraph(++paragraph);
    run = 1;
    beganAt = article.length();
    unread = false;
  }

  @Override
  public void visit(Heading heading) {
    StringBuilder words = new StringBuilder();
    heading.accept(new WordsOnly(words));
    if (headline != null && plain(words.toString()).equals(headline)) {
      return;
    }
    boolean first = article.length() == 0 && heading.getLevel() <= HEADLINE_LEVEL;
    begin();
    visitChildren(heading);
    if (first && article.length() > 0) {
      article.headline(0, article.length());
      headline = plain(words.toString());
    }
  }

  @Override
  public void visit(Paragraph node) {
    begin();
    visitChildren(node);
  }

  @Override
  public void visit(Text text) {
    write(text, text.getLiteral(), escapes);
  }

  @Override
  public void visit(Code code) {
    changeRun();
    write(code, code.getLiteral(), Escapes.NONE);
    changeRun();
  }

  private void write(Node node, String words, Escapes how) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (unread || words.isEmpty()) {
      return;
    }
    if (spans.isEmpty()) {
      article.words(words, run, 0, -1);
      return;
    }
    SourceSpan last = spans.get(spans.size() - 1);
    int from = shift + spans.get(0).getInputIndex();
    int to = shift + last.getInputIndex() + last.getLength();
    if (how == Escapes.NONE) {
      int content = file.text().indexOf(words, from);
      from = content >= 0 && content < to ? content : from;
    }
    Located located = file.reading(words, from, to, how);
    located.write(article, 0, words.length(), run);
  }

  @Override
  public void visit(SoftLineBreak softLineBreak) {
    article.apart(" ");
  }

  @Override
  public void visit(HardLineBreak hardLineBreak) {
    article.apart("\n");
  }

  @Override
  public void visit(Emphasis emphasis) {
    styled(emphasis);
  }

  @Override
  public void visit(StrongEmphasis strongEmphasis) {
    styled(strongEmphasis);
  }

  @Override
  public void visit(Link link) {
    styled(link);
  }

  @Override
  public void visit(Image image) {
    // What stands for a picture where it cannot be shown is not what the article says.
  }

  private void styled(Node node) {
    changeRun();
    visitChildren(node);
    changeRun();
  }

  private void changeRun() {
    if (article.length() > beganAt) {
      run++;
    }
  }

  @Override
  public void visit(FencedCodeBlock block) {
    verbatim(block, true);
  }

  @Override
  public void visit(IndentedCodeBlock block) {
    verbatim(block, false);
  }

  private void verbatim(Node block, boolean fenced) {
    begin();
    List<int[]> lines = lines(block);
    for (int i = 0; i < lines.size(); i++) {
      int[] line = lines.get(i);
      String words = file.text().substring(line[0], line[1]);
      boolean fence =
          fenced && (i == 0 || i == lines.size() - 1) && words.strip().matches("[`~]{3}.*");
      int start = line[1] - words.stripLeading().length();
      if (!fence && start < line[1]) {
        article.apart("\n");
        file.write(article, start, line[0] + words.stripTrailing().length(), run);
      }
    }
  }

  @Override
  public void visit(HtmlBlock block) {
    List<int[]> lines = lines(block);
    if (!REMARK.matcher(block.getLiteral()).find()) {
      paragraph = HtmlText.fragment(file.lines(lines), article, paragraph, null);
      return;
    }
    for (int[] line : lines) {
      begin();
      file.write(article, line[0], line[1], run);
    }
  }

  private List<int[]> lines(Node block) {
    return block.getSourceSpans().stream()
        .map(
            span -> {
              int from = shift + span.getInputIndex();
              return new int[] {from, from + span.getLength()};
            })
        .toList();
  }

  @Override
  public void visit(HtmlInline html) {
    String tag = html.getLiteral().toLowerCase(Locale.ROOT);
    if (REMARK.matcher(tag).find()) {
      write(html, html.getLiteral(), Escapes.NONE);
    } else if (tag.startsWith("<br")) {
      article.apart("\n");
    } else if (NEVER_READ.matcher(tag).matches()) {
      unread = !tag.startsWith("</");
    }
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof TableRow) {
      begin();
    } else if (node instanceof TableCell) {
      article.apart(" | ");
    }
    visitChildren(node);
  }

  private static String plain(String words) {
    return words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  /** The words below a node, as they are compared. */
  private static final class WordsOnly extends AbstractVisitor {
    private final StringBuilder words;

    WordsOnly(StringBuilder words) {
      this.words = words;
    }

    @Override
    public void visit(Text text) {
      words.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
      words.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak softLineBreak) {
      words.append(' ');
    }
  }
}
