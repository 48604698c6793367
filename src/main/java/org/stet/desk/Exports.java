package org.stet.desk;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletionStage;
import org.stet.desk.http.Answer;
import org.stet.desk.http.Asked;
import org.stet.desk.http.Refusal;
import org.stet.desk.story.OpenStories;
import org.stet.desk.story.View;
import org.stet.report.JsonReport;

/** A story as a file to keep. */
final class Exports {
  private static final String HOW =
      "format needs html, json, docx, annotations, claimreview or text";

  private final OpenStories stories;

  Exports(OpenStories stories) {
    this.stories = stories;
  }

  CompletionStage<Answer> export(Asked asked) {
    String format = asked.query().getOrDefault("format", "");
    return stories.find(asked.place("id")).current().thenApply(view -> file(format, view));
  }

  private static Answer file(String format, View view) {
    if (view.report() == null) {
      throw new Refusal(409, "the check failed, so there is nothing to export");
    }
    String name = view.texts().draft().id();
    return switch (format) {
      case "text" ->
          Answer.text("text/plain", view.texts().draft().text())
              .with("Content-Disposition", FileName.attachment(name, ".txt"));
      case "json" ->
          Answer.json(200, JsonReport.page(view.report()).getBytes(StandardCharsets.UTF_8))
              .with("Content-Disposition", FileName.attachment(name, ".stet.json"));
      case "html", "docx", "annotations", "claimreview" ->
          throw new Refusal(501, "this export is not there yet");
      default -> throw new Refusal(400, HOW);
    };
  }
}
