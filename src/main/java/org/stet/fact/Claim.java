package org.stet.fact;

import java.util.ArrayList;
import java.util.List;

/**
 * Who did what to whom.
 *
 * <p>"We <u>did not receive any external assistance</u>": predicate "assist", patient the speaker's
 * alliance, denied.
 *
 * @param span the clause
 * @param agent the words for who did it, or null
 * @param predicate id of the {@code frames.yaml} entry that the verb or noun evokes: "assist",
 *     "rise"
 * @param patient the words for whom it was done to, or null
 * @param agentKey key of the agent for equality joins, or null
 * @param patientKey key of the patient for equality joins, or null
 * @param placeKey key of the place, or null
 * @param moment the time of the event, or null
 * @param denied whether the text says that it did not happen: "did not", "neither", "denied",
 *     "failed to"
 * @param factuality how certain the text makes it
 * @param attribution who says so, or null where the paper does in its own voice
 * @param part headline, body or residue
 */
public record Claim(
    Span span,
    Span agent,
    String predicate,
    Span patient,
    String agentKey,
    String patientKey,
    String placeKey,
    Moment moment,
    boolean denied,
    Factuality factuality,
    Attribution attribution,
    Part part)
    implements Fact {
  @Override
  public List<Span> spans() {
    List<Span> spans = new ArrayList<>(List.of(span));
    if (agent != null && !span.overlaps(agent)) {
      spans.add(agent);
    }
    return List.copyOf(spans);
  }

  /** A clause can evoke two frames, so the predicate is part of the name. */
  @Override
  public String id() {
    return Fact.super.id() + "/" + predicate;
  }

  /** Key of the source that says so, or null for the paper's own voice. */
  public String speakerKey() {
    return attribution == null ? null : attribution.speakerKey();
  }

  /** The words for who says so, or "the text" for the paper's own voice. */
  public String speaker() {
    return attribution == null || attribution.source() == null ? "the text" : attribution.speaker();
  }

  public boolean inHeadline() {
    return part == Part.HEADLINE;
  }
}
