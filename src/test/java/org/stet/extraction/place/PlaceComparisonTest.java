package org.stet.extraction.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.extraction.Parsed;
import org.stet.extraction.comparison.Readings;
import org.stet.fact.Difference;

class PlaceComparisonTest {
  private static final PlaceComparison PLACES = new PlaceComparison(Parsed.LEXICON);

  @Test
  void oneHearingInTwoCities() {
    assertDiffer(
        "The appeals panel will hear the case in Graz on Thursday, the league said.",
        "The appeals panel will take it up in Linz on Thursday, the club said.");
  }

  @Test
  void oneFindInFlatsInTwoCities() {
    assertDiffer(
        "The 24 stolen violins lay under blankets in a garage in Lille, the police said.",
        "Police found 24 violins under blankets in a garage in Rouen, the agency reports.");
  }

  @Test
  void oneWayInTwoDirections() {
    assertDiffer(
        "The night ferry from Bari to Durres had 300 people on board.",
        "The ship was on its way from Durres over to Bari when the engine failed.");
  }

  @Test
  void whoTellsBothDirectionsTellsOfTwoWays() {
    assertSilent(
        "The ferry from Bari to Durres had 300 people on board. The one from Durres to Bari had 20.",
        "The ship was on its way from Durres over to Bari when the engine failed.");
  }

  @Test
  void oneDateInTwoCities() {
    assertDiffer(
        "The blood sample was taken from the skier in Graz on March 4, the federation said.",
        "The federation said the skier's blood sample was taken on March 4 at a hotel in Linz.");
  }

  @Test
  void aPlaceThatBothArticlesNameMayBeTheSame() {
    assertSilent(
        "The appeals panel will hear the case in Graz on Thursday, the league said.",
        "The appeals panel will take it up in Linz on Thursday, not in Graz, the club said.");
  }

  @Test
  void otherEventsInOtherCitiesAreSilent() {
    assertSilent(
        "The appeals panel will hear the case in Graz on Thursday, the league said.",
        "Snow closed two roads in Linz on Thursday.");
  }

  private static void assertDiffer(String draft, String source) {
    assertThat(find(draft, source)).hasSize(1);
  }

  private static void assertSilent(String draft, String source) {
    assertThat(find(draft, source)).isEmpty();
  }

  private static List<Difference> find(String draft, String source) {
    return PLACES.find(Readings.of(draft, source));
  }
}
