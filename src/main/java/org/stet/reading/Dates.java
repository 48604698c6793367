package org.stet.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.stet.fact.Publication;

/**
 * The dates of front matter, JSON and web pages: ISO 8601, the {@code T} or a space before the
 * time.
 */
public final class Dates {
  /** How to write a date, for the end of an error message. */
  static final String EXPECTED = "a date like 2025-01-22 or 2025-01-22T22:30";

  private Dates() {}

  /** When something appeared, in its own time zone: an offset from UTC is dropped. */
  public static Optional<Publication> publication(String words) {
    String iso = iso(words);
    try {
      if (iso.indexOf('T') < 0) {
        return Optional.of(new Publication(LocalDate.parse(iso), null));
      }
      LocalDateTime at = dateTime(iso);
      return Optional.of(new Publication(at.toLocalDate(), at.toLocalTime()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** An instant without time zone; a bare date is its midnight. */
  static Optional<LocalDateTime> instant(String words) {
    return publication(words)
        .map(at -> at.date().atTime(at.time() == null ? LocalTime.MIDNIGHT : at.time()));
  }

  private static LocalDateTime dateTime(String iso) {
    try {
      return OffsetDateTime.parse(iso).toLocalDateTime();
    } catch (DateTimeException withoutOffset) {
      return LocalDateTime.parse(iso);
    }
  }

  private static String iso(String words) {
    String iso = words.strip();
    return iso.matches("\\S+\\s+\\d.*") ? iso.replaceFirst("\\s+", "T").replaceAll("\\s", "") : iso;
  }
}
