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
 * Counts the one victim, or both, whom an article tells of: "<u>a 23-year-old man</u> was killed",
 * "Man dead, three hurt".
 *
 * <p>Such a figure is one or two by grammar, not by anybody's count: see {@link Figure#single()}.
 */
final class Singles {
  private static final int LONGEST = 12;
  private static final Pattern AGE = Pattern.compile("\\d{1,3}-(?:year|month|week|day)[- ]old\\b");
  private static final Set<String> ARTICLES = Set.of("a", "an", "another");
  private static final Set<String> ORDINALS =
      Set.of("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");
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
      String word = token.text().toLowerCase(Locale.ROOT);
      boolean both = word.equals("both");
      boolean article = ARTICLES.contains(word) || isKin(sentence, token);
      boolean aged = !article && isAge(sentence, token);
      if (!article && !aged && !both && token.index() > 0) {
        continue;
      }
      Noun bare =
          article ? bare(sentence, token, Stream.concat(taken.stream(), found.stream())) : null;
      Noun one = bare == null && !both ? noun(sentence, token, article || aged) : bare;
      Noun noun = both ? pair(sentence, token) : one;
      String outcome = noun == null ? null : outcomes.read(sentence, noun, token.start());
      if (outcome == null) {
        continue;
      }
      Token number = article || aged || both ? token : noun.last();
      Span span = context.article().span(token.start(), noun.last().end());
      boolean counted =
          Stream.concat(taken.stream(), found.stream())
              .anyMatch(toll -> toll.measure() == Measure.TOLL && toll.span().overlaps(span));
      if (!counted) {
        found.add(figure(context, span, number, noun, outcome, both ? 2 : 1));
      }
    }
    return found;
  }

  /** "Two were killed and <u>another</u> wounded", "a fourth": one more of those counted before. */
  private static Noun bare(ParsedSentence sentence, Token first, Stream<Figure> taken) {
    boolean another = first.text().equalsIgnoreCase("another");
    int last = another ? first.index() : first.index() + 1;
    boolean reciprocal =
        first.index() > 0 && sentence.token(first.index() - 1).text().equalsIgnoreCase("one");
    if (reciprocal || last + 1 >= sentence.tokens().size() || first.text().equalsIgnoreCase("an")) {
      return null;
    }
    Token word = sentence.token(last);
    Token next = sentence.token(last + 1);
    boolean pronoun = another || ORDINALS.contains(word.text().toLowerCase(Locale.ROOT));
    boolean alone =
        next.isVerb() && !next.tag().equals("VBN") && !next.tag().equals("VBG")
            || next.isPunctuation()
            || next.tag().startsWith("RB")
            || next.tag().equals("IN") && !next.text().equals("of")
            || next.tag().equals("VBN") && !nounFollows(sentence, next)
            || next.isProperNoun() && another;
    boolean counted =
        taken.anyMatch(toll -> toll.measure() == Measure.TOLL && toll.span().end() < first.start());
    return pronoun && alone && counted ? new Noun(null, null, word, List.of(), true) : null;
  }

  /** "<u>Both men</u> were hurt", "both of them"; not "both the driver and the guard". */
  private Noun pair(ParsedSentence sentence, Token both) {
    Noun noun = NounReader.read(sentence, both.start(), both.end());
    if (noun == null) {
      return null;
    }
    int next = noun.last().index() + 1;
    boolean joined = next < sentence.tokens().size() && sentence.token(next).tag().equals("CC");
    boolean person =
        noun.head() == null || noun.head().tag().equals("NNS") && outcomes.isPerson(noun);
    return joined || !person || both.is("cc") ? null : noun;
  }

  /** "his wife", "her 12-year-old son": whose, and a word for a relative. */
  private boolean isKin(ParsedSentence sentence, Token first) {
    if (!first.tag().equals("PRP$")) {
      return false;
    }
    Noun noun = noun(sentence, first, true);
    return noun != null && lexicon.kin().contains(noun.lemma());
  }

  private static boolean nounFollows(ParsedSentence sentence, Token word) {
    int next = word.index() + 1;
    return next < sentence.tokens().size()
        && (sentence.token(next).isNoun() || sentence.token(next).tag().startsWith("JJ"));
  }

  /** The singular person behind an article, or at the beginning of a line in headline style. */
  private Noun noun(ParsedSentence sentence, Token first, boolean article) {
    int from = first.index();
    if (ARTICLES.contains(first.text().toLowerCase(Locale.ROOT)) || first.tag().equals("PRP$")) {
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
    if (aged && !lexicon.people().contains(noun.lemma()) && !lexicon.kin().contains(noun.lemma())) {
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
      FigureReader.Context context, Span span, Token number, Noun noun, String outcome, int count) {
    return new Figure(
        span,
        context.article().span(number.start(), number.end()),
        count,
        count,
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
