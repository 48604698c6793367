package org.stet.extraction.moment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.extraction.Parsed;
import org.stet.fact.Moment;
import org.stet.fact.Moment.Precision;

class MomentExtractorTest {
  /** A Wednesday. */
  private static final String TODAY = "2025-03-12";

  private final MomentExtractor extractor = new MomentExtractor(Parsed.LEXICON);

  private List<Moment> moments(String text) {
    return extractor.extract(Parsed.text(text, TODAY));
  }

  private static String interval(Moment moment) {
    LocalDate end = moment.end().minusMinutes(1).toLocalDate();
    return moment.start().toLocalDate() + ".." + end;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The mill closed two years ago.| two years ago | YEAR | 2023-01-01..2023-12-31",
        "The bridge fell on Monday.| Monday | DAY | 2025-03-10..2025-03-10",
        "On Friday the council will meet.| Friday | DAY | 2025-03-14..2025-03-14",
        "The trial is scheduled for Tuesday.| Tuesday | DAY | 2025-03-18..2025-03-18",
        "They arrived on February 25.| February 25 | DAY | 2025-02-25..2025-02-25",
        "The vote was held on 24 November.| 24 November | DAY | 2024-11-24..2024-11-24",
        "The law was passed on 6 Feb 2020.| 6 Feb 2020 | DAY | 2020-02-06..2020-02-06",
        "The road opened in July.| July | MONTH | 2024-07-01..2024-07-31",
        "The fee goes up from April.| April | MONTH | 2025-04-01..2025-04-30",
        "Rain came in early August 2023.| early August 2023 | WEEK | 2023-08-01..2023-08-12",
        "They have been there since late 2021.| late 2021 | SEASON | 2021-08-15..2021-12-31",
        "It was built in 2019.| 2019 | YEAR | 2019-01-01..2019-12-31",
        "He broke the 1994 accord.| 1994 | YEAR | 1994-01-01..1994-12-31",
        "Her landmark 2012 visit failed.| 2012 | YEAR | 2012-01-01..2012-12-31",
        "The firm lost money last month.| last month | MONTH | 2025-02-01..2025-02-28",
        "Talks broke down last week.| last week | WEEK | 2025-03-03..2025-03-09",
        "He left on Tuesday evening.| Tuesday evening | PART_OF_DAY | 2025-03-11..2025-03-11",
      })
  void keepsThePrecisionOfTheWords(
      String text, String words, Precision precision, String interval) {
    assertThat(moments(text)).hasSize(1);
    Moment moment = moments(text).get(0);
    assertThat(moment.span().text()).isEqualTo(words);
    assertThat(moment.precision()).isEqualTo(precision);
    assertThat(interval(moment)).isEqualTo(interval);
  }

  @Test
  void anHourHangsOnTheDayTheTextIsAbout() {
    List<Moment> moments =
        moments("The dam broke before dawn on Monday. The alarm was raised at 5:42 a.m.");

    assertThat(moments)
        .extracting(m -> m.span().text())
        .containsExactly("before dawn on Monday", "5:42 a.m.");
    assertThat(moments.get(1).start()).hasToString("2025-03-10T05:42");
  }

  @Test
  void anHourOfTheOtherHalfOfTheDayIsAnotherTime() {
    Moment morning = moments("It struck on Monday at 5:42 a.m.").get(1);
    Moment evening = moments("It struck at 17:42 on Monday evening.").get(0);

    assertThat(morning.excludes(evening)).isTrue();
  }

  @Test
  void aTimeOfAnotherZoneIsNoSecondTime() {
    assertThat(moments("It struck on Monday at 5:42 a.m. (0242 GMT).")).hasSize(2);
  }

  @Test
  void slashedDatesAreReadOnlyWithEvidence() {
    assertThat(moments("The paper was signed on 05/03/2024.")).isEmpty();
    assertThat(moments("Signed 05/03/2024, valid to 25/03/2024."))
        .extracting(MomentExtractorTest::interval)
        .containsExactly("2024-03-05..2024-03-05", "2024-03-25..2024-03-25");
  }

  @Test
  void aWeekdayThatIsNotTheDatesIsNoticed() {
    assertThat(moments("It opened on Tuesday, 24 July 2024.").get(0).weekdayIsWrong()).isTrue();
    assertThat(moments("It opened on Wednesday, 24 July 2024.").get(0).weekdayIsWrong()).isFalse();
    assertThat(moments("It opened on 24 July 2024.").get(0).weekdayIsWrong()).isFalse();
  }

  @Test
  void withoutADayOfPublicationOnlyFullDatesArePlaced() {
    List<Moment> moments =
        extractor.extract(
            Parsed.text("It was sold on Tuesday, two years ago, in July and on 3 May 2019."));

    assertThat(moments).extracting(m -> m.span().text()).containsExactly("3 May 2019");
  }

  @Test
  void wordsThatOnlyLookLikeTimesAreNone() {
    assertThat(moments("May Hill may march; the second man ran 2000 metres.")).isEmpty();
  }

  @Test
  void oddTextIsNoTrouble() {
    for (String odd :
        List.of("99 February 2024", "31 June", "🙂 25:99 on 00/00/2024", "\u0007", "T")) {
      moments(odd);
    }
    moments("on Tuesday ".repeat(300));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The ferry sank on Monday, 10 March.| 2025-03-10 | false",
        "The ferry sank on Monday 11 March.| 2025-03-11 | true",
        "The court will sit again on Friday, 3 October.| 2025-10-03 | false",
        "The vote was held on Sunday, 24 November.| 2024-11-24 | false",
        "The ferry sank on Monday 10.3. off the island.| 2025-03-10 | false",
        "The fund will repay them by 18 April.| 2025-04-18 | false",
        "The fund had to repay them by 18 April.| 2025-04-18 | false",
      })
  void aDayWithoutItsYearIsTheNearestThatBearsItsWeekday(
      String text, LocalDate date, boolean wrong) {
    assertThat(moments(text))
        .singleElement()
        .matches(moment -> moment.start().toLocalDate().equals(date))
        .matches(moment -> moment.weekdayIsWrong() == wrong);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The quake destroyed 1800 homes.",
        "They took 2000 euros from her.",
        "She paid $1950 for it.",
        "He met 1500 Canadians there."
      })
  void aNumberThatCountsIsNoYear(String text) {
    assertThat(moments(text)).isEmpty();
  }
}
