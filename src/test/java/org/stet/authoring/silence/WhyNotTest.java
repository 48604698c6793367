package org.stet.authoring.silence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.authoring.SampleCases;
import org.stet.engine.rule.InvalidRule;
import org.stet.engine.rule.RuleSource;
import org.stet.fact.Article;
import org.stet.fact.Role;
import org.stet.fact.Story;

class WhyNotTest {

  private static Silence ask(RuleSource rule, String draft) throws InvalidRule {
    Story story = new Story("s", List.of(Article.of("draft.txt", Role.DRAFT, draft)));
    return WhyNot.of(rule, story, SampleCases.claims(story), 2);
  }

  private static String text(Silence silence) {
    return new SilenceText(false, 100, "Nobody takes", span -> span.article() + ":1")
        .render(silence);
  }

  @Test
  void theFactThatGotFurthestComesFirst() throws InvalidRule {
    Silence silence = ask(SampleCases.RULE, "He gave money. He took not a cent, and did not lie.");

    assertThat(silence.nearest()).hasSize(2);
    assertThat(text(silence))
        .containsSubsequence(
            " 1. a claim, “He took not a cent, and did not lie.” (draft.txt:1)\n",
            "but the rule asks that the text does not deny it; here the text denies it\n",
            "^^^^^^^\n",
            "where denied is true\n",
            " 2. a claim, “He gave money.” (draft.txt:1)\n",
            "but the rule asks that what was done is “take”; here it is “give”\n");
  }

  @Test
  void bothSidesOfAJoinAreTold() throws InvalidRule {
    RuleSource rule =
        SampleCases.rule(
            "pair",
            """
            when
                $one : Claim( predicate == "take", $what : predicate )
                $other : Claim( denied, predicate == $what )
            then
                insertLogical( new Conflict($one, $other) );
            """);

    assertThat(text(ask(rule, "He took money. He gave not a cent, and did not lie.")))
        .containsSubsequence(
            " 1. fits: a claim, “He took money.” (draft.txt:1)\n",
            "    a claim, “He gave not a cent, and did not lie.” (draft.txt:1)\n",
            "but the rule asks that what was done is “take”, as with the facts before; here it is"
                + " “give”\n",
            "where predicate is “give”, $what is “take”\n");
  }

  @Test
  void aFactThatMustBeAbsentIsShown() throws InvalidRule {
    RuleSource rule =
        SampleCases.rule(
            "alone",
            """
            when
                $claim : Claim( predicate == "take" )
                not Claim( predicate == "give" )
            then
                insertLogical( new Concern($claim) );
            """);

    assertThat(text(ask(rule, "He took money. She gave it.")))
        .containsSubsequence(
            " 1. fits: a claim, “He took money.” (draft.txt:1)\n",
            "    but the rule leaves it to another, for there is also:\n",
            "      a claim, “She gave it.” (draft.txt:1)\n");
  }

  @Test
  void whereNoFactOfTheTypeExistsThatIsSaid() throws InvalidRule {
    RuleSource rule =
        SampleCases.rule(
            "follows", "when $f : Implication( holds ) then insertLogical( new Concern($f) );");

    assertThat(text(ask(rule, "He took money.")))
        .contains("The rule needs a claim, or what follows from it, and these texts have none.\n")
        .contains("There are claims, for instance:\n  “He took money.” (draft.txt:1)\n");
    assertThat(text(ask(rule, "The sun shines.")))
        .contains("There is nothing either that one is made from.\n");
  }

  @Test
  void aRuleThatDoesSpeakIsQuoted() throws InvalidRule {
    assertThat(text(ask(SampleCases.RULE, "He took money.")))
        .contains("The rule does speak here:\n  draft.txt:1: Found\n");
  }
}
