package org.stet.desk;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.stet.desk.http.Answer;
import org.stet.desk.http.Route;
import org.stet.desk.http.Route.Body;
import org.stet.desk.http.WebServer;
import org.stet.desk.story.OpenStories;
import org.stet.desk.story.OpenStory;
import org.stet.desk.story.Progress;
import org.stet.desk.story.Readiness;

/** The editor's desk, served on the loopback address until it is closed. */
public final class Desk implements AutoCloseable {
  private final Readiness readiness;
  private final OpenStories stories;
  private final List<OpenStory> fromFiles = new ArrayList<>();
  private final DeskSettings settings;
  private final WebServer server;

  private Desk(DeskSettings settings) throws IOException {
    this.settings = settings;
    this.readiness = new Readiness(settings.loader());
    this.stories =
        new OpenStories(
            readiness, settings.today(), settings.standing(), settings.bounds().limits());
    try {
      for (DeskSettings.Opened each : settings.opened()) {
        fromFiles.add(stories.open(each.draft(), each.sources(), each.folder()));
      }
      this.server =
          WebServer.start(
              settings.port(),
              routes(),
              new WebServer.Times(settings.bounds().idle(), settings.bounds().answer()));
    } catch (IOException | RuntimeException e) {
      stories.close();
      throw e;
    }
    readiness.start();
    // Checked before anybody looks, so that the page opens with its findings.
    readiness.loaded().thenRun(() -> fromFiles.forEach(OpenStory::current));
  }

  /**
   * Opens a desk. It serves at once, while what checks need is still being loaded.
   *
   * @throws IOException if the port is taken
   * @throws org.stet.desk.story.Refused if a story is more than the desk holds
   */
  public static Desk open(DeskSettings settings) throws IOException {
    return new Desk(settings);
  }

  /** Everything that may be asked. */
  List<Route> routes() {
    List<Route> routes =
        new ArrayList<>(
            List.of(
                Route.of("GET", "/", Body.NONE, asked -> Pages.page()),
                Route.of(
                    "GET", "/assets/{name}", Body.NONE, asked -> Pages.asset(asked.place("name"))),
                Route.of("GET", "/api/openapi.json", Body.NONE, asked -> Pages.description()),
                Route.of("GET", "/api/progress", Body.NONE, asked -> progressed()),
                Route.of("GET", "/api/stories", Body.NONE, asked -> listed())));
    ReceivedFiles files = new ReceivedFiles();
    Exports exports = new Exports(stories, settings.version());
    routes.addAll(new StoryRoutes(stories, settings.folder()).all());
    routes.addAll(new DecisionRoutes(stories, settings.today()).all());
    routes.add(Route.of("POST", "/api/files", Body.FILE, files::read));
    routes.add(
        new Route("GET", "/api/stories/{id}/export", Body.NONE, Answers.telling(exports::export)));
    return routes;
  }

  private Answer progressed() {
    Progress now = readiness.progress();
    return Answer.json(
        200,
        JsonNodeFactory.instance
            .objectNode()
            .put("phase", now.phase().name().toLowerCase(Locale.ROOT))
            .put("step", now.step())
            .put("done", now.done())
            .put("of", now.of())
            .put("message", now.message()));
  }

  /** The stories from files; those that were pasted are known to their tabs alone. */
  private Answer listed() {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    for (OpenStory story : fromFiles) {
      ObjectNode each = list.addObject();
      each.put("id", story.id()).put("name", story.texts().draft().id());
    }
    return Answer.json(200, list);
  }

  /** The address of the page, which nobody can guess. */
  public String address() {
    return server.address();
  }

  /** Done when checks can be made; failed when they never can. */
  public CompletableFuture<?> ready() {
    return readiness.loaded();
  }

  /** How far the desk has come with getting ready. */
  public Progress progress() {
    return readiness.progress();
  }

  /** Ends it; what was not written is gone. */
  @Override
  public void close() {
    server.close();
    stories.close();
  }
}
