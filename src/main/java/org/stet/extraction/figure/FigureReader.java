package org.stet.extraction.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stet.extraction.attribution.Attributions;
import org.stet.extraction.figure.Numeral.Form;
import org.stet.extraction.name.Names;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Article;
import org.stet.fact.Figure;
import org.stet.fact.Measure;
import org.stet.fact.Moment;
import org.stet.fact.NameKind;
import org.stet.fact.Span;

/** Makes figures of the numbers of one sentence. */
final class FigureReader {
  /** What is known about the sentence. */
  record Context(
      Article article,
      ParsedSentence sentence,
      Names names,
      List<Moment> moments,
      Attributions attributions) {}

  /** What a number was found to measure. */
  private record Reading(
      Measure measure, String unit, String counted, String outcome, String referent, String key) {
    static Reading plain(Measure measure, String unit) {
      return new Reading(measure, unit, null, null, null, null);
    }
  }

  private final PlainNumbers plainNumbers;
  private final OutcomeReader outcomes;
  private final MeasureReader measures;
  private final Keys keys;
  private final Singles singles;

  FigureReader(FigureLexicon lexicon) {
    this.plainNumbers = new PlainNumbers(lexicon.units());
    this.outcomes = new OutcomeReader(lexicon.outcomes(), lexicon.persons());
    this.measures = new MeasureReader(lexicon.outcomes(), outcomes);
    this.keys = new Keys(lexicon.outcomes(), lexicon.units());
    this.singles = new Singles(lexicon.outcomes(), outcomes);
  }

  /** The figures that {@code phrases} make in their sentence. */
  List<Figure> read(Context context, List<Phrase> phrases) {
    String text = context.sentence().fact().span().text();
    int offset = context.sentence().fact().span().start();
    List<Figure> figures = new ArrayList<>();
    Carried carried = new Carried();
    for (int i = 0; i < phrases.size(); i++) {
      Phrase phrase = Carried.currency(text, phrases, i);
      Noun noun =
          NounReader.read(
              context.sentence(), offset + phrase.numeral().start(), offset + phrase.end());
      if (noun == null) {
        continue;
      }
      Phrase.Kind plain = plainNumbers.kind(context.sentence(), text, phrase);
      Reading reading =
          plain == null
              ? measured(context, phrase, noun, carried)
              : plainly(context, phrase.as(plain));
      if (reading != null) {
        Figure figure = figure(context, plain == null ? phrase : phrase.as(plain), noun, reading);
        carried.after(figure);
        figures.add(figure);
      }
    }
    List<Figure> victims = singles.find(context, figures);
    // "three died and a fourth was hurt" is no quarter
    figures.removeIf(
        share ->
            share.measure() == Measure.SHARE
                && victims.stream().anyMatch(victim -> victim.span().equals(share.span())));
    figures.addAll(victims);
    return figures;
  }

  /** "from 1,600", "by two rupees", "up 12%": where a change begins or how large it is. */
  private static boolean isStep(Context context, Phrase phrase) {
    String text = context.sentence().fact().span().text();
    String head = text.substring(Math.max(0, phrase.start() - 8), phrase.start());
    return head.matches("(?is).*\\b(?:from|by|up|down|rose|fell|of)\\s(?:\\p{L}+\\s)?")
        && !head.matches("(?is).*\\bof\\s(?:\\p{L}+\\s)?");
  }

  /** "three quarters of an hour". */
  private static boolean isTime(Noun noun) {
    return noun.lemma() != null
        && List.of("hour", "year", "day", "minute", "century", "mile").contains(noun.lemma());
  }

  private static Reading plainly(Context context, Phrase phrase) {
    if (phrase.kind() == Phrase.Kind.AGE) {
      Span sentence = context.sentence().fact().span();
      int start = sentence.start() + phrase.numeral().start();
      int end = sentence.start() + phrase.numeral().end();
      String whose =
          AgeBearer.find(context.article(), sentence, context.names(), start, end).orElse(null);
      String key = whose == null ? null : Keys.join("age", whose);
      return new Reading(Measure.AGE, null, null, null, whose, key);
    }
    boolean score = phrase.kind() == Phrase.Kind.SCORE;
    return Reading.plain(score ? Measure.SCORE : Measure.LABEL, null);
  }

  private Reading measured(Context context, Phrase phrase, Noun noun, Carried carried) {
    ParsedSentence sentence = context.sentence();
    return switch (phrase.kind()) {
      case COUNT -> counted(context, phrase, noun, carried);
      case MONEY -> {
        String of = Keys.amountOf(sentence, amount(sentence, noun));
        boolean step = isStep(context, phrase);
        String key = of == null || step ? null : Keys.join("money", phrase.unit(), of);
        String behind = sentence.fact().span().text().substring(phrase.end());
        String reckoned = reckoned(sentence, noun, phrase, behind);
        yield new Reading(
            Measure.MONEY, phrase.unit(), reckoned == null ? of : reckoned, null, null, key);
      }
      case SHARE -> {
        if (phrase.numeral().form() == Form.FRACTION && isTime(noun)) {
          yield Reading.plain(Measure.DURATION, null);
        }
        String of = Keys.amountOf(sentence, amount(sentence, noun));
        String whole = noun.lemma();
        String key =
            of == null || whole == null || isStep(context, phrase)
                ? null
                : Keys.join("share", phrase.unit(), of, whole);
        yield new Reading(
            Measure.SHARE, phrase.unit(), whole == null ? of : whole, null, null, key);
      }
      case QUANTITY, DISTANCE -> {
        Token unit = noun.numeral();
        boolean magnitude = "magnitude".equals(phrase.unit());
        String dimension = magnitude ? "magnitude" : keys.dimension(sentence, unit, unit);
        Measure measure =
            phrase.kind() == Phrase.Kind.DISTANCE ? Measure.DISTANCE : Measure.QUANTITY;
        String key = dimension == null ? null : Keys.join("quantity", phrase.unit(), dimension);
        yield new Reading(measure, phrase.unit(), dimension, null, null, key);
      }
      case DURATION -> Reading.plain(Measure.DURATION, phrase.unit());
      default -> plainly(context, phrase);
    };
  }

