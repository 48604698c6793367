package org.stet.reading.document.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The article within its elements: what stands under the headline, without lines that are none. */
final class PageBody {
  private static final Set<String> STANDFIRST =
      Set.of(
          "abstract",
          "deck",
          "dek",
          "description",
          "excerpt",
          "intro",
          "lead",
          "lede",
          "standfirst",
          "strapline",
          "subhead",
          "subheading",
          "subheadline",
          "subtitle",
          "summary");
  private static final double ALL_LINK = 0.85;
  private static final int LONGEST_LINE = 250;
  private static final double MOST_BEFORE = 0.2;
  private static final int MOST_ELEMENTS = 2_000;

  private final ArticlePart part;
  private final Element headline;
  private final String told;
  private final List<Element> roots;
  private final boolean cutBefore;
  private final int headlineStart;

  /**
   * @param headline the element that shows the headline, or null
   * @param told the headline in words, or null
   */
  PageBody(ArticlePart part, Element headline, String told, List<Element> roots) {
    this.part = part;
    this.told = told;
    this.headline = headline;
    this.roots = roots;
    this.headlineStart = headline == null ? -1 : headline.sourceRange().startPos();
    this.cutBefore =
        headline != null
            && roots.stream().anyMatch(root -> ArticlePart.inside(headline, root))
            && before() < prose() * MOST_BEFORE;
  }

  /** The characters of running text in the article. */
  int prose() {
    return roots.stream().mapToInt(root -> part.mass(root).prose()).sum();
  }

  /** The running text in the article that stands before its headline. */
  private int before() {
    int before = 0;
    for (Element at = headline; at != null && !roots.contains(at); at = at.parent()) {
      for (Element sibling = at.previousElementSibling();
          sibling != null;
          sibling = sibling.previousElementSibling()) {
        before += part.mass(sibling).prose();
      }
    }
    return before;
  }

  /** Whether {@code element}, met on the way through the article, is passed over. */
  boolean leftOut(Element element) {
    if (element == headline || part.leftOut().holds(element)) {
      return true;
    }
    if (roots.contains(element)) {
      return false;
    }
    boolean before =
        cutBefore
            && element.endSourceRange().isTracked()
            && element.endSourceRange().startPos() <= headlineStart;
    return before || headsNothing(element);
  }

  /** A heading above nothing but what is left out. */
  private boolean headsNothing(Element element) {
    if (!HtmlTags.heading(element)) {
      return false;
    }
    Element next = element.nextElementSibling();
    while (next != null && part.empty(next)) {
      next = next.nextElementSibling();
    }
    return next != null && part.leftOut().elsewhere(next);
  }

  /** Whether a paragraph is a line that leads elsewhere, or says the headline again. */
  boolean dropped(HtmlParagraph paragraph) {
    if (told != null
        && paragraph.letters() < LONGEST_LINE
        && paragraph.words().equalsIgnoreCase(told)) {
      return true;
    }
    boolean link =
        paragraph.letters() > 0
            && paragraph.letters() <= LONGEST_LINE
            && paragraph.linked() >= paragraph.letters() * ALL_LINK;
    if (link) {
      part.leftOut().addTeaser();
    }
    return link || paragraph.letters() == 0;
  }

  /** What stands between a headline and an article that is shown apart from it. */
  List<Element> standfirst() {
    if (headline == null || roots.stream().anyMatch(root -> ArticlePart.inside(headline, root))) {
      return List.of();
    }
    Element around = headline.parent();
    while (around != null && !ArticlePart.inside(roots.get(0), around)) {
      around = around.parent();
    }
    List<Element> found = new ArrayList<>();
    if (around != null) {
      int end = roots.get(0).sourceRange().startPos();
      for (Element element : around.select("p, h2, div").stream().limit(MOST_ELEMENTS).toList()) {
        int start = element.sourceRange().startPos();
        if (start > headlineStart && start < end && standsFirst(element, found)) {
          found.add(element);
        }
      }
    }
    return found;
  }

  private boolean standsFirst(Element element, List<Element> found) {
    Set<String> names = new HashSet<>(Boilerplate.names(element));
    names.retainAll(STANDFIRST);
    boolean sentence = element.normalName().equals("p") && part.mass(element).prose() > 0;
    return (sentence || !names.isEmpty())
        && part.mass(element).characters() > 0
        && element.parents().stream().noneMatch(part.leftOut()::holds)
        && element.parents().stream().noneMatch(found::contains)
        && !ArticlePart.inside(roots.get(0), element);
  }
}
