package org.stet.desk;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.stet.desk.http.Answer;
import org.stet.desk.http.Asked;
import org.stet.desk.http.Route;
import org.stet.desk.http.Route.Body;
import org.stet.desk.story.EditedDraft;
import org.stet.desk.story.OpenStories;
import org.stet.desk.story.OpenStory;

/** What may be asked of stories and their texts. */
final class StoryRoutes {
  private static final String STORY = "/api/stories/{id}";
  private static final String SOURCE = STORY + "/sources/{name}";

  private final OpenStories stories;
  private final Path folder;

  /**
   * @param folder in which decisions on pasted stories are written
   */
  StoryRoutes(OpenStories stories, Path folder) {
    this.stories = stories;
    this.folder = folder;
  }

  List<Route> all() {
    return List.of(
        route("POST", "/api/stories", Body.JSON, this::open),
        route("GET", STORY, Body.NONE, this::show),
        route("DELETE", STORY, Body.NONE, this::close),
        route("PUT", STORY + "/draft", Body.JSON, this::edit),
        route("PUT", SOURCE, Body.JSON, this::put),
        route("DELETE", SOURCE, Body.NONE, this::remove));
  }

  private static Route route(
      String method, String path, Body body, Function<Asked, CompletionStage<Answer>> serve) {
    return new Route(method, path, body, Answers.telling(serve));
  }

  private OpenStory story(Asked asked) {
    return stories.find(asked.place("id"));
  }

  private CompletionStage<Answer> open(Asked asked) {
    JsonNode object = asked.object();
    OpenStory story =
        stories.open(
            Given.article(object.get("draft"), "draft", null),
            Given.articles(object, "sources"),
            folder);
    try {
      return Answers.of(201, story.current());
    } catch (RuntimeException e) {
      // The page never learns of this one, so nobody would close it.
      stories.close(story.id());
      throw e;
    }
  }

  private CompletionStage<Answer> show(Asked asked) {
    return Answers.of(200, story(asked).current());
  }

  private CompletionStage<Answer> close(Asked asked) {
    stories.close(story(asked).id());
    return CompletableFuture.completedFuture(Answer.done());
  }

  private CompletionStage<Answer> edit(Asked asked) {
    JsonNode object = asked.object();
    EditedDraft edited =
        new EditedDraft(
            Given.needed(object, "", "text"),
            Given.line(object, "", "headline"),
            Given.line(object, "", "outlet"),
            Given.line(object, "", "published"));
    return Answers.of(200, stories.edit(story(asked), edited, Given.number(object, "revision")));
  }

  private CompletionStage<Answer> put(Asked asked) {
    return Answers.of(
        200, stories.put(story(asked), Given.article(asked.object(), "", asked.place("name"))));
  }

  private CompletionStage<Answer> remove(Asked asked) {
    return Answers.of(200, stories.remove(story(asked), asked.place("name")));
  }
}