  /** What money counts that nobody has a bill for, or null. */
  private static String reckoned(ParsedSentence sentence, Noun noun, Phrase phrase, String behind) {
    if (RunningLosses.tells(sentence, noun.numeral(), behind)) {
      return RunningLosses.COUNTED;
    }
    String ahead = sentence.fact().span().text().substring(0, phrase.start());
    return Valuations.tells(ahead + " ", behind) ? Valuations.COUNTED : null;
  }

  /** The word of the amount that stands in the tree: the unit, else the number. */
  private static Token amount(ParsedSentence sentence, Noun noun) {
    Token token = noun.numeral();
    for (int step = 0; step < 4; step++) {
      Token head = sentence.head(token);
      boolean inside = token.is("nummod") || token.is("compound") || token.is("dep");
      if (head == null || !inside || Math.abs(head.index() - token.index()) > 3) {
        break;
      }
      token = head;
    }
    return token;
  }

  private Reading counted(Context context, Phrase phrase, Noun noun, Carried carried) {
    ParsedSentence sentence = context.sentence();
    int start = sentence.fact().span().start() + phrase.start();
    String outcome = outcomes.read(sentence, noun, start);
    boolean listed = false;
    if (outcome == null && (noun.head() == null || outcomes.isPerson(noun))) {
      outcome = carried.outcome(sentence, noun, start);
      listed = outcome != null;
    }
    Form form = phrase.numeral().form();
    String word =
        phrase.numeral().end() - phrase.numeral().start() < 4 ? numeral(context, phrase) : "";
    if (outcome == null && (form == Form.NONE || isPronoun(word, noun))) {
      return null;
    }
    String referent = keys.referent(sentence, noun, context.article(), context.names());
    if (outcome != null) {
      boolean bare = noun.head() == null;
      String counted = bare ? carried.counted() : noun.lemma();
      boolean local = isLocal(context, noun);
      // a bare number that goes on with those counted before is a part of them
      boolean part = bare && (listed || carried.counted() != null);
      String key = part ? null : keys.toll(sentence, noun, outcome, referent, local);
      return new Reading(Measure.TOLL, null, counted, outcome, referent, key);
    }
    String damage = measures.damage(sentence, noun, start);
    if (damage != null) {
      String key = keys.count(sentence, noun, "damage", referent, damage);
      return new Reading(Measure.DAMAGE, null, noun.lemma(), null, referent, key);
    }
    boolean crowd = measures.isCrowd(sentence, noun);
    Measure measure = crowd ? Measure.CROWD : Measure.COUNT;
    String key =
        keys.count(sentence, noun, measure.name().toLowerCase(Locale.ROOT), referent, null);
    return new Reading(measure, null, noun.lemma(), null, referent, key);
  }

  private static String numeral(Context context, Phrase phrase) {
    return context
        .sentence()
        .fact()
        .span()
        .text()
        .substring(phrase.numeral().start(), phrase.numeral().end());
  }

  /** "one" counts only beside a noun: "the one who", "one says". */
  private static boolean isPronoun(String word, Noun noun) {
    return word.equalsIgnoreCase("one")
        && (!noun.numeral().tag().equals("CD") || noun.head() == null || noun.partitive());
  }

  /** "In the village, where four people died": a part of the event, bound to a place. */
  private static boolean isLocal(Context context, Noun noun) {
    ParsedSentence sentence = context.sentence();
    for (int i = noun.numeral().index() - 1; i >= 0; i--) {
      Token token = sentence.token(i);
      if (token.text().equalsIgnoreCase("where")) {
        return true;
      }
    }
    Token first = sentence.token(0);
    boolean fronted =
        first.text().equals("In") || first.text().equals("At") || first.text().equals("Near");
    if (!fronted) {
      return false;
    }
    Span opening =
        context.article().span(first.start(), Math.min(noun.numeral().start(), first.start() + 60));
    return context.names().within(opening).stream().anyMatch(name -> name.kind() == NameKind.PLACE);
  }

  private static Figure figure(Context context, Phrase phrase, Noun noun, Reading reading) {
    Article article = context.article();
    int offset = context.sentence().fact().span().start();
    boolean countsNoun =
        reading.unit() == null
            && noun.head() != null
            && reading.measure() != Measure.LABEL
            && reading.measure() != Measure.AGE
            && reading.measure() != Measure.SCORE;
    int end =
        countsNoun ? Math.max(offset + phrase.end(), noun.head().end()) : offset + phrase.end();
    boolean age = reading.measure() == Measure.AGE;
    Span span =
        age
            ? article.span(offset + phrase.numeral().start(), offset + phrase.numeral().end())
            : article.span(offset + phrase.start(), end);
    Span numeral = article.span(offset + phrase.numeral().start(), offset + phrase.numeral().end());
    return new Figure(
        span,
        numeral,
        phrase.low(),
        phrase.high(),
        phrase.bound(),
        reading.measure(),
        reading.unit(),
        reading.counted(),
        reading.outcome(),
        reading.referent(),
        reading.key(),
        MomentFinder.find(context.sentence(), noun.anchor(), context.moments()),
        context.attributions().covering(span).orElse(null),
        context.sentence().part());
  }
}
