package org.stet.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * That the judge of the other tests sees a fault where there is one, and none where there is none.
 */
class AxeTest {
  private static final String PAGE =
      "data:text/html,<html lang=en><title>A page</title><main><h1>A page</h1>%s</main>";

  @TempDir Path folder;

  @Test
  void aFieldWithoutANameIsAFault() {
    ChromeDriver browser = Chromium.start(folder.resolve("profile"), folder);
    try {
      browser.get(PAGE.formatted("<label>Name <input></label>"));
      assertThat(Axe.faults(browser)).isEmpty();

      browser.get(PAGE.formatted("<input>"));
      assertThat(Axe.faults(browser)).singleElement().asString().contains("label: input");
    } finally {
      browser.quit();
    }
  }
}
