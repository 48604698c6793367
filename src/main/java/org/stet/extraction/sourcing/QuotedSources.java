package org.stet.extraction.sourcing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.stet.extraction.alignment.WordSequences;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.fact.Article;
import org.stet.fact.Attribution;
import org.stet.fact.Difference;
import org.stet.fact.Quotation;
import org.stet.fact.QuotationMatch;
import org.stet.fact.Role;
import org.stet.fact.SourceLanguage;
import org.stet.fact.Span;

/**
 * Tells of a quotation in the draft where its words come from: from a source that the draft cites,
 * from a translation, from a few words that a source quotes, or from what a source only reports.
 *
 * <p>A quotation that stands in a source word for word is left alone, and so is one of a speaker
 * whom no source reports: the draft may have heard it for itself.
 */
public final class QuotedSources {
  private static final int PER_ARTICLE = 80;
  private static final int REPORTS = 300;

  /** Words from which a quotation is a remark and not a phrase. */
  private static final int REMARK = 5;

  private static final int GROWN = 4;
  private static final int FRAGMENT = 3;

  /** Share of a quotation's words that a report has too, from which it is the same remark. */
  private static final double RETOLD = 0.65;

  private static final double RETOLD_CONTENT = 0.7;
  private static final int LEAST_CONTENT = 3;
  private static final double STRETCH = 2;
  private static final double SAME_REMARK = 0.5;
  private static final double STILL_QUOTED = 0.6;

  private final List<ParsedArticle> story;
  private final Set<String> translated = new TreeSet<>();

  /**
   * @param story the draft first
   * @param languages from which of its articles are known to be translated
   */
  public QuotedSources(List<ParsedArticle> story, List<SourceLanguage> languages) {
    this.story = List.copyOf(story);
    languages.forEach(language -> translated.add(language.article()));
    story.stream()
        .map(ParsedArticle::article)
        .filter(article -> article.language() != null)
        .filter(article -> !article.language().toLowerCase(Locale.ROOT).startsWith("en"))
        .forEach(article -> translated.add(article.id()));
  }

  /** {@code matches}, told which rest on a translation or on an article that the first cites. */
  public List<QuotationMatch> place(List<QuotationMatch> matches) {
    return matches.stream()
        .map(
            match ->
                new QuotationMatch(
                    match.first(),
                    match.second(),
                    match.agreement(),
                    translated.contains(match.first().article())
                        || translated.contains(match.second().article()),
                    cites(match.first().words(), match.second().article())))
        .toList();
  }

  /** Whether the sentences around {@code quoted} name the outlet of {@code source}. */
  private boolean cites(Span quoted, String source) {
    String outlet =
        story.stream()
            .map(ParsedArticle::article)
            .filter(article -> article.id().equals(source) && article.role() == Role.SOURCE)
            .map(Article::outlet)
            .filter(name -> name != null && !name.isBlank())
            .findFirst()
            .map(name -> name.replaceFirst("^[Tt]he ", ""))
            .orElse(null);
    return outlet != null
        && !quoted.article().equals(source)
        && story.stream()
            .filter(article -> article.article().id().equals(quoted.article()))
            .filter(article -> !outlet.equals(article.article().outlet()))
            .flatMap(article -> article.sentences().stream())
            .map(sentence -> sentence.fact().span())
            .anyMatch(span -> span.overlaps(quoted) && span.text().contains(outlet));
  }

