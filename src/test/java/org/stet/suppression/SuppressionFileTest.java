package org.stet.suppression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.reading.UnreadableArticle;
import org.stet.suppression.SuppressionProblem.Kind;

/** A file of suppressions. */
class SuppressionFileTest {
  private static final String FILE = "stet-suppressions.yaml";

  private static Suppressions read(String yaml) {
    return SuppressionFile.of(FILE, yaml);
  }

  @Test
  void anEntryNamesARuleItsWordsAndAReason() {
    Suppressions read =
        read(
            """
            # What the desk knows.
            - rule: toll-names-who-counted
              words: "Dozens of soldiers"
              article: draft.txt
              story: fire
              reason: The desk has the army's list.
              until: 2027-01-31
            - finding: 1a2b3c4d5e6f
              reason: Agreed with the bureau.
            """);

    assertThat(read.problems()).isEmpty();
    Suppression words = read.all().get(0);
    assertThat(words.target())
        .isEqualTo(
            new Target.Words(
                "toll-names-who-counted",
                List.of("Dozens of soldiers"),
                new Target.Scope("fire", "draft.txt")));
    assertThat(words.until()).isEqualTo(LocalDate.of(2027, 1, 31));
    assertThat(words.place()).isEqualTo(new Place(FILE, 2, 3));
    assertThat(read.all().get(1).target())
        .isEqualTo(new Target.Named("1a2b3c4d5e6f", null, new Target.Scope(null, null)));
    assertThat(read.all().get(1).place().line()).isEqualTo(8);
  }

  @Test
  void anEmptyFileHoldsNone() {
    assertThat(read("")).isEqualTo(Suppressions.NONE);
    assertThat(read("# nothing yet\n")).isEqualTo(Suppressions.NONE);
    assertThat(read("[]").all()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "- {rule: a, words: b}|NO_REASON|gives no reason",
        "- {rule: a, words: b, reason: ~~}|NO_REASON|gives no reason",
        "- {rule: a, words: b, reason: '--'}|NO_REASON|gives no reason",
        "- {rule: a, reason: c}|MALFORMED|needs rule and words",
        "- {words: b, reason: c}|MALFORMED|needs rule and words",
        "- {rule: a, words: ' ', reason: c}|MALFORMED|needs rule and words",
        "- {rule: a, words: b, finding: f, reason: c}|MALFORMED|needs rule and words",
        "- {rule: a, words: {b: c}, reason: c}|MALFORMED|needs one value",
        "- {rule: a, words: [b, []], reason: c}|MALFORMED|needs the quoted words",
        "- {rule: a, words: b, reason: c, until: soon}|MALFORMED|needs a day like 2027-01-31",
        "- {rule: a, words: b, reasn: c}|MALFORMED|did you mean \"reason\"?",
        "- {rule: a, words: b, reason: c, because: d}|MALFORMED|the keys are rule, words",
        "- {rule: a, rule: d, words: b, reason: c}|MALFORMED|stands twice",
        "- just words|MALFORMED|this is no entry"
      })
  void anEntryThatIsNotRightIsToldAndAllowsNothing(String yaml, Kind kind, String words) {
    Suppressions read = read(yaml + "\n- {rule: x, words: y, reason: z}");

    assertThat(read.all()).extracting(each -> each.target().rule()).containsExactly("x");
    assertThat(read.problems()).hasSize(1);
    assertThat(read.problems().get(0).kind()).isEqualTo(kind);
    assertThat(read.problems().get(0).message()).contains(words);
    assertThat(read.problems().get(0).place().line()).isEqualTo(1);
  }

  /** What editors of YAML check while one types, and what Stet reads, must be the same. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "- {rule: a, words: b, reason: c}",
        "- {rule: a, words: [b, c], reason: d, article: e, story: f, until: '2027-01-31'}",
        "- {finding: a, reason: b}",
        "- {finding: a, rule: b, reason: c}",
        "- {rule: a, words: b}",
        "- {rule: a, words: b, reason: '--'}",
        "- {rule: a, reason: c}",
        "- {words: b, reason: c}",
        "- {rule: a, words: [], reason: c}",
        "- {rule: a, words: ' ', reason: c}",
        "- {rule: a, words: b, finding: c, reason: d}",
        "- {rule: a, words: b, reason: c, until: soon}",
        "- {rule: a, words: b, reason: c, because: d}",
        "- {rule: a, words: {b: c}, reason: d}",
        "- a",
        "[]"
      })
  void thePublishedSchemaAllowsWhatIsReadAndNothingElse(String yaml) throws IOException {
    try (InputStream in = SuppressionFile.class.getResourceAsStream("suppressions.schema.json")) {
      boolean allowed =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(new ObjectMapper().readTree(in))
              .validate(new ObjectMapper(new YAMLFactory()).readTree(yaml))
              .isEmpty();
      assertThat(allowed).isEqualTo(read(yaml).problems().isEmpty());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rule: a",
        "just words",
        "- rule: \"half",
        "- a: b: c",
        "- !!javax.script.ScriptEngineManager {rule: a, words: b, reason: c}",
        "- \u0007",
        "- &a [*a]\n- {rule: *a",
        "[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]"
      })
  void whatIsNoListIsRefusedInOneSentence(String yaml) {
    assertThatThrownBy(() -> read(yaml))
        .isInstanceOf(UnreadableArticle.class)
        .hasMessageStartingWith(FILE)
        .message()
        .doesNotContain("\n");
  }
}
