package org.stet.fact;

import java.util.ArrayList;
import java.util.List;

/**
 * A place in the text that looks wrong by itself, for the artefact and residue rules to judge.
 *
 * <p>"Ukrainian Kyiv Independent <u>according to</u> Yusov": INVERTED_ACCORDING_TO.
 *
 * @param span the words that look wrong
 * @param type what is wrong with them
 * @param suggestion what an editor might write instead, taken from the language or from other
 *     articles of the story; null where none is known
 * @param basis the words of another place that the suggestion or the suspicion rests on, or null
 * @param note a short reason in English ("Finnish genitive"), or null
 * @param confidence 0 to 1
 */
public record Anomaly(
    Span span, AnomalyType type, String suggestion, Span basis, String note, double confidence)
    implements Fact {
  @Override
  public List<Span> spans() {
    List<Span> spans = new ArrayList<>(List.of(span));
    if (basis != null) {
      spans.add(basis);
    }
    return List.copyOf(spans);
  }

  /** The basis only proves it. */
  @Override
  public List<Span> faults() {
    return List.of(span);
  }

  /** One place can be wrong in two ways, so the type is part of the name. */
  @Override
  public String id() {
    return Fact.super.id() + "/" + type;
  }
}
