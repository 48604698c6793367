package org.stet.authoring.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.authoring.RuleCase;
import org.stet.authoring.RuleCases;
import org.stet.engine.rule.RuleMetadata;
import org.stet.engine.rule.RuleSource;

/** The page of a rule is made of its file and its cases. */
class RulePageTest {
  private static final String RULE =
      """
      // A crowd is counted by somebody:
      // the police or the organisers.
      package rules.unattributed_figure.crowd

      import org.stet.fact.Concern
      import org.stet.fact.Figure

      rule "A crowd names who counted"
          @id("crowd")
          @kind("unattributed-figure") @type("crowd") @severity("warning")
          @since("0.1.0")
          @reference("A handbook")
          @problem("Nobody is named who counted “{subject.span}”")
      when
          $figure : Figure( unattributed )
      then
          insertLogical( new Concern($figure) );
      end
      """;

  private static RuleCase example(String why, String draft, String source) {
    return new RuleCase(why, draft, source, List.of(), null, null, null);
  }

  private static RulePage page(String rule, RuleCase fires, RuleCase silent) throws Exception {
    RuleSource source = RuleSource.of("rules/unattributed-figure/crowd.drl", rule);
    return RulePage.of(
        source,
        RuleMetadata.of(source),
        new RuleCases(List.of(fires), List.of(silent)),
        source.path(),
        "fixtures/rules/crowd.yaml");
  }

  private static RulePage crowd() throws Exception {
    return page(
        RULE,
        example("In its own voice.", "«Thousands» marched.\n\nIt rained.\n", null),
        example("The police counted.", "Police counted 5,000.", "A source."));
  }

  @Test
  void aPageTellsWhatIsFlaggedAndWhatIsNot() throws Exception {
    assertThat(crowd().markdown())
        .isEqualTo(
            """
            # crowd

            ## Summary

            A crowd names who counted.

            Otherwise: Nobody is named who counted “…”

            - kind: unattributed-figure, crowd
            - severity: warning

            ## Flags

            In its own voice.

            > **Thousands** marched.\s\s
            >
            > It rained.\s\s

            ## Stays silent

            The police counted.

            > Draft:\s\s
            >
            > Police counted 5,000.\s\s

            > Source:\s\s
            >
            > A source.\s\s

            ## Rationale

            A crowd is counted by somebody: the police or the organisers.

            ## Where it comes from

            - rests on: A handbook
            - since: 0.1.0
            - rule: rules/unattributed-figure/crowd.drl
            - cases: fixtures/rules/crowd.yaml
            """);
  }

  @Test
  void aPageForTheTerminalHasNoMarkup() throws Exception {
    assertThat(crowd().plain())
        .contains("    «Thousands» marched.\n\n    It rained.\n")
        .doesNotContain("**")
        .doesNotContain("## ");
  }

  @Test
  void wordsOfACaseCannotMarkThePageUp() throws Exception {
    String hostile =
        "«<script>alert(1)</script>» [x](javascript:1) `c` | a_b * http://evil.example @all\n"
            + "# heading\n- item\n1. item\n\u001B[2J\u202Ex";
    String page = page(RULE, example(hostile, hostile, null), example("x", "y", null)).markdown();

    assertThat(page)
        .doesNotContain("<script>")
        .doesNotContain("[x](")
        .doesNotContain("`c`")
        .doesNotContain("http://")
        .doesNotContain("@all")
        .doesNotContain("\n# heading")
        .doesNotContain("> # heading")
        .doesNotContain("> - item")
        .doesNotContain("> 1. item")
        .doesNotContain("\u001B")
        .doesNotContain("\u202E");
  }

  @Test
  void wordsOfARuleCannotMarkThePageUp() throws Exception {
    String rule =
        RULE.replace("A handbook", "<img src=x>").replace("// A crowd", "// **bold** <b> A crowd");
    String page = page(rule, example("x", "«y»", null), example("x", "y", null)).markdown();

    assertThat(page).contains("&lt;img src=x&gt;").contains("\\*\\*bold\\*\\* &lt;b&gt; A crowd");
  }

  @Test
  void wordsOfACaseCannotCommandTheTerminal() throws Exception {
    String page =
        page(RULE, example("\u001B[2J", "«a\u0007»", null), example("x", "y", null)).plain();

    assertThat(page).doesNotContain("\u001B").doesNotContain("\u0007");
  }

  @Test
  void theIndexLeadsToEveryPageByKind() throws Exception {
    assertThat(RuleIndex.markdown(List.of(crowd())))
        .isEqualTo(
            """
            # Rules

            1 rule. A page is made of the rule and its cases.

            ## unattributed-figure

            | rule | severity | what holds in good copy |
            |---|---|---|
            | [crowd](unattributed-figure/crowd.md) | warning | A crowd names who counted |

            """);
  }
}
