package org.stet.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.desk.Visitor.edit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.desk.Visitor.Seen;
import org.stet.desk.story.Limits;
import org.stet.desk.story.Original;
import org.stet.fact.Article;
import org.stet.fact.Role;
import org.stet.reading.document.Document;

/** A story at the desk, from paste to export. */
class DeskApiTest {
  private static final String DRAFT = "Quake in the east\n\nOn Monday dozens died.\nAll is calm.\n";

  @TempDir private Path folder;
  private final Stand stand = new Stand();
  private Visitor visitor;

  @BeforeEach
  void open() throws IOException {
    visitor = Visitor.at(folder, stand);
  }

  @AfterEach
  void close() {
    stand.go.countDown();
    visitor.close();
  }

  @Test
  void everyRouteIsDescribedAndEveryDescriptionServed() {
    TreeSet<String> served = new TreeSet<>();
    visitor.desk.routes().forEach(route -> served.add(route.method() + " " + route.path()));
    TreeSet<String> described = new TreeSet<>();
    for (Map.Entry<String, JsonNode> path : Description.API.path("paths").properties()) {
      path.getValue()
          .fieldNames()
          .forEachRemaining(m -> described.add(m.toUpperCase(Locale.ROOT) + " " + path.getKey()));
    }
    assertThat(served).isEqualTo(described);
    assertThat(visitor.get("api/openapi.json").json()).isEqualTo(Description.API);
  }

  @Test
  void aPastedStoryIsCheckedAndItsWordsMarked() {
    JsonNode view = visitor.open(DRAFT, "Police speak of dozens.");

    assertThat(view.path("verdict").asText()).isEqualTo("hold");
    assertThat(view.at("/counts/error").asInt()).isEqualTo(1);
    JsonNode mark = view.at("/marks/0");
    assertThat(view.path("marks")).hasSize(1);
    assertThat(DRAFT.substring(mark.path("start").asInt(), mark.path("end").asInt()))
        .isEqualTo("dozens died.");
    assertThat(mark.path("finding")).isEqualTo(view.at("/report/findings/0/id"));
    assertThat(view.at("/report/findings")).hasSize(2);
    assertThat(view.path("folder").asText()).isEqualTo(folder.toAbsolutePath().toString());
  }

  @Test
  void anEditMakesAFindingVanishAndAReloadShowsTheSame() {
    String path = "api/stories/" + visitor.open(DRAFT).path("id").asText();

    Seen edited = visitor.put(path + "/draft", edit(DRAFT.replace("dozens", "two"), 1));

    assertThat(edited.json().path("verdict").asText()).isEqualTo("stet");
    assertThat(edited.json().path("revision").asInt()).isEqualTo(1);
    assertThat(visitor.get(path).json()).isEqualTo(edited.json());
  }

  @Test
  void aTextThatIsOlderThanTheLastIsNotTaken() {
    String path = "api/stories/" + visitor.open(DRAFT).path("id").asText();
    visitor.put(path + "/draft", edit("Two died.", 7));

    Seen stale = visitor.put(path + "/draft", edit("Three died.", 7));

    assertThat(stale.status()).isEqualTo(409);
    assertThat(stale.json().path("revision").asInt()).isEqualTo(7);
    assertThat(visitor.get(path).json().at("/draft/text").asText()).isEqualTo("Two died.");
  }

  @Test
  void ofEditsThatComeDuringACheckOnlyTheLastIsChecked() throws Exception {
    String path = "api/stories/" + visitor.open(DRAFT).path("id").asText();
    CompletableFuture<Seen> first = later(() -> visitor.put(path + "/draft", edit("wait", 1)));
    await(() -> stand.checks.get() == 2);
    CompletableFuture<Seen> second = later(() -> visitor.put(path + "/draft", edit("Two.", 2)));
    Supplier<JsonNode> stale = () -> visitor.put(path + "/draft", edit("Old.", 1)).json();
    await(() -> stale.get().path("revision").asInt() == 2);
    CompletableFuture<Seen> third = later(() -> visitor.put(path + "/draft", edit("Three.", 3)));

    assertThat(second.get().status()).isEqualTo(409);
    assertThat(second.get().json().path("revision").asInt()).isEqualTo(3);
    stand.go.countDown();
    assertThat(first.get().json().at("/draft/text").asText()).isEqualTo("wait");
    assertThat(third.get().json().at("/draft/text").asText()).isEqualTo("Three.");
    assertThat(stand.checks.get()).isEqualTo(3);
  }

