package org.stet.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.stet.fact.Span;
import org.stet.fact.Story;
import org.stet.suppression.Place;

/** Places and sentences as SARIF has them. */
final class SarifPlaces {
  private final Story story;
  private final Delivery delivery;
  private final Citations citations;

  SarifPlaces(Story story, Delivery delivery) {
    this.story = story;
    this.delivery = delivery;
    this.citations = new Citations(story, delivery.places());
  }

  /** The location of the words of {@code span}, with the words. */
  ObjectNode location(Span span) {
    ObjectNode physical = JsonTree.object();
    physical.set("artifactLocation", artifact(span.article()));
    Region region = citations.region(span);
    if (region != null) {
      physical.set("region", region(region, span.text()));
    }
    ObjectNode location = JsonTree.object();
    location.set("physicalLocation", physical);
    if (region == null) {
      // A file without lines: its paragraphs and pages are all that there is to tell.
      location.set("properties", JsonPlaces.place(delivery.places(), span));
    }
    return location;
  }

  private static ObjectNode region(Region region, String words) {
    ObjectNode place =
        JsonTree.object()
            .put("startLine", region.startLine())
            .put("startColumn", region.startColumn())
            .put("endLine", region.endLine())
            .put("endColumn", region.endColumn())
            .put("charOffset", region.charOffset())
            .put("charLength", region.charLength());
    place.set("snippet", JsonTree.object().put("text", words));
    return place;
  }

  /** The location at which a suppression begins. */
  ObjectNode location(Place place, boolean inline) {
    ObjectNode physical = JsonTree.object();
    physical.set(
        "artifactLocation",
        inline ? artifact(place.file()) : JsonTree.object().put("uri", FileUri.of(place.file())));
    physical.set(
        "region",
        JsonTree.object().put("startLine", place.line()).put("startColumn", place.column()));
    ObjectNode location = JsonTree.object();
    location.set("physicalLocation", physical);
    return location;
  }

  /** The file of an article, and which of the run's artifacts it is. */
  ObjectNode artifact(String article) {
    int index = 0;
    while (!story.articles().get(index).id().equals(article)) {
      index++;
    }
    return JsonTree.object().put("uri", delivery.uri(article)).put("index", index);
  }

  /**
   * A plain text message: braces doubled, since they would hold a place for an argument, and a
   * bracket escaped where the words would make a link of it (SARIF 2.1.0, 3.11.5 and 3.11.6).
   */
  static ObjectNode message(String sentence) {
    String text =
        Visible.of(sentence)
            .replace("{", "{{")
            .replace("}", "}}")
            .replaceAll("(\\\\*)\\]\\(", "$1$1\\\\](");
    return JsonTree.object().put("text", text);
  }
}
