package org.stet.extraction.moment;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.stet.extraction.syntax.ParsedSentence;

/**
 * A sentence as the date patterns see it.
 *
 * @param sentence the sentence
 * @param text its words
 * @param today the day the article appeared, or null
 * @param now the hour it appeared, or null
 * @param dayFirst whether all-digit dates name the day first; empty where the article does not tell
 * @param outlook which way the words at an offset of {@code text} look
 */
record Page(
    ParsedSentence sentence,
    String text,
    LocalDate today,
    LocalTime now,
    Optional<Boolean> dayFirst,
    IntFunction<Outlook> outlook) {

  /** Collects readings; what was read first holds its words against later patterns. */
  static final class Readings {
    private final List<Reading> taken = new ArrayList<>();

    void add(Reading reading) {
      if (reading.start() < reading.end() && taken.stream().noneMatch(reading::overlaps)) {
        taken.add(reading);
      }
    }

    boolean free(int start, int end) {
      return taken.stream().noneMatch(reading -> start < reading.end() && reading.start() < end);
    }

    void replace(Reading old, Reading by) {
      taken.remove(old);
      taken.add(by);
    }

    List<Reading> inOrder() {
      return taken.stream().sorted(Comparator.comparingInt(Reading::start)).toList();
    }
  }
}
