package org.stet.report.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stet.verdict.Telling;

/**
 * Who says what of one event.
 *
 * @param event "Ukraine · assist · the rebels"
 */
record TellingsView(String event, List<Row> rows) {

  /**
   * @param claimant who says so; null where the paper does in its own voice
   * @param words the claim
   */
  record Row(String claimant, boolean denied, String words, Place place) {}

  static List<TellingsView> of(List<Telling> tellings, Anchors anchors) {
    Map<String, TellingsView> events = new LinkedHashMap<>();
    for (Telling telling : tellings) {
      events
          .computeIfAbsent(
              telling.eventKey(), key -> new TellingsView(telling.event(), new ArrayList<>()))
          .rows()
          .add(
              new Row(
                  telling.claimant(),
                  telling.claim().denied(),
                  telling.claim().span().text(),
                  Place.of(telling.claim().span(), anchors)));
    }
    return List.copyOf(events.values());
  }
}
