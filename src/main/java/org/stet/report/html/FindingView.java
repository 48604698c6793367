package org.stet.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.stet.fact.Alignment;
import org.stet.fact.Article;
import org.stet.fact.Concern;
import org.stet.fact.Conflict;
import org.stet.fact.Correction;
import org.stet.fact.Difference;
import org.stet.fact.Fact;
import org.stet.fact.FigureMatch;
import org.stet.fact.Finding;
import org.stet.fact.MomentMatch;
import org.stet.fact.NameVariant;
import org.stet.fact.QuotationMatch;
import org.stet.fact.Span;
import org.stet.report.Tally;
import org.stet.suppression.Suppression;
import org.stet.verdict.CheckedRule;
import org.stet.wording.FactFields;
import org.stet.wording.Remedy;

/**
 * A finding as a card.
 *
 * @param of the finding and its number
 * @param inDraft whether it touches the draft
 * @param articles ids, on the page, of the articles that it quotes, with blanks between
 * @param sides the words of every side
 * @param rule the rule that made it; null where nobody said which were asked
 * @param accepted who has said that it will be mended, and why; null where nobody has
 */
record FindingView(
    Numbered of,
    boolean inDraft,
    String articles,
    List<Side> sides,
    CheckedRule rule,
    Suppression accepted) {

  /**
   * A fact that the rule matched.
   *
   * @param kind "a figure"
   * @param article the article in which it stands
   * @param fields "counted: mercenary"
   */
  record Matched(String kind, String article, List<String> fields) {}

  static FindingView of(
      Numbered numbered, Article draft, CheckedRule rule, Suppression accepted, Anchors anchors) {
    List<Side> sides = new ArrayList<>();
    for (int i = 0; i < numbered.sides().size(); i++) {
      List<Span> spans = numbered.sides().get(i);
      boolean fault = spans.stream().anyMatch(numbered::isFault);
      sides.add(Side.of(numbered.mark(i), spans, fault, anchors));
    }
    String articles =
        numbered.finding().spans().stream()
            .map(Span::article)
            .map(anchors::article)
            .distinct()
            .collect(Collectors.joining(" "));
    boolean inDraft = draft != null && numbered.finding().touches(draft);
    return new FindingView(numbered, inDraft, articles, sides, rule, accepted);
  }

  Finding finding() {
    return of.finding();
  }

  String severity() {
    return Tally.word(finding().severity());
  }

  String kind() {
    return KindSign.words(finding().kind());
  }

  String type() {
    return finding().type() == null ? null : finding().type().replace('-', ' ');
  }

  /** The words that the suggestion would replace; null where they are not one stretch. */
  String replaced() {
    return finding().suggestion() == null || finding().spans().size() != 1
        ? null
        : finding().spans().get(0).text();
  }

  /** What the rule put forward, as a sentence before the words. */
  String evidence() {
    return subjects().size() > 1
        ? "These do not go together:"
        : finding().evidence() instanceof Correction
            ? "This should be written otherwise:"
            : "This should not stand as it is:";
  }

  /** The words of each fact that was put forward, both sides of a pair. */
  List<String> subjects() {
    if (finding().evidence() instanceof Conflict conflict) {
      return List.of(words(conflict.first()), words(conflict.second()));
    }
    Fact subject =
        finding().evidence() instanceof Concern concern
            ? concern.subject()
            : ((Correction) finding().evidence()).subject();
    return isPair(subject)
        ? subject.spans().stream().limit(2).map(FactFields::words).toList()
        : List.of(words(subject));
  }

  private static String words(Fact fact) {
    return "%s, %s".formatted(FactFields.kind(fact), FactFields.words(fact));
  }

  private static boolean isPair(Fact fact) {
    return fact instanceof FigureMatch
        || fact instanceof MomentMatch
        || fact instanceof QuotationMatch
        || fact instanceof Alignment
        || fact instanceof Difference
        || fact instanceof NameVariant;
  }

  List<Matched> facts() {
    return finding().trace().stream()
        .map(fact -> new Matched(FactFields.kind(fact), fact.article(), FactFields.of(fact)))
        .toList();
  }

  List<String> remedies() {
    return Remedy.of(finding());
  }
}
