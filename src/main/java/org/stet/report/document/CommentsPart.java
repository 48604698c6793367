package org.stet.report.document;

import java.io.IOException;
import org.stet.report.document.Comment.Line;
import org.stet.report.document.Comment.Words;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The part of a document that holds the comments: those that were there, and ours after them. */
final class CommentsPart {
  private static final String KIND = "comments";
  private static final String AUTHOR = "Stet";
  private static final String INITIALS = "St";
  private static final String SMALL = "16";

  private final WordPackage document;
  private final String main;
  private final String existing;
  private final Document tree;
  private final String date;
  private int next;

  /**
   * @param main name of the main part
   * @param tree the main part itself
   * @param date when the comments are dated, as XML Schema has it
   */
  CommentsPart(WordPackage document, String main, Document tree, String date) throws IOException {
    this.document = document;
    this.main = main;
    this.date = date;
    this.existing = document.target(main, KIND);
    this.tree =
        existing == null
            ? WordXml.empty(tree.getDocumentElement().getNamespaceURI(), "w:comments")
            : WordXml.parse(document.part(existing));
    this.next = Math.max(highest(this.tree, "comment"), highest(tree, "commentReference")) + 1;
  }

  private static int highest(Document tree, String name) {
    int highest = -1;
    NodeList elements = tree.getElementsByTagNameNS("*", name);
    for (int i = 0, all = elements.getLength(); i < all; i++) {
      Element element = (Element) elements.item(i);
      String id = element.getAttributeNS(element.getNamespaceURI(), "id");
      highest = id.matches("[0-9]{1,8}") ? Math.max(highest, Integer.parseInt(id)) : highest;
    }
    return highest;
  }

  /** Adds a comment and tells its id. */
  String add(Comment comment) {
    String id = String.valueOf(next++);
    Element element = WordXml.in(tree.getDocumentElement(), "comment");
    WordXml.with(element, "id", id);
    WordXml.with(element, "author", AUTHOR);
    WordXml.with(element, "initials", INITIALS);
    WordXml.with(element, "date", date);
    for (Line line : comment.lines()) {
      Element paragraph = WordXml.in(element, "p");
      if (line == comment.lines().get(0)) {
        WordXml.in(WordXml.in(paragraph, "r"), "annotationRef");
      }
      line.words().forEach(words -> run(paragraph, words));
    }
    return id;
  }

  private static void run(Element paragraph, Words words) {
    Element run = WordXml.in(paragraph, "r");
    Element look = WordXml.in(run, "rPr");
    if (words.look().bold()) {
      WordXml.in(look, "b");
    }
    if (words.look().colour() != null) {
      WordXml.with(WordXml.in(look, "color"), "val", words.look().colour());
    }
    WordXml.with(WordXml.in(look, "sz"), "val", SMALL);
    WordXml.text(run, words.text());
  }

  /** Puts the part into the document. */
  void store() throws IOException {
    byte[] bytes = WordXml.bytes(tree);
    if (existing != null) {
      document.put(existing, bytes);
    } else {
      document.add(main, KIND, "comments.xml", WordPackage.COMMENTS_TYPE, bytes);
    }
  }
}
