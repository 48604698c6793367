package org.stet.suppression;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.stet.fact.Finding;
import org.stet.fact.Span;
import org.stet.fact.Story;

/** Which findings a suppression lets stand. */
public sealed interface Target {

  /** The id of the rule; null where only a finding is named. */
  String rule();

  /** Whether the suppression is meant for {@code story} at all. */
  boolean concerns(Story story);

  /** Whether it lets {@code finding}, one of a story that it concerns, stand. */
  boolean covers(Finding finding);

  /**
   * A story and an article of it, each null where any will do.
   *
   * @param story the id of the story
   * @param article the id of the article
   */
  record Scope(String story, String article) {
    boolean holds(Story candidate) {
      return (story == null || story.equals(candidate.id()))
          && (article == null || candidate.article(article).isPresent());
    }

    boolean holds(Span span) {
      return article == null || article.equals(span.article());
    }
  }

  /**
   * The findings of a rule that quote certain words.
   *
   * @param rule the id of the rule
   * @param words each as a finding quotes it, white space apart; a finding must quote all
   * @param scope where
   */
  record Words(String rule, List<String> words, Scope scope) implements Target {
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\uFEFF]+");

    public Words {
      words = words.stream().map(Words::folded).toList();
    }

    @Override
    public boolean concerns(Story story) {
      return scope.holds(story);
    }

    @Override
    public boolean covers(Finding finding) {
      return finding.rule().equals(rule)
          && words.stream().allMatch(each -> quotes(finding, each, false));
    }

    /** Whether {@code finding} is of the rule, and its quotations hold the words and more. */
    boolean nearly(Finding finding) {
      return finding.rule().equals(rule)
          && words.stream().allMatch(each -> quotes(finding, each, true));
    }

    private boolean quotes(Finding finding, String each, boolean within) {
      return finding.spans().stream()
          .filter(scope::holds)
          .map(span -> folded(span.text()))
          .anyMatch(quoted -> within ? quoted.contains(each) : quoted.equals(each));
    }

    private static String folded(String words) {
      return SPACE.matcher(words).replaceAll(" ").strip();
    }
  }

  /**
   * One finding.
   *
   * @param finding its id
   * @param rule the rule that it must be of, or null
   * @param scope where
   */
  record Named(String finding, String rule, Scope scope) implements Target {
    @Override
    public boolean concerns(Story story) {
      return scope.holds(story);
    }

    @Override
    public boolean covers(Finding candidate) {
      return candidate.id().equals(finding)
          && (rule == null || rule.equals(candidate.rule()))
          && candidate.spans().stream().anyMatch(scope::holds);
    }
  }

  /**
   * The findings of a rule with words of one paragraph.
   *
   * @param rule the id of the rule
   * @param paragraph the paragraph
   */
  record Paragraph(String rule, Span paragraph) implements Target {
    public Paragraph {
      Objects.requireNonNull(rule, "rule");
    }

    @Override
    public boolean concerns(Story story) {
      return true;
    }

    @Override
    public boolean covers(Finding finding) {
      return finding.rule().equals(rule)
          && finding.spans().stream().anyMatch(span -> span.overlaps(paragraph));
    }
  }
}
