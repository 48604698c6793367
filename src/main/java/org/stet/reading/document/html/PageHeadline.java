package org.stet.reading.document.html;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds where a page shows the headline of its article. */
final class PageHeadline {
  private static final double ALIKE = 0.5;
  private static final int MOST_HEADINGS = 200;
  private static final int FEWEST_WORDS = 3;

  private PageHeadline() {}

  /**
   * The heading that shows it: the one most like what the page tells others, or the only one of the
   * first rank; null where none does.
   */
  static Element of(Document page, PageMetadata about) {
    List<Element> headings =
        page.body().select("h1, h2").stream()
            .filter(heading -> !heading.text().isBlank())
            .limit(MOST_HEADINGS)
            .toList();
    Element best = null;
    double likeness = 0;
    for (Element heading : headings) {
      double alike = about.headline() == null ? 0 : alike(heading.text(), about.headline());
      alike += heading.normalName().equals("h1") ? 0.1 : 0;
      if (alike > likeness) {
        best = heading;
        likeness = alike;
      }
    }
    return likeness >= ALIKE + 0.1 ? best : first(headings, about);
  }

  private static Element first(List<Element> headings, PageMetadata about) {
    List<Element> ranked =
        headings.stream()
            .filter(heading -> heading.normalName().equals("h1"))
            .filter(heading -> !heading.text().equalsIgnoreCase(about.outlet()))
            .filter(heading -> words(heading.text()).size() >= FEWEST_WORDS)
            .toList();
    return ranked.stream()
        .filter(heading -> heading.closest("article, main") != null)
        .findFirst()
        .orElse(ranked.size() == 1 ? ranked.get(0) : null);
  }

  /** The share of the words of the longer that both have. */
  private static double alike(String one, String other) {
    Set<String> ones = words(one);
    Set<String> others = words(other);
    int longer = Math.max(ones.size(), others.size());
    ones.retainAll(others);
    return longer == 0 ? 0 : (double) ones.size() / longer;
  }

  private static Set<String> words(String text) {
    Set<String> words =
        new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    words.remove("");
    return words;
  }
}
