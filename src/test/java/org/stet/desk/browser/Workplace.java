package org.stet.desk.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;
import org.stet.desk.Desk;
import org.stet.desk.DeskSettings;
import org.stet.desk.ModelLoader;
import org.stet.desk.story.Checker;
import org.stet.desk.story.Loader;
import org.stet.pipeline.Installation;

/** A browser and a desk that all tests share; each test has a window of its own. */
final class Workplace implements AutoCloseable {
  private final Path folder;
  private final ChromeDriver browser;
  private final Path kept;
  private final Path stories;
  private final LoadedOnce loader;
  private Desk desk;

  Workplace() {
    try {
      folder = Files.createTempDirectory("stet-browser");
      kept = Files.createDirectory(folder.resolve("kept"));
      stories = Files.createDirectory(folder.resolve("stories"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    // The browser first: without one there is nothing to load models for.
    browser = Chromium.start(folder.resolve("profile"), kept);
    loader = new LoadedOnce(new ModelLoader(Installation.current()));
    startDesk();
    // However slow the machine, so that no test waits for more than a check.
    desk.ready().join();
  }

  /** Another desk, which its caller closes. */
  Desk desk(Loader loader, DeskSettings.Opened... opened) {
    try {
      return Desk.open(
          DeskSettings.of(0, stories, List.of(opened), loader, () -> LocalDate.of(2026, 11, 20)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  DeskPage page() {
    return page(desk);
  }

  DeskPage page(Desk of) {
    return new DeskPage(browser, of.address(), stories, kept);
  }

  /** Ends the desk, as if its terminal were closed. */
  void stopDesk() {
    desk.close();
  }

  /** The folder in which decisions are kept. */
  Path folder() {
    return stories;
  }

  /** What makes checks, once it is loaded. */
  Supplier<Checker> checks() {
    return loader.loaded;
  }

  /** Starts a desk anew; its address is another. */
  void startDesk() {
    desk = desk(loader);
  }

  /** Opens a new window, closes those of the test before and forgets what was decided there. */
  void clear() {
    try {
      Files.deleteIfExists(stories.resolve("stet-suppressions.yaml"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<String> before = new ArrayList<>(browser.getWindowHandles());
    page().newWindow();
    String fresh = browser.getWindowHandle();
    for (String window : before) {
      browser.switchTo().window(window).close();
    }
    browser.switchTo().window(fresh);
    browser.manage().logs().get(LogType.BROWSER);
  }

  @Override
  public void close() {
    browser.quit();
    desk.close();
  }

  /** The models are loaded for the first desk; those that come after it have them at once. */
  private static final class LoadedOnce implements Loader {
    private final Loader loader;
    private Supplier<Checker> loaded;

    LoadedOnce(Loader loader) {
      this.loader = loader;
    }

    @Override
    public List<String> steps() {
      return loader.steps();
    }

    @Override
    public synchronized Supplier<Checker> load(Consumer<String> reached) {
      if (loaded == null) {
        loaded = loader.load(reached);
      }
      return loaded;
    }
  }
}
