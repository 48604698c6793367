package org.stet.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.authoring.MarkedText.Range;

class MarkedTextTest {
  @Test
  void marksAreTakenOutAndTheirPlacesKept() {
    MarkedText text = MarkedText.parse("He «will leave» at «noon».");

    assertThat(text.text()).isEqualTo("He will leave at noon.");
    assertThat(text.marks()).containsExactly(new Range(3, 13), new Range(17, 21));
  }

  @Test
  void marksMayNest() {
    MarkedText text = MarkedText.parse("«a «b» c»");

    assertThat(text.text()).isEqualTo("a b c");
    assertThat(text.marks()).containsExactly(new Range(0, 5), new Range(2, 3));
  }

  @Test
  void aMarkThatIsNotClosedIsAnError() {
    assertThatThrownBy(() -> MarkedText.parse("He «will leave"))
        .isInstanceOf(InvalidCase.class)
        .hasMessageContaining("is not closed");
  }

  @Test
  void aMarkThatClosesNothingIsAnError() {
    assertThatThrownBy(() -> MarkedText.parse("He will» leave"))
        .isInstanceOf(InvalidCase.class)
        .hasMessageContaining("closes nothing");
  }

  @Test
  void wordsAreMarkedSoThatTheyAreReadBack() {
    MarkedText text = MarkedText.parse("«a «b»» and «c».");

    assertThat(MarkedText.mark(text.text(), text.marks())).isEqualTo("«a «b»» and «c».");
  }

  @Test
  void marksThatCrossAreRefused() {
    assertThatThrownBy(() -> MarkedText.mark("a b c", List.of(new Range(0, 3), new Range(2, 5))))
        .isInstanceOf(InvalidCase.class)
        .hasMessageContaining("cross");
  }
}
