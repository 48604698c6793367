package org.stet.extraction.name;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundFrameTest {
  @ParameterizedTest
  @CsvSource({
    "Halyna, Galina",
    "Kovalenko, Kowalenko",
    "Gajda, Hayda",
    "Hossein, Husayn",
    "al-Khatib, el-Hatib",
    "Zhang, Chang",
    "Jeong, Chong",
    "Tkachenko, Tkatschenko",
    "Satō, Satoh",
    "Lisbeth, Lisbet",
  })
  void holdsTwoRomanisationsForOneName(String one, String other) {
    assertTrue(SoundFrame.fits(one, other));
  }

  @ParameterizedTest
  @CsvSource({"Novak, Novotny", "Kim, Kang", "Petrov, Pavlov", "Aoi, Ueo"})
  void tellsOtherNamesApart(String one, String other) {
    assertFalse(SoundFrame.fits(one, other));
  }

  @Test
  void looksAtNoNameOfEndlessLength() {
    String endless = "ba".repeat(10_000);
    assertFalse(SoundFrame.fits(endless, endless));
  }
}
