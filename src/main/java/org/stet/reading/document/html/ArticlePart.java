package org.stet.reading.document.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Finds the part of a page that is its article. What the page says about its own parts comes first;
 * then the parts are weighed: the article is the smallest element with nearly all running text.
 */
final class ArticlePart {
  /** The share of the page's prose below which no part is taken for the article. */
  private static final double ENOUGH = 0.3;

  private static final double NEARLY_ALL = 0.85;
  private static final int LONGEST_METADATA = 300;
  private static final int LONGEST_CAPTION = 800;

  private final Element body;
  private final Element headline;
  private final LeftOut leftOut = new LeftOut();
  private TextMass mass;

  /**
   * @param headline the element that shows the headline, or null
   */
  ArticlePart(Document page, Element headline) {
    this.body = page.body();
    this.headline = headline;
    this.mass = TextMass.of(body, Set.of());
    leaveOutWhatSaysSo();
    this.mass = TextMass.of(body, leftOut.elements());
  }

  LeftOut leftOut() {
    return leftOut;
  }

  TextMass.Mass mass(Element element) {
    return mass.at(element);
  }

  /** Whether {@code element} shows no words at all. */
  boolean empty(Element element) {
    return mass.at(element).characters() == 0 && !leftOut.holds(element);
  }

  /** The elements that hold the article, in order. */
  List<Element> roots() {
    List<Element> named = new ArrayList<>();
    List<Element> articles = new ArrayList<>();
    List<Element> mains = new ArrayList<>();
    visit(
        body,
        element -> {
          if (element.attr("itemprop").contains("articleBody")) {
            named.add(element);
            return false;
          }
          if (element.normalName().equals("article")) {
            articles.add(element);
          } else if (element.normalName().equals("main") || element.attr("role").equals("main")) {
            mains.add(element);
          }
          return true;
        });
    List<Element> roots = enough(named);
    if (!roots.isEmpty()) {
      return roots;
    }
    Element article = article(articles);
    if (article != null) {
      return List.of(article);
    }
    List<Element> main = enough(mains);
    return List.of(heaviest(main.isEmpty() ? body : main.get(0)));
  }

  /** The heaviest of {@code elements} and those that are called the same; none if all are light. */
  private List<Element> enough(List<Element> elements) {
    Element best = best(elements);
    if (best == null || prose(best) < prose(body) * ENOUGH && elements.size() == 1) {
      return List.of();
    }
    Element around = best.closest("article, main, body");
    List<Element> alike =
        elements.stream()
            .filter(each -> each.className().equals(best.className()))
            .filter(each -> each.closest("article, main, body") == around)
            .filter(each -> each.parents().stream().noneMatch(elements::contains))
            .toList();
    List<Element> chosen = alike.contains(best) ? alike : List.of(best);
    int prose = chosen.stream().mapToInt(this::prose).sum();
    return prose < prose(body) * ENOUGH || prose == 0 ? List.of() : chosen;
  }

  /** The article that has the headline, else the one with most of the text. */
  private Element article(List<Element> articles) {
    for (Element article : articles) {
      if (headline != null
          && inside(headline, article)
          && prose(article) > 0
          && prose(article) >= prose(body) * ENOUGH) {
        return article;
      }
    }
    Element best = best(articles);
    return best != null && prose(best) > 0 && prose(best) >= prose(body) * 0.5 ? best : null;
  }

  private Element best(List<Element> elements) {
    Element best = null;
    for (Element element : elements) {
      best = best == null || prose(element) > prose(best) ? element : best;
    }
    return best;
  }

  /** The smallest element within {@code from} that has nearly all of its text. */
  private Element heaviest(Element from) {
    Element at = from;
    int all = prose(from);
    boolean deeper = all > 0;
    while (deeper) {
      deeper = false;
      for (Element child : at.children()) {
        if (prose(child) >= all * NEARLY_ALL
            && HtmlTags.block(child)
            && !child.normalName().equals("p")) {
          at = child;
          deeper = true;
          break;
        }
      }
    }
    return at;
  }

  private int prose(Element element) {
    return mass.at(element).prose();
  }

  static boolean inside(Element element, Element ancestor) {
    for (Element at = element; at != null; at = at.parent()) {
      if (at == ancestor) {
        return true;
      }
    }
    return false;
  }

  private void leaveOutWhatSaysSo() {
    visit(
        body,
        element -> {
          Boilerplate what = element == body ? null : Boilerplate.of(element);
          if (what == null && outerHeader(element)) {
            what = Boilerplate.NAVIGATION;
          }
          if (what == null && hiddenFromScreenReaders(element)) {
            what = Boilerplate.HIDDEN;
          }
          if (what == null && linkList(element)) {
            what = Boilerplate.TEASER;
          }
          if (what == null || !mayGo(element, what)) {
            return true;
          }
          leftOut.add(element, what, mass.at(element));
          return false;
        });
  }

  /** The head of the page, not of the article in it. */
  private boolean outerHeader(Element element) {
    return element.normalName().equals("header") && element.closest("article, main") == null;
  }

  private static boolean hiddenFromScreenReaders(Element element) {
    return element.attr("aria-hidden").equals("true");
  }

  /** A list of which every item is hardly more than a link. */
  private boolean linkList(Element element) {
    String name = element.normalName();
    TextMass.Mass held = mass.at(element);
    return (name.equals("ul") || name.equals("ol"))
        && element.childrenSize() > 1
        && held.characters() > 0
        && held.prose() < held.characters() / 4
        && held.linked() > held.characters() * 0.6;
  }

  private boolean mayGo(Element element, Boilerplate what) {
    String name = element.normalName();
    if (name.equals("article") || name.equals("main") || name.equals("html")) {
      return what == Boilerplate.TEASER
          && prose(element) < prose(body) * 0.2
          && !holdsHeadline(element);
    }
    if (holdsHeadline(element)
        || prose(element) > prose(body) * ENOUGH && prose(body) > 0 && !surely(element, what)) {
      return false;
    }
    int characters = mass.at(element).characters();
    return switch (what) {
      case METADATA -> characters <= LONGEST_METADATA;
      case CAPTION -> characters <= LONGEST_CAPTION;
      default -> true;
    };
  }

  /** Comments may well be longer than the article. */
  private static boolean surely(Element element, Boilerplate what) {
    return what == Boilerplate.COMMENT
        && (element.id().startsWith("comment") || element.id().startsWith("disqus"))
        && element.getElementsByTag("h1").isEmpty();
  }

  private boolean holdsHeadline(Element element) {
    return headline != null && inside(headline, element);
  }

  /** Visits elements top down while {@code goOn} says so of them. */
  private static void visit(Element root, Predicate<Element> goOn) {
    NodeTraversor.filter(
        new NodeFilter() {
          @Override
          public FilterResult head(Node node, int depth) {
            return !(node instanceof Element element) || goOn.test(element)
                ? FilterResult.CONTINUE
                : FilterResult.SKIP_ENTIRELY;
          }
        },
        root);
  }
}