  /**
   * The quotations of the draft that are wider than what a source quotes, or that a source only
   * reports, in the order of the draft.
   *
   * @param quotations of all articles
   * @param attributions of all articles
   * @param matches what was found to be one remark
   */
  public List<Difference> beyond(
      List<Quotation> quotations, List<Attribution> attributions, List<QuotationMatch> matches) {
    List<Difference> found = new ArrayList<>();
    if (story.isEmpty() || !story.get(0).article().isDraft()) {
      return found;
    }
    ParsedArticle draft = story.get(0);
    List<Quoted> sources = new ArrayList<>();
    List<Quoted> reports = new ArrayList<>();
    for (ParsedArticle article : story.subList(1, story.size())) {
      String id = article.article().id();
      quotations.stream()
          .filter(quotation -> quotation.article().equals(id))
          .limit(PER_ARTICLE)
          .forEach(
              quotation ->
                  sources.add(Quoted.of(article, quotation.words(), quotation.speakerKey())));
      attributions.stream()
          .filter(said -> said.article().equals(id) && !said.direct() && said.speakerKey() != null)
          .limit(REPORTS)
          .forEach(said -> reports.add(Quoted.of(article, said.content(), said.speakerKey())));
    }
    quotations.stream()
        .filter(quotation -> quotation.article().equals(draft.article().id()))
        .limit(PER_ARTICLE)
        .forEach(
            quotation -> {
              Quoted quoted = Quoted.of(draft, quotation.words(), quotation.speakerKey());
              boolean matched =
                  matches.stream()
                      .anyMatch(
                          match ->
                              match.first().equals(quotation) && !isPart(match.second(), quoted));
              if (quoted.words().size() >= REMARK && !matched) {
                check(quoted, sources, reports, found);
              }
            });
    return List.copyOf(found);
  }

  /** Whether {@code other} is a fragment far shorter than {@code quoted}. */
  private static boolean isPart(Quotation other, Quoted quoted) {
    return other.words().text().split("\\s+").length + GROWN <= quoted.words().size();
  }

  private void check(
      Quoted quoted, List<Quoted> sources, List<Quoted> reports, List<Difference> found) {
    if (sources.stream().anyMatch(source -> isOneRemark(quoted, source)) || isVerbatim(quoted)) {
      return;
    }
    for (Quoted source : sources) {
      if (isGrown(quoted, source) && !isInterrupted(quoted, source, sources)) {
        found.add(new Difference(quoted.span(), source.span(), Difference.Kind.FRAGMENT));
        return;
      }
    }
    for (Quoted report : reports) {
      if (isReported(quoted, report)) {
        found.add(new Difference(quoted.span(), report.span(), Difference.Kind.PARAPHRASE));
        return;
      }
    }
  }

  private static boolean isOneRemark(Quoted quoted, Quoted source) {
    return source.words().size() + GROWN > quoted.words().size()
        && WordSequences.agreement(quoted.words(), source.words()) >= SAME_REMARK;
  }

  /** Whether a source has the words one after the other, with or without marks. */
  private boolean isVerbatim(Quoted quoted) {
    String words = String.join(" ", quoted.words());
    return story.stream()
        .skip(1)
        .anyMatch(
            article ->
                (" " + String.join(" ", Quoted.wordsOf(article.sentences(), null)) + " ")
                    .contains(" " + words + " "));
  }

  /** A few words that the source quotes stand within the remark, and the speaker is the same. */
  private static boolean isGrown(Quoted quoted, Quoted source) {
    return source.words().size() >= FRAGMENT
        && Character.isLowerCase(source.span().text().codePointAt(0))
        && source.words().size() + GROWN <= quoted.words().size()
        && quoted.speaker() != null
        && quoted.speaker().equals(source.speaker())
        && source.content().size() > 1
        && Collections.indexOfSubList(quoted.words(), source.words()) >= 0;
  }

  /** Whether the rest is quoted as well: “It was loud,” he said, “and the quiet was worse.” */
  private static boolean isInterrupted(Quoted quoted, Quoted part, List<Quoted> sources) {
    return sources.stream()
        .filter(other -> other != part && other.span().article().equals(part.span().article()))
        .filter(other -> other.words().size() >= FRAGMENT)
        .anyMatch(other -> WordSequences.agreement(quoted.words(), other.words()) >= STILL_QUOTED);
  }

  private static boolean isReported(Quoted quoted, Quoted report) {
    Set<String> shared = new TreeSet<>(quoted.content());
    shared.retainAll(report.content());
    return quoted.speaker() != null
        && quoted.speaker().equals(report.speaker())
        && shared.size() >= LEAST_CONTENT
        && shared.size() >= RETOLD_CONTENT * quoted.content().size()
        && WordSequences.agreement(quoted.words(), report.words()) >= RETOLD
        && report.words().size() <= STRETCH * quoted.words().size();
  }

  /** The sentences of {@code article} into which {@code span} reaches. */
  static List<ParsedSentence> around(ParsedArticle article, Span span) {
    return article.sentences().stream()
        .filter(sentence -> sentence.fact().span().overlaps(span))
        .toList();
  }
}
