package org.stet.reading.document.html;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** What of a page is not its article, and how that is told to an editor. */
final class LeftOut {
  private final Map<Element, Boilerplate> elements = new IdentityHashMap<>();
  private final Map<Boilerplate, Integer> counts = new EnumMap<>(Boilerplate.class);

  /** Leaves {@code element} out, with all that it holds. */
  void add(Element element, Boilerplate what, TextMass.Mass mass) {
    if (elements.put(element, what) != null || mass.characters() == 0) {
      return;
    }
    int number =
        switch (what) {
          case NAVIGATION -> links(element);
          case TEASER -> Math.max(1, links(element));
          default -> 1;
        };
    counts.merge(what, number, Integer::sum);
  }

  /** Counts a line that leads elsewhere. */
  void addTeaser() {
    counts.merge(Boilerplate.TEASER, 1, Integer::sum);
  }

  /** Whether {@code element} is left out. */
  boolean holds(Element element) {
    return elements.containsKey(element);
  }

  /** Whether {@code element} is a list of other articles, comments or links. */
  boolean elsewhere(Element element) {
    Boilerplate what = elements.get(element);
    return what == Boilerplate.TEASER
        || what == Boilerplate.COMMENT
        || what == Boilerplate.NAVIGATION;
  }

  /** The elements, by identity. */
  Set<Element> elements() {
    return elements.keySet();
  }

  /** How many pages it links to; a picture and its title are one link. */
  private static int links(Element element) {
    Set<String> targets = new HashSet<>();
    NodeTraversor.filter(
        new NodeFilter() {
          @Override
          public FilterResult head(Node node, int depth) {
            if (node instanceof Element link && link.normalName().equals("a")) {
              targets.add(link.attr("href"));
            }
            return FilterResult.CONTINUE;
          }
        },
        element);
    return targets.size();
  }

  /** "12 links of navigation, 3 teasers and 1 caption were left out", if anything was. */
  Optional<String> note() {
    List<String> parts = new ArrayList<>();
    int all = 0;
    for (Map.Entry<Boilerplate, Integer> entry : counts.entrySet()) {
      String words = words(entry.getKey(), entry.getValue());
      if (words != null && entry.getValue() > 0) {
        parts.add(words);
        all += entry.getValue();
      }
    }
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    int last = parts.size() - 1;
    String told =
        last == 0
            ? parts.get(0)
            : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    return Optional.of(told + (all == 1 ? " was left out" : " were left out"));
  }

  private static String words(Boilerplate what, int count) {
    String s = count == 1 ? "" : "s";
    return switch (what) {
      case NAVIGATION -> count + " link" + s + " of navigation";
      case TEASER -> count + " teaser" + s;
      case COMMENT -> count + " box" + (count == 1 ? "" : "es") + " of comments";
      case SHARE -> count + " share bar" + s;
      case ADVERTISEMENT -> count + " advertisement" + s;
      case NOTICE -> count + " notice" + s;
      case CAPTION -> count + " caption" + s;
      case METADATA -> count + " line" + s + " of author, date or tags";
      case HIDDEN -> null;
    };
  }
}
