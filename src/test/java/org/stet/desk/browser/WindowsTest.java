package org.stet.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.WindowType;

/** Several drafts in several windows stay apart, and each window knows of the others. */
@ExtendWith(OnTheDesk.class)
class WindowsTest {

  @Test
  void twoDraftsInTwoWindowsStayApart(DeskPage desk) {
    desk.open("As a reminder, the bridge was closed on Monday.", "The bridge was closed.");
    String first = desk.browser().getWindowHandle();
    desk.browser().switchTo().newWindow(WindowType.TAB);
    desk.open("The special services are looking into it.", "The services look into it.");
    String second = desk.browser().getWindowHandle();

    desk.change("special services", "police");
    desk.until("the finding to go", () -> !desk.tells("special services"));

    desk.browser().switchTo().window(first);
    assertThat(desk.draft()).isEqualTo("As a reminder, the bridge was closed on Monday.");
    assertThat(desk.tells("As a reminder")).isTrue();

    desk.find("open-stories").click();
    desk.until("both stories", () -> desk.count("#stories li") >= 2);
    assertThat(desk.count("#stories [aria-current=page]")).isEqualTo(1);

    desk.browser().switchTo().window(second);
    assertThat(desk.draft()).isEqualTo("The police are looking into it.");
  }

  @Test
  void oneDraftInTwoWindowsLosesNobodysWords(DeskPage desk) {
    desk.open("The bridge was closed on Monday.", "The bridge was closed on Monday.");
    String first = desk.browser().getWindowHandle();
    String address = desk.browser().getCurrentUrl();
    desk.browser().switchTo().newWindow(WindowType.TAB);
    desk.browser().get(address);
    desk.checked().change("Monday", "Tuesday");
    desk.until("an answer", () -> desk.text("work").equals("Checked"));

    desk.browser().switchTo().window(first);
    desk.change("bridge", "tunnel");
    desk.until("a word on it", () -> desk.find("notice").isDisplayed());
    assertThat(desk.draft()).isEqualTo("The tunnel was closed on Monday.");

    desk.find("notice").findElement(By.xpath(".//button[.='Keep this text']")).click();
    desk.until("an answer", () -> !desk.find("notice").isDisplayed());
    desk.browser().navigate().refresh();
    desk.checked();
    assertThat(desk.draft()).isEqualTo("The tunnel was closed on Monday.");
  }
}
