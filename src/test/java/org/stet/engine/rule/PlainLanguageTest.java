package org.stet.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.drools.drl.parser.lang.dsl.DSLTokenizedMappingFile;
import org.drools.drl.parser.lang.dsl.DefaultExpander;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.engine.RuleBase;
import org.stet.engine.compiled.RuleStore;
import org.stet.engine.syntax.RuleTree;

/** A rule in plain sentences is a rule, line for line. */
class PlainLanguageTest {
  private static final Path SENTENCES = Path.of("rules/plain.dsl");
  private static final String HEAD =
      """
      // Why.
      rule "A toll names who counted"
          @id("toll")
          @kind("unattributed-figure") @type("toll") @severity("info")
          @problem("Nobody is named")
      when
      """;
  private static final String FIGURE =
      HEAD
          + """
                There is a figure
                // Of the dead.
                - that counts killed or wounded

                - of more than 5
                - without a source
            then
                Report the figure
            end
            """;

  @TempDir private Path folder;

  private static PlainLanguage language() throws Exception {
    return PlainLanguage.parse("rules/plain.dsl", Files.readString(SENTENCES));
  }

  private static RuleSource rule(String text) throws Exception {
    return RuleSource.plain("rules/unattributed-figure/toll.dslr", text, language());
  }

  private static List<String> errors(String text) {
    InvalidRule invalid = catchThrowableOfType(InvalidRule.class, () -> rule(text));
    assertThat(invalid).isNotNull();
    return invalid.errors().stream().map(RuleError::toString).toList();
  }

  @Test
  void everySentenceKeepsItsLine() throws Exception {
    assertThat(rule(FIGURE).text().lines().skip(5))
        .containsExactly(
            "when",
            "    $figure : Figure(",
            "    // Of the dead.",
            "    measure == Measure.TOLL, casualties,",
            "",
            "    low > 5,",
            "    unattributed )",
            "then",
            "    insertLogical( new Concern($figure) );",
            "end");
  }

  @Test
  void thePackageAndTheImportsAreAddedToTheFirstLine() throws Exception {
    assertThat(rule(FIGURE).text().lines().findFirst())
        .hasValue(
            "package rules.unattributed_figure.toll; import org.stet.fact.Concern; import"
                + " org.stet.fact.Figure; import org.stet.fact.Measure; // Why.");
  }

  @Test
  void aStatedPackageKeepsItsLineAndGetsTheImports() throws Exception {
    String text =
        FIGURE.replace(
            "// Why.\n", "// Why.\npackage rules.sample.toll\n\nimport org.stet.fact.Figure\n");

    assertThat(rule(text).text().lines().skip(1).limit(3))
        .containsExactly(
            "package rules.sample.toll; import org.stet.fact.Concern; import org.stet.fact.Measure",
            "",
            "import org.stet.fact.Figure");
  }

  @Test
  void theSourceKeepsWhatTheAuthorWrote() throws Exception {
    RuleSource source = rule(FIGURE);

    assertThat(source.id()).isEqualTo("toll");
    assertThat(source.isPlain()).isTrue();
    assertThat(source.written()).isEqualTo(FIGURE);
    assertThat(source.text().lines().count()).isEqualTo(FIGURE.lines().count());
  }

  @Test
  void aSlipIsToldWithItsLineAndTheSentenceThatIsNear() {
    assertThat(errors(FIGURE.replace("without a source", "wihout a sorce")))
        .containsExactly(
            "rules/unattributed-figure/toll.dslr:12: \"- wihout a sorce\" is no sentence that Stet"
                + " knows here; did you mean \"- without a source\"?");
  }

  @Test
  void allSlipsAreToldInOneGo() {
    String text =
        FIGURE
            .replace("There is a figure", "There is a figur")
            .replace("of more than 5", "of more than five")
            .replace("Report the figure", "Rport the figure");

    assertThat(errors(text))
        .containsExactly(
            "rules/unattributed-figure/toll.dslr:7: \"There is a figur\" is no sentence that Stet"
                + " knows here; did you mean \"There is a figure\"?",
            "rules/unattributed-figure/toll.dslr:11: \"- of more than five\" is no sentence that"
                + " Stet knows here; did you mean \"- of more than …\"?",
            "rules/unattributed-figure/toll.dslr:14: \"Rport the figure\" is no sentence that Stet"
                + " knows here; did you mean \"Report the figure\"?");
  }

  @Test
  void whatIsLikeNoSentenceIsSentToTheirList() {
    assertThat(errors(FIGURE.replace("Report the figure", "Shout")))
        .containsExactly(
            "rules/unattributed-figure/toll.dslr:14: \"Shout\" is no sentence that Stet knows here;"
                + " its sentences stand in rules/plain.dsl");
  }

  @Test
  void aDetailOfNothingIsTold() {
    assertThat(errors(FIGURE.replace("    There is a figure\n", "")))
        .first()
        .asString()
        .startsWith("rules/unattributed-figure/toll.dslr:8: a hyphen says more of the sentence");
  }

