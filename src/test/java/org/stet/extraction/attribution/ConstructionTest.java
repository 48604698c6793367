package org.stet.extraction.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.fact.Attribution;
import org.stet.fact.Quotation;
import org.stet.fact.SourceKind;
import org.stet.fact.Span;
import org.stet.fact.Stance;

/** One example for each way in which a report of news can be built. */
class ConstructionTest {
  @Test
  void aReportCanStandInsideTwoOthers() {
    String text = "The club says the league accuses its keeper of admitting that he took money.";
    assertThat(Told.by(text, "says").source().text()).isEqualTo("The club");
    assertThat(Told.by(text, "accuses").source().text()).isEqualTo("the league");
    assertThat(Told.by(text, "admitting").source().text()).isEqualTo("its keeper");
    assertThat(Told.by(text, "says").content().contains(Told.by(text, "admitting").content()))
        .isTrue();
  }

  @Test
  void anOutletCanStandBetweenTheReaderAndTheSource() {
    Attribution second =
        Told.by(
            "The Gazette, citing a hospital spokesman, reported that 40 patients were moved.",
            "reported");
    assertThat(second.source().text()).isEqualTo("a hospital spokesman");
    assertThat(second.chain()).extracting(Span::text).containsExactly("The Gazette");
    assertThat(second.thirdHand()).isFalse();
    Attribution first = Told.by("The spokesman said that 40 patients were moved.", "said");
    assertThat(first.chain()).isEmpty();
  }

  @Test
  void aRumourFromAnotherOutletIsThirdHand() {
    Attribution third =
        Told.by(
            "The Gazette reported on Monday that the striker would leave, citing the Evening Herald.",
            "reported");
    assertThat(third.source().text()).isEqualTo("the Evening Herald");
    assertThat(third.thirdHand()).isTrue();
  }

  @Test
  void aSpeakerGoesOnUntilAnotherTakesOver() {
    List<Attribution> all =
        Told.in(
                "The coach said that the keeper had broken a finger in training. It would heal by"
                    + " May. The club doctor said that nothing was broken at all in training."
                    + " It would heal by June.")
            .all();
    assertThat(all)
        .extracting(said -> said.source().text())
        .containsExactly("The coach", "The coach", "The club doctor", "The club doctor");
    assertThat(all).extracting(Attribution::carriedOver).containsExactly(false, true, false, true);
  }

  @Test
  void aCueCanStandBeforeInsideAndBehindAQuotation() {
    for (String text :
        new String[] {
          "Nurse Anna Berg said: “We ran out of beds. We ran out of oxygen. Nobody came.”",
          "“We ran out of beds,” Nurse Anna Berg said, “and nobody came to help us.”",
          "“We ran out of beds. Nobody came,” said Nurse Anna Berg. “It was a long night.”"
        }) {
      assertThat(Told.in(text).quotations())
          .as(text)
          .isNotEmpty()
          .extracting(Quotation::attribution)
          .allSatisfy(said -> assertThat(said.source().text()).contains("Anna Berg"));
    }
  }

  @Test
  void thePassiveCanNameItsAgentOrNobody() {
    Attribution agent =
        Told.by("The dam was said by engineers to be safe for 30 years.", "was said");
    assertThat(agent.source().text()).isEqualTo("engineers");
    assertThat(agent.sourceKind()).isEqualTo(SourceKind.ROLE);
    Attribution nobody = Told.by("The dam is said to be safe for 30 years.", "is said");
    assertThat(nobody.source()).isNull();
    assertThat(nobody.stance()).isEqualTo(Stance.CLAIMS);
  }

  @Test
  void rolesAndPronounsAreFollowedThroughTheStory() {
    List<Attribution> all =
        Told.in(
                "Bank spokeswoman Ida Holm said that the bank was sound.\n\n"
                    + "Governor Jan Berg denied that it was.\n\n"
                    + "The spokeswoman insisted that she had seen the books.\n\n"
                    + "He replied that the books were old.")
            .all();
    assertThat(all.get(2).speakerKey()).isEqualTo(all.get(0).speakerKey());
    assertThat(all.get(3).speakerKey()).isEqualTo(all.get(1).speakerKey());
  }

  @Test
  void eachCueTellsTheStanceOfItsSource() {
    assertThat(Told.by("The firm admitted that the valve failed.", "admitted").stance())
        .isEqualTo(Stance.ADMITS);
    assertThat(Told.by("The firm alleged that the valve failed.", "alleged").stance())
        .isEqualTo(Stance.CLAIMS);
    assertThat(Told.by("The firm doubts that the valve failed.", "doubts").stance())
        .isEqualTo(Stance.DOUBTS);
    assertThat(Told.by("The firm vowed to replace 40 valves.", "vowed").stance())
        .isEqualTo(Stance.PROMISES);
    assertThat(Told.by("The firm demanded that the valve be replaced.", "demanded").stance())
        .isEqualTo(Stance.DEMANDS);
  }

  @Test
  void treeAndWordOrderTogetherGiveMoreConfidenceThanOne() {
    Attribution both = Told.by("The nurse said that the ward was full.", "said");
    Attribution one = Told.by("The minister's claim that the ward was full is old.", "claim");
    assertThat(both.confidence()).isEqualTo(Report.AGREED);
    assertThat(one.confidence()).isEqualTo(Report.ALONE);
  }
}
