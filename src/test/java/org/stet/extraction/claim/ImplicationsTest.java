package org.stet.extraction.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.extraction.claim.Told.conflicts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.extraction.Parsed;
import org.stet.fact.Implication;
import org.stet.fact.Implication.Strength;

class ImplicationsTest {
  @ParameterizedTest(name = "{0} × {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The queen trained the smugglers. | The queen never helped the smugglers.",
        "The smugglers received weapons from the queen. | Nobody helped the smugglers.",
        "The forger was arrested in the harbour. | The forger is still at large.",
        "Nobody has died. | One of the divers died in the evening.",
        "The accident claimed no lives. | Two divers were killed.",
        "The schools will stay closed. | The mayor said classes would be held as normal.",
        "The cess on petrol will rise by two rupees. | The cess on petrol will fall by two rupees.",
        "The warehouse was inspected in the spring. | The warehouse had never been inspected.",
        "The ferry sank. | The ferry is afloat.",
        "The queen trained the smugglers. | The smugglers received no help, notably from the king.",
        "The truce is holding. | The ceasefire fell apart within hours.",
      })
  void tellingsThatExcludeEachOtherMeetOnOneKey(String first, String second) {
    assertThat(conflicts(first, second)).isNotEmpty();
  }

  @ParameterizedTest(name = "{0} × {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The queen helped the smugglers. | The king did not help the smugglers.",
        "The queen helped the smugglers. | The smugglers received no help from the king.",
        "The queen helped the smugglers. | The queen never trained the smugglers.",
        "The price of petrol rose. | The price of bread fell.",
        "No officers were injured. | Two passengers were injured.",
        "A man was arrested. | A man was not arrested.",
        "The ferry sank. | Did the ferry stay afloat?",
        "The forger may have been arrested. | The forger is at large.",
        "The museum closed. | The museum will reopen on Monday.",
        "He has not been charged yet. | He was charged.",
        "Nobody has been charged. | The forger was arrested.",
      })
  void tellingsThatCanBothBeRightDoNotMeet(String first, String second) {
    assertThat(conflicts(first, second)).isEmpty();
  }

  @Test
  void whoTrainsAssists() {
    assertThat(Told.implications("The queen trained the smugglers."))
        .filteredOn(implication -> implication.eventKey().equals("assist|queen|smuggler"))
        .singleElement()
        .returns(true, Implication::holds)
        .returns(Strength.ENTAILED, Implication::strength);
  }

  @Test
  void whoHasTiesMayAssist() {
    assertThat(Told.implications("The smugglers have contacts with the queen."))
        .filteredOn(implication -> implication.eventKey().equals("assist|queen|smuggler"))
        .singleElement()
        .returns(Strength.SUGGESTED, Implication::strength);
  }

  @Test
  void lexiconIsSound() {
    assertThat(new FrameLexicon(Parsed.LEXICON).size()).isGreaterThan(150);
  }
}
