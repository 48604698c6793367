package org.stet.suppression;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.fact.Article;
import org.stet.fact.Span;
import org.stet.fact.Story;

/**
 * Suppressions on lines of their own in a draft, invisible in rendered Markdown: {@code <!-- stet:
 * allow RULE until 2027-01-31: reason -->}. Each is meant for the paragraph below it.
 *
 * <p>Only a draft may hold them: a source comes from elsewhere and decides nothing.
 */
public final class InlineSuppressions {
  private static final Pattern MARK = Pattern.compile("<!--[ \\t]*stet:");
  private static final Pattern LINE = Pattern.compile("[^\\r\\n]*(?:\\r\\n|\\r|\\n|\\z)");
  private static final String END = "-->";

  private final Article draft;
  private final List<Suppression> found = new ArrayList<>();
  private final List<SuppressionProblem> problems = new ArrayList<>();
  private final List<Remark> waiting = new ArrayList<>();

  private InlineSuppressions(Article draft) {
    this.draft = draft;
  }

  /** The suppressions that {@code draft} holds. */
  public static Suppressions of(Article draft) {
    return new InlineSuppressions(draft).read();
  }

  /**
   * {@code story} as it is read: with blanks in place of the lines that hold suppressions, so that
   * they are no copy and every offset still leads into the file.
   */
  public static Story blanked(Story story) {
    return new Story(story.id(), story.articles().stream().map(InlineSuppressions::copy).toList());
  }

  private static Article copy(Article article) {
    if (!MARK.matcher(article.text()).find()) {
      return article;
    }
    StringBuilder text = new StringBuilder(article.text());
    Matcher line = lines(article);
    while (line.find() && line.end() > line.start()) {
      Remark remark = Remark.of(article.id(), line.group(), 0);
      for (int i = line.start(); remark != null && remark.alone() && i < line.end(); i++) {
        char unit = text.charAt(i);
        text.setCharAt(i, unit == '\n' || unit == '\r' ? unit : ' ');
      }
    }
    return new Article(
        article.id(),
        article.role(),
        text.toString(),
        article.bodyStart(),
        article.headline(),
        article.outlet(),
        article.published(),
        article.language());
  }

  private static Matcher lines(Article article) {
    return LINE.matcher(article.text()).region(article.bodyStart(), article.text().length());
  }

  private Suppressions read() {
    if (!MARK.matcher(draft.text()).find()) {
      return Suppressions.NONE;
    }
    List<Span> group = new ArrayList<>();
    int number = 1 + lineEnds(draft.text().substring(0, draft.bodyStart()));
    Matcher line = lines(draft);
    while (line.find() && line.end() > line.start()) {
      Remark remark = Remark.of(draft.id(), line.group(), number++);
      if (remark == null ? !line.group().isBlank() : !remark.alone()) {
        group.add(draft.span(line.start(), line.end()));
      } else {
        settle(group);
      }
      if (remark != null && remark.problem() != null) {
        problems.add(remark.problem());
      } else if (remark != null) {
        waiting.add(remark);
      }
    }
    settle(group);
    waiting.forEach(remark -> problems.add(remark.problem("no paragraph stands below it")));
    return new Suppressions(found, problems);
  }

  /** The lines of {@code group} have come to an end: those that wait for a paragraph have it. */
  private void settle(List<Span> group) {
    if (!group.isEmpty()) {
      Span last = group.get(wrapped(group) ? group.size() - 1 : 0);
      Span paragraph = draft.span(group.get(0).start(), last.end());
      waiting.forEach(remark -> found.add(remark.suppression(paragraph)));
      waiting.clear();
      group.clear();
    }
  }

  /** Whether the lines were broken at a fixed width; otherwise each is a paragraph of its own. */
  private static boolean wrapped(List<Span> group) {
    long open =
        group.subList(0, group.size() - 1).stream()
            .map(line -> line.text().strip())
            .filter(Remark::mayGoOn)
            .count();
    return 2 * open > group.size() - 1;
  }

  private static int lineEnds(String text) {
    int count = 0;
    Matcher line = LINE.matcher(text);
    while (line.find() && line.end() > line.start()) {
      count += line.group().endsWith("\n") || line.group().endsWith("\r") ? 1 : 0;
    }
    return count;
  }

  /** Where in {@code line} a remark begins, or -1. */
  static int mark(String line) {
    Matcher mark = MARK.matcher(line);
    return mark.find() ? mark.start() : -1;
  }

  /** What stands between the mark and the end of {@code remark}, which stands alone. */
  static String content(String remark) {
    Matcher mark = MARK.matcher(remark);
    return mark.find() ? remark.substring(mark.end(), remark.length() - END.length()) : "";
  }

  /** Whether {@code line}, stripped, is one remark and nothing else. */
  static boolean alone(String line) {
    return MARK.matcher(line).lookingAt() && line.indexOf(END) == line.length() - END.length();
  }
}
