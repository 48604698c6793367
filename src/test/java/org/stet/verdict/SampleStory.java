package org.stet.verdict;

import java.util.List;
import java.util.stream.Stream;
import org.stet.extraction.sourcing.SharedOrigins;
import org.stet.fact.Article;
import org.stet.fact.Attribution;
import org.stet.fact.Concern;
import org.stet.fact.Conflict;
import org.stet.fact.Evidence;
import org.stet.fact.Fact;
import org.stet.fact.Finding;
import org.stet.fact.FindingKind;
import org.stet.fact.Mention;
import org.stet.fact.RuleFailure;
import org.stet.fact.Severity;
import org.stet.fact.Story;
import org.stet.reading.ClaimsReader;
import org.stet.reading.ExtractedStory;

/** A small story about a ferry, with the facts that an extractor might find in it. */
public final class SampleStory {
  private static final String DOCUMENT =
      """
      {"schemaVersion":"1.0","story":"ferry","articles":[
        {"id":"draft.txt","role":"draft","outlet":"City Ledger","published":"2025-03-02T20:00",
         "text":"Ferry sinks off Lindholm\\n\\nThe ferry sank on Sunday. The coastguard said 12 people had died.\\nThe owner took no money from the port, Ms Orr said. Some 400 people waited on the quay.\\n"},
        {"id":"wire.txt","outlet":"North Wire","published":"2025-03-02T12:00",
         "text":"The coastguard said at least nine people had died.\\nThe ferry sank early on Sunday, police said.\\nThe Port Herald reported that the owner had taken money from the port.\\n"},
        {"id":"mirror.txt","outlet":"Lindholm Mirror","published":"2025-03-03",
         "text":"Twelve people died, the coastguard said.\\nAccording to the newspaper Port Herald, the owner took money.\\nThe ferry did not sink, its captain said.\\n"}],
       "attributions":[
        {"id":"wire-herald","article":"wire.txt","source":"The Port Herald","cue":"reported","content":"the owner had taken money from the port","sourceKind":"media"},
        {"id":"mirror-herald","article":"mirror.txt","source":"the newspaper Port Herald","cue":"According to","content":"the owner took money","sourceKind":"media"}],
       "names":[
        {"article":"wire.txt","span":"Port Herald","entityKey":"port-herald","kind":"organisation"},
        {"article":"mirror.txt","span":"Port Herald","entityKey":"port-herald","kind":"organisation"}],
       "figures":[
        {"id":"d12","article":"draft.txt","span":"12 people","numeral":"12","value":12,"measure":"toll","outcome":"killed","counted":"person","measureKey":"killed","speaker":"The coastguard"},
        {"id":"d400","article":"draft.txt","span":"Some 400 people","numeral":"400","low":360,"high":440,"bound":"about","measure":"crowd","counted":"person"},
        {"id":"w9","article":"wire.txt","span":"at least nine people","numeral":"nine","low":9,"measure":"toll","outcome":"killed","counted":"person","measureKey":"killed","speaker":"The coastguard"},
        {"id":"m12","article":"mirror.txt","span":"Twelve people","numeral":"Twelve","value":12,"measure":"toll","outcome":"killed","counted":"person","measureKey":"killed","speaker":"the coastguard"}],
       "claims":[
        {"id":"d-sank","article":"draft.txt","span":"The ferry sank on Sunday","agent":"The ferry","predicate":"sink","event":"sink(ferry)"},
        {"id":"w-sank","article":"wire.txt","span":"The ferry sank early on Sunday","agent":"The ferry","predicate":"sink","event":"sink(ferry)","speaker":"police"},
        {"id":"m-sank","article":"mirror.txt","span":"The ferry did not sink","agent":"The ferry","predicate":"sink","denied":true,"event":"sink(ferry)","speaker":"its captain"},
        {"id":"d-took","article":"draft.txt","span":"The owner took no money from the port","agent":"The owner","patient":"money","predicate":"take","denied":true,"event":"take(owner,money)","speaker":"Ms Orr"},
        {"id":"w-took","article":"wire.txt","span":"the owner had taken money from the port","agent":"the owner","patient":"money","predicate":"take","event":"take(owner,money)","attribution":"wire-herald"}]}
      """;

  private static final ExtractedStory READ = ClaimsReader.of(DOCUMENT, "ferry.json", List.of());

  private SampleStory() {}

  public static Story story() {
    return READ.story();
  }

  public static List<Fact> facts() {
    return Stream.concat(
            READ.facts().stream(),
            SharedOrigins.of(READ.story().articles(), of(Mention.class), of(Attribution.class))
                .stream())
        .toList();
  }

  private static <T extends Fact> List<T> of(Class<T> type) {
    return READ.facts().stream().filter(type::isInstance).map(type::cast).toList();
  }

  /** The claim or figure that stands at the first {@code words} of {@code article}. */
  public static Fact fact(String article, String words) {
    return READ.facts().stream()
        .filter(fact -> fact.article().equals(article))
        .filter(fact -> !(fact instanceof org.stet.fact.Attribution))
        .filter(fact -> !(fact instanceof org.stet.fact.Implication))
        .filter(fact -> fact.spans().get(0).text().equals(words))
        .findFirst()
        .orElseThrow();
  }

  public static Finding denial() {
    Evidence evidence =
        new Conflict(
            fact("draft.txt", "The owner took no money from the port"),
            fact("wire.txt", "the owner had taken money from the port"));
    return finding(
        "denial-against-report",
        FindingKind.CONTRADICTION,
        "negation",
        Severity.ERROR,
        "Ms Orr denies what The Port Herald reports.",
        evidence,
        null);
  }

  public static Finding crowd() {
    return finding(
        "crowd-names-who-counted",
        FindingKind.UNATTRIBUTED_FIGURE,
        "crowd",
        Severity.WARNING,
        "Nobody is named who counted the 400.",
        new Concern(fact("draft.txt", "Some 400 people")),
        "Say who counted, or leave the figure out.");
  }

  public static Finding sourcesDiffer() {
    return finding(
        "speaker-denies-report",
        FindingKind.CONTRADICTION,
        "negation",
        Severity.ERROR,
        "its captain denies what police say.",
        new Conflict(
            fact("wire.txt", "The ferry sank early on Sunday"),
            fact("mirror.txt", "The ferry did not sink")),
        null);
  }

  public static Finding finding(
      String rule,
      FindingKind kind,
      String type,
      Severity severity,
      String message,
      Evidence evidence,
      String suggestion) {
    return new Finding(
        rule + "-1a2b",
        rule,
        kind,
        type,
        severity,
        message,
        evidence.spans(),
        evidence,
        List.of(),
        suggestion);
  }

  public static Report report() {
    return Verdicts.of(
        story(),
        facts(),
        List.of(sourcesDiffer(), crowd(), denial()),
        List.of(new RuleFailure("late-rule", "It names a fact that does not exist.")));
  }

  /** The same story with its sources alone. */
  public static Report withoutDraft() {
    List<Article> sources =
        story().articles().stream().filter(article -> !article.isDraft()).toList();
    List<Fact> facts =
        facts().stream().filter(fact -> !fact.article().equals("draft.txt")).toList();
    return Verdicts.of(new Story("ferry", sources), facts, List.of(sourcesDiffer()), List.of());
  }
}
