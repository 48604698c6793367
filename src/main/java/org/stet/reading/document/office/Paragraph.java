package org.stet.reading.document.office;

import java.util.ArrayList;
import java.util.List;

/** A paragraph of a file while it is being read. */
public final class Paragraph {
  private final int number;
  private final List<Piece> pieces = new ArrayList<>();
  private int runs;
  private boolean heading;
  private boolean markDeleted;

  Paragraph(int number) {
    this.number = number;
  }

  /** Words that stand together in one run. */
  record Piece(int run, StringBuilder words) {}

  /** Its number in the file, from 1. */
  public int number() {
    return number;
  }

  /** Begins its next run. */
  public void run() {
    runs++;
  }

  /** Appends words of the run that was begun last. */
  void add(String words) {
    if (pieces.isEmpty() || pieces.get(pieces.size() - 1).run() != runs) {
      pieces.add(new Piece(runs, new StringBuilder(words)));
    } else {
      pieces.get(pieces.size() - 1).words().append(words);
    }
  }

  /** Its style is that of a title or a heading of the first level. */
  public void heading() {
    heading = true;
  }

  boolean isHeading() {
    return heading;
  }

  /** The mark at its end is deleted, so that it reads as one with the next. */
  public void markDeleted() {
    markDeleted = true;
  }

  boolean isMarkDeleted() {
    return markDeleted;
  }

  List<Piece> pieces() {
    return pieces;
  }

  /** All its words. */
  String words() {
    StringBuilder words = new StringBuilder();
    pieces.forEach(piece -> words.append(piece.words()));
    return words.toString();
  }
}
