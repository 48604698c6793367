package org.stet.reading.document.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * How much of each element is running text. Prose is told from menus and teasers by three things:
 * its blocks are long, they hold few links, and they end as sentences do. The idea is that of
 * Kohlschütter, Fankhauser and Nejdl, "Boilerplate Detection using Shallow Text Features" (WSDM
 * 2010); the bounds are our own.
 */
final class TextMass implements NodeFilter {
  private static final int LONG_BLOCK = 80;
  private static final int SHORTEST_SENTENCE = 30;
  private static final double MOST_LINKED = 0.4;
  private static final String SENTENCE_END = ".!?…。！？।\"”’»)";

  /** What is known about an element while it is open. */
  private static final class Open {
    final boolean link;
    int own;
    int ownLinked;
    int total;
    int linked;
    int prose;
    char last = ' ';

    Open(boolean link) {
      this.link = link;
    }
  }

  /**
   * What an element holds.
   *
   * @param characters letters and marks, without white space
   * @param linked how many of them stand in links
   * @param prose how many stand in blocks of running text
   */
  record Mass(int characters, int linked, int prose) {
    static final Mass NONE = new Mass(0, 0, 0);
  }

  private final Map<Element, Mass> masses = new IdentityHashMap<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private final Set<Element> leftOut;

  private TextMass(Set<Element> leftOut) {
    this.leftOut = leftOut;
  }

  /**
   * The masses below {@code root}.
   *
   * @param leftOut elements that do not count, by identity
   */
  static TextMass of(Element root, Set<Element> leftOut) {
    TextMass mass = new TextMass(leftOut);
    NodeTraversor.filter(mass, root);
    return mass;
  }

  /** What {@code element} holds. */
  Mass at(Element element) {
    return masses.getOrDefault(element, Mass.NONE);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof Element element) {
      if (HtmlTags.neverRead(element) || HtmlTags.hidden(element) || leftOut.contains(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      boolean link = element.normalName().equals("a") || !open.isEmpty() && open.peek().link;
      open.push(new Open(link));
    } else if (node instanceof TextNode text && !open.isEmpty()) {
      count(text.getWholeText(), open.peek());
    }
    return FilterResult.CONTINUE;
  }

  private static void count(String text, Open at) {
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (!Character.isWhitespace(unit)) {
        at.own++;
        at.ownLinked += at.link ? 1 : 0;
        at.last = unit;
      }
    }
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    Open done = open.pop();
    Open parent = open.peek();
    if (HtmlTags.block(element) || parent == null) {
      close(done);
    } else {
      parent.own += done.own;
      parent.ownLinked += done.ownLinked;
      parent.last = done.own > 0 ? done.last : parent.last;
    }
    if (done.total + done.own > 0) {
      masses.put(element, new Mass(done.total + open(element, done), done.linked, done.prose));
    }
    if (parent != null) {
      parent.total += done.total;
      parent.linked += done.linked;
      parent.prose += done.prose;
    }
    return FilterResult.CONTINUE;
  }

  /** What an inline element still holds of its own. */
  private static int open(Element element, Open done) {
    return HtmlTags.block(element) ? 0 : done.own;
  }

  private static void close(Open block) {
    boolean prose =
        block.ownLinked <= block.own * MOST_LINKED
            && (block.own >= LONG_BLOCK
                || block.own >= SHORTEST_SENTENCE && SENTENCE_END.indexOf(block.last) >= 0);
    block.prose += prose ? block.own : 0;
    block.total += block.own;
    block.linked += block.ownLinked;
    block.own = 0;
  }
}
