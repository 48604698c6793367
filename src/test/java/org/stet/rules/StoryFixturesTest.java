package org.stet.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.stet.authoring.StoryExpectation;
import org.stet.authoring.StoryExpectation.Silence;
import org.stet.engine.RuleBase;
import org.stet.engine.compiled.RuleStore;
import org.stet.extraction.SharedExtractor;
import org.stet.fact.Finding;
import org.stet.fact.Span;
import org.stet.fact.Story;
import org.stet.pipeline.StoryCheck;
import org.stet.reading.StoryFiles;
import org.stet.verdict.Report;

/** In a whole story Stet finds what an editor would, and nothing else. */
class StoryFixturesTest {
  private static final Path STORIES = Path.of("fixtures/stories");

  @TestFactory
  Stream<DynamicTest> everyStoryHasTheFindingsThatAreExpectedAndNoOthers() throws IOException {
    StoryCheck check =
        new StoryCheck(
            SharedExtractor.EXTRACTOR::read, RuleBase.load(Path.of("rules"), RuleStore.none()));
    List<DynamicTest> tests = new ArrayList<>();
    for (Path folder : folders()) {
      StoryExpectation expected = StoryExpectation.read(folder.resolve("expected.yaml"));
      Story story = story(folder, expected);
      Report report = check.check(story);
      tests.add(
          DynamicTest.dynamicTest(
              folder.getFileName() + ": findings", () -> assertFindings(expected, report)));
      for (Silence silence : expected.silent()) {
        tests.add(
            DynamicTest.dynamicTest(
                folder.getFileName() + ": silent, " + silence.why(),
                () -> assertSilent(silence, report, story)));
      }
    }
    return tests.stream();
  }

  private static void assertFindings(StoryExpectation expected, Report report) {
    assertThat(report.failures()).isEmpty();
    assertThat(report.findings().stream().map(StoryFixturesTest::told))
        .containsExactlyInAnyOrderElementsOf(
            expected.findings().stream()
                .map(finding -> finding.rule() + " " + withoutOccurrences(finding.words()))
                .toList());
  }

  /** Which of several places is meant is looked at by "stet fixtures validate". */
  private static List<Map<String, String>> withoutOccurrences(List<Map<String, String>> words) {
    return words.stream()
        .map(
            place -> {
              Map<String, String> texts = new TreeMap<>(place);
              texts.remove("occurrence");
              return texts;
            })
        .toList();
  }

  private static String told(Finding finding) {
    return finding.rule()
        + " "
        + finding.spans().stream().map(span -> Map.of(span.article(), span.text())).toList();
  }

  private static void assertSilent(Silence silence, Report report, Story story) {
    assertThat(silence.words()).isNotEmpty().allSatisfy(words -> locate(words, story));
    assertThat(report.findings())
        .filteredOn(finding -> silence.kinds().contains(finding.kind().id()))
        .allSatisfy(
            finding ->
                assertThat(
                        silence.words().stream()
                            .filter(words -> covers(finding, locate(words, story))))
                    .as("%s: %s", finding.rule(), finding.message())
                    .hasSizeLessThan(Math.min(2, silence.words().size())));
  }

  private static boolean covers(Finding finding, Span place) {
    return finding.spans().stream().anyMatch(place::overlaps);
  }

  private static Span locate(Map<String, String> words, Story story) {
    Map.Entry<String, String> place = words.entrySet().iterator().next();
    var article = story.article(place.getKey()).orElseThrow();
    int start = article.text().indexOf(place.getValue());
    assertThat(start).as("%s stands in %s", place.getValue(), place.getKey()).isNotNegative();
    return article.span(start, start + place.getValue().length());
  }

  private static Story story(Path folder, StoryExpectation expected) throws IOException {
    Path draft = expected.draft() == null ? null : folder.resolve(expected.draft());
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> sources =
          files
              .filter(file -> file.toString().endsWith(".txt") && !file.equals(draft))
              .sorted()
              .toList();
      return StoryFiles.read(draft, sources);
    }
  }

  private static List<Path> folders() throws IOException {
    try (Stream<Path> folders = Files.list(STORIES)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }
}
