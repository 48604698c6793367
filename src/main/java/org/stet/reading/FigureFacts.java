package org.stet.reading;

import java.time.LocalDateTime;
import java.util.List;
import org.stet.fact.Attribution;
import org.stet.fact.Bound;
import org.stet.fact.Fact;
import org.stet.fact.Figure;
import org.stet.fact.FigureMatch;
import org.stet.fact.Measure;
import org.stet.fact.Moment;
import org.stet.fact.Part;
import org.stet.fact.Span;

/** Figures and moments of a claims document. */
final class FigureFacts {
  private final Places places;
  private final NamedFacts named;
  private final SpeechFacts speech;

  FigureFacts(Places places, NamedFacts named, SpeechFacts speech) {
    this.places = places;
    this.named = named;
    this.speech = speech;
  }

  List<Moment> moment(JsonObjectReader object) {
    Span span = places.at(object, "span");
    LocalDateTime start = object.parsed("start", Dates.EXPECTED, Dates::instant);
    LocalDateTime end = object.parsed("end", Dates.EXPECTED, Dates::instant);
    if (span == null || start == null || end == null) {
      return List.of();
    }
    if (!start.isBefore(end)) {
      object.expected("end", "an instant after the start, " + start);
      return List.of();
    }
    Moment.Precision precision =
        object.choice("precision", Moment.Precision.class, Moment.Precision.DAY);
    return List.of(
        new Moment(span, start, end, precision, object.text("value", object.text("start"))));
  }

  List<Fact> figure(JsonObjectReader object) {
    Span span = places.at(object, "span");
    Span numeral = places.at(object, "numeral", span);
    double low = low(object);
    double high = high(object);
    if (object.has("value") && (object.has("low") || object.has("high"))) {
      object.problems().add(object.at("value"), "expected a value, or low and high, found both");
    } else if (low > high) {
      object.expected("low", "at most high, " + high);
    }
    if (span == null) {
      return List.of();
    }
    Attribution attribution = speech.by(object, span, false);
    Figure figure =
        new Figure(
            span,
            numeral == null ? span : numeral,
            low,
            high,
            object.choice("bound", Bound.class, bound(low, high)),
            object.choice("measure", Measure.class, Measure.COUNT),
            object.text("unit"),
            object.text("counted"),
            object.text("outcome"),
            object.text("referentKey"),
            object.text("measureKey"),
            named.get(object, "moment", Moment.class),
            attribution,
            object.choice("part", Part.class, Part.BODY),
            object.flag("known", false));
    return SpeechFacts.with(object, attribution, figure);
  }

  List<FigureMatch> match(JsonObjectReader object) {
    Figure first = named.get(object, "first", Figure.class);
    Figure second = named.get(object, "second", Figure.class);
    return first == null || second == null
        ? List.of()
        : List.of(new FigureMatch(first, second, object.number("similarity", 1)));
  }

  private static double low(JsonObjectReader object) {
    return object.number("low", object.number("value", Double.NEGATIVE_INFINITY));
  }

  private static double high(JsonObjectReader object) {
    return object.number("high", object.number("value", Double.POSITIVE_INFINITY));
  }

  private static Bound bound(double low, double high) {
    if (low == high) {
      return Bound.EXACT;
    }
    if (Double.isInfinite(low)) {
      return Double.isInfinite(high) ? Bound.VAGUE : Bound.AT_MOST;
    }
    return Double.isInfinite(high) ? Bound.AT_LEAST : Bound.RANGE;
  }
}
