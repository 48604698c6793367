package org.stet.extraction.attribution;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Article;
import org.stet.fact.SourceKind;
import org.stet.fact.Span;
import org.stet.fact.Stance;

/**
 * Follows a report back to its origin: "the Gazette reported, citing officials" is the officials',
 * by way of the Gazette.
 */
final class Chains {
  private static final int NEAR = 3;
  private static final int WAY = 10;

  private final Article article;
  private final SourceKinds kinds;
  private final SourceLexicon words;
  private final CueLexicon cues;

  Chains(Article article, SourceKinds kinds, SourceLexicon words, CueLexicon cues) {
    this.cues = cues;
    this.article = article;
    this.kinds = kinds;
    this.words = words;
  }

  /** The reports with their origins as sources and their messengers as chains. */
  List<Report> follow(List<Report> reports) {
    Map<ParsedSentence, List<Report>> bySentence = new IdentityHashMap<>();
    for (Report report : reports) {
      bySentence.computeIfAbsent(report.sentence(), sentence -> new ArrayList<>()).add(report);
    }
    List<Report> followed = new ArrayList<>();
    for (Report report : reports) {
      if (!citesSource(report, bySentence.get(report.sentence()))) {
        followed.add(told(owned(cited(inserted(report)))));
      }
    }
    Surrounding<Report> contents = new Surrounding<>(followed, Report::content);
    Map<Report, SourceKind> known = new IdentityHashMap<>();
    return followed.stream().map(report -> relayed(report, contents, known)).toList();
  }

  /**
   * A "citing" whose object is a source rather than a thing said belongs to the report before it.
   */
  private boolean citesSource(Report report, List<Report> ofSentence) {
    if (report.cue() == null
        || cues.phrases(report.cue().text()).stream().noneMatch(cue -> cue.takes("source"))) {
      return false;
    }
    Token head = headAt(report.sentence(), report.content().start());
    return head != null
        && words.speaks(head)
        && ofSentence.stream()
            .anyMatch(other -> other != report && other.speech() && other.source() != null);
  }

  /** "The Gazette, citing a nurse, reported": the nurse's, where the parser takes both for one. */
  private Report inserted(Report report) {
    if (report.source() == null || report.cue() == null) {
      return report;
    }
    for (Token token : report.sentence().tokens()) {
      boolean inside =
          token.start() > report.source().start() && token.end() < report.source().end();
      if (!inside
          || token.index() < 2
          || !report.sentence().token(token.index() - 1).text().equals(",")
          || cues.phrases(token.text()).stream().noneMatch(cue -> cue.takes("source"))) {
        continue;
      }
      Token last = report.sentence().token(token.index() - 2);
      Token next = report.sentence().token(token.index() + 1);
      Token origin = headAt(report.sentence(), next.start());
      if (origin != null && words.speaks(origin) && last.end() > report.source().start()) {
        Span messenger = article.span(report.source().start(), last.end());
        return behind(report.from(messenger, last, report.chain()), origin);
      }
    }
    return report;
  }

  private Report cited(Report report) {
    if (!report.speech() || report.cue() == null || report.source() == null) {
      return report;
    }
    for (Token token : report.sentence().tokens()) {
      int after = token.start() < report.source().end() ? -1 : behindCiting(report, token);
      Token head =
          after < 0 || after >= report.sentence().tokens().size()
              ? null
              : headAt(report.sentence(), report.sentence().token(after).start());
      if (head != null && words.speaks(head)) {
        return behind(report, head);
      }
    }
    return report;
  }

  /**
   * Index after "citing" or "with reference to" at {@code token}, right behind the report, or -1.
   */
  private int behindCiting(Report report, Token token) {
    int fromCue = token.start() - report.cue().end();
    int fromContent = token.start() - report.content().end();
    boolean near = (fromCue > 0 && fromCue <= NEAR) || (fromContent > 0 && fromContent <= NEAR);
    List<Cue> found = near ? cues.phrases(token.text()) : List.of();
    for (Cue cue : found) {
      int at = token.index();
      boolean follows = cue.takes("source");
      for (String word : cue.words()) {
        follows &=
            at < report.sentence().tokens().size()
                && report.sentence().token(at).text().equals(word);
        at++;
      }
      if (follows) {
        return at;
      }
    }
    return -1;
  }

