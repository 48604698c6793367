package org.stet.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.fact.Span;
import org.stet.verdict.ClaimVerdict;
import org.stet.verdict.Count;
import org.stet.verdict.Origins;
import org.stet.verdict.Report;
import org.stet.verdict.Telling;
import org.stet.verdict.Verdict;

/** The tables of a report in text. An empty table is left out. */
final class TextTables {
  private static final String OWN_VOICE = "(in its own voice)";

  private final Report report;
  private final TextStyle style;
  private final Citations citations;

  TextTables(Report report, TextStyle style, DocumentPlaces places) {
    this.report = report;
    this.style = style;
    this.citations = new Citations(report.story(), places);
  }

  /** The draft's claims on which the sources have something to say; the rest is only counted. */
  String claims() {
    TextTable table = new TextTable(style);
    int silent = 0;
    for (ClaimVerdict claim : report.claims()) {
      if (claim.verdict() == Verdict.NOT_ENOUGH_EVIDENCE) {
        silent++;
      } else {
        table.row(
            claim.verdict().label(),
            Visible.of(claim.span().text()),
            citations.place(claim.span()));
        table.detail(places(claim));
      }
    }
    if (silent > 0) {
      table.note(
          "%s: %d of %d statements of the draft"
              .formatted(Verdict.NOT_ENOUGH_EVIDENCE.label(), silent, report.claims().size()));
    }
    return table.render("What the supplied sources say of the draft");
  }

  String counts() {
    TextTable table = new TextTable(style);
    for (Count count : report.tables().counts()) {
      table.group(Visible.of(count.what()));
      Span moment = count.figure().moment() == null ? null : count.figure().moment().span();
      table.row(
          Visible.of(count.figure().span().text()),
          count.claimant() == null ? OWN_VOICE : Visible.of(count.claimant()),
          moment == null ? "" : Visible.of(moment.text()),
          citations.full(count.figure().span()));
    }
    return table.render("Who counted what");
  }

  String tellings() {
    TextTable table = new TextTable(style);
    for (Telling telling : report.tables().tellings()) {
      table.group(Visible.of(telling.event()));
      table.row(
          telling.claimant() == null ? OWN_VOICE : Visible.of(telling.claimant()),
          telling.claim().denied() ? "denies it" : "says so",
          Visible.of(telling.claim().span().text()),
          citations.place(telling.claim().span()));
    }
    return table.render("Who says what");
  }

  String origins() {
    Origins origins = report.tables().origins();
    TextTable table = new TextTable(style);
    for (Origins.Row row : origins.rows()) {
      String via = row.via().stream().map(Visible::of).collect(Collectors.joining(", "));
      table.row(
          Visible.of(row.origin()),
          via.isEmpty() ? "" : "by way of " + via,
          row.times() == 1 ? "once" : row.times() + " times",
          citations.full(row.first()));
    }
    if (origins.independent() < origins.sources()) {
      table.note(
          "Of %d sources at most %d %s independent."
              .formatted(
                  origins.sources(),
                  origins.independent(),
                  origins.independent() == 1 ? "is" : "are"));
    }
    return table.render("Where it comes from");
  }

  private String places(ClaimVerdict claim) {
    List<String> parts = new ArrayList<>();
    if (!claim.supporting().isEmpty()) {
      parts.add("for " + places(claim.supporting()));
    }
    if (!claim.opposing().isEmpty()) {
      parts.add("against " + places(claim.opposing()));
    }
    return String.join("; ", parts);
  }

  private String places(List<Span> spans) {
    Stream<String> places = spans.stream().map(citations::place).distinct();
    return places.collect(Collectors.joining(", "));
  }
}
