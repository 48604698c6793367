package org.stet.suppression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.reading.UnreadableArticle;

/** Earlier reports as a baseline. */
class BaselineTest {
  private static final String REPORT =
      """
      {"schemaVersion": "%s", "story": "%s", "articles": [], "tables": [],
       "findings": [{"id": "%s"}], "baseline": {"known": ["%s"], "gone": ["g"]}}
      """;

  @TempDir private Path folder;

  private Baseline read(String text) throws IOException {
    return Baseline.read(Files.writeString(folder.resolve("baseline.json"), text));
  }

  @Test
  void severalReportsMayStandOneAfterTheOther() throws IOException {
    Baseline baseline =
        read(REPORT.formatted("1.1", "a", "f1", "k1") + REPORT.formatted("1.1", "b", "f2", "k2"));
    assertThat(baseline.findings())
        .isEqualTo(Map.of("a", Set.of("f1", "k1"), "b", Set.of("f2", "k2")));
  }

  @Test
  void aReportOfAnEarlierVersionWillDo() throws IOException {
    assertThat(
            read("""
                    {"schemaVersion":"1.0","story":"a","articles":[],"tables":[],"findings":[]}
                    """)
                .findings())
        .containsOnlyKeys("a");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{}",
        "{\"schemaVersion\": \"1.1\", \"story\":",
        "{\"version\": \"2.1.0\", \"runs\": []}",
        "{\"schemaVersion\":\"2.0\",\"story\":\"a\",\"articles\":[],\"tables\":[],\"findings\":[]}",
        "no JSON \u0007 at all",
        "\uD83D\uDD25"
      })
  void whatIsNoReportIsRefusedWithTheWayToMakeOne(String text) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(UnreadableArticle.class)
        .hasMessageContaining("baseline.json")
        .hasMessageContaining("stet check … --format json > FILE");
  }

  @Test
  void aMissingFileIsNamed() {
    assertThatThrownBy(() -> Baseline.read(folder.resolve("none.json")))
        .isInstanceOf(UnreadableArticle.class)
        .hasMessageContaining("none.json: there is no such file");
  }
}
