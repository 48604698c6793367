package org.stet.extraction.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.extraction.attribution.Attributions;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.fact.Article;
import org.stet.fact.Attribution;
import org.stet.fact.Bound;
import org.stet.fact.Figure;
import org.stet.fact.Measure;
import org.stet.fact.SourceKind;
import org.stet.fact.Span;
import org.stet.fact.Stance;

/**
 * Tells who answers for a figure where its own clause does not: the source of the same figure
 * elsewhere in the article, of the toll in the sentence beside it, of a statement as a whole; or
 * nobody, where only "an estimated" stands before it.
 */
final class Coverage {
  private static final int OPENING = 4;
  private static final int REACH = 1_000;

  /** Figures that are looked up; a text with more is a table. */
  private static final int MOST = 500;

  private static final double CONFIDENCE = 0.74;
  private static final Pattern HEDGE =
      Pattern.compile("(?i)\\b(estimated|reported|rumou?red|alleged|purported)\\s+$");
  private static final Pattern RELEASED =
      Pattern.compile(
          "\\b(?<verb>published|released|issued|updated)\\b(?:\\s\\p{L}+){0,3}?\\s(?<noun>figures|numbers|data|statistics|toll|count|tally|bulletin)\\b");
  private static final Set<Measure> OWN_WORDS =
      Set.of(Measure.SUPERLATIVE, Measure.AGE, Measure.LABEL, Measure.SCORE, Measure.ORDINAL);

  private static final Set<Measure> HARM = Set.of(Measure.TOLL, Measure.DAMAGE);

  private final Article article;
  private final List<ParsedSentence> sentences;
  private final List<Figure> figures;
  private final Attributions attributions;
  private final List<Integer> places;
  private final Attribution statement;
  private final KnownFigures background;

  Coverage(ParsedArticle parsed, List<Figure> figures, Attributions attributions) {
    this.article = parsed.article();
    this.sentences = parsed.sentences();
    this.figures = List.copyOf(figures);
    this.attributions = attributions;
    this.places = figures.stream().map(figure -> place(figure.span())).toList();
    this.statement = statement(attributions);
    this.background = new KnownFigures(parsed);
  }

  /** The figures, each with the attribution that covers it. */
  List<Figure> covered() {
    List<Figure> covered = new ArrayList<>();
    for (int i = 0; i < figures.size(); i++) {
      Figure figure = figures.get(i);
      Attribution found =
          figure.attribution() == null && i < MOST ? attribution(figure, places.get(i)) : null;
      Figure answered = found == null ? figure : figure.attributedTo(found);
      boolean known =
          !sentences.isEmpty() && background.holds(sentences.get(places.get(i)), figure);
      covered.add(known ? answered.asKnown() : answered);
    }
    return covered;
  }

  private Attribution attribution(Figure figure, int at) {
    if (OWN_WORDS.contains(figure.measure())) {
      return null;
    }
    Attribution hedge = hedge(figure);
    if (hedge != null) {
      return hedge;
    }
    Attribution twin = twin(figure);
    Attribution beside = twin == null ? beside(figure, at) : twin;
    Attribution near = beside == null ? speaker(figure, at) : beside;
    Attribution record = near == null ? released(at) : near;
    Attribution speaker = record == null ? quoted(figure) : record;
    return speaker == null ? statement : speaker;
  }

  /** Words between quotation marks are not the paper's: those of the latest speaker before them. */
  private Attribution quoted(Figure figure) {
    boolean quoted =
        attributions.quotations().stream()
            .anyMatch(
                quotation ->
                    quotation.attribution() == null && quotation.words().contains(figure.span()));
    return !quoted
        ? null
        : attributions.all().stream()
            .filter(said -> said.answerable() && said.content().precedes(figure.span()))
            .filter(said -> figure.span().start() - said.content().end() < REACH)
            .reduce((first, second) -> second)
            .orElse(null);
  }