  @Test
  void oddLinesAreToldAndCostNoTime() {
    String hostile = "- of more than " + "1.".repeat(50_000) + "x\u001B[2J";

    assertThat(errors(FIGURE.replace("- of more than 5", hostile)))
        .singleElement()
        .asString()
        .hasSizeLessThan(300)
        .doesNotContain("\u001B");
  }

  @Test
  void aLineBehindAnAngleIsLeftAsItIs() throws Exception {
    String text =
        FIGURE.replace("    There is a figure", "    > not Claim( denied )\n    There is a figure");

    assertThat(rule(text).text()).contains("      not Claim( denied )\n    $figure : Figure(");
    assertThat(rule(text).text()).contains("import org.stet.fact.Claim;");
  }

  @Test
  void linesOfWindowsAreLines() throws Exception {
    assertThat(rule(FIGURE.replace("\n", "\r\n")).text()).isEqualTo(rule(FIGURE).text());
  }

  @Test
  void anErrorOfTheCompilerNamesTheAuthorsLine() throws Exception {
    RuleSource source = rule(FIGURE.replace("- of more than 5", "- of more than 5.5.5"));

    assertThat(RuleBase.of(List.of(source), RuleStore.none()).failures())
        .singleElement()
        .extracting(failure -> failure.reason())
        .asString()
        .startsWith("rules/unattributed-figure/toll.dslr:11: ");
  }

  @Test
  void droolsExpandsTheSameRuleToTheSame() throws Exception {
    DSLTokenizedMappingFile sentences = new DSLTokenizedMappingFile();
    assertThat(sentences.parseAndLoad(new StringReader(Files.readString(SENTENCES)))).isTrue();
    String anomaly =
        FIGURE
            .replace("There is a figure", "There is an anomaly of type date_format")
            .replaceAll(" +- (?!of).*\n", "")
            .replace("- of more than 5", "- that is likely")
            .replace("Report the figure", "Report the anomaly");
    for (String text : List.of(FIGURE, anomaly)) {
      DefaultExpander drools = new DefaultExpander();
      drools.addDSLMapping(sentences.getMapping());
      String expanded = drools.expand(text);

      assertThat(drools.getErrors()).isEmpty();
      assertThat(body(rule(text).text())).isEqualTo(body(expanded));
    }
  }

  private static String body(String rule) {
    return rule.substring(rule.indexOf("\nwhen"))
        .replaceAll("(?m)^\\s*//.*$", "")
        .replaceAll("\\s+", "");
  }

  @Test
  void brokenSentencesAreToldWithTheirLines() {
    InvalidRule invalid =
        catchThrowableOfType(
            InvalidRule.class,
            () ->
                PlainLanguage.parse(
                    "plain.dsl",
                    """
                    # fine
                    [condition][]There is a figure=$figure : Figure( )
                    There is a claim
                    [condition][]- of {n:(a+)+b}=low > {n}
                    [condition][]- of more=low > {n}
                    """));

    assertThat(invalid.errors())
        .extracting(RuleError::toString)
        .satisfiesExactly(
            error -> assertThat(error).startsWith("plain.dsl:3: is no sentence with its meaning"),
            error -> assertThat(error).startsWith("plain.dsl:4: the place {n:(a+)+b} takes no"),
            error -> assertThat(error).startsWith("plain.dsl:5: the meaning asks for {n}"));
  }

  @Test
  void aFolderHoldsRulesOfBothSorts() throws IOException {
    Files.createDirectories(folder.resolve("weak-sourcing"));
    Files.writeString(folder.resolve("weak-sourcing/toll.dslr"), FIGURE);
    Files.writeString(folder.resolve("weak-sourcing/x.drl"), "x");
    RuleFolder read = RuleFolder.read(folder);

    assertThat(read.errors()).isEmpty();
    assertThat(read.sources()).extracting(RuleSource::id).containsExactly("toll", "x");
    assertThat(RuleTree.of(read.sources().get(0).text()).problems()).isEmpty();
  }

  @Test
  void theNearestSentencesAreUsed() throws IOException {
    Files.createDirectories(folder.resolve("weak-sourcing"));
    Files.writeString(folder.resolve("weak-sourcing/toll.dslr"), FIGURE);
    Files.writeString(
        folder.resolve("plain.dsl"), "[condition][]There is a toll=$figure : Figure( )\n");

    assertThat(RuleFolder.read(folder).errors()).hasSize(5);
  }

  @Test
  void aForeignRuleIsWrittenOutByTheSentencesThatStetCameWith() throws Exception {
    Path rule = Files.writeString(folder.resolve("toll.dslr"), FIGURE);
    Files.writeString(folder.resolve("plain.dsl"), "[condition][]There is a figure=eval(true)\n");

    assertThat(RuleSource.readForeign(rule).text()).contains("$figure : Figure(");
  }
}
