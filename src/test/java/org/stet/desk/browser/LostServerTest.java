package org.stet.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A server that does not answer costs nobody a word. */
@ExtendWith(OnTheDesk.class)
class LostServerTest {

  @AfterEach
  void comeBack(DeskPage desk) {
    away(desk, false);
  }

  @Test
  void theReaderIsToldAndTheWordsAreCheckedWhenTheServerIsBack(DeskPage desk) {
    desk.open("The special services are looking into it.", "They are looking into it.");

    away(desk, true);
    desk.change("special services", "police");
    desk.until("a word on it", () -> desk.find("notice").isDisplayed());
    assertThat(desk.text("notice")).startsWith("Stet does not answer");
    assertThat(desk.draft()).isEqualTo("The police are looking into it.");

    away(desk, false);
    desk.until("the finding to go", () -> !desk.tells("special services"));
    assertThat(desk.find("notice").isDisplayed()).isFalse();
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
