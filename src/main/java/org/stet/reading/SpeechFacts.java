package org.stet.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stet.fact.Attribution;
import org.stet.fact.Fact;
import org.stet.fact.Quotation;
import org.stet.fact.QuotationMatch;
import org.stet.fact.SourceKind;
import org.stet.fact.Span;
import org.stet.fact.Stance;

/** Attributions and quotations of a claims document. Null stands for what could not be made. */
final class SpeechFacts {
  private final Places places;
  private final NamedFacts named;

  SpeechFacts(Places places, NamedFacts named) {
    this.places = places;
    this.named = named;
  }

  List<Attribution> attribution(JsonObjectReader object) {
    Span content = places.at(object, "content");
    Span source = places.at(object, "source");
    Span cue = places.at(object, "cue");
    List<Span> chain = chain(object);
    if (content == null) {
      return List.of();
    }
    String speaker = object.text("speakerKey", source == null ? null : key(source.text()));
    return List.of(
        new Attribution(
            source,
            cue,
            content,
            object.choice("stance", Stance.class, Stance.SAYS),
            object.choice(
                "sourceKind",
                SourceKind.class,
                speaker == null ? SourceKind.NOBODY : SourceKind.NAMED_PERSON),
            speaker,
            chain,
            object.flag("direct", false),
            object.flag("carriedOver", false),
            object.number("confidence", 1)));
  }

  List<Fact> quotation(JsonObjectReader object) {
    Span words = places.at(object, "span");
    if (words == null) {
      return List.of();
    }
    Attribution attribution = by(object, words, true);
    Quotation quotation = new Quotation(words, attribution, object.flag("fragment", false));
    return with(object, attribution, quotation);
  }

  List<QuotationMatch> match(JsonObjectReader object) {
    Quotation first = named.get(object, "first", Quotation.class);
    Quotation second = named.get(object, "second", Quotation.class);
    return first == null || second == null
        ? List.of()
        : List.of(new QuotationMatch(first, second, object.number("agreement", 0)));
  }

  /** Who says {@code content}: the attribution referred to, or one made of the speaker's words. */
  Attribution by(JsonObjectReader object, Span content, boolean direct) {
    String speaker = object.text("speaker");
    if (speaker == null) {
      return named.get(object, "attribution", Attribution.class);
    }
    if (object.has("attribution")) {
      object
          .problems()
          .add(object.at("speaker"), "expected a speaker or an attribution, found both");
      return null;
    }
    return new Attribution(
        places.nearest(speaker, content),
        null,
        content,
        Stance.SAYS,
        SourceKind.NAMED_PERSON,
        key(speaker),
        List.of(),
        direct,
        false,
        1);
  }

  /** The attributions to put among the facts with {@code fact}: the one made for it alone. */
  static List<Fact> with(JsonObjectReader object, Attribution attribution, Fact fact) {
    return object.has("speaker") && attribution != null
        ? List.of(attribution, fact)
        : List.of(fact);
  }

  private List<Span> chain(JsonObjectReader object) {
    List<Span> chain = new ArrayList<>();
    if (object.has("chain")) {
      int index = 0;
      for (JsonNode link : object.node("chain")) {
        String pointer = object.at("chain") + "/" + index++;
        Span span = places.place(link, pointer, object.text("article"), null);
        if (span != null) {
          chain.add(span);
        }
      }
    }
    return chain;
  }

  private static String key(String words) {
    return words.toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", " ");
  }
}
