package org.stet.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.fact.FindingKind;
import org.stet.reading.UnreadableArticle;

/** What a newsroom writes into its project file, and what is understood. */
class ProjectFileTest {
  @TempDir private Path folder;

  private Project read(String yaml) throws IOException {
    Path file = Files.writeString(folder.resolve("stet.yaml"), yaml);
    return ProjectFile.read(file);
  }

  private String problems(String yaml) {
    try {
      read(yaml);
      return "";
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (UnreadableArticle e) {
      return e.getMessage().replace(folder + "/", "");
    }
  }

  @Test
  void everySettingIsReadWithItsLine() throws IOException {
    Files.createDirectories(folder.resolve("desk-rules"));
    Files.writeString(folder.resolve("may-stand.yaml"), "[]");

    Project project =
        read(
            """
            rules: desk-rules
            disable: [calque]
            severity:
              residue: info
              vague-source: off
            spellings:
              Kyiv: [Kiev, Kiew]
              adviser: advisor
            locale: en-GB
            outlets:
              trusted: [AP, The Herald]
            fail-level: warning
            suppressions: may-stand.yaml
            """);

    assertThat(project.rules())
        .extracting(Setting::value)
        .containsExactly(folder.resolve("desk-rules"));
    assertThat(project.weights()).containsOnlyKeys("calque", "residue", "vague-source");
    assertThat(project.weights().get("residue").value()).isEqualTo(Weight.INFO);
    assertThat(project.weights().get("residue").place()).hasToString(folder + "/stet.yaml:4");
    assertThat(project.spellings())
        .extracting(Setting::value)
        .containsExactly(
            new Spelling("Kyiv", List.of("Kiev", "Kiew")),
            new Spelling("adviser", List.of("advisor")));
    assertThat(project.locale().value()).isEqualTo("en-GB");
    assertThat(project.trusted()).extracting(Setting::value).containsExactly("AP", "The Herald");
    assertThat(project.failLevel().value()).isEqualTo("warning");
    assertThat(project.suppressions().value()).isEqualTo(folder.resolve("may-stand.yaml"));
  }

  @Test
  void whatIsSaidOfARuleComesBeforeWhatIsSaidOfItsKind() throws IOException {
    Project project = read("severity: {weak-sourcing: info, vague-source: error}");

    assertThat(project.weight("vague-source", FindingKind.WEAK_SOURCING).orElseThrow().value())
        .isEqualTo(Weight.ERROR);
    assertThat(project.weight("third-hand", FindingKind.WEAK_SOURCING).orElseThrow().value())
        .isEqualTo(Weight.INFO);
    assertThat(project.weight("calque", FindingKind.TRANSLATION_ARTEFACT)).isEmpty();
  }

  @Test
  void theNearestFileAboveADraftCounts() throws IOException {
    Path inner = Files.createDirectories(folder.resolve("desk/ferry"));
    Files.writeString(folder.resolve("stet.yaml"), "locale: en-US");
    assertThat(ProjectFile.of(inner.resolve("draft.txt")).locale().value()).isEqualTo("en-US");

    Files.writeString(folder.resolve("desk/stet.yaml"), "fail-level: info");

    Project nearest = ProjectFile.of(inner);
    assertThat(nearest.file()).isEqualTo(folder.resolve("desk/stet.yaml"));
    assertThat(nearest.locale()).as("nothing is mixed from several files").isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# all as it comes", "rules:\nseverity:\nspellings:\nlocale:"})
  void aFileMaySetNothing(String yaml) throws IOException {
    Project project = read(yaml);

    assertThat(project.file()).isNotNull();
    assertThat(project.weights()).isEmpty();
    assertThat(project.locale()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "sevrity: {}| stet.yaml:1: there is no setting \"sevrity\"; did you mean \"severity\"?",
        "lang: en| stet.yaml:1: there is no setting \"lang\"; did you mean \"locale\"?",
        "severity: {calque: warn}| stet.yaml:1: \"calque\" needs one of error, warning, info, off, not \"warn\"",
        "severity: {calque: errror}| stet.yaml:1: \"calque\" needs one of error, warning, info, off, not \"errror\"; did you mean \"error\"?",
        "severity: [calque]| stet.yaml:1: \"severity\" needs lines of \"rule or kind: severity\"",
        "locale: English| stet.yaml:1: \"locale\" needs a BCP 47 code like en-GB, en-US or en-ZA, not \"English\"",
        "fail-level: never ever| stet.yaml:1: \"fail-level\" needs one of error, warning, info, never, not \"never ever\"",
        "rules: nowhere| stet.yaml:1: there is no folder or file \"nowhere\"; paths count from the folder of this file",
        "suppressions: nowhere| stet.yaml:1: there is no file \"nowhere\"; paths count from the folder of this file",
        "spellings: {Kyiv: }| stet.yaml:1: \"Kyiv\" needs the spellings that it stands for, one or a list",
        "spellings: {Kyiv: [Kiev], Lviv: [Kiev]}| stet.yaml:1: \"Kiev\" stands in line 1 already; a form is spelled in one way",
        "spellings: {Kyiv: [Kyiv]}| stet.yaml:1: \"Kyiv\" stands in line 1 already; a form is spelled in one way",
        "outlets: {truste: [AP]}| stet.yaml:1: there is no setting \"truste\"; did you mean \"trusted\"?",
        "{disable: calque, severity: {calque: info}}| stet.yaml:1: \"calque\" is set in line 1 already; keep one",
        "just words| stet.yaml:1: the file must be lines of \"setting: value\", such as \"locale: en-GB\"",
        "locale: \"en| stet.yaml:1: is not YAML: found unexpected end of stream; mend the line, or put its value in quotation marks"
      })
  void aSlipIsToldWithItsPlaceAndWhatToDo(String yaml, String sentence) {
    assertThat(problems(yaml)).isEqualTo(sentence);
  }

  @Test
  void everySlipIsToldAtOnce() {
    assertThat(problems("lcale: en-GB\nfail-level: high\n"))
        .startsWith("stet.yaml:1: ")
        .contains("\nstet.yaml:2: ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "!!javax.script.ScriptEngineManager {locale: en}",
        "locale: !!java.net.URL [http://localhost]",
        "\u0007",
        "rules: &a [*a]",
        "a: &a [x]\nb: [*a, *a, *a, *a, *a, *a]\nc: [*a, *a, *a]",
        "[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]"
      })
  void nothingInTheFileIsEverRun(String yaml) throws IOException {
    // A tag is only a word that nobody reads.
    try {
      assertThat(read(yaml).rules()).isEmpty();
    } catch (UnreadableArticle e) {
      assertThat(e).hasMessageStartingWith(folder.toString());
    }
  }

  @Test
  void aRuleThatDoesNotExistIsToldWithItsNearest() throws IOException {
    Project project = read("severity:\n  vaque-source: off\n  residue: off\n  calque: info\n");

    assertThatThrownBy(() -> project.refuseUnknown(Set.of("vague-source", "calque")))
        .isInstanceOf(UnreadableArticle.class)
        .hasMessage(
            folder
                + "/stet.yaml:2: there is no rule or kind \"vaque-source\"; did you mean"
                + " \"vague-source\"?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "locale: en-GB",
        "locale: English",
        "locale: [en]",
        "disable: calque",
        "disable: [calque, residue]",
        "disable: {calque: off}",
        "disable: ['']",
        "severity: {calque: info, residue: 'off'}",
        "severity: {calque: high}",
        "severity: {calque: }",
        "severity: calque",
        "severity: ",
        "spellings: {Kyiv: Kiev}",
        "spellings: {Kyiv: [Kiev, Kiew]}",
        "spellings: {Kyiv: []}",
        "spellings: {Kyiv: {Kiev: Kiew}}",
        "spellings: {'-': [Kiev]}",
        "spellings: {Kyiv: ['!']}",
        "outlets: {trusted: [AP]}",
        "outlets: {trusted: AP}",
        "outlets: {trusted: }",
        "outlets: [AP]",
        "outlets: {distrusted: [AP]}",
        "fail-level: never",
        "fail-level: high",
        "suppressions: [a, b]",
        "rules: {a: b}",
        "because: d",
        "- a"
      })
  void thePublishedSchemaAllowsWhatIsReadAndNothingElse(String yaml) throws IOException {
    try (InputStream in = ProjectFile.class.getResourceAsStream("project.schema.json")) {
      boolean allowed =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(new ObjectMapper().readTree(in))
              .validate(new ObjectMapper(new YAMLFactory()).readTree(yaml))
              .isEmpty();
      assertThat(allowed).isEqualTo(problems(yaml).isEmpty());
    }
  }
}