  private Report behind(Report report, Token head) {
    SentenceTree tree = new SentenceTree(article, report.sentence());
    Span origin = SourcePhrases.phrase(tree, head, null);
    if (origin == null || origin.overlaps(report.source())) {
      return report;
    }
    List<Span> chain = new ArrayList<>(List.of(report.source()));
    chain.addAll(report.chain());
    Report followed = report.from(origin, head, chain);
    boolean inside =
        report.content().start() < origin.start() && origin.end() < report.content().end();
    return inside && report.content().text().startsWith("citing ")
        ? followed.withContent(behindComma(report.content(), origin))
        : followed;
  }

  /** What is left of {@code content} behind {@code origin} and its comma. */
  private Span behindComma(Span content, Span origin) {
    int from = origin.end();
    while (from < content.end() && !Character.isLetterOrDigit(article.text().charAt(from))) {
      from++;
    }
    return from == content.end() ? content : article.span(from, content.end());
  }

  /** The chief word of the noun phrase that begins at {@code start}. */
  private static Token headAt(ParsedSentence sentence, int start) {
    Token head = null;
    for (Token token : sentence.tokens()) {
      if (token.start() < start) {
        continue;
      }
      boolean inside = token.isNoun() || token.tag().matches("DT|JJ|PRP\\$|CD|POS|VBN");
      if (!inside || (head != null && token.index() > head.index() + WAY)) {
        break;
      }
      if (token.isNoun()) {
        head = token;
      }
    }
    return head;
  }

  /** "told the Gazette": what was said came by way of the Gazette. */
  private Report told(Report report) {
    if (report.cue() == null
        || report.source() == null
        || !report.cue().text().matches(".*\\b(told|tells?|telling)")) {
      return report;
    }
    for (Token token : report.sentence().tokens()) {
      if (token.start() >= report.cue().end() && token.start() <= report.cue().end() + 2) {
        Token head = headAt(report.sentence(), token.start());
        if (head != null && kinds.isOutlet(report.sentence(), head)) {
          Span hearer = article.span(token.start(), head.end());
          return isOwn(hearer, head) ? report : report.withChain(List.of(hearer));
        }
      }
    }
    return report;
  }

  /** "told this newspaper", "told the media", or the article's own outlet by name. */
  private boolean isOwn(Span hearer, Token head) {
    String words = hearer.text().toLowerCase(Locale.ROOT);
    String outlet = article.outlet();
    return words.matches("(?s)(?:our|this|the present)\\b.*")
        || Set.of("press", "media").contains(SentenceTree.lemma(head))
        || (outlet != null
            && outlet.toLowerCase(Locale.ROOT).contains(head.text().toLowerCase(Locale.ROOT))
            && head.isProperNoun());
  }

  /** "according to the Gazette's sources": the sources', by way of the Gazette. */
  private Report owned(Report report) {
    if (report.head() == null || report.head().isProperNoun()) {
      return report;
    }
    Token owner = report.sentence().child(report.head(), "nmod:poss");
    boolean outlet = owner != null && kinds.isOutlet(report.sentence(), owner);
    if (!outlet || !words.hidden().contains(SentenceTree.lemma(report.head()))) {
      return report;
    }
    SentenceTree tree = new SentenceTree(article, report.sentence());
    Span messenger =
        article.span(tree.at(SourcePhrases.edges(tree, owner, null)[0]).start(), owner.end());
    return report.withChain(List.of(messenger));
  }

  /** What an outlet reports that somebody said came by way of the outlet. */
  private Report relayed(
      Report report, Surrounding<Report> contents, Map<Report, SourceKind> known) {
    if (report.cue() == null || !report.chain().isEmpty()) {
      return report;
    }
    for (Report outer : contents.around(report.cue())) {
      boolean relays =
          outer != report
              && outer.source() != null
              && outer.cue() != null
              && outer.stance() == Stance.SAYS
              && !outer.source().equals(report.source())
              && known.computeIfAbsent(outer, kinds::of) == SourceKind.MEDIA;
      if (relays) {
        return report.withChain(List.of(outer.source()));
      }
    }
    return report;
  }
}
