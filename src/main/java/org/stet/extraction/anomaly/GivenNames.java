package org.stet.extraction.anomaly;

import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What stands in {@code given-names.yaml}: given names that only women bear. */
final class GivenNames {
  /**
   * @param women the names, in any letters and accents
   */
  record Lists(List<String> women) {}

  private final Set<String> women;

  GivenNames(Lists lists) {
    this.women = lists.women().stream().map(GivenNames::fold).collect(Collectors.toSet());
  }

  /** Whether {@code folded}, as {@link #fold} writes it, is a woman's name. */
  boolean woman(String folded) {
    return women.contains(folded);
  }

  /** {@code name} without accents, doubled letters and the differences of romanisation. */
  static String fold(String name) {
    return Normalizer.normalize(StoryText.lower(name), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replaceAll("(.)\\1", "$1")
        .replace('y', 'i')
        .replace('j', 'i')
        .replace('w', 'v');
  }
}