  @Test
  void sourcesComeAndGo() {
    String path = "api/stories/" + visitor.open(DRAFT).path("id").asText();
    String name = Visitor.escaped("a/b & ü%2f.txt");
    JsonNode source = Visitor.JSON.createObjectNode().put("text", "dozens").put("outlet", "Wire");

    JsonNode with = visitor.put(path + "/sources/" + name, source).json();
    assertThat(with.at("/sources/0/name").asText()).isEqualTo("a/b & ü%2f.txt");
    assertThat(with.at("/sources/0/outlet").asText()).isEqualTo("Wire");
    assertThat(with.at("/report/findings")).hasSize(2);

    JsonNode without = visitor.delete(path + "/sources/" + name).json();
    assertThat(without.path("sources")).isEmpty();
    assertThat(visitor.delete(path + "/sources/" + name).status()).isEqualTo(404);
  }

  @Test
  void aHeadlineOfItsOwnIsPutOnTopAndIsEditedThere() {
    ObjectNode story = Visitor.story("Police were there.");
    story
        .withObject("/draft")
        .put("headline", "Quake kills dozens")
        .put("outlet", "City Ledger")
        .put("published", "2025-01-22");
    JsonNode view = visitor.post("api/stories", story).json();
    String text = view.at("/draft/text").asText();
    assertThat(text).isEqualTo("Quake kills dozens\n\nPolice were there.");

    JsonNode edited =
        visitor
            .put(
                "api/stories/" + view.path("id").asText() + "/draft",
                edit(text.replace("dozens", "two"), 1))
            .json();

    assertThat(edited.at("/draft/headline").asText()).isEqualTo("Quake kills two");
    assertThat(edited.at("/draft/outlet").asText()).isEqualTo("City Ledger");
    assertThat(edited.at("/draft/published").asText()).isEqualTo("2025-01-22");
  }

  @Test
  void twoTabsStayApart() {
    String one = visitor.open("One: dozens.").path("id").asText();
    String two = visitor.open("Two: dozens.").path("id").asText();
    visitor.put("api/stories/" + one + "/draft", edit("One: three.", 1));

    JsonNode other = visitor.get("api/stories/" + two).json();
    assertThat(other.at("/draft/text").asText()).isEqualTo("Two: dozens.");
    assertThat(other.path("verdict").asText()).isEqualTo("hold");
    assertThat(visitor.delete("api/stories/" + one).status()).isEqualTo(204);
    assertThat(visitor.get("api/stories/" + one).status()).isEqualTo(404);
    assertThat(visitor.get("api/stories/" + two).status()).isEqualTo(200);
  }

  @Test
  void storiesFromTheCommandLineAreThere() throws IOException {
    DeskSettings.Opened opened =
        new DeskSettings.Opened(
            new Original(Document.of(Article.of("ferry.txt", Role.DRAFT, "dozens")), null),
            List.of(Article.of("wire.txt", Role.SOURCE, "two")),
            folder);
    DeskSettings settings =
        Visitor.settings(
            folder,
            List.of(opened),
            stand,
            Limits.USUAL,
            Duration.ofSeconds(60),
            Duration.ofSeconds(20));
    try (Visitor other = Visitor.at(settings)) {
      JsonNode listed = other.get("api/stories").json();
      assertThat(listed.at("/0/name").asText()).isEqualTo("ferry.txt");
      JsonNode view = other.get("api/stories/" + listed.at("/0/id").asText()).json();
      assertThat(view.path("verdict").asText()).isEqualTo("hold");
    }
    assertThat(visitor.get("api/stories").json()).isEmpty();
  }

