package org.stet.reading;

import java.util.ArrayList;
import java.util.List;
import org.stet.fact.Attribution;
import org.stet.fact.Claim;
import org.stet.fact.Fact;
import org.stet.fact.Factuality;
import org.stet.fact.Implication;
import org.stet.fact.Moment;
import org.stet.fact.Part;
import org.stet.fact.Span;

/** Claims of a claims document and what follows from them. */
final class ClaimFacts {
  private final Places places;
  private final NamedFacts named;
  private final SpeechFacts speech;

  ClaimFacts(Places places, NamedFacts named, SpeechFacts speech) {
    this.places = places;
    this.named = named;
    this.speech = speech;
  }

  /** The attribution made for the claim, its stated implication, and the claim itself, last. */
  List<Fact> claim(JsonObjectReader object) {
    Span span = places.at(object, "span");
    Span agent = places.at(object, "agent");
    Span patient = places.at(object, "patient");
    if (span == null) {
      return List.of();
    }
    Attribution attribution = speech.by(object, span, false);
    Claim claim =
        new Claim(
            span,
            agent,
            object.text("predicate"),
            patient,
            object.text("agentKey"),
            object.text("patientKey"),
            object.text("placeKey"),
            named.get(object, "moment", Moment.class),
            object.flag("denied", false),
            object.choice("factuality", Factuality.class, Factuality.CERTAIN),
            attribution,
            object.choice("part", Part.class, Part.BODY));
    List<Fact> facts = new ArrayList<>();
    if (object.has("event")) {
      facts.add(
          new Implication(
              claim, object.text("event"), !claim.denied(), Implication.Strength.STATED));
    }
    facts.addAll(SpeechFacts.with(object, attribution, claim));
    return facts;
  }

  List<Implication> implication(JsonObjectReader object) {
    Claim claim = named.get(object, "claim", Claim.class);
    if (claim == null) {
      return List.of();
    }
    return List.of(
        new Implication(
            claim,
            object.text("event"),
            object.flag("holds", !claim.denied()),
            object.choice("strength", Implication.Strength.class, Implication.Strength.ENTAILED)));
  }
}
