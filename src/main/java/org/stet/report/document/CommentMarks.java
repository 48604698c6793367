package org.stet.report.document;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Hangs comments on the words of a document. */
final class CommentMarks {

  /** Where a comment begins and ends. */
  private record Marked(String id, Element first, Element last) {}

  private final Document main;
  private final WordsInRuns words;
  private final int length;
  private final List<Comment> comments = new ArrayList<>();
  private final List<String> ids = new ArrayList<>();

  /**
   * @param length code units of the text of the draft
   */
  CommentMarks(Document main, WordsInRuns words, int length) {
    this.main = main;
    this.words = words;
    this.length = length;
  }

  /** Tells of a comment; in the order of the draft. */
  void add(String id, Comment comment) {
    ids.add(id);
    comments.add(comment);
  }

  /** Writes the marks. */
  void write() {
    // All runs are cut before the first mark is set, so that no piece changes under a mark.
    List<Marked> marked = new ArrayList<>();
    List<String> homeless = new ArrayList<>();
    for (int i = 0; i < comments.size(); i++) {
      WordsInRuns.Place first = first(comments.get(i));
      WordsInRuns.Place last = last(comments.get(i));
      if (first == null || last == null) {
        homeless.add(ids.get(i));
      } else {
        first.run().from(first.character());
        last.run().until(last.character());
      }
    }
    for (int i = 0; i < comments.size(); i++) {
      if (!homeless.contains(ids.get(i))) {
        WordsInRuns.Place first = first(comments.get(i));
        WordsInRuns.Place last = last(comments.get(i));
        marked.add(
            new Marked(
                ids.get(i),
                first.run().from(first.character()),
                last.run().until(last.character())));
      }
    }
    marked.forEach(this::mark);
    homeless.forEach(this::atTheEnd);
  }

  private WordsInRuns.Place first(Comment comment) {
    if (comment.start() < comment.end()) {
      return words.first(comment.start(), comment.end());
    }
    WordsInRuns.Place next = words.first(comment.start(), length);
    WordsInRuns.Place before = words.last(0, comment.start());
    return next != null || before == null
        ? next
        : new WordsInRuns.Place(before.run(), before.run().whole(before.character() - 1));
  }

  private WordsInRuns.Place last(Comment comment) {
    if (comment.start() < comment.end()) {
      return words.last(comment.start(), comment.end());
    }
    WordsInRuns.Place first = first(comment);
    return first == null
        ? null
        : new WordsInRuns.Place(first.run(), first.run().after(first.character()));
  }

  private void mark(Marked marked) {
    marked
        .first()
        .getParentNode()
        .insertBefore(range("commentRangeStart", marked.id()), marked.first());
    after(range("commentRangeEnd", marked.id()), marked.last());
    Node outermost = marked.last();
    while (!WordXml.is(outermost.getParentNode(), "p")) {
      outermost = outermost.getParentNode();
    }
    boolean plain = outermost == marked.last();
    after(reference(marked.id()), plain ? outermost.getNextSibling() : outermost);
  }

  private static void after(Element added, Node node) {
    node.getParentNode().insertBefore(added, node.getNextSibling());
  }

  private Element range(String name, String id) {
    return WordXml.with(WordXml.element(main, name), "id", id);
  }

  private Element reference(String id) {
    Element run = WordXml.element(main, "r");
    WordXml.with(WordXml.in(run, "commentReference"), "id", id);
    return run;
  }

  /** Where there are no such words, the comment stands behind the last paragraph's. */
  private void atTheEnd(String id) {
    NodeList paragraphs = main.getElementsByTagNameNS("*", "p");
    Element last = null;
    for (int i = 0, all = paragraphs.getLength(); i < all; i++) {
      Node paragraph = paragraphs.item(i);
      last =
          WordXml.is(paragraph, "p") && WordXml.is(paragraph.getParentNode(), "body")
              ? (Element) paragraph
              : last;
    }
    if (last == null) {
      Element body = WordXml.children(main.getDocumentElement()).get(0);
      last = WordXml.element(main, "p");
      body.insertBefore(last, body.getFirstChild());
    }
    last.appendChild(range("commentRangeStart", id));
    last.appendChild(range("commentRangeEnd", id));
    last.appendChild(reference(id));
  }
}
