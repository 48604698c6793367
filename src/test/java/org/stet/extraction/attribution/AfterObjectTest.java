package org.stet.extraction.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a verb of saying calls something is not who goes on speaking in the participle behind it.
 */
class AfterObjectTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The union called the move hasty, stating that the talks had not ended. | stating | The union",
        "The mayor called the plan absurd, saying the bridge would fall. | saying | The mayor",
        "The bishop thought the law cruel, warning that families would suffer. | warning | The bishop",
        "The mill is safe, said Holm, adding that it had been checked. | adding | Holm"
      })
  void theSubjectSpeaksOn(String text, String cue, String source) {
    assertThat(Told.by(text, cue).source().text()).isEqualTo(source);
  }
}
