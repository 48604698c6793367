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
    desk.openFerry();
    everyLook(desk, "the desk");

    desk.look(1280, 800, false);
    desk.first("article[data-finding] h3").click();
    desk.first("article[data-finding] [data-tool=dismiss]").click();
    desk.first(".filters summary").click();
    everyLook(desk, "an open finding");
  }

  @Test
  void noViewHasASeriousFaultAndNoneIsWiderThanAPhone(DeskPage desk) {
    desk.openFerry().look(390, 844, false);
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
    desk.openFerry();
    for (String opener : new String[] {"help-opener", "new-source", "edit-draft"}) {
      desk.find(opener).click();
      assertThat(Axe.faults(desk.browser())).as(opener).isEmpty();
      desk.press(Keys.ESCAPE);
    }
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
