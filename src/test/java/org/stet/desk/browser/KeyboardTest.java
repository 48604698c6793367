package org.stet.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** Everything can be done without a mouse. */
@ExtendWith(OnTheDesk.class)
class KeyboardTest {

  @Test
  void aStoryIsPastedCheckedAndDecidedOnByKeysAlone(DeskPage desk) {
    desk.open().type("As a reminder, the bridge is closed.\n\nThe special services look into it.");
    tabTo(desk, "source-text");
    desk.type("The services are looking into it.");
    tabTo(desk, "add-source");
    desk.press(Keys.ENTER);
    tabTo(desk, "check");
    desk.press(Keys.ENTER).checked();

    desk.press(Keys.F8);
    assertThat(desk.focused().getText()).contains("As a reminder");
    desk.press(Keys.ARROW_DOWN);
    assertThat(desk.focused().getText()).contains("special services");
    desk.press("e");
    assertThat(desk.focused().getDomAttribute("id")).isEqualTo("draft-text");
    assertThat(desk.selected()).isEqualTo("special services");
    desk.press(Keys.ESCAPE);
    assertThat(desk.focused().getText()).contains("special services");
    desk.press("d").type("They are called so.").press(Keys.ENTER);
    desk.until("the finding to go", () -> !desk.tells("special services"));
    assertThat(desk.focused().getTagName()).isNotEqualTo("body");

    desk.chord(Keys.ALT, "1");
    assertThat(desk.focused().getDomAttribute("id")).isEqualTo("draft-text");
    desk.chord(Keys.ALT, "2").press("?");
    assertThat(desk.find("help").isDisplayed()).isTrue();
    desk.press(Keys.ESCAPE);
    assertThat(desk.find("help").isDisplayed()).isFalse();
  }

  @Test
  void whatHasTheFocusIsSeen(DeskPage desk) {
    desk.open();
    Set<String> passed = new LinkedHashSet<>();
    for (desk.press(Keys.TAB); !"body".equals(desk.focused().getTagName()); desk.press(Keys.TAB)) {
      String name = String.valueOf(desk.focused().getDomAttribute("id"));
      assertThat(desk.script(RING)).as("a ring around %s", name).isEqualTo(true);
      passed.add(name);
    }
    assertThat(passed).contains("draft-file", "source-text", "add-source", "source-files", "check");
  }

  private static final String RING =
      """
      const here = document.activeElement;
      const ringed = here.closest('.pick') ?? here;
      return getComputedStyle(ringed).outlineStyle === 'solid';
      """;

  private static void tabTo(DeskPage desk, String id) {
    for (int i = 0; i < 20; i++) {
      desk.press(Keys.TAB);
      if (id.equals(desk.focused().getDomAttribute("id"))) {
        return;
      }
    }
    throw new AssertionError(id + " is not reached by the tab key");
  }
}
