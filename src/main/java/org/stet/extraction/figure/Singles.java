package org.stet.extraction.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Bound;
import org.stet.fact.Figure;
import org.stet.fact.Measure;
import org.stet.fact.Span;

/**
 * Counts the one victim whom an article tells of: "<u>a 23-year-old man</u> was killed", "Man dead,
 * three hurt".
 *
 * <p>Such a figure is one by grammar, not by anybody's count: see {@link Figure#single()}.
 */
final class Singles {
  private static final int LONGEST = 12;
  private static final Pattern AGE = Pattern.compile("\\d{1,3}-(?:year|month|week|day)[- ]old\\b");
  private static final Set<String> ARTICLES = Set.of("a", "an", "another");
  private static final Set<String> GROUPS = Set.of("crew", "people", "other", "body", "subject");

  private final FigureLexicon.Outcomes lexicon;
  private final OutcomeReader outcomes;

  Singles(FigureLexicon.Outcomes lexicon, OutcomeReader outcomes) {
    this.lexicon = lexicon;
    this.outcomes = outcomes;
  }

  /** The single victims of the sentence of {@code context}, outside {@code taken}. */
  List<Figure> find(FigureReader.Context context, List<Figure> taken) {
    ParsedSentence sentence = context.sentence();
    List<Figure> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      boolean article = ARTICLES.contains(token.text().toLowerCase(Locale.ROOT));
      boolean aged = !article && isAge(sentence, token);
      if (!article && !aged && token.index() > 0) {
        continue;
      }
      Noun noun = noun(sentence, token, article || aged);
      String outcome = noun == null ? null : outcomes.read(sentence, noun, token.start());
      if (outcome == null) {
        continue;
      }
      Token number = article || aged ? token : noun.last();
      Span span = context.article().span(token.start(), noun.last().end());
      boolean read =
          Stream.concat(taken.stream(), found.stream())
              .anyMatch(toll -> toll.measure() == Measure.TOLL && toll.span().overlaps(span));
      if (!read) {
        found.add(figure(context, span, number, noun, outcome));
      }
    }
    return found;
  }

  /** The singular person behind an article, or at the beginning of a line in headline style. */
  private Noun noun(ParsedSentence sentence, Token first, boolean article) {
    int from = first.index();
    if (ARTICLES.contains(first.text().toLowerCase(Locale.ROOT))) {
      from++;
    }
    int limit = Math.min(sentence.tokens().size(), from + LONGEST);
    List<Token> words = new ArrayList<>();
    Token head = null;
    for (int i = from; i < limit && belongs(sentence.token(i)); i++) {
      words.add(sentence.token(i));
      head = sentence.token(i).isNoun() ? sentence.token(i) : head;
    }
    boolean aged = !words.isEmpty() && isAge(sentence, words.get(0));
    if (head == null && aged && words.get(words.size() - 1).text().endsWith("old")) {
      head = words.get(words.size() - 1); // "a 25-year-old"
    }
    if (head == null || head.tag().endsWith("S")) {
      return null;
    }
    Token last = head;
    words.removeIf(word -> word.index() > last.index());
    Noun noun = new Noun(words.get(0), head, article ? first : head, List.copyOf(words), false);
    if (aged && !lexicon.people().contains(noun.lemma())) {
      return new Noun(null, null, head, List.of(), false); // "24-year-old Ivan Petrov"
    }
    boolean person =
        article
            ? outcomes.isPerson(noun) && !GROUPS.contains(noun.lemma())
            : lexicon.people().contains(noun.lemma()) && !GROUPS.contains(noun.lemma());
    return person ? noun : null;
  }

  /** "23-year-old", however it is cut into words. */
  private static boolean isAge(ParsedSentence sentence, Token first) {
    Span words = sentence.fact().span();
    int from = first.start() - words.start();
    String text = words.text();
    return from >= 0
        && from < text.length()
        && AGE.matcher(text).region(from, text.length()).lookingAt();
  }

  private static boolean belongs(Token token) {
    String tag = token.tag();
    return token.isNoun()
        || tag.startsWith("JJ")
        || tag.equals("VBN")
        || tag.equals("HYPH")
        || tag.equals("POS")
        || tag.equals("CD")
        || tag.equals("NN");
  }

  private static Figure figure(
      FigureReader.Context context, Span span, Token number, Noun noun, String outcome) {
    return new Figure(
        span,
        context.article().span(number.start(), number.end()),
        1,
        1,
        Bound.EXACT,
        Measure.TOLL,
        null,
        noun.lemma(),
        outcome,
        null,
        null,
        MomentFinder.find(context.sentence(), noun.anchor(), context.moments()),
        context.attributions().covering(span).orElse(null),
        context.sentence().part());
  }
}
