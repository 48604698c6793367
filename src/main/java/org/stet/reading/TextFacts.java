package org.stet.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stet.fact.Alignment;
import org.stet.fact.Anomaly;
import org.stet.fact.AnomalyType;
import org.stet.fact.Mention;
import org.stet.fact.NameKind;
import org.stet.fact.NameVariant;
import org.stet.fact.Part;
import org.stet.fact.Sentence;
import org.stet.fact.Span;

/** Names, sentences and anomalies of a claims document. */
final class TextFacts {
  private final Places places;
  private final NamedFacts named;
  private final Map<String, Integer> sentences = new HashMap<>();

  TextFacts(Places places, NamedFacts named) {
    this.places = places;
    this.named = named;
  }

  List<Mention> name(JsonObjectReader object) {
    Span span = places.at(object, "span");
    Span title = places.at(object, "title");
    Span acronym = places.at(object, "acronym");
    return span == null
        ? List.of()
        : List.of(
            new Mention(
                span,
                object.choice("kind", NameKind.class, NameKind.UNKNOWN),
                object.text("entityKey"),
                object.text("spelling", span.text()),
                object.text("given"),
                object.text("family"),
                title,
                acronym));
  }

  List<NameVariant> variant(JsonObjectReader object) {
    Mention usual = named.get(object, "usual", Mention.class);
    Mention unusual = named.get(object, "unusual", Mention.class);
    NameVariant.Difference difference =
        object.choice("difference", NameVariant.Difference.class, NameVariant.Difference.SPELLING);
    return usual == null || unusual == null
        ? List.of()
        : List.of(new NameVariant(usual, unusual, difference));
  }

  List<Sentence> sentence(JsonObjectReader object) {
    Span span = places.at(object, "span");
    if (span == null) {
      return List.of();
    }
    int counted = sentences.merge(span.article(), 1, Integer::sum) - 1;
    int index = object.has("index") ? object.node("index").intValue() : counted;
    return List.of(new Sentence(span, object.choice("part", Part.class, Part.BODY), index));
  }

  List<Alignment> alignment(JsonObjectReader object) {
    Sentence first = named.get(object, "first", Sentence.class);
    Sentence second = named.get(object, "second", Sentence.class);
    return first == null || second == null
        ? List.of()
        : List.of(new Alignment(first, second, object.number("similarity", 0)));
  }

  List<Anomaly> anomaly(JsonObjectReader object) {
    Span span = places.at(object, "span");
    Span basis = places.at(object, "basis");
    return span == null
        ? List.of()
        : List.of(
            new Anomaly(
                span,
                object.choice("type", AnomalyType.class, AnomalyType.CALQUE),
                object.text("suggestion"),
                basis,
                object.text("note"),
                object.number("confidence", 1)));
  }
}
