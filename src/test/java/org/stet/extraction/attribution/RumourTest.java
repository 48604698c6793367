package org.stet.extraction.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.extraction.Parsed;
import org.stet.extraction.syntax.ParsedArticle;

class RumourTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "It is spoken in the bars that the coach had been rejected.",
        "It is told among the nurses that the surgeon had been drinking.",
        "On the trading floor people say that the bank is finished.",
        "Around the stadium they whisper that the match was sold.",
        "The story goes in the barracks that the general was drunk.",
        "The sparrows whistle it from the rooftops that the minister will go.",
        "It is an open secret in the valley that the mill paid the inspector."
      })
  void talkThatNobodyAnswersForIsARumour(String text) {
    assertThat(rumours(text)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They say in the report that the wall was thin.",
        "It was told in court that the driver had slept.",
        "In the letter they say that the bank is finished.",
        "They whisper that rumours in the village that the mayor drank are denied by all.",
        "She said in the bar that she had seen the captain."
      })
  void whatIsOnRecordOrSignedIsNone(String text) {
    assertThat(rumours(text)).isZero();
  }

  private static long rumours(String text) {
    ParsedArticle article = Parsed.text(text);
    return new RumourReports(article.article()).find(article).size();
  }
}
