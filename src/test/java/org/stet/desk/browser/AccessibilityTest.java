package org.stet.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** axe-core finds no serious fault, in light and dark, on a desk and on a phone. */
@ExtendWith(OnTheDesk.class)
class AccessibilityTest {

  @Test
  void theStartPageHasNoSeriousFault(DeskPage desk) {
    desk.open();

    everyLook(desk, "the start page");
  }

  @Test
  void theDeskHasNoSeriousFault(DeskPage desk) {
    openSmall(desk);
    everyLook(desk, "the desk");

    desk.look(1280, 800, false);
    desk.first("article[data-finding] h3").click();
    desk.first("article[data-finding] [data-tool=dismiss]").click();
    desk.first(".filters summary").click();
    everyLook(desk, "an open finding");
  }

  @Test
  void noViewHasASeriousFaultAndNoneIsWiderThanAPhone(DeskPage desk) {
    openSmall(desk).look(390, 844, false);
    for (String view : new String[] {"draft", "findings", "sources", "tables", "claims"}) {
      desk.first("#views [data-view=" + view + "]").click();
      assertThat(Axe.faults(desk.browser())).as(view).isEmpty();
      assertThat(desk.script("return document.documentElement.scrollWidth"))
          .as("width of %s", view)
          .isEqualTo(390L);
    }
  }

  @Test
  void theDialogsHaveNoSeriousFault(DeskPage desk) {
    openSmall(desk);
    for (String opener : new String[] {"help-opener", "new-source", "edit-draft"}) {
      desk.find(opener).click();
      assertThat(Axe.faults(desk.browser())).as(opener).isEmpty();
      desk.press(Keys.ESCAPE);
    }
  }

  /** Little text, for axe-core takes its time, but something of everything. */
  private static DeskPage openSmall(DeskPage desk) {
    return desk.open(
        """
        Ferry sinks off the island

        As a reminder, eight people were killed when a ferry sank on Tuesday, the coast guard said.
        "We did not know that the boat was overloaded," said its owner, Ada Brink.
        """,
        """
        A ferry sank on Tuesday. Twelve people were killed, according to the coast guard. Ada Brink,
        who owns the boat, admitted that she had known that it was overloaded.
        """);
  }

  private static void everyLook(DeskPage desk, String what) {
    for (boolean dark : new boolean[] {false, true}) {
      for (int width : new int[] {1280, 390}) {
        desk.look(width, 844, dark);
        assertThat(Axe.faults(desk.browser()))
            .as("%s, %d wide, %s", what, width, dark ? "dark" : "light")
            .isEmpty();
      }
    }
  }
}
