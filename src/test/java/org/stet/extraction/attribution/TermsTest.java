package org.stet.extraction.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TermsTest {
  @Test
  void aLawOrAPlanAnswersForTheNumbersInIt() {
    assertThat(Told.by("The mayor's plan would cap rents at 40 euros.", "would cap"))
        .extracting(said -> said.source().text(), said -> said.content().text())
        .containsExactly("The mayor's plan", "rents at 40 euros");
    assertThat(Told.by("The law requires 40 percent of the seats to go to women.", "requires"))
        .extracting(said -> said.source().text())
        .isEqualTo("The law");
    assertThat(Told.by("Under the deal, 300 prisoners will return in May.", "Under"))
        .extracting(said -> said.source().text(), said -> said.content().text())
        .containsExactly("the deal", "300 prisoners will return in May");
  }

  @Test
  void whatIsNoTermReportsNothing() {
    assertThat(Told.in("The plan would cap a long career.").all()).isEmpty();
    assertThat(Told.in("The storm would cut 40 villages off.").all()).isEmpty();
    assertThat(Told.in("She is believed to earn twice as much under the new contract.").all())
        .singleElement()
        .satisfies(only -> assertThat(only.source()).isNull());
    assertThat(Told.in("Under the bridge, 300 prisoners slept.").all()).isEmpty();
  }

  @Test
  void anAuthorityAnswersForWhatItImposes() {
    assertThat(Told.by("The court fined the club 30,000 euros.", "fined").source().text())
        .isEqualTo("The court");
    assertThat(Told.in("The storm imposed a delay on the fleet.").all()).isEmpty();
  }
}
