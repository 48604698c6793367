package org.stet.extraction.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Article;
import org.stet.fact.Span;
import org.stet.fact.Stance;

/** Widens reports to the quotations they belong to, and finds a speaker for the others. */
final class QuotationReports {
  /**
   * Fewer words than these, alone in a paragraph, are more likely a crosshead than an utterance.
   */
  private static final int TITLE = 5;

  private static final Pattern SIGNED =
      Pattern.compile("\\G\\s*[―—–-]{1,2}\\s*(\\p{Lu}[^\\n“”\"]{1,70})");

  private final ParsedArticle parsed;
  private final Article article;
  private final VerbReports verbs;
  private final NounReports nouns;
  private final List<Passage> passages;
  private final List<Report> reports;

  QuotationReports(
      ParsedArticle parsed,
      VerbReports verbs,
      NounReports nouns,
      List<Passage> passages,
      List<Report> reports) {
    this.parsed = parsed;
    this.article = parsed.article();
    this.verbs = verbs;
    this.nouns = nouns;
    this.passages = passages;
    this.reports = new ArrayList<>();
    for (Report report : reports) {
      if (!spokenWithin(report)) {
        this.reports.add(report);
      }
    }
  }

  /** The reports whose cue the paper uses itself, over their whole quotations, in order. */
  List<Report> find() {
    reports.replaceAll(this::widened);
    List<Passage> open = new ArrayList<>();
    for (Passage passage : passages) {
      Report signed = passage.fragment() || covered(passage) ? null : signed(passage);
      if (signed != null) {
        reports.add(signed);
      } else {
        open.add(passage);
      }
    }
    for (Passage passage : open) {
      if (!passage.fragment() && !covered(passage)) {
        attach(passage);
      }
    }
    reports.sort(Comparator.comparingInt(Report::position));
    return reports;
  }

  /** Whether the cue is itself part of what somebody is quoted as saying. */
  private boolean spokenWithin(Report report) {
    return report.cue() != null
        && !report.cue().text().equals(":")
        && passages.stream()
            .anyMatch(
                passage ->
                    passage.words().contains(report.cue())
                        && (!passage.fragment()
                            || report.source() == null
                            || passage.words().contains(report.source())));
  }

  private Report widened(Report report) {
    if (!report.speech()) {
      return report;
    }
    Span content = report.content();
    for (Passage passage : passages) {
      if (!passage.fragment()
          && passage.whole().overlaps(content)
          && !passage.whole().contains(report.cue())) {
        content = union(content, passage.whole());
      }
    }
    return report.withContent(content);
  }

  private Span union(Span one, Span other) {
    return article.span(Math.min(one.start(), other.start()), Math.max(one.end(), other.end()));
  }

  private boolean covered(Passage passage) {
    return reports.stream()
        .anyMatch(
            report -> {
              int from = Math.max(report.content().start(), passage.words().start());
              int to = Math.min(report.content().end(), passage.words().end());
              return 2 * (to - from) >= passage.words().length();
            });
  }

  private void attach(Passage passage) {
    int before = lastBefore(passage);
    Report previous = before < 0 ? null : reports.get(before);
    boolean here = previous != null && previous.sentence().paragraph() == passage.paragraph();
    if (here && near(previous, passage)) {
      boolean told = previous.cue() != null && previous.content().start() < previous.cue().start();
      if ((direct(previous) || told) && previous.speech()) {
        reports.set(before, previous.withContent(union(previous.content(), passage.whole())));
        return;
      }
      if (previous.speech() && previous.source() != null) {
        reports.add(carried(previous, passage));
        return;
      }
    }
    Report ledIn = ledIn(passage);
    if (ledIn != null) {
      reports.add(ledIn);
      return;
    }
    if (!here && previous != null && passage.opens() && goesOn(previous, passage)) {
      reports.add(carried(previous, passage));
    }
  }

  private boolean near(Report previous, Passage passage) {
    int last =
        Math.max(previous.sentence().fact().index(), sentenceOf(previous.content().end() - 1));
    return passage.first() <= last + 1;
  }

  private int sentenceOf(int offset) {
    int found = 0;
    for (ParsedSentence sentence : parsed.sentences()) {
      if (sentence.fact().span().start() <= offset) {
        found = sentence.fact().index();
      }
    }
    return found;
  }

  private boolean direct(Report report) {
    return passages.stream()
        .anyMatch(passage -> !passage.fragment() && report.content().contains(passage.whole()));
  }

  /** The latest report before the passage, one that is a quotation rather than another. */
  private int lastBefore(Passage passage) {
    int found = -1;
    for (int i = 0; i < reports.size(); i++) {
      Report report = reports.get(i);
      if (report.speech()
          && report.source() != null
          && report.sentence().paragraph() == passage.paragraph()
          && report.position() < passage.whole().start()
          && near(report, passage)
          && direct(report)
          && (found < 0 || report.position() >= reports.get(found).position())) {
        found = i;
      }
    }
    if (found >= 0) {
      return found;
    }
    for (int i = 0; i < reports.size(); i++) {
      Report report = reports.get(i);
      boolean before =
          report.position() < passage.whole().start() && report.source() != null && report.speech();
      if (before && (found < 0 || report.position() >= reports.get(found).position())) {
        found = i;
      }
    }
    return found;
  }

  /** A quotation that fills its paragraph and stands right below words of the same speaker. */
  private boolean goesOn(Report previous, Passage passage) {
    boolean below = previous.sentence().paragraph() == passage.paragraph() - 1;
    boolean last =
        Math.max(previous.sentence().fact().index(), sentenceOf(previous.content().end() - 1))
            == passage.first() - 1;
    boolean title = passage.words().text().split("\\s+").length < TITLE && passage.closed();
    return below && last && !title;
  }

  private static Report carried(Report previous, Passage passage) {
    return new Report(
        previous.sentence(),
        previous.source(),
        previous.head(),
        null,
        passage.whole(),
        Stance.SAYS,
        previous.chain(),
        true,
        Report.ALONE);
  }

  /** A quotation with its speaker behind a dash: "…" — Name. */
  private Report signed(Passage passage) {
    Matcher matcher = SIGNED.matcher(article.text());
    if (!matcher.find(passage.whole().end())) {
      return null;
    }
    Span name =
        article.span(
            matcher.start(1), matcher.start(1) + matcher.group(1).stripTrailing().length());
    ParsedSentence sentence = parsed.sentenceAt(name).orElse(null);
    if (sentence == null) {
      return null;
    }
    Token head = null;
    for (Token token : sentence.within(name)) {
      if (!token.isProperNoun()) {
        break;
      }
      head = token;
    }
    if (head == null) {
      return null;
    }
    Span cue = article.span(passage.whole().end(), name.start());
    Span source = article.span(name.start(), head.end());
    Span dash = article.span(cue.end() - cue.text().stripLeading().length(), cue.end());
    dash = article.span(dash.start(), dash.start() + dash.text().stripTrailing().length());
    return new Report(
        sentence, source, head, dash, passage.whole(), Stance.SAYS, List.of(), true, Report.AGREED);
  }

  /** A quotation that the sentence before announces with a colon. */
  private Report ledIn(Passage passage) {
    int at = passage.first() - 1;
    if (at < 0 || !parsed.sentences().get(at).fact().span().text().stripTrailing().endsWith(":")) {
      return null;
    }
    SentenceTree tree = new SentenceTree(article, parsed.sentences().get(at));
    Report verb = verbs.leadIn(tree, passage.whole());
    return verb == null ? nouns.leadIn(tree, passage.whole()) : verb;
  }
}
