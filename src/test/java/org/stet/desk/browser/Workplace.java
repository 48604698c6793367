package org.stet.desk.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;

/** A browser and a desk that all tests share; each test has a window of its own. */
final class Workplace implements AutoCloseable {
  private final Path folder;
  private final ChromeDriver browser;
  private final Path kept;

  Workplace() {
    try {
      folder = Files.createTempDirectory("stet-browser");
      kept = Files.createDirectory(folder.resolve("kept"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    browser = Chromium.start(folder.resolve("profile"), kept);
  }

  DeskPage page() {
    return new DeskPage(browser, System.getenv("STET_DESK"), folder, kept);
  }

  /** Opens a new window and closes those of the test before. */
  void clear() {
    List<String> before = new ArrayList<>(browser.getWindowHandles());
    String fresh = browser.switchTo().newWindow(WindowType.TAB).getWindowHandle();
    for (String window : before) {
      browser.switchTo().window(window).close();
    }
    browser.switchTo().window(fresh);
    browser.manage().logs().get(LogType.BROWSER);
    page().look(1280, 800, false);
  }

  @Override
  public void close() {
    browser.quit();
  }
}
