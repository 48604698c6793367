package org.stet.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** An editor decides on findings, and the decisions are kept beside the draft. */
@ExtendWith(OnTheDesk.class)
class DecidingTest {
  private static final String DRAFT =
      "The special services are looking into it, the mayor said on Monday.";
  private static final String FINDING = "special services";

  @Test
  void aFindingIsDismissedWithAReasonAndTakenUpAgain(DeskPage desk) throws IOException {
    desk.open(DRAFT, "The mayor spoke on Monday.");

    tool(desk, "dismiss").click();
    desk.type("The body calls itself so.");
    desk.first("form.because input[type=date]").sendKeys("12/31/2099");
    desk.first("form.because button[type=submit]").click();

    desk.until("the finding to go", () -> !desk.found("article[data-finding]"));
    assertThat(Files.readString(kept(desk)))
        .contains("calque", "The body calls itself so.", "2099-12-31");
    desk.find("dismissed").click();
    assertThat(desk.text("dismissed-list")).contains("The body calls itself so.");

    desk.find("dismissed-list").findElement(By.tagName("button")).click();
    desk.until("the finding to come back", () -> desk.tells(FINDING));
    assertThat(Files.readString(kept(desk))).doesNotContain("The body calls itself so.");
  }

  @Test
  void withoutAReasonNothingIsDismissed(DeskPage desk) {
    desk.open(DRAFT, "The mayor spoke on Monday.");

    tool(desk, "dismiss").click();
    desk.first("form.because button[type=submit]").click();

    assertThat(desk.first("form.because [role=alert]").getText()).startsWith("A reason is needed");
    assertThat(desk.focused().getDomAttribute("aria-invalid")).isEqualTo("true");
    assertThat(desk.tells(FINDING)).isTrue();
  }

  @Test
  void anAcceptedFindingStaysAndSaysSo(DeskPage desk) throws IOException {
    desk.open(DRAFT, "The mayor spoke on Monday.");

    tool(desk, "accept").click();
    desk.type("Ask the desk in Kyiv for the name.");
    desk.first("form.because button[type=submit]").click();

    desk.until("the decision", () -> desk.found(".decided"));
    assertThat(desk.first(".decided").getText())
        .isEqualTo("Accepted: Ask the desk in Kyiv for the name.");
    assertThat(desk.tells(FINDING)).isTrue();
    assertThat(Files.readString(kept(desk))).contains("Ask the desk in Kyiv for the name.");

    tool(desk, "undo").click();
    desk.until("the decision to go", () -> !desk.found(".decided"));
  }

  private static WebElement tool(DeskPage desk, String name) {
    return desk.card(FINDING).findElement(By.cssSelector("[data-tool=" + name + "]"));
  }

  private static Path kept(DeskPage desk) {
    return desk.folder().resolve("stet-suppressions.yaml");
  }
}
