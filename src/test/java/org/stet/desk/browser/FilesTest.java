package org.stet.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Files are dropped or picked, and read whatever their format. */
@ExtendWith(OnTheDesk.class)
class FilesTest {
  private static final String PAGE =
      """
      <html><head><title>Bridge closed</title></head><body><nav>Home News Sport</nav><article>
      <h1>Bridge closed</h1><p>The bridge over the river was closed on Monday after a storm, the
      mayor said. It is to be opened again on Friday, when the engineers have looked at it.</p>
      <p>Two people were hurt when a lorry fell over, the police said on Tuesday.</p>
      </article></body></html>
      """;

  @Test
  void aFileIsDroppedOnTheDraftAndOneIsPickedAsASource(DeskPage desk, @TempDir Path folder)
      throws IOException {
    Path source = Files.writeString(folder.resolve("bridge.html"), PAGE);
    desk.open().script(HostileWordsTest.DROP, "draft-drop", "draft.md", "# Bridge\n\nIt is shut.");
    desk.until("the draft", () -> desk.find("new-text").getDomProperty("value").contains("shut"));

    desk.find("source-files").sendKeys(source.toString());
    desk.until("the source", () -> desk.count("#pile li") == 1);
    desk.check();

    assertThat(desk.draft()).contains("It is shut.").doesNotContain("#");
    assertThat(desk.text("source-names")).isEqualTo("bridge.html");
    desk.find("fold-sources").click();
    assertThat(desk.text("source-page")).contains("after a storm").doesNotContain("Sport");
  }

  @Test
  void aFileThatCannotBeReadIsToldWhereItWasDropped(DeskPage desk) {
    desk.open().script(HostileWordsTest.DROP, "source-drop", "words.pdf", "%PDF-1.7 but no more");

    desk.until("a refusal", () -> desk.found("#source-notes [role=alert]"));
    assertThat(desk.first("#source-notes [role=alert]").getText()).startsWith("words.pdf");
    assertThat(desk.found("#pile li")).isFalse();
  }

  @Test
  void aSourceIsAddedChangedAndRemovedWhileTheDraftIsOnTheDesk(DeskPage desk) {
    desk.open("Two people were hurt.", "Two people were hurt, the police said.");

    desk.find("new-source").click();
    desk.write("article-text", "Three people were hurt, the hospital said.");
    desk.write("article-outlet", "The Herald");
    desk.find("article-save").click();
    desk.until("the source", () -> desk.text("source-names").contains("The Herald"));
    assertThat(desk.text("source-page")).contains("the hospital said");

    desk.find("edit-source").click();
    desk.find("article-remove").click();
    desk.until("it to go", () -> !desk.text("source-names").contains("The Herald"));
    desk.first("#notice button").click();
    desk.until("it to come back", () -> desk.text("source-names").contains("The Herald"));
  }
}
