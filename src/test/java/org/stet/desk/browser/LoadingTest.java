package org.stet.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stet.desk.Desk;
import org.stet.desk.DeskSettings;
import org.stet.desk.story.Checker;
import org.stet.desk.story.Loader;
import org.stet.desk.story.Original;
import org.stet.fact.Article;
import org.stet.fact.Role;
import org.stet.reading.document.Document;

/**
 * While models load the page tells of it and takes a story; it is checked as soon as that can be.
 */
@ExtendWith(OnTheDesk.class)
class LoadingTest {

  @Test
  void aStoryIsTakenWhileModelsLoadAndCheckedAfterThat(Workplace workplace) {
    CountDownLatch loaded = new CountDownLatch(1);
    try (Desk starting = workplace.desk(new Slow(workplace.checks(), loaded))) {
      DeskPage desk = workplace.page(starting).open();
      desk.until(
          "the step", () -> desk.text("work").startsWith("Loading language models (2 of 2)"));

      desk.write("new-text", "The special services look into it.");
      desk.find("check").click();
      assertThat(desk.find("check").getText()).isEqualTo("Checking…");

      loaded.countDown();
      desk.checked();
      assertThat(desk.tells("special services")).isTrue();
    } finally {
      loaded.countDown();
    }
  }

  @Test
  void aStoryThatTheDeskWasStartedWithIsOpenAtOnce(Workplace workplace) {
    Document draft =
        Document.of(Article.of("bridge.txt", Role.DRAFT, "The special services look into it.\r\nYes."));
    DeskSettings.Opened story =
        new DeskSettings.Opened(new Original(draft, null), List.of(), workplace.folder());
    try (Desk given = workplace.desk(new Slow(workplace.checks(), new CountDownLatch(0)), story)) {
      DeskPage desk = workplace.page(given);
      desk.browser().get(given.address());
      desk.checked();

      assertThat(desk.text("story-name")).isEqualTo("bridge.txt");
      assertThat(desk.draft()).isEqualTo("The special services look into it.\nYes.");
      desk.find("new-story").click();
      desk.until("a new window", () -> desk.browser().getWindowHandles().size() == 2);
    }
  }

  @Test
  void aDeskThatCannotCheckSaysWhy(Workplace workplace) {
    try (Desk broken = workplace.desk(new Broken())) {
      DeskPage desk = workplace.page(broken).open();

      desk.until("a word on it", () -> desk.find("notice").isDisplayed());
      assertThat(desk.text("notice")).isNotBlank();
      desk.write("new-text", "The bridge is closed.");
      desk.find("check").click();
      desk.until("a refusal", () -> !desk.text("start-fault").isEmpty());
      assertThat(desk.find("new-text").getDomProperty("value")).isEqualTo("The bridge is closed.");
    }
  }

  /** Has everything at hand, and waits. */
  private record Slow(Supplier<Checker> checks, CountDownLatch loaded) implements Loader {
    @Override
    public List<String> steps() {
      return List.of("rules and words", "language models");
    }

    @Override
    public Supplier<Checker> load(Consumer<String> reached) {
      steps().forEach(reached);
      try {
        loaded.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      return checks;
    }
  }

  private record Broken() implements Loader {
    @Override
    public List<String> steps() {
      return List.of("rules and words");
    }

    @Override
    public Supplier<Checker> load(Consumer<String> reached) {
      throw new IllegalStateException("the words are not there");
    }
  }
}
