package org.stet.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The findings are filtered as in the report, and stay so while the draft is edited. */
@ExtendWith(OnTheDesk.class)
class FilteringTest {
  private static final String SHOWN = "article[data-finding]:not([hidden])";

  @Test
  void aFilterStaysWhileFindingsComeAndGo(DeskPage desk) {
    desk.openMali();
    long all = desk.count(SHOWN);

    desk.first(".filters summary").click();
    desk.first(".filters [name=words]").click();
    desk.type("acronyms");
    desk.until("one", () -> desk.count(SHOWN) == 1);
    desk.change("Malian rebels deny support to Ukraine", "Malian rebels deny support from Ukraine");
    desk.until("an answer", () -> desk.text("verdict").equals("Query"));

    assertThat(desk.count(SHOWN)).isEqualTo(1);
    assertThat(desk.first(".filters .live").getText()).isEqualTo("1 of " + (all - 1) + " findings");
    desk.first(".filters [type=reset]").click();
    desk.until("all", () -> desk.count(SHOWN) == all - 1);
  }
}
