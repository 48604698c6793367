package org.stet.reading.document.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What the names of elements say about their words. */
final class HtmlTags {
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "caption",
          "center",
          "dd",
          "details",
          "dialog",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "html",
          "legend",
          "li",
          "main",
          "menu",
          "nav",
          "ol",
          "p",
          "pre",
          "search",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul",
          "amp-sidebar",
          "amp-accordion");

  private static final Set<String> NEVER_READ =
      Set.of(
          "applet",
          "area",
          "audio",
          "base",
          "button",
          "canvas",
          "datalist",
          "embed",
          "frame",
          "frameset",
          "head",
          "iframe",
          "input",
          "link",
          "map",
          "math",
          "meta",
          "meter",
          "noembed",
          "noframes",
          "noscript",
          "object",
          "optgroup",
          "option",
          "output",
          "param",
          "picture",
          "progress",
          "rp",
          "rt",
          "script",
          "select",
          "source",
          "style",
          "svg",
          "template",
          "textarea",
          "title",
          "track",
          "video",
          "amp-analytics",
          "amp-img",
          "amp-video");

  private HtmlTags() {}

  /** Whether a line ends before and after it. */
  static boolean block(Element element) {
    return BLOCKS.contains(element.normalName());
  }

  /** Whether it holds no words that a reader of the page is shown as text. */
  static boolean neverRead(Element element) {
    return NEVER_READ.contains(element.normalName());
  }

  /** Whether the page itself hides it from every reader. */
  static boolean hidden(Element element) {
    if (element.hasAttr("hidden")) {
      return !element.attr("hidden").equalsIgnoreCase("until-found");
    }
    String style = element.attr("style");
    return !style.isEmpty()
        && style
            .replaceAll("\\s", "")
            .toLowerCase(Locale.ROOT)
            .matches("(?s).*(display:none|visibility:hidden).*");
  }

  static boolean heading(Element element) {
    String name = element.normalName();
    return name.length() == 2
        && name.charAt(0) == 'h'
        && name.charAt(1) >= '1'
        && name.charAt(1) <= '6';
  }
}
