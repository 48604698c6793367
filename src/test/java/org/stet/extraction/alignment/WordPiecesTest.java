package org.stet.extraction.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WordPiecesTest {
  private final WordPieces pieces =
      new WordPieces(
          Map.of(
              "[UNK]", 0, "[CLS]", 1, "[SEP]", 2, "fire", 3, "##men", 4, "lodz", 5, ".", 6, "$",
              7));

  @Test
  void aWordIsCutIntoTheLongestPiecesKnown() {
    assertThat(pieces.numbers("Firemen.", 10)).containsExactly(1, 3, 4, 6, 2);
  }

  @Test
  void caseAndAccentsAreDropped() {
    assertThat(pieces.numbers("Lódź $", 10)).containsExactly(1, 5, 7, 2);
  }

  @Test
  void aWordThatCannotBeBuiltIsUnknownAsAWhole() {
    assertThat(pieces.numbers("fireplace", 10)).containsExactly(1, 0, 2);
  }

  @Test
  void theEndMarkStandsEvenWhereTheTextIsCut() {
    assertThat(pieces.numbers("fire fire fire fire", 4)).containsExactly(1, 3, 3, 2);
  }
}
