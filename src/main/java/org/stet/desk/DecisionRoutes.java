package org.stet.desk;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.stet.desk.http.Answer;
import org.stet.desk.http.Asked;
import org.stet.desk.http.Refusal;
import org.stet.desk.http.Route;
import org.stet.desk.http.Route.Body;
import org.stet.desk.story.Deciding;
import org.stet.desk.story.OpenStories;
import org.stet.suppression.Decision;
import org.stet.suppression.NewEntry;

/** What may be asked of decisions about findings. */
final class DecisionRoutes {
  private static final String DECISIONS = "/api/stories/{id}/decisions";

  private final OpenStories stories;
  private final Supplier<LocalDate> today;

  DecisionRoutes(OpenStories stories, Supplier<LocalDate> today) {
    this.stories = stories;
    this.today = today;
  }

  List<Route> all() {
    return List.of(
        new Route("POST", DECISIONS, Body.JSON, Answers.telling(this::decide)),
        new Route("DELETE", DECISIONS + "/{finding}", Body.NONE, Answers.telling(this::undo)));
  }

  private CompletionStage<Answer> decide(Asked asked) {
    JsonNode object = asked.object();
    String finding = Given.needed(object, "", "finding");
    String reason = Given.line(object, "", "reason");
    LocalDate until = Given.day(object, "until");
    Decision decision =
        Decision.of(Given.needed(object, "", "decision"))
            .orElseThrow(() -> new Refusal(422, "decision needs accepted or dismissed"));
    if (reason == null || reason.codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw new Refusal(422, "a decision needs a reason, for those who come after");
    }
    if (until != null && until.isBefore(today.get())) {
      throw new Refusal(422, "until needs a day that is not over");
    }
    Deciding deciding = new Deciding(stories.find(asked.place("id")));
    return Answers.of(
        200,
        deciding.decide(
            finding, (found, story) -> new NewEntry(found, story, decision, reason, until)));
  }

  private CompletionStage<Answer> undo(Asked asked) {
    Deciding deciding = new Deciding(stories.find(asked.place("id")));
    return Answers.of(200, deciding.undo(asked.place("finding")));
  }
}
