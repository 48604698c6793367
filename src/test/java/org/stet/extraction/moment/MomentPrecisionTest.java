package org.stet.extraction.moment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.extraction.Parsed;
import org.stet.fact.Moment;
import org.stet.fact.Moment.Precision;

/** Times that stay as coarse as their words, and days that are read only on evidence. */
class MomentPrecisionTest {
  private final MomentExtractor extractor = new MomentExtractor(Parsed.LEXICON);

  private List<Moment> moments(String text, String published) {
    return extractor.extract(Parsed.text(text, published));
  }

  private static String interval(Moment moment) {
    LocalDate end = moment.end().minusMinutes(1).toLocalDate();
    return moment.start().toLocalDate() + ".." + end;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // the same words on other days of publication
        "The bank closed two years ago.| 2025-03-12 | YEAR | 2023-01-01..2023-12-31",
        "The bank closed two years ago.| 2020-12-31 | YEAR | 2018-01-01..2018-12-31",
        "A ferry sank three months ago.| 2025-03-12 | MONTH | 2024-12-01..2024-12-31",
        "A ferry sank two weeks ago.| 2025-03-12 | WEEK | 2025-02-24..2025-03-02",
        "A ferry sank three days ago.| 2025-03-12 | DAY | 2025-03-09..2025-03-09",
        "The jury met yesterday.| 2024-03-01 | DAY | 2024-02-29..2024-02-29",
        "The jury will meet tomorrow.| 2024-12-31 | DAY | 2025-01-01..2025-01-01",
        "The striker left last Friday.| 2025-03-12 | DAY | 2025-03-07..2025-03-07",
        // parts of years
        "Sales fell in the first quarter of 2024.| 2025-03-12 | SEASON | 2024-01-01..2024-03-31",
        "Sales fell in Q3 2023.| 2025-03-12 | SEASON | 2023-07-01..2023-09-30",
        "Sales fell in the second half of 2024.| 2025-03-12 | SEASON | 2024-07-01..2024-12-31",
        "The mast fell in spring 2023.| 2025-03-12 | SEASON | 2023-03-01..2023-06-30",
        "The mast fell at the end of January.| 2025-03-12 | WEEK | 2025-01-20..2025-01-31",
        "The dam was built in the 1990s.| 2025-03-12 | YEAR | 1990-01-01..1999-12-31",
        // several days
        "The fair runs from 3 to 7 March.| 2025-02-12 | WEEK | 2025-03-03..2025-03-07",
        "The fair was held on March 3-7, 2024.| 2025-02-12 | WEEK | 2024-03-03..2024-03-07",
        "Rain fell between 13 and 15 May 2019.| 2025-02-12 | WEEK | 2019-05-13..2019-05-15",
      })
  void aTimeIsAsCoarseAsItsWords(
      String text, String published, Precision precision, String interval) {
    assertThat(moments(text, published))
        .singleElement()
        .matches(moment -> moment.precision() == precision, precision.name())
        .matches(moment -> interval(moment).equals(interval), interval);
  }

  @Test
  void aDayWithinTheCoarserTimeIsNoOtherTime() {
    Moment year = moments("The bank closed two years ago.", "2025-03-12").get(0);
    Moment day = moments("The bank closed on 5 November 2023.", "2025-03-12").get(0);
    Moment other = moments("The bank closed on 5 November 2022.", "2025-03-12").get(0);

    assertThat(year.excludes(day)).isFalse();
    assertThat(year.excludes(other)).isTrue();
  }

  @Test
  void theFirstDayOfSeveralIsNoOtherTime() {
    Moment fair = moments("The fair ran from 3 to 7 March.", "2025-03-12").get(0);
    Moment opening = moments("The fair opened on 3 March.", "2025-03-12").get(0);

    assertThat(fair.excludes(opening)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The deed was signed on 05/03/2024.|",
        "The deed was signed on 25/03/2024.| 2024-03-25",
        "The deed was signed on 03/25/2024.| 2024-03-25",
        "The deed was signed on Tuesday 05/03/2024.| 2024-03-05",
        "The deed was signed on Friday, 05/03/2024.| 2024-05-03",
        "The deed was signed on Monday, 05/03/2024.|",
        "The deed was signed on 05.03.2024.| 2024-03-05",
        "The deed was signed on 2024-03-05.| 2024-03-05",
        "The deed was signed on 99/99/2024.|",
      })
  void dayAndMonthInDigitsAreReadOnEvidenceOnly(String text, LocalDate date) {
    List<LocalDate> days =
        moments(text, "2025-03-12").stream()
            .filter(moment -> moment.span().text().contains("2024"))
            .map(moment -> moment.start().toLocalDate())
            .toList();

    assertThat(days).isEqualTo(date == null ? List.of() : List.of(date));
  }

  @Test
  void oneDateTellsHowTheOthersAreWritten() {
    assertThat(moments("Signed 05/03/2024 in Leeds. Void from 31/12/2024.", "2025-03-12"))
        .extracting(MomentPrecisionTest::interval)
        .containsExactly("2024-03-05..2024-03-05", "2024-12-31..2024-12-31");
    assertThat(moments("Signed 05/03/2024 in Ohio. Void from 12/31/2024.", "2025-03-12"))
        .extracting(MomentPrecisionTest::interval)
        .containsExactly("2024-05-03..2024-05-03", "2024-12-31..2024-12-31");
    assertThat(moments("Signed 05/03/2024; seen 12/31/2024 and 31/12/2024.", "2025-03-12"))
        .hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The vote is on Thursday, 6 March 2025.| false",
        "The vote is on Friday, 6 March 2025.| true",
        "The court sat on Sunday, March 2, 2025.| false",
        "The court sat on Monday, March 2, 2025.| true",
        "The match is on Wednesday 26 March.| false",
      })
  void aWeekdayIsHeldAgainstItsDate(String text, boolean wrong) {
    assertThat(moments(text, "2025-03-12"))
        .singleElement()
        .matches(moment -> moment.weekdayIsWrong() == wrong);
  }

  @ParameterizedTest
  @CsvSource({
    "They won 3 to 7 in March.",
    "Children of 3 to 7 may enter.",
    "The third half never came.",
    "He may march on."
  })
  void countsAreNoDays(String text) {
    assertThat(moments(text, "2025-03-12")).noneMatch(m -> m.precision() != Precision.MONTH);
  }
}
