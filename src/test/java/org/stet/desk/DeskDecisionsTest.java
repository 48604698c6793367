package org.stet.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.desk.Visitor.decision;
import static org.stet.desk.Visitor.edit;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.desk.Visitor.Seen;
import org.stet.desk.decision.DecisionFile;
import org.stet.desk.story.Limits;
import org.stet.suppression.Suppression;

/** What an editor decides is written beside the draft, among what others have written there. */
class DeskDecisionsTest {
  private static final String BY_HAND =
      """
      # What the desk knows.   \t
      -   rule: calque   # not for us
          words: [ "a", 'b' ]
          story: other.txt
          reason: >
            A long
            story.
      """;

  @TempDir private Path folder;
  private Path file;
  private Visitor visitor;

  @BeforeEach
  void open() throws IOException {
    file = folder.resolve("stet-suppressions.yaml");
    visitor = Visitor.at(folder, new Stand());
  }

  @AfterEach
  void close() {
    visitor.close();
  }

  private static String path(JsonNode view) {
    return "api/stories/" + view.path("id").asText();
  }

  private static String finding(JsonNode view) {
    return view.at("/report/findings/0/id").asText();
  }

  private static String folded(String words) {
    return words.replaceAll("[\\s\\p{Z}\\x85]+", " ").strip();
  }

  private Seen decide(JsonNode view, String decision, String reason) {
    return visitor.post(path(view) + "/decisions", decision(finding(view), decision, reason));
  }

  @Test
  void aDismissedFindingMayStandAndTheFileSaysWhy() throws IOException {
    JsonNode view = visitor.open("On Monday dozens died.");
    Seen dismissed = decide(view, "dismissed", "The army's list.");

    assertThat(dismissed.json().path("verdict").asText()).isEqualTo("stet");
    assertThat(dismissed.json().at("/report/suppressed/0/reason").asText())
        .isEqualTo("The army's list.");
    assertThat(file)
        .hasContent(
            """
            - rule: toll-names-who-counted
              words:
                - "dozens died."
              story: "draft.txt"
              decision: dismissed
              reason: "The army's list."
            """);
    assertThat(visitor.get(path(view)).json()).isEqualTo(dismissed.json());
  }

  @Test
  void anAcceptedFindingStaysOpenUntilItIsMended() {
    JsonNode view = visitor.open("On Monday dozens died.");
    JsonNode accepted = decide(view, "accepted", "Ask the police.").json();

    assertThat(accepted.path("verdict").asText()).isEqualTo("hold");
    assertThat(accepted.at("/marks/0/accepted").asBoolean()).isTrue();
    assertThat(accepted.at("/report/accepted/0/finding").asText()).isEqualTo(finding(view));
    JsonNode mended = visitor.put(path(view) + "/draft", edit("On Monday two died.", 1)).json();
    assertThat(mended.path("verdict").asText()).isEqualTo("stet");
    assertThat(mended.at("/report/suppressionProblems")).isEmpty();
  }

  @Test
  void aChangeOfMindReplacesTheEntry() throws IOException {
    JsonNode view = visitor.open("dozens");
    decide(view, "accepted", "Ask.");
    JsonNode now = decide(view, "dismissed", "Asked.").json();

    assertThat(now.path("verdict").asText()).isEqualTo("stet");
    assertThat(Files.readString(file)).contains("Asked.").doesNotContain("accepted");
  }

  @Test
  void whatStandsThereStaysByteForByte() throws IOException {
    Files.writeString(file, BY_HAND);
    JsonNode view = visitor.open("dozens");
    decide(view, "dismissed", "Known.");

    assertThat(Files.readString(file)).startsWith(BY_HAND).contains("Known.");
    assertThat(visitor.delete(path(view) + "/decisions/" + finding(view)).status()).isEqualTo(200);
    assertThat(Files.readString(file)).isEqualTo(BY_HAND);
  }

  @Test
  void aFileWithoutALastLineEndOrWithLineEndsOfWindowsIsKept() throws IOException {
    String windows = "# Ours\r\n- rule: calque\r\n  words: a\r\n  story: x\r\n  reason: b";
    Files.writeString(file, windows);
    JsonNode view = visitor.open("dozens");
    decide(view, "dismissed", "Known.");

    assertThat(Files.readString(file)).startsWith(windows + "\r\n- rule: toll");
    assertThat(Files.readString(file).replace("\r\n", "")).doesNotContain("\n");
  }

