package org.stet.extraction.figure;

import static org.stet.extraction.figure.Outline.pattern;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.fact.Bound;
import org.stet.fact.Figure;
import org.stet.fact.Reckoning;

/**
 * Two amounts that are paid one upon the other, and what they come to: "6 million at once and
 * another 2 million if the club stays up, a package of 9 million".
 */
final class Instalments {
  private static final String WORDS = "[^;:]{0,90}?";
  private static final Pattern PACKAGE =
      pattern(
          "§a"
              + WORDS
              + "\\b(?:another|(?:an?\\s)?(?:further|additional|extra)|plus)\\s§b"
              + WORDS
              + "\\b(?:an?|the)\\s(?:[\\p{L}-]+\\s){0,2}?(?:package|total|sum|deal|bill|offer|investment|programme|program|outlay|fee|loan|budget|grant)\\s(?:of|worth)\\s§t");

  private final Addition addition;

  Instalments(Addition addition) {
    this.addition = addition;
  }

  /** The package that {@code outline} states with its two parts. */
  Optional<Reckoning> find(Outline outline) {
    Matcher matcher = PACKAGE.matcher(outline.text());
    if (!matcher.find()) {
      return Optional.empty();
    }
    Figure first = outline.figure(matcher, "a");
    Figure second = outline.figure(matcher, "b");
    Figure total = outline.figure(matcher, "t");
    boolean alike =
        List.of(first, second).stream()
            .allMatch(
                part ->
                    part.unit() != null
                        && part.unit().equals(total.unit())
                        && part.bound() == Bound.EXACT
                        && part.low() < total.low());
    return alike && total.bound() == Bound.EXACT
        ? Optional.of(addition.of(total, List.of(first, second)))
        : Optional.empty();
  }
}
