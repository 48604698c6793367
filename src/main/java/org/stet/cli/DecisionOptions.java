package org.stet.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.stet.configuration.Project;
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
              + " beside the draft, where there is one, and that of stet.yaml).")
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
   * @param project the settings of the newsroom, which may name more
   */
  Decisions read(Path beside, Project project) {
    Suppressions read = Suppressions.NONE;
    for (Path file : suppressions(beside, project)) {
      read = read.and(SuppressionFile.read(file, ArticlePaths.shown(file)));
    }
    return new Decisions(
        read,
        baseline == null ? Baseline.NONE : Baseline.read(baseline),
        today == null ? clock() : today,
        true);
  }

  /** The files of suppressions that are there: that of the user, or else those of the newsroom. */
  private List<Path> suppressions(Path beside, Project project) {
    if (suppressions != null) {
      return List.of(suppressions);
    }
    List<Path> files = new ArrayList<>();
    if (project.suppressions() != null) {
      files.add(project.suppressions().value());
    }
    Path found = beside.resolveSibling(SuppressionFile.NAME);
    boolean other = project.suppressions() == null || !same(found, files.get(0));
    if (beside.toAbsolutePath().getParent() != null && Files.isRegularFile(found) && other) {
      files.add(found);
    }
    return files;
  }

  private static boolean same(Path one, Path other) {
    return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
  }

  /** The files that the user named. */
  List<Path> named() {
    return Stream.of(suppressions, baseline).filter(Objects::nonNull).toList();
  }

  /** The file of suppressions that the user named, or null. */
  Path suppressions() {
    return suppressions;
  }

  /** The one place at which the clock has a say in a report. */
  private static LocalDate clock() {
    return LocalDate.now(ZoneOffset.UTC);
  }
}
