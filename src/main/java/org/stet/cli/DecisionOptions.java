package org.stet.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.stet.suppression.Baseline;
import org.stet.suppression.Decisions;
import org.stet.suppression.SuppressionFile;
import org.stet.suppression.Suppressions;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What was decided before the check. */
final class DecisionOptions {
  @Option(
      names = "--suppressions",
      paramLabel = "FILE",
      description =
          "Findings that may stand, each with a reason (default: "
              + SuppressionFile.NAME
              + " beside the draft, where there is one).")
  private Path suppressions;

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description =
          "An earlier report as JSON, or several; findings that it has are not shown and do not"
              + " count.")
  private Path baseline;

  @Option(
      names = "--today",
      paramLabel = "DAY",
      converter = Day.class,
      description =
          "The day by which suppressions run out, like 2027-01-31 (default: today, in UTC).")
  private LocalDate today;

  /** A day as ISO 8601 writes it. */
  static final class Day implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String value) {
      try {
        return LocalDate.parse(value);
      } catch (DateTimeParseException e) {
        throw new TypeConversionException("'" + value + "' is no day like 2027-01-31");
      }
    }
  }

  /**
   * The decisions.
   *
   * @param beside the first file of the story, beside which suppressions are looked for
   */
  Decisions read(Path beside) {
    Path folder = beside.toAbsolutePath().getParent();
    Path found = beside.resolveSibling(SuppressionFile.NAME);
    Suppressions read = Suppressions.NONE;
    if (suppressions != null) {
      read = SuppressionFile.read(suppressions, ArticlePaths.shown(suppressions));
    } else if (folder != null && Files.isRegularFile(found)) {
      read = SuppressionFile.read(found, ArticlePaths.shown(found));
    }
    return new Decisions(
        read,
        baseline == null ? Baseline.NONE : Baseline.read(baseline),
        today == null ? clock() : today,
        true);
  }

  /** The one place at which the clock has a say in a report. */
  private static LocalDate clock() {
    return LocalDate.now(ZoneOffset.UTC);
  }
}
