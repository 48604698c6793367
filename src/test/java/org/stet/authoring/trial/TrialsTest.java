package org.stet.authoring.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.authoring.CaseFolder;
import org.stet.engine.compiled.RuleStore;
import org.stet.engine.rule.RuleSource;
import org.stet.fact.Anomaly;
import org.stet.fact.AnomalyType;
import org.stet.fact.Article;
import org.stet.fact.Fact;
import org.stet.fact.Story;

/** What becomes of the cases of a rule is told with the words on both sides. */
class TrialsTest {
  private static final RuleSource RULE =
      RuleSource.of(
          "rules/residue/no-ads.drl",
          """
          package rules.residue.no_ads

          import org.stet.fact.Anomaly
          import org.stet.fact.Concern

          rule "No advertisement"
              @id("no-ads")
              @kind("residue") @type("ads") @severity("info")
              @problem("“{subject.span}” is an advertisement")
          when
              $place : Anomaly( confidence > 0.5 )
          then
              insertLogical( new Concern($place) );
          end
          """);

  @TempDir private Path folder;
  private final List<Story> read = new ArrayList<>();
  private FactMemory memory;

  @BeforeEach
  void rememberFacts() {
    memory = new FactMemory(this::facts);
  }

  /** Every "BUY" is an anomaly. */
  private List<Fact> facts(Story story) {
    read.add(story);
    List<Fact> facts = new ArrayList<>();
    for (Article article : story.articles()) {
      int at = article.text().indexOf("BUY");
      if (at >= 0) {
        facts.add(
            new Anomaly(
                article.span(at, at + 3), AnomalyType.ADVERTISEMENT, null, null, null, 0.9));
      }
    }
    return facts;
  }

  private RuleTrial trial(String cases) throws IOException {
    Files.writeString(folder.resolve("no-ads.yaml"), cases);
    return new Trials(new CaseFolder(folder), memory, RuleStore.none()).run(RULE);
  }

  private String told(String cases) throws IOException {
    return new TrialText(false, false)
        .render(List.of(trial(cases)))
        .replace(folder.toString().replace('\\', '/'), "cases");
  }

  @Test
  void casesThatGoAsTheySayAreCounted() throws IOException {
    String cases =
        """
        fires:
          - why: "An offer."
            draft: |
              It rained. «BUY» now.
        silent:
          - why: "No offer."
            draft: |
              It rained.
        """;

    assertThat(trial(cases).passed()).isTrue();
    assertThat(told(cases))
        .isEqualTo("1 rule, 2 cases: 1 reported, 1 validated, 0 missing, 0 noisy, 0 failed\n");
  }

  @Test
  void otherWordsThanExpectedArePointedAt() throws IOException {
    assertThat(
            told(
                """
                fires:
                  - why: "An offer."
                    draft: |
                      It rained.
                      Please «BUY now».
                silent:
                  - why: "No offer."
                    draft: |
                      It rained. BUY.
                """))
        .isEqualTo(
            """
            cases/no-ads.yaml:2:1: missing: no-ads: An offer.
              draft.txt:2
                Please BUY now.
                       ^^^^^^^ expected, not quoted
                       ~~~ quoted, not expected
              the rule should say this; compare the case with rules/residue/no-ads.drl

            cases/no-ads.yaml:7:1: noisy: no-ads: No offer.
              draft.txt:1
                It rained. BUY.
                           ~~~ quoted, not expected
              it says: “BUY” is an advertisement
              the rule should be silent; a constraint in rules/residue/no-ads.drl lets this in

            1 rule, 2 cases: 0 reported, 0 validated, 1 missing, 1 noisy, 0 failed
            """);
  }

  @Test
  void anotherMessageIsTold() throws IOException {
    assertThat(
            told(
                """
                fires:
                  - why: "An offer."
                    draft: "«BUY»"
                    message: "Do not sell"
                silent:
                  - why: "No offer."
                    draft: "Rain"
                """))
        .contains("expected the message \"Do not sell\", there is [“BUY” is an advertisement]");
  }

  @Test
  void aFileOfCasesThatCannotBeReadIsAProblem() throws IOException {
    RuleTrial trial = trial("fires: [\n");

    assertThat(trial.passed()).isFalse();
    assertThat(trial.problem()).contains("no-ads.yaml:");
    assertThat(told("fires: [\n")).contains("1 rule could not be tried");
  }

  @Test
  void aRuleThatDoesNotCompileFailsItsCases() throws IOException {
    Files.writeString(
        folder.resolve("no-ads.yaml"),
        "fires: [{why: a, draft: «BUY»}]\nsilent: [{why: b, draft: c}]\n");
    RuleSource broken = RuleSource.of(RULE.path(), RULE.text().replace("confidence", "confidenc"));
    RuleTrial trial = new Trials(new CaseFolder(folder), memory, RuleStore.none()).run(broken);

    assertThat(TrialCount.of(List.of(trial)).sentence()).endsWith("2 failed");
    assertThat(new TrialText(false, false).render(List.of(trial)))
        .contains("rules/residue/no-ads.drl:11: ");
  }

  @Test
  void theSameTextIsReadOnce() throws IOException {
    String cases = "fires: [{why: a, draft: «BUY»}]\nsilent: [{why: b, draft: c}]\n";
    trial(cases);
    trial(cases);
    trial(cases.replace("draft: c", "draft: d"));

    assertThat(read).hasSize(3);
  }

  @Test
  void longLinesAndControlCodesAreCutForTheTerminal() throws IOException {
    String told =
        told(
            "fires: [{why: \"a\\e[2J\", draft: \"%s«x\\e[2Jy»%s\"}]\nsilent: [{why: b, draft: c}]\n"
                .formatted("word ".repeat(300), " word".repeat(300)));

    assertThat(told).doesNotContain("\u001B");
    assertThat(told.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(150));
  }

  @Test
  void programsGetJson() throws IOException {
    assertThat(
            TrialJson.render(
                List.of(
                    trial("fires: [{why: a, draft: «BUY»}]\nsilent: [{why: b, draft: BUY}]\n"))))
        .contains("\"passed\" : false")
        .contains("\"outcome\" : \"noisy\"")
        .contains("\"line\" : 2")
        .contains("\"start\" : 0");
  }

  @Test
  void junitHasATestForEachCase() throws Exception {
    String xml =
        TrialJunit.render(
            List.of(
                trial(
                    "fires: [{why: \"<a> \\u0001\", draft: «BUY»}]\nsilent: [{why: b, draft: BUY}]\n")));
    var document =
        javax.xml.parsers.DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new java.io.ByteArrayInputStream(xml.getBytes("UTF-8")));

    assertThat(document.getElementsByTagName("testcase").getLength()).isEqualTo(2);
    assertThat(document.getElementsByTagName("failure").getLength()).isEqualTo(1);
    assertThat(document.getDocumentElement().getAttribute("failures")).isEqualTo("1");
  }
}
