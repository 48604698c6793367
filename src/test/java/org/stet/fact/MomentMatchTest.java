package org.stet.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.stet.fact.Moment.Precision;

class MomentMatchTest {
  @Test
  void clocksAreComparedWithoutTheirDates() {
    MomentMatch match = match(minute("2025-03-05T05:42"), minute("2025-03-06T05:50"));

    assertThat(match.byClock()).isTrue();
    assertThat(match.conflicting()).isFalse();
  }

  @Test
  void morningAndEveningConflict() {
    assertThat(match(minute("2025-03-05T05:42"), minute("2025-03-05T17:42")).conflicting())
        .isTrue();
  }

  @Test
  void theClockGoesRound() {
    assertThat(match(minute("2025-03-05T23:55"), minute("2025-03-06T00:05")).conflicting())
        .isFalse();
  }

  @Test
  void anHourWithinThePartOfTheDayAgrees() {
    assertThat(match(minute("2025-03-05T05:42"), hours("2025-03-05T00:00", 12)).conflicting())
        .isFalse();
    assertThat(match(minute("2025-03-05T05:42"), hours("2025-03-05T16:00", 8)).conflicting())
        .isTrue();
  }

  @Test
  void daysAreComparedByDate() {
    MomentMatch match = match(day("2025-02-18", null), day("2025-03-18", null));

    assertThat(match.byClock()).isFalse();
    assertThat(match.conflicting()).isTrue();
  }

  @Test
  void aWeekdayThatIsNotItsDatesIsKnown() {
    Moment wrong = day("2025-10-14", DayOfWeek.MONDAY);

    assertThat(match(wrong, day("2025-10-14", null)).weekdayIsWrong()).isTrue();
    assertThat(
            match(day("2025-10-14", DayOfWeek.TUESDAY), day("2025-10-14", null)).weekdayIsWrong())
        .isFalse();
  }

  private static MomentMatch match(Moment first, Moment second) {
    return new MomentMatch(first, second, 1);
  }

  private static Moment minute(String at) {
    LocalDateTime start = LocalDateTime.parse(at);
    return new Moment(words(), start, start.plusMinutes(1), Precision.MINUTE, at);
  }

  private static Moment hours(String at, int hours) {
    LocalDateTime start = LocalDateTime.parse(at);
    return new Moment(words(), start, start.plusHours(hours), Precision.PART_OF_DAY, at);
  }

  private static Moment day(String date, DayOfWeek weekday) {
    LocalDateTime start = LocalDateTime.parse(date + "T00:00");
    return new Moment(words(), start, start.plusDays(1), Precision.DAY, date, weekday);
  }

  private static Span words() {
    return new Span("a.txt", 0, 4, "then");
  }
}
