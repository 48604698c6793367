package org.stet.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.fact.Finding;
import org.stet.fact.Story;

/** Entries are added to a file and taken out of it; nothing else in it changes. */
class SuppressionTextTest {
  private static final String FILE = "stet-suppressions.yaml";
  private static final Story STORY = Findings.story("Dozens of\n soldiers: \"many\" # died.");
  private static final Finding FINDING =
      Findings.finding(STORY, "toll-names-who-counted", "Dozens of\n soldiers: \"many\" #", "died");

  private static NewEntry entry(Decision decision, String reason) {
    return new NewEntry(FINDING, STORY.id(), decision, reason, LocalDate.of(2027, 1, 31));
  }

  private static Optional<String> with(String text) {
    return new SuppressionText(FILE, text).with(entry(Decision.ACCEPTED, "We ask: \"who\"?"));
  }

  @Test
  void anEntrySaysWhatWasDecidedInWordsThatAHandWouldWrite() throws IOException {
    String yaml = with("").orElseThrow();
    assertThat(yaml)
        .isEqualTo(
            """
            - rule: toll-names-who-counted
              words:
                - "Dozens of soldiers: \\"many\\" #"
                - died
              story: "draft.txt"
              decision: accepted
              reason: "We ask: \\"who\\"?"
              until: 2027-01-31
            """);
    try (InputStream schema =
        SuppressionFile.class.getResourceAsStream("suppressions.schema.json")) {
      assertThat(
              SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                  .getSchema(new ObjectMapper().readTree(schema))
                  .validate(new ObjectMapper(new YAMLFactory()).readTree(yaml)))
          .isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# nothing yet\n",
        "# no line end",
        "\uFEFF# with a mark\n",
        "---\n# begun\n",
        "- rule: a\n  words: b\n  reason: c\n# after\n\n",
        "  - rule: a\n    words: b\n    reason: c\n",
        "-\n  rule: a\n  words: b\n  reason: c\n",
        "- {rule: a, words: b, reason: c}\n",
        "- rule: a\n  words: b\n  reason: |\n    c\n    d\n",
        "- rule: a\r\n  words: b\r\n  reason: c\r\n",
        "- rule: a\n  words: b\n  reason: c\n- not an entry\n"
      })
  void whatIsThereStaysAndTheEntryComesOutAgain(String before) {
    String after = with(before).orElseThrow();
    assertThat(after).startsWith(before);

    SuppressionText text = new SuppressionText(FILE, after);
    Suppression written = text.deciding(STORY, FINDING).orElseThrow();
    assertThat(written.decision()).isEqualTo(Decision.ACCEPTED);
    String ended = before.endsWith("\n") ? before : before + "\n";
    assertThat(text.without(written)).contains(ended);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[]\n", "[{rule: a, words: b, reason: c}]\n", "- rule: a\n  words: b\n...\n"})
  void whatIsNotOneEntryBelowTheOtherIsLeftAlone(String before) {
    assertThat(with(before)).isEmpty();
  }

  @Test
  void anEntryInTheMiddleGoesAndItsNeighboursAndCommentsStay() {
    String before =
        """
        # One.
        - rule: calque
          words: a
          reason: one
        # Two.
        - finding: toll-names-who-counted-1a2b
          reason: >-
            two
            lines
        # Three.

        - rule: calque
          words: [b,
            c]
          reason: three
        """;
    SuppressionText text = new SuppressionText(FILE, before);
    Suppression two = text.deciding(STORY, FINDING).orElseThrow();

    assertThat(text.without(two))
        .contains(
            before.replace(
                """
                - finding: toll-names-who-counted-1a2b
                  reason: >-
                    two
                    lines
                """,
                ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{finding: toll-names-who-counted-1a2b, reason: a}]\n",
        "- &a {finding: toll-names-who-counted-1a2b, reason: a}\n- *a\n",
        "- - x\n- ? finding\n  : toll-names-who-counted-1a2b\n  reason: a\n  until: &x 2027-01-01\n"
            + "- {rule: r, words: w, reason: b, until: *x}\n"
      })
  void anEntryThatSharesSomethingWithOthersIsLeftToHands(String before) {
    SuppressionText text = new SuppressionText(FILE, before);
    Suppression entry = text.deciding(STORY, FINDING).orElseThrow();
    assertThat(text.without(entry)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yes", "null", "a: b", "- a", "#a", "", " ", "a\\n", "\u202Ea", "\u0085", "1", "~"
      })
  void wordsReadBackAsTheyWere(String words) {
    String yaml = "- rule: a\n  words: b\n  reason: x\n  article: " + YamlText.quoted(words + "é");
    Suppression read = SuppressionFile.of(FILE, yaml).all().get(0);
    assertThat(read.target())
        .isEqualTo(
            new Target.Words("a", List.of("b"), new Target.Scope(null, (words + "é").strip())));
  }
}
