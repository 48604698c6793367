package org.stet.extraction.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stet.fact.Attribution;
import org.stet.fact.SourceKind;
import org.stet.fact.Stance;

class ReportedClauseTest {
  @Test
  void aThatClauseIsWhatTheSubjectSays() {
    Attribution said =
        Told.by("The harbour master said on Monday that the ferry had lost its rudder.", "said");
    assertThat(said.source().text()).isEqualTo("The harbour master");
    assertThat(said.content().text()).isEqualTo("that the ferry had lost its rudder");
    assertThat(said.stance()).isEqualTo(Stance.SAYS);
    assertThat(said.sourceKind()).isEqualTo(SourceKind.ROLE);
    assertThat(said.direct()).isFalse();
  }

  @Test
  void aClauseWithoutThatIsFoundByTheOrderOfWords() {
    Attribution says = Told.by("The mayor says the bridge will close.", "says");
    assertThat(says.content().text()).isEqualTo("the bridge will close");
  }

  @Test
  void aClauseBeforeItsCueRunsFromTheStartOfTheSentence() {
    Attribution said =
        Told.by("Twelve houses burned down in the valley, the fire brigade said.", "said");
    assertThat(said.source().text()).isEqualTo("the fire brigade");
    assertThat(said.content().text()).isEqualTo("Twelve houses burned down in the valley");
  }

  @Test
  void anInterruptedClauseGoesOnBehindItsCue() {
    Attribution said = Told.by("The dam, the engineer said, would hold for 30 years.", "said");
    assertThat(said.content().text())
        .isEqualTo("The dam, the engineer said, would hold for 30 years");
  }

  @Test
  void aNameInAppositionDoesNotPartSubjectAndCue() {
    Attribution said =
        Told.by(
            "The fund lost 40 million euros last year, the state auditor, Vera Holm, said.",
            "said");
    assertThat(said.source().text()).contains("the state auditor");
    assertThat(said.content().text()).isEqualTo("The fund lost 40 million euros last year");
  }

  @Test
  void aSettingBeforeTheCueIsNotWhatIsSaid() {
    Attribution said = Told.by("Speaking in Oslo, the minister said the tax would fall.", "said");
    assertThat(said.content().text()).isEqualTo("the tax would fall");
  }

  @Test
  void aDenialIsNotAStatement() {
    Attribution denied = Told.by("The company denied that it had known of the leak.", "denied");
    assertThat(denied.stance()).isEqualTo(Stance.DENIES);
    assertThat(denied.content().text()).isEqualTo("that it had known of the leak");
  }

  @Test
  void notConfirmingIsDenying() {
    Attribution confirm =
        Told.by("The ministry did not confirm that talks had begun.", "did not confirm");
    assertThat(confirm.stance()).isEqualTo(Stance.DENIES);
  }

  @Test
  void anAccusationOfAnAdmissionHoldsTwoReports() {
    String text = "Norland accuses an officer of admitting the raid on the port.";
    Attribution accuses = Told.by(text, "accuses");
    Attribution admitting = Told.by(text, "admitting");
    assertThat(accuses.source().text()).isEqualTo("Norland");
    assertThat(accuses.stance()).isEqualTo(Stance.ACCUSES);
    assertThat(admitting.source().text()).isEqualTo("an officer");
    assertThat(admitting.stance()).isEqualTo(Stance.ADMITS);
    assertThat(accuses.content().contains(admitting.content())).isTrue();
  }

  @Test
  void whatASpeakerHopesIsNoSecondReport() {
    assertThat(Told.in("She said she hopes to win the seat.").all()).hasSize(1);
  }

  @Test
  void aRecordShowsAFigure() {
    Attribution found = Told.by("The survey found a lead of 4 points for the party.", "found");
    assertThat(found.sourceKind()).isEqualTo(SourceKind.DOCUMENT);
    assertThat(found.content().text()).contains("4 points");
    assertThat(Told.in("The girl found a lead of 4 metres in the shed.").all()).isEmpty();
  }

  @Test
  void aCountIsAttributedToWhoCounts() {
    assertThat(Told.by("The observatory measured 5.9.", "measured").source().text())
        .isEqualTo("The observatory");
    assertThat(Told.by("The judge put the damage at 1.7 million euros.", "put").stance())
        .isEqualTo(Stance.ESTIMATES);
    assertThat(Told.in("The judge put the hammer down.").all()).isEmpty();
  }

  @Test
  void aHeadlineCanNameItsSourceBeforeAColon() {
    Attribution rebels = Told.by("Rebels: 84 soldiers were killed in the ambush", ":");
    assertThat(rebels.source().text()).isEqualTo("Rebels");
    assertThat(rebels.content().text()).isEqualTo("84 soldiers were killed in the ambush");
  }

  @Test
  void aPlainSentenceIsThePapersOwn() {
    assertThat(Told.in("Twelve houses burned down in the valley.").all()).isEmpty();
  }

  @Test
  void nobodySaysNothing() {
    assertThat(Told.in("Nobody could tell which way it would go.").all()).isEmpty();
  }

  @Test
  void aFirmThatRecallsCarsSaysNothing() {
    String copy = "Toyota recalled 300 cars to fix a fault that could cut power to the brakes.";
    assertThat(Told.in(copy).all()).isEmpty();
  }

  @Test
  void aRelativeClauseMayStandWithinWhatIsSaid() {
    Attribution said = Told.by("She said the man who lost his job was angry.", "said");
    assertThat(said.content().text()).isEqualTo("the man who lost his job was angry");
  }
}
