package org.stet.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.logging.LogType;

/** The report as one HTML file, opened from a folder as whoever was sent it would. */
@ExtendWith(OnTheDesk.class)
class ReportPageTest {
  private static final String FETCH =
      """
      const [story, done] = arguments;
      fetch('api/stories/' + story + '/export?format=html')
          .then(answer => answer.text()).then(done);
      """;

  private static final String CARDS = "article[data-finding]";

  @Test
  void itFiltersAndJumpsAndNeedsNoNetwork(DeskPage desk, @TempDir Path folder) throws IOException {
    desk.browser().get(write(desk.openMali(), folder).toUri().toString());

    long all = desk.count(CARDS);
    desk.first(".filters summary").click();
    desk.until("the filters", () -> desk.found(".filters[open]"));
    desk.first("input[name=severity][value=warning]").click();
    desk.until("fewer", () -> desk.count(CARDS + "[hidden]") > 0);
    assertThat(desk.count(CARDS + "[hidden]")).isLessThan(all);
    assertThat(desk.first(".filters .live").getText()).contains("of " + all);
    desk.first(".filters [type=reset]").click();
    desk.until("all", () -> !desk.found(CARDS + "[hidden]"));

    desk.first(CARDS + " .jump").click();
    desk.until("lit words", () -> desk.found("mark.here"));
    desk.first(".draft a.ref").click();
    desk.until("the card", () -> "article".equals(desk.focused().getTagName()));
    assertThat(desk.browser().manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
  }

  @Test
  void withoutJavaScriptAllOfItIsThereAndTheLinksLeadOn(DeskPage desk, @TempDir Path folder)
      throws IOException {
    Path file = write(desk.openMali(), folder);
    scripts(desk, false);
    try {
      desk.browser().get(file.toUri().toString());

      assertThat(desk.first(".filters").isDisplayed()).isFalse();
      assertThat(desk.find("found").isDisplayed()).isTrue();
      String target = desk.first(CARDS + " .jump").getDomAttribute("href");
      desk.first(CARDS + " .jump").click();
      assertThat(desk.browser().getCurrentUrl()).endsWith(target);
      assertThat(desk.browser().findElement(By.cssSelector(":target")).isDisplayed()).isTrue();
    } finally {
      scripts(desk, true);
    }
  }

  @Test
  void itHasNoSeriousFaultAndFitsAPhone(DeskPage desk, @TempDir Path folder) throws IOException {
    desk.browser().get(write(desk.openFerry(), folder).toUri().toString());

    for (boolean dark : new boolean[] {false, true}) {
      desk.look(390, 844, dark);
      assertThat(Axe.faults(desk.browser())).as(dark ? "dark" : "light").isEmpty();
    }
    assertThat(desk.script("return document.documentElement.scrollWidth")).isEqualTo(390L);
  }

  private static Path write(DeskPage desk, Path folder) throws IOException {
    String story = desk.browser().getCurrentUrl().replaceFirst(".*=", "");
    Object page = desk.browser().executeAsyncScript(FETCH, story);
    return Files.writeString(folder.resolve("report.html"), page.toString());
  }

  private static void scripts(DeskPage desk, boolean run) {
    desk.browser().executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
  }
}
