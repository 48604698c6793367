package org.stet.desk.browser;

import java.io.File;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.UnexpectedAlertBehaviour;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The Chromium of this machine, without a window. */
final class Chromium {
  /** Set to "required" where a missing browser is a fault of the machine and not of its owner. */
  private static final String REQUIRED = "STET_BROWSER_TESTS";

  private static final List<String> FLAGS =
      List.of(
          "--headless=new",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--disable-dev-shm-usage",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--hide-scrollbars",
          "--force-color-profile=srgb",
          "--window-size=1280,800");

  /** Held here, as a logger that nobody holds forgets its level. */
  private static final Logger LOG = Logger.getLogger("org.openqa.selenium");

  static {
    // It warns of developer tools that no test uses, once for each new Chromium.
    LOG.setLevel(Level.SEVERE);
  }

  private Chromium() {}

  /**
   * A browser of its own, which keeps its files in {@code profile} and downloads in {@code kept}.
   */
  static ChromeDriver start(Path profile, Path kept) {
    Path browser = needed("chromium", "chromium-browser", "google-chrome");
    Path driver = needed("chromedriver");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(browser.toFile());
    options.addArguments(FLAGS);
    options.addArguments("--user-data-dir=" + profile);
    options.setUnhandledPromptBehaviour(UnexpectedAlertBehaviour.IGNORE);
    options.setExperimentalOption("prefs", Map.of("download.default_directory", kept.toString()));
    LoggingPreferences heard = new LoggingPreferences();
    heard.enable(LogType.BROWSER, Level.ALL);
    options.setCapability("goog:loggingPrefs", heard);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(driver.toFile())
            .usingAnyFreePort()
            .withTimeout(Duration.ofSeconds(30))
            .withLogOutput(OutputStream.nullOutputStream())
            .build();
    return new ChromeDriver(service, options);
  }

  private static Path needed(String... names) {
    Optional<Path> found = Arrays.stream(names).flatMap(Chromium::onThePath).findFirst();
    if (found.isEmpty()) {
      String told =
          "no %s on this machine; on Debian: apt-get install chromium chromium-driver"
              .formatted(names[0]);
      if ("required".equals(System.getenv(REQUIRED))) {
        Assertions.fail(told);
      }
      Assumptions.abort(told);
    }
    return found.get();
  }

  private static Stream<Path> onThePath(String name) {
    String folders = System.getenv("PATH") + File.pathSeparator + "/usr/bin";
    return Arrays.stream(folders.split(File.pathSeparator))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable);
  }
}
