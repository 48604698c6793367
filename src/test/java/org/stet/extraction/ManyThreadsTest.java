package org.stet.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stet.fact.Article;
import org.stet.fact.Fact;
import org.stet.fact.Publication;
import org.stet.fact.Role;
import org.stet.fact.Story;

/** One extractor, CoreNLP and the sentence model with it, serves several threads. */
class ManyThreadsTest {
  @Test
  void fourThreadsFindWhatOneFinds() throws Exception {
    List<Story> stories = stories();
    Extractor alone = new Extractor(Parsed.LEXICON);
    List<List<Fact>> expected = stories.stream().map(alone::extract).toList();

    Extractor shared = new Extractor(Parsed.LEXICON);
    ExecutorService workers = Executors.newFixedThreadPool(4);
    try {
      List<Callable<List<Fact>>> tasks = new ArrayList<>();
      stories.forEach(story -> tasks.add(() -> shared.extract(story)));
      List<List<Fact>> found = new ArrayList<>();
      for (Future<List<Fact>> result : workers.invokeAll(tasks)) {
        found.add(result.get());
      }
      assertThat(found).isEqualTo(expected);
    } finally {
      workers.shutdownNow();
    }
  }

  /**
   * Each article by itself, on two days, so that times are counted from different dates at once.
   */
  private static List<Story> stories() throws IOException {
    List<Story> stories = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("fixtures/stories/mali-ukraine"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        for (String day : List.of("2024-08-05", "2025-01-01")) {
          String id = file.getFileName() + day;
          Publication published = new Publication(LocalDate.parse(day), null);
          stories.add(
              new Story(
                  id,
                  List.of(
                      new Article(
                          id,
                          Role.SOURCE,
                          Files.readString(file),
                          0,
                          null,
                          null,
                          published,
                          null))));
        }
      }
    }
    return stories;
  }
}
