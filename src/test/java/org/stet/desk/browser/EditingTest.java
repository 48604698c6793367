package org.stet.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** A draft is edited in place, and the findings keep up with it. */
@ExtendWith(OnTheDesk.class)
class EditingTest {
  private static final String SWAPPED = "Malian rebels deny support to Ukraine";
  private static final String MENDED = "Malian rebels deny support from Ukraine";
  private static final String FINDING = "The headline has it the other way round";

  @Test
  void aPastedStoryIsReadAndItsFindingsStandBesideTheMarkedDraft(DeskPage desk) {
    desk.openMali();

    assertThat(desk.text("verdict")).isEqualTo("Hold");
    assertThat(desk.text("counts")).contains("1 error");
    assertThat(desk.tells(FINDING)).isTrue();
    assertThat(desk.script("return document.getElementById('layer').textContent").toString())
        .startsWith(Mali.draft());
    assertThat(desk.first("#layer mark.k-headline-mismatch.s-error").getDomProperty("textContent"))
        .startsWith(SWAPPED);
  }

  @Test
  void aFindingGoesWhenItsSentenceIsMendedAndComesBackWhenThatIsUndone(DeskPage desk) {
    desk.openMali();

    desk.change(SWAPPED, MENDED).until("the finding to go", () -> !desk.tells(FINDING));
    assertThat(desk.text("verdict")).isEqualTo("Query");
    desk.until("a word on it", () -> desk.text("said").startsWith("1 finding gone"));

    desk.chord(Keys.CONTROL, "z");
    assertThat(desk.draft()).isEqualTo(Mali.draft());
    desk.until("the finding to come back", () -> desk.tells(FINDING));
  }

  @Test
  void typingIsNotDisturbedByTheAnswersThatComeMeanwhile(DeskPage desk) {
    desk.openMali().select("Photo: Inside Africa").press(Keys.ARROW_RIGHT);
    String typed = ", last week in the north of the country";
    for (char each : typed.toCharArray()) {
      desk.press(String.valueOf(each));
    }

    desk.until("an answer", () -> desk.text("work").equals("Checked"));
    String expected = Mali.draft().replace("Inside Africa", "Inside Africa" + typed);
    assertThat(desk.draft()).isEqualTo(expected);
    assertThat(desk.script("return document.getElementById('draft-text').selectionStart"))
        .isEqualTo((long) expected.indexOf(typed) + typed.length());
    assertThat(desk.focused().getDomAttribute("id")).isEqualTo("draft-text");
  }

  @Test
  void marksMoveWithTheWordsAtOnce(DeskPage desk) {
    desk.openMali().select("Search").press(Keys.ARROW_LEFT).type("A new first line\n");

    assertThat(desk.first("#layer mark.k-headline-mismatch").getDomProperty("textContent"))
        .startsWith(SWAPPED);
  }

  @Test
  void whatTheReaderHasOpenStaysOpenWhileFindingsComeAndGo(DeskPage desk) {
    desk.openMali();
    WebElement card = desk.card("One body bears two acronyms");
    desk.script("arguments[0].querySelector('details').open = true", card);

    desk.change(SWAPPED, MENDED).until("the finding to go", () -> !desk.tells(FINDING));

    assertThat(desk.script("return arguments[0].querySelector('details').open", card))
        .isEqualTo(true);
  }

  @Test
  void aSuggestionIsWrittenIntoTheDraftAndCanBeUndone(DeskPage desk) {
    String draft = "The special services are looking into it, the mayor said on Monday.";
    desk.open(draft, "The mayor spoke on Monday.");

    desk.card("special services").findElement(By.cssSelector("[data-tool=suggestion]")).click();

    assertThat(desk.draft()).isEqualTo(draft.replace("special", "intelligence"));
    desk.until("the finding to go", () -> !desk.tells("special services"));
    desk.chord(Keys.CONTROL, "z");
    assertThat(desk.draft()).isEqualTo(draft);
  }

  @Test
  void aFindingLeadsToItsWordsOnBothSidesAndTheWordsLeadBack(DeskPage desk) {
    desk.openMali();
    WebElement card = desk.card("The Tuareg rebel alliance in Mali denies");
    desk.script("arguments[0].scrollIntoView()", card);
    card.findElement(By.cssSelector("h3")).click();

    desk.until("the source", () -> desk.find("source-page").isDisplayed());
    assertThat(desk.selected()).startsWith("they did not receive any external assistance");
    assertThat(desk.first("#source-page mark.chosen").isDisplayed()).isTrue();

    desk.select(SWAPPED);
    desk.until("the card", () -> desk.card(FINDING).getDomAttribute("aria-current") != null);
  }

  @Test
  void aReloadKeepsTheStory(DeskPage desk) {
    desk.openMali().change(SWAPPED, MENDED);
    desk.until("the finding to go", () -> !desk.tells(FINDING));

    desk.browser().navigate().refresh();
    desk.checked();

    assertThat(desk.draft()).isEqualTo(Mali.draft().replace(SWAPPED, MENDED));
    desk.change(MENDED, SWAPPED).until("the finding", () -> desk.tells(FINDING));
  }
}
