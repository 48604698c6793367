package org.stet.report.html;

import org.stet.fact.Span;

/**
 * Where some words stand.
 *
 * @param target id of the place in the article
 * @param title the outlet, else the file
 * @param date when the article appeared, or null
 * @param cited "draft.txt:4"
 * @param isDraft whether they stand in the draft
 */
record Place(String target, String title, String date, String cited, boolean isDraft) {

  static Place of(Span span, Anchors anchors) {
    Masthead from = Masthead.of(anchors.citations().article(span), null, anchors);
    return new Place(
        anchors.place(span),
        from.title(),
        from.date(),
        anchors.citations().place(span),
        from.role().equals("draft"));
  }
}