  /** "An estimated 3,000 homes": estimated by nobody. */
  private Attribution hedge(Figure figure) {
    int from = Math.max(0, figure.numeral().start() - 30);
    Matcher matcher = HEDGE.matcher(article.text().substring(from, figure.numeral().start()));
    if (!matcher.find()) {
      return null;
    }
    Stance stance =
        matcher.group(1).equalsIgnoreCase("estimated") ? Stance.ESTIMATES : Stance.CLAIMS;
    Span cue = article.span(from + matcher.start(1), from + matcher.end(1));
    return new Attribution(
        null,
        cue,
        figure.span(),
        stance,
        SourceKind.NOBODY,
        null,
        List.of(),
        false,
        false,
        CONFIDENCE);
  }

  /** The source of the same number of the same thing in another sentence. */
  private Attribution twin(Figure figure) {
    return figures.stream()
        .filter(other -> other != figure && isSourced(other) && isTwin(figure, other))
        .map(Figure::attribution)
        .findFirst()
        .orElse(null);
  }

  private static boolean isTwin(Figure one, Figure other) {
    if (one.measure() != other.measure() || !Objects.equals(one.unit(), other.unit())) {
      return false;
    }
    boolean harm =
        one.measure() == Measure.TOLL
            && one.bound() != Bound.VAGUE
            && other.bound() != Bound.VAGUE
            && Objects.equals(one.outcome(), other.outcome());
    boolean value = one.low() == other.low() && one.high() == other.high();
    boolean keyed = one.measureKey() != null && one.measureKey().equals(other.measureKey());
    return harm && !one.excludes(other)
        || value
            && (keyed
                || (Objects.equals(one.outcome(), other.outcome())
                    && (one.outcome() != null || Objects.equals(one.counted(), other.counted()))));
  }

  /** The source of a toll or of damage in the same sentence, the one before or the one after. */
  private Attribution beside(Figure figure, int at) {
    if (!HARM.contains(figure.measure())) {
      return null;
    }
    for (int near : new int[] {at, at + 1, at - 1}) {
      for (int i = 0; i < figures.size(); i++) {
        Figure other = figures.get(i);
        boolean neighbour =
            places.get(i) == near && HARM.contains(other.measure()) && isSourced(other);
        if (neighbour && sentences.get(near).paragraph() == sentences.get(at).paragraph()) {
          return other.attribution();
        }
      }
    }
    return null;
  }

  /** Who speaks right after: "One person has died. The prefect said the woman was 72." */
  private Attribution speaker(Figure figure, int at) {
    boolean goesOn =
        at + 1 < sentences.size()
            && HARM.contains(figure.measure())
            && sentences.get(at + 1).paragraph() == sentences.get(at).paragraph();
    if (!goesOn) {
      return null;
    }
    Span next = sentences.get(at + 1).fact().span();
    return attributions.all().stream()
        .filter(said -> said.cue() != null && next.contains(said.cue()))
        .filter(said -> said.answerable() && said.sourceKind() != SourceKind.MEDIA)
        .findFirst()
        .orElse(null);
  }

  /** "When the ministry last published figures, three had died". */
  private Attribution released(int at) {
    Span span = sentences.isEmpty() ? null : sentences.get(at).fact().span();
    Matcher matcher = span == null ? null : RELEASED.matcher(span.text());
    if (matcher == null || !matcher.find()) {
      return null;
    }
    return new Attribution(
        article.span(span.start() + matcher.start("noun"), span.start() + matcher.end("noun")),
        article.span(span.start() + matcher.start("verb"), span.start() + matcher.end("verb")),
        span,
        Stance.FINDS,
        SourceKind.DOCUMENT,
        null,
        List.of(),
        false,
        false,
        CONFIDENCE);
  }

  /** The one body that speaks in the whole article, as in a statement it has issued. */
  private Attribution statement(Attributions attributions) {
    List<Attribution> named =
        attributions.all().stream().filter(said -> said.speakerKey() != null).toList();
    boolean alone =
        named.size() > 1
            && named.stream().map(Attribution::speakerKey).distinct().count() == 1
            && named.stream().allMatch(said -> said.source().text().startsWith("The "))
            && named.stream().anyMatch(said -> place(said.content()) < OPENING);
    return alone ? named.get(0) : null;
  }

  /** Number of the sentence in which {@code span} begins; 0 before the first. */
  private int place(Span span) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (sentences.get(middle).fact().span().start() <= span.start()) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  private static boolean isSourced(Figure figure) {
    return figure.attribution() != null && figure.attribution().answerable();
  }
}
