package org.stet.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stet.engine.rule.InvalidRule;
import org.stet.engine.rule.PlainLanguage;
import org.stet.engine.rule.RuleSource;
import org.stet.engine.syntax.Range;

class RuleLineTest {
  private static final String RULE = "when\n    Claim( denied, inHeadline )\nthen\n";

  private static RulePlace place(String words) {
    int start = RULE.indexOf(words);
    return RulePlace.of(RULE, new Range(start, start + words.length()));
  }

  @Test
  void aPlaceIsToldAsATextEditorCounts() {
    assertThat(place("denied"))
        .isEqualTo(new RulePlace(2, 12, "    Claim( denied, inHeadline )", 6));
    assertThat(place("when").line()).isEqualTo(1);
    assertThat(RulePlace.of("", new Range(0, 0))).isEqualTo(new RulePlace(1, 1, "", 0));
  }

  @Test
  void ofARuleInPlainSentencesThePlaceIsTheSentence() throws InvalidRule {
    String written = "rule \"A\"\nwhen\n    There is a figure\n    - without a source\nthen\nend\n";
    RuleSource rule = RuleSource.plain("a.dslr", written, PlainLanguage.ofThisBuild());
    int start = rule.text().indexOf("unattributed");

    assertThat(RulePlace.of(rule, new Range(start, start + 12)))
        .isEqualTo(new RulePlace(4, 5, "    - without a source", 18));
  }

  @Test
  void aPlaceOfSeveralLinesIsShownOnTheFirst() {
    assertThat(place("denied, inHeadline )\nthen").length()).isEqualTo(20);
  }

  @Test
  void caretsStandUnderThePlace() {
    assertThat(new RuleLine(false, 100).marked(place("denied")))
        .isEqualTo(
            """
                2 |     Claim( denied, inHeadline )
                  |            ^^^^^^
            """);
  }

  @Test
  void whatIsGoneIsStruckThroughAndWhatIsNewStandsBehind() {
    assertThat(new RuleLine(false, 100).struck(place("denied"), "!denied"))
        .isEqualTo("    2 |     Claim( ~~denied~~ !denied, inHeadline )\n");
    assertThat(new RuleLine(false, 100).struck(place("denied, "), ""))
        .isEqualTo("    2 |     Claim( ~~denied,~~ inHeadline )\n");
  }

  @Test
  void aLongLineIsCutOnBothSidesOfThePlace() {
    String rule = "a".repeat(300) + "here" + "b".repeat(300);
    RulePlace place = RulePlace.of(rule, new Range(300, 304));

    assertThat(new RuleLine(false, 80).struck(place, ""))
        .contains("…aaa")
        .contains("a~~here~~b")
        .contains("b…")
        .hasSizeLessThan(90);
  }
}
