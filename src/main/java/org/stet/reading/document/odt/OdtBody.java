package org.stet.reading.document.odt;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import org.stet.reading.document.archive.XmlPart;
import org.stet.reading.document.office.Flow;
import org.stet.reading.document.office.LeftOut;
import org.stet.reading.document.office.LeftOut.Thing;

/** The content of an OpenDocument text, element by element (OpenDocument 1.3, part 3). */
final class OdtBody {
  private static final String DRAWING = "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0";
  private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

  /** Elements of which nothing is shown in the text. */
  private static final Set<String> NOT_SHOWN =
      Set.of(
          "tracked-changes",
          "annotation",
          "note",
          "ruby-text",
          "desc",
          "event-listeners",
          "forms",
          "hidden-text",
          "object",
          "object-ole",
          "plugin",
          "applet");

  private static final Map<String, Thing> TOLD =
      Map.of(
          "insertion", Thing.INSERTION,
          "deletion", Thing.DELETION,
          "annotation", Thing.COMMENT,
          "object", Thing.OBJECT,
          "object-ole", Thing.OBJECT,
          "plugin", Thing.OBJECT,
          "applet", Thing.OBJECT,
          "hidden-text", Thing.HIDDEN);

  private final XmlPart xml;
  private final Flow flow;
  private final LeftOut leftOut;
  private final OdtStyles styles = new OdtStyles();
  private final Spaces spaces = new Spaces();
  private boolean body;

  /** The depth of the element that is not shown; 0 where all is. */
  private int silentFrom;

  /** The depth of the drawing in the current paragraph; 0 where there is none. */
  private int drawingFrom;

  /** The same of the paragraphs around the current one, innermost first. */
  private final Deque<Integer> drawings = new ArrayDeque<>();

  OdtBody(XmlPart xml, Flow flow, LeftOut leftOut) {
    this.xml = xml;
    this.flow = flow;
    this.leftOut = leftOut;
  }

  void read() {
    while (xml.next()) {
      if (xml.isText()) {
        if (inWords()) {
          flow.words(spaces.collapse(xml.text()));
        }
      } else if (xml.starts()) {
        start();
      } else {
        end();
      }
    }
  }

  /** Whether what stands here is words of the current paragraph, not of a drawing in it. */
  private boolean inWords() {
    return silentFrom == 0 && drawingFrom == 0 && flow.current() != null;
  }

  private void start() {
    String name = xml.name();
    if (!body) {
      styles.start(xml);
      body = name.equals("body");
      return;
    }
    if (paragraph()) {
      flow.begin().run();
      spaces.begin();
      drawings.push(drawingFrom);
      drawingFrom = 0;
    } else if (drawingFrom == 0 && flow.current() != null && xml.namespace().equals(DRAWING)) {
      drawingFrom = xml.depth();
    }
    if (TOLD.containsKey(name)) {
      leftOut.count(TOLD.get(name));
    } else if (name.equals("note")) {
      boolean end = "endnote".equals(xml.attribute("note-class"));
      leftOut.count(end ? Thing.ENDNOTE : Thing.FOOTNOTE);
    }
    if (silentFrom != 0) {
      return;
    }
    if (hidden()) {
      leftOut.count(Thing.HIDDEN);
      silentFrom = xml.depth();
    } else if (NOT_SHOWN.contains(name) || name.equals("title") && !text()) {
      silentFrom = xml.depth();
    } else if (text() && inWords()) {
      shown(name);
    }
  }

  private void shown(String name) {
    switch (name) {
      case "span", "a" -> flow.current().run();
      case "s" -> mark(" ".repeat(spaces()));
      case "tab" -> mark("\t");
      case "line-break" -> mark("\n");
      case "h" -> {
        if ("1".equals(xml.attribute("outline-level"))) {
          flow.current().heading();
        }
      }
      case "p" -> {
        if (styles.title(xml.attribute("style-name"))) {
          flow.current().heading();
        }
      }
      default -> {}
    }
  }

  private void mark(String words) {
    flow.words(words);
    spaces.interrupted();
  }

  /** How many spaces stand there; more than a line of them is no text. */
  private int spaces() {
    String count = xml.attribute("c");
    return count != null && count.matches("\\d{1,2}") ? Integer.parseInt(count) : 1;
  }

  private boolean hidden() {
    return text()
        && ("none".equals(xml.attribute("display")) || styles.hides(xml.attribute("style-name")));
  }

  private boolean text() {
    return xml.namespace().equals(TEXT);
  }

  private boolean paragraph() {
    return text() && (xml.name().equals("p") || xml.name().equals("h"));
  }

  private void end() {
    if (body && paragraph()) {
      flow.end();
      spaces.end();
      drawingFrom = drawings.pop();
    } else if (inWords() && text() && (xml.name().equals("span") || xml.name().equals("a"))) {
      flow.current().run();
    }
    if (silentFrom == xml.depth()) {
      silentFrom = 0;
    }
    if (drawingFrom == xml.depth()) {
      drawingFrom = 0;
    }
  }
}
