package org.stet.report.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import org.stet.fact.Article;
import org.stet.fact.Finding;
import org.stet.fact.Span;

/**
 * Cuts an article into pieces at every place where a mark begins or ends, so that marks may
 * overlap. One sweep over the text; asked for stretches of it from front to back.
 */
final class MarkedText {
  /** A piece that more findings than these quote is noise already. */
  private static final int MOST_NAMED = 8;

  private static final Comparator<Open> SEVEREST =
      Comparator.comparing((Open open) -> !open.isFault())
          .thenComparing(open -> open.of().finding(), Finding.ORDER)
          .thenComparing(open -> open.of().number());

  private final String text;
  private final List<Cut> cuts = new ArrayList<>();
  private final List<Open> open = new ArrayList<>();
  private final Deque<String> pending = new ArrayDeque<>();
  private int next;

  /** Where something is to be done: ends come before what begins at the same place. */
  private record Cut(int at, Sort sort, Open mark, String id) {}

  private enum Sort {
    END,
    REFERENCE,
    ANCHOR,
    START
  }

  /** A span of a finding. */
  private record Open(Numbered of, Span span, boolean isFault) {
    String classes() {
      return isFault ? of.classes() : "proof";
    }
  }

  MarkedText(Article article, Anchors anchors) {
    text = article.text();
    for (Numbered finding : anchors.findings()) {
      for (int side = 0; side < finding.sides().size(); side++) {
        if (finding.sides().get(side).get(0).article().equals(article.id())) {
          side(finding, side);
        }
      }
    }
    for (Span place : anchors.places(article)) {
      String id = anchors.place(place);
      cuts.add(new Cut(place.start(), Sort.ANCHOR, null, id));
      cuts.add(new Cut(place.end(), Sort.ANCHOR, null, id + "e"));
    }
    cuts.sort(Comparator.comparingInt(Cut::at).thenComparing(Cut::sort));
  }

  private void side(Numbered finding, int side) {
    List<Span> spans = finding.sides().get(side);
    int first = spans.stream().mapToInt(Span::start).min().orElseThrow();
    int last = spans.stream().mapToInt(Span::end).max().orElseThrow();
    cuts.add(new Cut(first, Sort.ANCHOR, null, finding.mark(side)));
    for (Span span : spans) {
      if (span.length() == 0) {
        continue;
      }
      Open mark = new Open(finding, span, finding.isFault(span));
      cuts.add(new Cut(span.start(), Sort.START, mark, null));
      cuts.add(new Cut(span.end(), Sort.END, mark, null));
    }
    boolean fault = spans.stream().anyMatch(finding::isFault);
    cuts.add(new Cut(last, Sort.REFERENCE, new Open(finding, spans.get(0), fault), null));
  }

  /** The pieces from {@code from} to {@code to}, and what stood before and was not yet told. */
  List<Piece> pieces(int from, int to) {
    List<Piece> pieces = new ArrayList<>();
    while (next < cuts.size() && cuts.get(next).at() < from) {
      pass(cuts.get(next++), pieces);
    }
    int at = from;
    while (next < cuts.size() && isWithin(cuts.get(next), to)) {
      Cut cut = cuts.get(next++);
      if (cut.at() > at) {
        words(at, cut.at(), pieces);
        at = cut.at();
      }
      pass(cut, pieces);
    }
    if (to > at) {
      words(at, to, pieces);
    }
    flush(pieces);
    return pieces;
  }

  private static boolean isWithin(Cut cut, int to) {
    return cut.at() < to || cut.at() == to && cut.sort().compareTo(Sort.REFERENCE) <= 0;
  }

  private void pass(Cut cut, List<Piece> pieces) {
    switch (cut.sort()) {
      case END -> open.remove(cut.mark());
      case REFERENCE -> {
        flush(pieces);
        Numbered finding = cut.mark().of();
        pieces.add(
            new Piece.Reference(
                finding.card(), finding.sign(), finding.spoken(), cut.mark().classes()));
      }
      case ANCHOR -> pending.add(cut.id());
      case START -> open.add(cut.mark());
    }
  }

  private void flush(List<Piece> pieces) {
    while (!pending.isEmpty()) {
      pieces.add(new Piece.Anchor(pending.remove()));
    }
  }

  private void words(int from, int to, List<Piece> pieces) {
    String mark = open.isEmpty() ? null : mark();
    flush(pieces);
    String look = open.isEmpty() ? null : severest().classes();
    String cards = open.isEmpty() ? null : cards();
    int at = from;
    while (at < to) {
      int end = lineEnd(at, to);
      if (end > at && look == null) {
        pieces.add(new Piece.Words(text.substring(at, end)));
      } else if (end > at) {
        pieces.add(new Piece.Marked(text.substring(at, end), mark, look, cards));
        mark = null;
      }
      at = end;
      if (at < to) {
        pieces.add(new Piece.Break());
        at += text.startsWith("\r\n", at) && at + 1 < to ? 2 : 1;
      }
    }
  }

  /** The id that the next marked words take; one of a mark rather than of a table. */
  private String mark() {
    String first = pending.stream().filter(id -> id.startsWith("m")).findFirst().orElse(null);
    pending.remove(first);
    return first;
  }

  private int lineEnd(int from, int to) {
    int at = from;
    while (at < to && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    return at;
  }

  private Open severest() {
    return open.stream().min(SEVEREST).orElseThrow();
  }

  private String cards() {
    return open.stream()
        .map(each -> each.of().card())
        .distinct()
        .limit(MOST_NAMED)
        .collect(Collectors.joining(" "));
  }
}
