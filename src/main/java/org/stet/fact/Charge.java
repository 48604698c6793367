package org.stet.fact;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A report that somebody did grave wrong: a crime, corruption, a danger kept secret.
 *
 * <p>"An informed source said that a member of parliament <u>had ordered the theft</u>".
 *
 * @param report who says it
 * @param words the words of the content that make it grave
 */
public record Charge(Attribution report, Span words) implements Fact {
  private static final Pattern SOME =
      Pattern.compile("^(?:people|person|some|many|others|those|several|someone|somebody)\\b.*");

  /** More than one: a weak source, but not a single one. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "^(?:at least |more than )?(?:two|three|four|five|six|seven|eight|nine|ten|[2-9]|\\d{2,}|several|a dozen|dozens)\\b.*");

  public Charge {
    Objects.requireNonNull(report, "report");
    Objects.requireNonNull(words, "words");
  }

  /** The content first, then source and cue. */
  @Override
  public List<Span> spans() {
    return report.spans();
  }

  /** One report has one such fact. */
  @Override
  public String id() {
    return "Charge/" + report.id();
  }

  /** Whether whoever makes it is told of here, at first hand, and hidden from the reader. */
  public boolean unnamed() {
    return report.source() != null
        && report.chain().isEmpty()
        && !report.carriedOver()
        && !report.takenUp()
        && !COUNTED.matcher(report.source().text().toLowerCase(Locale.ROOT)).matches()
        && (report.sourceKind() == SourceKind.ANONYMOUS || isSomebody());
  }

  /** "People in the party", "some": anybody, but not a profession that gives its opinion. */
  private boolean isSomebody() {
    return report.sourceKind() == SourceKind.GENERAL
        && SOME.matcher(report.source().text().toLowerCase(Locale.ROOT)).matches();
  }
}
