package org.stet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The name under which a browser saves an export. */
class FileNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "draft.txt|draft.json|draft.json",
        "stories/ferry/draft.txt|draft.json|draft.json",
        "C:\\news\\ferry.docx|ferry.json|ferry.json",
        "Fähre – neu.txt|F_hre___neu.json|F%C3%A4hre%20%E2%80%93%20neu.json",
        "a\"b;c.txt|a_b_c.json|a_b%3Bc.json",
        ".txt|.txt.json|.txt.json",
        "no ending|no_ending.json|no%20ending.json"
      })
  void namesNoPlaceAndBreaksNoHeader(String article, String plain, String escaped) {
    assertThat(FileName.attachment(article, ".json"))
        .isEqualTo("attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(plain, escaped));
  }
}
