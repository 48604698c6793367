package org.stet.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.logging.LogType;

/** Mark-up in words is words, wherever they come from. */
@ExtendWith(OnTheDesk.class)
class HostileWordsTest {
  private static final String SCRIPT =
      "<img src=x onerror=alert(1)><script>alert(2)</script>\"'><svg onload=alert(3)>";

  @Test
  void aScriptInHeadlineTextOutletOrFileNameStaysText(DeskPage desk) {
    desk.open();
    desk.write("new-text", SCRIPT + "\n\nThe special services look into it, " + SCRIPT + " said.");
    desk.first("#about-draft summary").click();
    desk.write("new-headline", "Headline " + SCRIPT).write("new-outlet", "Outlet " + SCRIPT);
    desk.write("source-text", "A source " + SCRIPT + " said on Monday that it looks into it.");
    desk.find("add-source").click();
    desk.first("#pile button").click();
    desk.write("article-outlet", "Paper " + SCRIPT).write("article-headline", "On " + SCRIPT);
    desk.find("article-save").click();
    desk.script(DROP, "source-drop", "name <img src=x onerror=alert(4)>.txt", "Words of a file.");
    desk.until("the file", () -> desk.count("#pile li") == 2);
    desk.check();
    desk.card("special services").click();
    for (String view : List.of("tables", "claims", "findings")) {
      desk.first("#views [data-view=" + view + "]").click();
    }
    desk.first("#open-stories summary").click();
    desk.until("this story", () -> desk.found("#stories .here"));

    assertThat(desk.browser().findElements(By.cssSelector("img, body script, svg[onload]")))
        .isEmpty();
    assertThat(desk.draft()).contains(SCRIPT);
    assertThat(desk.text("story-name")).isEqualTo("Headline " + SCRIPT);
    assertThat(desk.browser().manage().logs().get(LogType.BROWSER).getAll())
        .as("neither dialog nor breach of the content policy")
        .isEmpty();
  }

  /** Drops a file on an element: its id, the file's name and words. */
  static final String DROP =
      """
      const [id, name, words] = arguments;
      const taken = new DataTransfer();
      taken.items.add(new File([words], name));
      for (const type of ['dragenter', 'dragover', 'drop']) {
        document.getElementById(id).dispatchEvent(
            new DragEvent(type, {dataTransfer: taken, bubbles: true, cancelable: true}));
      }
      """;
}
