package org.stet.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.stet.fact.Figure;
import org.stet.fact.Moment;
import org.stet.fact.Span;
import org.stet.verdict.Count;
import org.stet.verdict.Origins;
import org.stet.verdict.Telling;

/** The tables of a report as JSON. */
final class JsonTables {
  private JsonTables() {}

  static ObjectNode counts(List<Count> counts) {
    ObjectNode table = table("who-counted-what", "Who counted what");
    table.set("rows", JsonTree.array(counts, JsonTables::count));
    return table;
  }

  static ObjectNode tellings(List<Telling> tellings) {
    ObjectNode table = table("who-says-what", "Who says what");
    table.set("rows", JsonTree.array(tellings, JsonTables::telling));
    return table;
  }

  static ObjectNode origins(Origins origins) {
    ObjectNode table =
        table("where-it-comes-from", "Where it comes from")
            .put("sources", origins.sources())
            .put("independent", origins.independent());
    table.set("rows", JsonTree.array(origins.rows(), JsonTables::origin));
    return table;
  }

  private static ObjectNode table(String id, String title) {
    return JsonTree.object().put("id", id).put("title", title);
  }

  private static ObjectNode count(Count count) {
    Figure figure = count.figure();
    ObjectNode row =
        JsonTree.object()
            .put("what", count.what())
            .put("value", figure.span().text())
            .put("claimant", count.claimant());
    row.set("low", JsonTree.number(figure.low()));
    row.set("high", JsonTree.number(figure.high()));
    row.put("unit", figure.unit());
    row.set("moment", moment(figure.moment()));
    row.set("span", JsonTree.span(figure.span()));
    return row;
  }

  private static ObjectNode telling(Telling telling) {
    ObjectNode row =
        JsonTree.object()
            .put("event", telling.event())
            .put("eventKey", telling.eventKey())
            .put("claimant", telling.claimant())
            .put("denied", telling.claim().denied());
    row.set("span", JsonTree.span(telling.claim().span()));
    return row;
  }

  private static ObjectNode origin(Origins.Row origin) {
    ObjectNode row =
        JsonTree.object().put("origin", origin.origin()).put("article", origin.article());
    row.set("via", JsonTree.words(origin.via()));
    row.put("times", origin.times());
    row.set("span", JsonTree.span(origin.first()));
    return row;
  }

  /** The words and the interval of a moment, or null. */
  static ObjectNode moment(Moment moment) {
    if (moment == null) {
      return null;
    }
    ObjectNode tree = JsonTree.object();
    Span span = moment.span();
    tree.set("span", JsonTree.span(span));
    return tree.put("start", moment.start().toString())
        .put("end", moment.end().toString())
        .put("precision", JsonTree.name(moment.precision()))
        .put("value", moment.value());
  }
}
