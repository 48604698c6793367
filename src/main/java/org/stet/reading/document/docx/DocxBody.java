package org.stet.reading.document.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.stet.reading.document.archive.XmlPart;
import org.stet.reading.document.office.Flow;
import org.stet.reading.document.office.LeftOut;
import org.stet.reading.document.office.LeftOut.Thing;

/** The main part of a Word document, element by element (ECMA-376 part 1, chapter 17). */
final class DocxBody {
  private static final Set<String> WORD =
      Set.of(
          "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
          "http://purl.oclc.org/ooxml/wordprocessingml/main");

  /** Elements of which nothing is shown: how a word is pronounced, how things were before. */
  private static final Set<String> NOT_SHOWN =
      Set.of(
          "rt",
          "pPrChange",
          "rPrChange",
          "sectPrChange",
          "tblPrChange",
          "tblPrExChange",
          "trPrChange",
          "tcPrChange");

  private final XmlPart xml;
  private final Flow flow;
  private final Styles styles;
  private final LeftOut leftOut;
  private final Fields fields = new Fields();
  private final Alternatives alternatives = new Alternatives();

  /** The names of all elements around; null for those of other namespaces. */
  private final List<String> path = new ArrayList<>();

  /** Whether each run around is hidden, innermost first; a text box stands within a run. */
  private final Deque<Boolean> hiddenRuns = new ArrayDeque<>();

  private final StringBuilder text = new StringBuilder();
  private boolean inText;
  private boolean preserved;

  /** The depth of the element that is not shown; 0 where all is. */
  private int silentFrom;

  DocxBody(XmlPart xml, Flow flow, Styles styles, LeftOut leftOut) {
    this.xml = xml;
    this.flow = flow;
    this.styles = styles;
    this.leftOut = leftOut;
  }

  void read() {
    while (xml.next()) {
      if (xml.isText()) {
        if (inText) {
          text.append(xml.text());
        }
      } else if (xml.starts()) {
        start();
      } else {
        end();
      }
    }
  }

  private void start() {
    boolean word = WORD.contains(xml.namespace());
    boolean other = alternatives.starts(xml);
    if (silentFrom == 0 && (other || word && NOT_SHOWN.contains(xml.name()))) {
      silentFrom = xml.depth();
    }
    if (word) {
      number(xml.name());
      if (silentFrom == 0) {
        shown(xml.name());
      }
    }
    path.add(word ? xml.name() : null);
  }

  /** What is numbered is so even where it is not shown. */
  private void number(String name) {
    if (name.equals("p")) {
      flow.begin();
    } else if (name.equals("r")) {
      hiddenRuns.push(false);
      if (flow.current() != null) {
        flow.current().run();
      }
    }
  }

  private void shown(String name) {
    switch (name) {
      case "t" -> {
        inText = around(0).equals("r");
        preserved = "preserve".equals(xml.attribute("space"));
      }
      case "tab", "ptab" -> mark("\t");
      case "br", "cr" -> mark("\n");
      case "noBreakHyphen" -> mark("-");
      case "fldChar" -> fields.mark(xml.attribute("fldCharType"));
      case "ins", "moveTo" -> change(Thing.INSERTION);
      case "del", "moveFrom" -> change(Thing.DELETION);
      case "footnoteReference" -> leftOut.count(Thing.FOOTNOTE);
      case "endnoteReference" -> leftOut.count(Thing.ENDNOTE);
      case "commentReference" -> leftOut.count(Thing.COMMENT);
      case "object", "altChunk" -> leftOut.count(Thing.OBJECT);
      case "headerReference", "footerReference" -> leftOut.count(Thing.RUNNING);
      case "pStyle" -> {
        if (around(0).equals("pPr") && flow.current() != null && style()) {
          flow.current().heading();
        }
      }
      case "vanish" -> {
        if (around(0).equals("rPr") && around(1).equals("r")) {
          hiddenRuns.pop();
          hiddenRuns.push(on());
        }
      }
      default -> {}
    }
  }

  private boolean style() {
    String style = xml.attribute("val");
    return style != null && styles.title(style);
  }

  /** A property that is on unless it says otherwise. */
  private boolean on() {
    String value = xml.attribute("val");
    return value == null || !Set.of("0", "false", "off").contains(value);
  }

  /** A tracked change is an element around runs, or a property of the mark of a paragraph. */
  private void change(Thing thing) {
    String parent = around(0);
    if (!parent.endsWith("Pr")) {
      leftOut.count(thing);
      if (thing == Thing.DELETION) {
        silentFrom = xml.depth();
      }
    } else if (thing == Thing.DELETION
        && parent.equals("rPr")
        && around(1).equals("pPr")
        && flow.current() != null) {
      flow.current().markDeleted();
    }
  }

  private void mark(String words) {
    if (around(0).equals("r")) {
      words(words);
    }
  }

  private void words(String words) {
    if (hiddenRuns.contains(true)) {
      leftOut.count(Thing.HIDDEN);
    } else if (fields.shown()) {
      flow.words(words);
    }
  }

  /** The element of Word {@code further} than the nearest around the one that starts, or "". */
  private String around(int further) {
    int left = further;
    for (int i = path.size() - 1; i >= 0; i--) {
      if (path.get(i) != null && left-- == 0) {
        return path.get(i);
      }
    }
    return "";
  }

  private void end() {
    String name = path.remove(path.size() - 1);
    alternatives.ends(xml);
    if ("t".equals(name) && inText) {
      String words = preserved ? text.toString() : text.toString().strip();
      words(words.replace("\u00AD", ""));
      text.setLength(0);
      inText = false;
    } else if ("p".equals(name)) {
      flow.end();
    } else if ("r".equals(name)) {
      hiddenRuns.pop();
    }
    if (silentFrom == xml.depth()) {
      silentFrom = 0;
    }
  }
}