  @Test
  void aTextOnWhichTheCheckBreaksIsNotLostAndNotTold() {
    String path = "api/stories/" + visitor.open(DRAFT).path("id").asText();
    JsonNode view = visitor.put(path + "/draft", edit("A crash, secretly.", 1)).json();

    assertThat(view.at("/draft/text").asText()).isEqualTo("A crash, secretly.");
    assertThat(view.path("verdict").isNull()).isTrue();
    assertThat(view.at("/notes/0").asText())
        .contains("IllegalStateException")
        .doesNotContain("secretly");
  }

  @Test
  void theDraftGoesOutAsItWasEdited() {
    String path = "api/stories/" + visitor.open(DRAFT).path("id").asText();
    visitor.put(path + "/draft", edit("Zwei Tote – sagt man.\r\n", 1));

    Seen text = visitor.get(path + "/export?format=text");
    assertThat(text.text()).isEqualTo("Zwei Tote – sagt man.\r\n");
    assertThat(text.header("Content-Disposition")).startsWith("attachment; filename=\"draft.txt\"");
    assertThat(visitor.get(path + "/export?format=json").json().path("verdict").asText())
        .isEqualTo("stet");
    assertThat(visitor.get(path + "/export?format=exe").status()).isEqualTo(400);
  }

  @Test
  void theReportGoesOutAsPageDocumentAndLinkedData() throws IOException {
    String path = "api/stories/" + visitor.open(DRAFT).path("id").asText() + "/export?format=";

    Seen page = visitor.get(path + "html");
    assertThat(page.text()).startsWith("<!DOCTYPE html>").contains("dozens died.");
    assertThat(page.header("Content-Disposition")).contains("filename=\"draft.stet.html\"");
    Seen word = visitor.get(path + "docx");
    assertThat(new String(word.raw().body(), 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
    JsonNode annotations = Visitor.JSON.readTree(visitor.get(path + "annotations").raw().body());
    assertThat(annotations.path("type").asText()).isEqualTo("AnnotationCollection");
    assertThat(annotations.path("total").asInt()).isEqualTo(1);
    assertThat(Visitor.JSON.readTree(visitor.get(path + "claimreview").raw().body())).isNotEmpty();
  }

  @Test
  void progressIsToldUntilAllIsLoaded() {
    visitor.desk.ready().join();
    JsonNode progress = visitor.get("api/progress").json();
    assertThat(progress.path("phase").asText()).isEqualTo("ready");
    assertThat(progress.path("done").asInt()).isEqualTo(2);
  }

  @Test
  void modelsThatDoNotLoadAreToldAndThePageIsServed() throws IOException {
    Stand broken = new Stand(() -> new IllegalStateException("no model here\nat all"));
    try (Visitor other = Visitor.at(folder, broken)) {
      Seen refused = other.post("api/stories", Visitor.story(DRAFT));
      assertThat(refused.status()).isEqualTo(503);
      assertThat(refused.json().path("error").asText()).isEqualTo("no model here; at all");
      JsonNode progress = other.get("api/progress").json();
      assertThat(progress.path("phase").asText()).isEqualTo("failed");
      assertThat(progress.path("message").asText()).isEqualTo("no model here; at all");
      assertThat(other.get("").text()).contains("<title>");
    }
  }

  private static <T> CompletableFuture<T> later(Supplier<T> task) {
    return CompletableFuture.supplyAsync(task, run -> new Thread(run, "visitor").start());
  }

  private static void await(BooleanSupplier condition) throws InterruptedException {
    for (int i = 0; i < 1_000 && !condition.getAsBoolean(); i++) {
      Thread.sleep(10);
    }
    assertThat(condition.getAsBoolean()).isTrue();
  }
}
