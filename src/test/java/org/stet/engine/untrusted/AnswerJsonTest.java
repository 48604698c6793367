package org.stet.engine.untrusted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerJsonTest {

  @Test
  void whatIsWrittenIsRead() throws UnfitAnswer {
    Answer spoken =
        new Answer.Spoken(
            List.of(
                new Answer.Inserted("Conflict", List.of(1, 2), null, List.of(1, 2, 3)),
                new Answer.Inserted("Correction", List.of(4), "so\n\"instead\"", List.of(4))));
    for (Answer answer : List.of(new Answer.Done(), new Answer.Failed("why"), spoken)) {
      String line = AnswerJson.write(answer);
      assertThat(line).doesNotContain("\n");
      assertThat(AnswerJson.read(line)).isEqualTo(answer);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "done",
        "[]",
        "{\"answer\":\"done\",\"answer\":\"done\"}",
        "{\"answer\":\"done\"} {}",
        "{\"answer\":\"done\",\"more\":1}",
        "{\"answer\":\"failed\"}",
        "{\"answer\":\"failed\",\"reason\":7}",
        "{\"answer\":\"spoken\"}",
        "{\"answer\":\"spoken\",\"evidence\":[7]}",
        "{\"answer\":\"spoken\",\"evidence\":[{\"kind\":\"Concern\",\"facts\":[1,2],\"instead\":null,\"trace\":[]}]}",
        "{\"answer\":\"spoken\",\"evidence\":[{\"kind\":\"Concern\",\"facts\":[1],\"instead\":\"x\",\"trace\":[]}]}",
        "{\"answer\":\"spoken\",\"evidence\":[{\"kind\":\"Concern\",\"facts\":[1.5],\"instead\":null,\"trace\":[]}]}",
        "{\"answer\":\"spoken\",\"evidence\":[{\"kind\":\"Concern\",\"facts\":[1],\"instead\":null,\"trace\":7}]}",
        "{\"answer\":\"spoken\",\"evidence\":[{\"kind\":\"Bomb\",\"facts\":[1],\"instead\":null,\"trace\":[]}]}"
      })
  void whateverElseIsRefused(String line) {
    assertThatThrownBy(() -> AnswerJson.read(line)).isInstanceOf(UnfitAnswer.class);
  }
}
