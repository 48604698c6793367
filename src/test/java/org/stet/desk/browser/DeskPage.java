package org.stet.desk.browser;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The desk's page as an editor uses it: what is there, and what can be done. Every step waits. */
final class DeskPage {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration LOOK = Duration.ofMillis(40);

  private final ChromeDriver browser;
  private final String address;
  private final Path folder;
  private final Path kept;

  DeskPage(ChromeDriver browser, String address, Path folder, Path kept) {
    this.browser = browser;
    this.address = address;
    this.folder = folder;
    this.kept = kept;
  }

  ChromeDriver browser() {
    return browser;
  }

  /** The folder in which the desk was started. */
  Path folder() {
    return folder;
  }

  /** The folder in which the browser keeps what it is given. */
  Path kept() {
    return kept;
  }

  DeskPage open() {
    browser.get(address);
    until("the start page", () -> found("body[data-page=start]") && find("new-text").isDisplayed());
    return this;
  }

  /** Opens the desk and has the Mali story checked. */
  DeskPage openMali() {
    open().write("new-text", Mali.draft());
    for (String source : Mali.sources()) {
      write("source-text", source);
      find("add-source").click();
    }
    return check();
  }

  /**
   * As {@link #openMali()}, with little text, for axe-core takes its time, but with something of
   * all.
   */
  DeskPage openFerry() {
    return open(
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

  /** Opens the desk and has a draft checked against a source. */
  DeskPage open(String draft, String source) {
    open().write("new-text", draft);
    write("source-text", source);
    return check();
  }

  DeskPage check() {
    find("check").click();
    return checked();
  }

  DeskPage checked() {
    until("a report", () -> found("body[data-page=desk]") && !text("verdict").isEmpty());
    return this;
  }

  /** Puts words into a field as pasting does: at once, over what is selected. */
  DeskPage write(String field, String words) {
    find(field).click();
    return type(words);
  }

  /** Puts words where the caret is. */
  DeskPage type(String words) {
    browser.executeCdpCommand("Input.insertText", Map.of("text", words));
    return this;
  }

  /** Writes {@code after} over {@code before} in the draft. */
  DeskPage change(String before, String after) {
    select(before);
    return type(after);
  }

  DeskPage select(String words) {
    int start = draft().indexOf(words);
    script(
        "const field = document.getElementById('draft-text'); field.focus();"
            + " field.setSelectionRange(arguments[0], arguments[1])",
        start,
        start + words.length());
    return this;
  }

  /** The words of the draft that are selected. */
  String selected() {
    return String.valueOf(
        script(
            "const field = document.getElementById('draft-text');"
                + " return field.value.slice(field.selectionStart, field.selectionEnd)"));
  }

  DeskPage press(CharSequence... keys) {
    new Actions(browser).sendKeys(keys).perform();
    return this;
  }

  DeskPage chord(CharSequence held, String key) {
    new Actions(browser).keyDown(held).sendKeys(key).keyUp(held).perform();
    return this;
  }

  DeskPage chord(Keys held, Keys key) {
    return chord(held, key.toString());
  }

  String draft() {
    return find("draft-text").getDomProperty("value");
  }

  /** The card of the only finding of {@code rule}. */
  WebElement card(String rule) {
    List<?> ids =
        (List<?>)
            script(
                "return [...document.querySelectorAll('article[data-finding]')].filter(card =>"
                    + " card.textContent.includes(arguments[0])).map(card => card.id)",
                rule);
    return find(String.valueOf(ids.get(0)));
  }

  /** Whether a card tells {@code words}. */
  boolean tells(String words) {
    return Boolean.TRUE.equals(
        script(
            "return [...document.querySelectorAll('article[data-finding]')]"
                + ".some(card => card.textContent.includes(arguments[0]))",
            words));
  }

  long count(String selector) {
    return browser.findElements(By.cssSelector(selector)).size();
  }

  boolean found(String selector) {
    return count(selector) > 0;
  }

  WebElement find(String id) {
    return browser.findElement(By.id(id));
  }

  WebElement first(String selector) {
    return browser.findElement(By.cssSelector(selector));
  }

  String text(String id) {
    return String.valueOf(script("return document.getElementById(arguments[0]).innerText", id));
  }

  Object script(String script, Object... arguments) {
    return browser.executeScript(script, arguments);
  }

  /** The element that has the focus. */
  WebElement focused() {
    return browser.switchTo().activeElement();
  }

  DeskPage until(String what, BooleanSupplier there) {
    new WebDriverWait(browser, PATIENCE, LOOK)
        .ignoring(WebDriverException.class)
        .withMessage(() -> "waited in vain for " + what)
        .until(page -> there.getAsBoolean());
    return this;
  }

  <T> T until(String what, Supplier<T> there) {
    return new WebDriverWait(browser, PATIENCE, LOOK)
        .withMessage(() -> "waited in vain for " + what)
        .until(page -> there.get());
  }

  /** Goes on in a window of its own. */
  DeskPage newWindow() {
    browser.switchTo().newWindow(WindowType.TAB);
    return look(1280, 800, false);
  }

  /** The width and height of the window, and the reader's wish for dark. */
  DeskPage look(int width, int height, boolean dark) {
    browser.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    browser.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(
                Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"),
                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    return this;
  }
}
