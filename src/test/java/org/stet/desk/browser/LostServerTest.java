package org.stet.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A server that does not answer costs nobody a word. */
@ExtendWith(OnTheDesk.class)
class LostServerTest {

  @Test
  void theReaderIsToldAndTheWordsAreCheckedWhenTheServerIsBack(DeskPage desk) {
    desk.open("The special services are looking into it.", "They are looking into it.");

    away(desk, true);
    try {
      desk.change("special services", "police");
      desk.until("a word on it", () -> desk.find("notice").isDisplayed());
      assertThat(desk.text("notice")).startsWith("Stet does not answer");
      assertThat(desk.draft()).isEqualTo("The police are looking into it.");
    } finally {
      away(desk, false);
    }
    desk.until("the finding to go", () -> !desk.tells("special services"));
    desk.until("the word on it to go", () -> !desk.find("notice").isDisplayed());
  }

  @Test
  void aDeskThatWasStoppedIsToldAndTheDraftStaysToBeCopied(Workplace workplace) {
    DeskPage desk = workplace.page().open("The bridge is closed.", "The bridge is closed.");

    workplace.stopDesk();
    try {
      desk.change("closed", "open");
      desk.until("a word on it", () -> desk.find("notice").isDisplayed());

      assertThat(desk.text("notice")).contains("Is it still running in the terminal?");
      assertThat(desk.draft()).isEqualTo("The bridge is open.");
    } finally {
      workplace.startDesk();
    }
  }

  @Test
  void aStoryThatTheDeskForgotIsCheckedAgainFromThePage(DeskPage desk) {
    desk.open("The special services look into it.", "They look into it.");
    String story = desk.browser().getCurrentUrl().replaceFirst(".*=", "");
    desk.script("return fetch('api/stories/' + arguments[0], {method: 'DELETE'})", story);

    desk.change("special services", "police");
    desk.until("a word on it", () -> desk.find("notice").isDisplayed());
    desk.first("#notice button").click();

    desk.until("the finding to go", () -> !desk.tells("special services"));
    assertThat(desk.draft()).isEqualTo("The police look into it.");
    assertThat(desk.browser().getCurrentUrl()).doesNotEndWith("=" + story);
  }

  private static void away(DeskPage desk, boolean away) {
    desk.browser().executeCdpCommand("Network.enable", Map.of());
    desk.browser()
        .executeCdpCommand(
            "Network.emulateNetworkConditions",
            Map.of(
                "offline", away, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
  }
}
