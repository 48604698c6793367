package org.stet.extraction.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.extraction.Parsed;
import org.stet.extraction.comparison.Readings;
import org.stet.fact.Difference;

class RoleComparisonTest {
  private static final RoleComparison ROLES = new RoleComparison(Parsed.LEXICON);

  @Test
  void theSameVerbWithItsTwoSidesExchanged() {
    assertReversed(
        "Sergeant Kim Doyle carried the medic, Ana Costa, through the minefield.",
        "The medic, Ana Costa, carried Sergeant Kim Doyle through the minefield.");
  }

  @Test
  void anotherVerbForTheSameActAndAPronoun() {
    assertReversed(
        "Ana Costa, a medic, carried her sergeant, Kim Doyle, for a mile.",
        "When the medic fell, Kim Doyle, the sergeant, heaved her on to his back.");
  }

  @Test
  void aPassiveAgainstAnActive() {
    assertReversed(
        "A fishing boat was struck by a tanker off the cape.",
        "Off the cape a fishing boat ran into a tanker on Sunday.");
  }

  @Test
  void groupsKnownByThePlaceTheyComeFrom() {
    assertReversed(
        "Two men from the Turin team dragged an Austrian climber off the ledge at dawn.",
        "At dawn the Austrian climber who had pulled two rescuers from Turin off the ledge slept.");
  }

  @Test
  void givingAndGettingAreOneAct() {
    assertReversed(
        "Over two years Kraus had paid Holt $410,000 in cash.",
        "Marta Kraus received $410,000 in cash over two years.");
  }

  @Test
  void aWinForOneSideIsADefeatForIt() {
    assertReversed(
        "Delmar came from behind to defeat Riversport 3-1 on Sunday.",
        "Riversport walked away with a 3-1 win at Delmar on Sunday.");
  }

  @Test
  void oneSideAcceptedWhatTheOtherRefused() {
    assertReversed(
        "On Sunday the nurses rejected a compromise which the clinics had accepted.",
        "Talks failed after the clinics turned down a compromise that the nurses had signed.");
  }

  @Test
  void whatIsThrownInAQuarrelMustBeTheSame() {
    assertReversed(
        "He accused the mayor, Lena Roth, of bribery.",
        "It was the mayor who had accused him of bribery.");
    assertSilent(
        "Mayor Lena Roth accused the builder Jan Vos of bribery.",
        "The builder Jan Vos accused Mayor Lena Roth of slander.");
  }

  @Test
  void aPassiveOfTheSameRolesIsSilent() {
    assertSilent(
        "A tanker struck a fishing boat off the cape.",
        "A fishing boat was struck by a tanker off the cape.");
  }

  @Test
  void whoTellsBothDirectionsIsRight() {
    assertSilent(
        "Kim Doyle carried Ana Costa up the hill. Then Ana Costa carried Kim Doyle to the cars.",
        "Ana Costa carried Kim Doyle to the cars.");
  }

  @Test
  void whatWasNotDoneIsSilent() {
    assertSilent(
        "Kim Doyle would have carried Ana Costa to the cars.",
        "Ana Costa carried Kim Doyle to the cars.");
  }

  @Test
  void othersOfOneKindAreOthers() {
    assertSilent(
        "A Danish crew pulled two Swedish sailors from the water.",
        "A Norwegian crew pulled two Danish sailors from the water.");
  }

  private static void assertReversed(String draft, String source) {
    assertThat(find(draft, source)).hasSize(1);
  }

  private static void assertSilent(String draft, String source) {
    assertThat(find(draft, source)).isEmpty();
  }

  private static List<Difference> find(String draft, String source) {
    return ROLES.find(Readings.of(draft, source));
  }
}
