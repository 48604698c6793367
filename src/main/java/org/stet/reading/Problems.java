package org.stet.reading;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with a JSON document, each with the JSON Pointer (RFC 6901) of its place. */
final class Problems {
  /** As many as an editor will read. */
  private static final int MOST = 20;

  private final List<String> sentences = new ArrayList<>();
  private int count;

  void add(String pointer, String sentence) {
    count++;
    if (sentences.size() < MOST) {
      sentences.add((pointer.isEmpty() ? "the document" : pointer) + ": " + sentence);
    }
  }

  int count() {
    return count;
  }

  /** All of them, {@code separator} between two. */
  String told(String separator) {
    String told = String.join(separator, sentences);
    return count > MOST ? told + separator + "and " + (count - MOST) + " more" : told;
  }
}
