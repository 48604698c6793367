package org.stet.extraction.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.fact.Figure;

/**
 * How news tells who was hurt, beyond "were injured", and sentences that tell nothing of the kind.
 */
class CasualtyTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The rock fall left three climbers with serious injuries.| wounded",
        "Medics found two dockers with burns.| wounded",
        "The clinic took in six boys with life-threatening wounds.| wounded",
        "The ferry sank, with three passengers in critical condition.| hospitalised",
        "Four passengers remain in a serious but stable condition.| hospitalised",
        "Two of the passengers are in hospital.| hospitalised",
        "The crash left two cyclists fighting for their lives.| hospitalised",
        "Two workers were flown to the St Luke Medical Center.| hospitalised",
        "All four chefs were treated and released.| treated",
        "Eleven were treated for smoke inhalation.| treated",
        "Six miners suffered smoke inhalation.| wounded",
        "Two sailors were hit in the leg by a cable.| wounded",
        "The mayor was injured along with three councillors.| wounded",
        "The boiler burst, causing burns to five chefs.| wounded",
        "Three other passengers, among them a nurse and a 9-year-old boy were injured.| wounded",
      })
  void theWordsAroundTellWhatBefellThem(String text, String outcome) {
    Figure figure = counted(text).get(0);
    assertThat(figure.outcome()).isEqualTo(outcome);
    assertThat(counted(text)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ten surgeons with long experience of burns arrived.",
        "Twelve nurses are in the hospital kitchen.",
        "The farm kept 40 workers in poor conditions.",
        "The mayor was photographed along with three councillors.",
        "The change brings benefits to five chefs.",
        "Two sailors hit a man in the leg.",
        "Two sailors took a boy to hospital.",
        "Three passengers, a nurse and a teacher among them, said the driver was injured.",
      })
  void whoeverStandsBesideItIsNotHurt(String text) {
    assertThat(counted(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The lorry hit a stall, killing two traders and wounding another.| another | 1",
        "Three miners died and a fourth was injured.| a fourth | 1",
        "Two cyclists were killed and a third was badly hurt.| a third | 1",
        "The lorry overturned and both drivers were hurt.| both drivers | 2",
        "Both of them were injured.| Both | 2",
        "His wife was injured.| His wife | 1",
        "Her 12-year-old son was injured.| Her 12-year-old son | 1",
      })
  void aVictimNobodyCountedIsOneByGrammar(String text, String words, double number) {
    assertThat(Figures.of(text))
        .filteredOn(figure -> figure.single() && "wounded".equals(figure.outcome()))
        .singleElement()
        .matches(figure -> figure.span().text().equals(words))
        .matches(figure -> figure.low() == number && figure.measureKey() == null);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The two gangs are killing one another.",
        "One storm killed four people and another left 30 homeless.",
        "Both the driver and the guard said the mill had burned.",
        "Both drivers said the mill had burned.",
        "His wife said the mill had burned.",
        "A fourth of the orchards froze.",
      })
  void othersAreNoVictims(String text) {
    assertThat(Figures.of(text)).noneMatch(Figure::single);
  }

  @Test
  void nobodyElseIsNotNobody() {
    Figure nobody = Figures.only("Nobody was hurt.");
    Figure nobodyElse = Figures.only("No one else was hurt.");

    assertThat(nobody.measureKey()).isNotNull();
    assertThat(nobodyElse.high()).isZero();
    assertThat(nobodyElse.measureKey()).isNull();
  }

  @Test
  void aFourthPersonIsNoQuarter() {
    assertThat(Figures.of("Three miners died and a fourth was injured."))
        .noneMatch(figure -> "%".equals(figure.unit()));
    assertThat(Figures.only("A third of the cyclists were hurt.").unit()).isEqualTo("%");
  }

  private static List<Figure> counted(String text) {
    return Figures.of(text).stream()
        .filter(figure -> figure.outcome() != null && !figure.single())
        .toList();
  }
}