  @Test
  void anEntryThatSomebodyAddedMeanwhileIsKeptAndHeeded() throws IOException {
    JsonNode view = visitor.open("dozens here\ndozens there");
    assertThat(view.at("/counts/error").asInt()).isEqualTo(2);
    String added =
        "- rule: toll-names-who-counted\n  words: dozens there\n  reason: The desk's count.\n";
    Files.writeString(file, added);

    JsonNode now = decide(view, "dismissed", "Known.").json();
    assertThat(Files.readString(file)).startsWith(added);
    assertThat(now.at("/counts/error").asInt()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: b # c",
        "- rule: x\n- reason: y",
        "\"quoted\" and 'so' \\ on \\n",
        "line\nbreak\r\nand\u2028more\u0085",
        "\u202Enaiv\u202C \u0007 \u001B[2J \u0000x",
        "{flow: [1, 2]} &anchor *alias !tag %directive @at `tick",
        "--- \n...\n--- x",
        "\uD83D\uDD25 fire \uFFFD",
        "yes",
        "2027-01-31",
        "<script>alert(1)</script>"
      })
  void anyReasonReadsBackAsItself(String reason) throws IOException {
    Files.writeString(file, BY_HAND);
    JsonNode view = visitor.open("dozens of “soldiers”: \t# \"x\" {y} \u202E[z]");
    Seen seen = decide(view, "dismissed", reason);

    assertThat(seen.status()).isEqualTo(200);
    assertThat(seen.json().path("verdict").asText()).isEqualTo("stet");
    String text = Files.readString(file);
    assertThat(text).startsWith(BY_HAND);
    assertThat(text.chars().filter(c -> Character.getType(c) == Character.FORMAT)).isEmpty();
    List<Suppression> read = new DecisionFile(folder).read().read().all();
    assertThat(read).hasSize(2);
    assertThat(folded(read.get(1).reason())).isEqualTo(folded(reason));
    assertThat(visitor.delete(path(view) + "/decisions/" + finding(view)).status()).isEqualTo(200);
    assertThat(Files.readString(file)).isEqualTo(BY_HAND);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "--", "\n"})
  void aDecisionNeedsAReason(String reason) {
    assertThat(decide(visitor.open("dozens"), "dismissed", reason).status()).isEqualTo(422);
    assertThat(file).doesNotExist();
  }

  @Test
  void adayThatIsOverIsNoDay() {
    JsonNode view = visitor.open("dozens");
    for (String day : List.of("2026-11-19", "tomorrow", "2026-13-01")) {
      JsonNode body = decision(finding(view), "dismissed", "Known.").put("until", day);
      assertThat(visitor.post(path(view) + "/decisions", body).status()).isEqualTo(422);
    }
    JsonNode body = decision(finding(view), "dismissed", "Known.").put("until", "2026-11-20");
    assertThat(visitor.post(path(view) + "/decisions", body).status()).isEqualTo(200);
  }

  @Test
  void whatIsNotThereCannotBeDecidedOn() {
    JsonNode view = visitor.open("dozens");
    assertThat(
            visitor.post(path(view) + "/decisions", decision("f0", "dismissed", "Known.")).status())
        .isEqualTo(404);
    assertThat(visitor.delete(path(view) + "/decisions/" + finding(view)).status()).isEqualTo(404);
    assertThat(decide(view, "forgotten", "Known.").status()).isEqualTo(422);
  }

  @Test
  void aListThatIsWrittenInOneLineIsLeftToHands() throws IOException {
    String flow = "[{rule: calque, words: a, story: x, reason: b}]\n";
    Files.writeString(file, flow);
    JsonNode view = visitor.open("dozens");
    JsonNode kept = decide(view, "dismissed", "Known.").json();

    assertThat(Files.readString(file)).isEqualTo(flow);
    assertThat(kept.path("verdict").asText()).isEqualTo("stet");
    assertThat(kept.at("/decisions/unsaved").asText()).startsWith("- rule: toll");
    assertThat(kept.at("/decisions/message").asText()).contains("kept in this tab");
    JsonNode undone = visitor.delete(path(view) + "/decisions/" + finding(view)).json();
    assertThat(undone.path("verdict").asText()).isEqualTo("hold");
    assertThat(undone.at("/decisions/unsaved").isNull()).isTrue();
  }

  @Test
  void anEntryThatSharesItsLinesIsLeftToHands() throws IOException {
    String shared =
        "- &known\n  rule: toll-names-who-counted\n  words: dozens\n  reason: a\n- *known\n";
    Files.writeString(file, shared);
    JsonNode view = visitor.open("dozens");
    String id = view.at("/report/suppressed/0/finding/id").asText();
    Seen refused = visitor.delete(path(view) + "/decisions/" + id);

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.json().path("error").asText()).contains("by hand");
    assertThat(Files.readString(file)).isEqualTo(shared);
  }

  @Test
  void whatHoldsForAllDraftsIsHeededAndLeftToHands(@TempDir Path newsroom) throws IOException {
    String house = "- rule: toll-names-who-counted\n  words: dozens\n  reason: House style.\n";
    Path standing = Files.writeString(newsroom.resolve("house.yaml"), house);
    DeskSettings usual =
        Visitor.settings(folder, new Stand(), Limits.USUAL, Duration.ofSeconds(60));
    DeskSettings settings =
        new DeskSettings(
            0,
            folder,
            List.of(),
            List.of(standing),
            usual.loader(),
            usual.today(),
            usual.version(),
            usual.bounds());
    try (Visitor other = Visitor.at(settings)) {
      JsonNode view = other.open("dozens");
      assertThat(view.path("verdict").asText()).isEqualTo("stet");
      String id = view.at("/report/suppressed/0/finding/id").asText();
      Seen refused = other.delete(path(view) + "/decisions/" + id);
      assertThat(refused.status()).isEqualTo(409);
      assertThat(refused.json().path("error").asText()).contains("house.yaml:1", "for all drafts");
    }
    assertThat(standing).hasContent(house.strip());
  }

  @Test
  void aLineOfTheDraftIsDeletedInTheDraft() {
    JsonNode view =
        visitor.open("One.\n\n<!-- stet: allow toll-names-who-counted: known -->\ndozens\n");
    String id = view.at("/report/suppressed/0/finding/id").asText();
    Seen refused = visitor.delete(path(view) + "/decisions/" + id);
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.json().path("error").asText()).startsWith("line 3 of the draft");
  }

  @Test
  void aFileThatIsNoYamlIsToldAndLeftAlone() throws IOException {
    Files.writeString(file, "- rule: [\n");
    JsonNode view = visitor.open("dozens");
    assertThat(view.at("/notes/0").asText()).contains("is not YAML");
    JsonNode kept = decide(view, "dismissed", "Known.").json();

    assertThat(Files.readString(file)).isEqualTo("- rule: [\n");
    assertThat(kept.at("/decisions/unsaved").asText()).contains("Known.");
    assertThat(kept.path("verdict").asText()).isEqualTo("stet");
  }

  @Test
  void aLinkOutOfTheFolderIsNotFollowed(@TempDir Path elsewhere) throws IOException {
    Path target = Files.writeString(elsewhere.resolve("other.yaml"), "# theirs\n");
    Files.createSymbolicLink(file, target);
    JsonNode kept = decide(visitor.open("dozens"), "dismissed", "Known.").json();

    assertThat(target).hasContent("# theirs");
    assertThat(Files.isSymbolicLink(file)).isTrue();
    assertThat(kept.at("/decisions/message").asText()).contains("leads out of the folder");
    assertThat(kept.path("verdict").asText()).isEqualTo("stet");
  }

  @Test
  void aFolderInPlaceOfTheFileIsTold() throws IOException {
    Files.createDirectory(file);
    JsonNode view = visitor.open("dozens");
    JsonNode kept = decide(view, "dismissed", "Known.").json();
    assertThat(kept.at("/decisions/unsaved").asText()).contains("Known.");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void whereTheFolderCannotBeWrittenTheDecisionIsKeptAndOffered() throws IOException {
    JsonNode view = visitor.open("dozens");
    Files.delete(folder);
    JsonNode kept = decide(view, "dismissed", "Known.").json();

    assertThat(kept.path("verdict").asText()).isEqualTo("stet");
    assertThat(kept.at("/decisions/message").asText()).contains("cannot be written", "by hand");
    assertThat(kept.at("/decisions/unsaved").asText())
        .isEqualTo(
            """
            - rule: toll-names-who-counted
              words:
                - dozens
              story: "draft.txt"
              decision: dismissed
              reason: "Known."
            """);
    JsonNode edited = visitor.put(path(view) + "/draft", edit("More dozens", 1)).json();
    assertThat(edited.path("verdict").asText()).isEqualTo("stet");

    Files.createDirectory(folder);
    JsonNode written = decide(view, "dismissed", "Known now.").json();
    assertThat(written.at("/decisions/unsaved").isNull()).isTrue();
    assertThat(Files.readString(file)).contains("Known now.");
  }

  @Test
  void nothingElseIsWrittenAndPermissionsStay() throws IOException {
    Files.writeString(file, BY_HAND);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
    decide(visitor.open("dozens"), "dismissed", "Known.");

    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(file, LinkOption.NOFOLLOW_LINKS)))
        .isEqualTo("rw-rw-r--");
  }

  @Test
  void twoTabsThatDecideAtOnceLoseNothing() throws IOException {
    List<JsonNode> views =
        IntStream.range(0, 12).mapToObj(i -> visitor.open("dozens of " + i)).toList();
    List<CompletableFuture<Seen>> all =
        views.stream()
            .map(v -> CompletableFuture.supplyAsync(() -> decide(v, "dismissed", "Known.")))
            .toList();
    all.forEach(each -> assertThat(each.join().status()).isEqualTo(200));
    assertThat(new DecisionFile(folder).read().read().all()).hasSize(12);
  }
}
