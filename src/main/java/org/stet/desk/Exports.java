package org.stet.desk;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.stet.desk.http.Answer;
import org.stet.desk.http.Asked;
import org.stet.desk.http.Refusal;
import org.stet.desk.story.OpenStories;
import org.stet.desk.story.OpenStory;
import org.stet.desk.story.Original;
import org.stet.desk.story.View;
import org.stet.reading.UnreadableArticle;
import org.stet.report.Delivery;
import org.stet.report.JsonReport;
import org.stet.report.annotation.WebAnnotations;
import org.stet.report.claimreview.ClaimReviews;
import org.stet.report.document.DocxComments;
import org.stet.report.html.HtmlOptions;
import org.stet.report.html.HtmlReport;

/** A story as a file to keep. */
final class Exports {
  private static final String HOW =
      "format needs html, json, docx, annotations, claimreview or text";

  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private final OpenStories stories;
  private final String version;

  /**
   * @param version of Stet
   */
  Exports(OpenStories stories, String version) {
    this.version = version;
    this.stories = stories;
  }

  CompletionStage<Answer> export(Asked asked) {
    String format = asked.query().getOrDefault("format", "");
    OpenStory story = stories.find(asked.place("id"));
    return story.current().thenApply(view -> file(format, view, story.original()));
  }

  private Answer file(String format, View view, Original original) {
    if (view.report() == null) {
      throw new Refusal(409, "the check failed, so there is nothing to export");
    }
    return switch (format) {
      case "text" -> attached(view, ".txt", Answer.text("text/plain", view.texts().draft().text()));
      case "json" ->
          attached(view, ".stet.json", Answer.json(200, utf8(JsonReport.page(view.report()))));
      case "html" ->
          attached(
              view,
              ".stet.html",
              Answer.text("text/html", HtmlReport.page(view.report(), new HtmlOptions(version))));
      case "docx" -> attached(view, ".stet.docx", Answer.file(WORD, commented(view, original)));
      case "annotations" -> attached(view, ".annotations.jsonld", linked(annotations(view)));
      case "claimreview" ->
          attached(view, ".claimreview.jsonld", linked(ClaimReviews.page(view.report())));
      default -> throw new Refusal(400, HOW);
    };
  }

  private String annotations(View view) {
    Delivery delivery = new Delivery(Map.of(), null, version);
    return new WebAnnotations(delivery).render(view.report());
  }

  private static Answer linked(String json) {
    return Answer.file("application/ld+json", utf8(json));
  }

  /** A draft that came as a document and is as it came goes out as that document. */
  private static byte[] commented(View view, Original original) {
    boolean same = original != null && original.isStill(view.texts());
    try {
      return DocxComments.write(
          view.report(), same ? original.document() : null, same ? original.file() : null);
    } catch (UnreadableArticle e) {
      throw new Refusal(409, e.getMessage());
    }
  }

  private static Answer attached(View view, String ending, Answer file) {
    String name = FileName.attachment(view.texts().draft().id(), ending);
    return file.with("Content-Disposition", name);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
