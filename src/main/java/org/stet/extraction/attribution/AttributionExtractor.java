package org.stet.extraction.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.stet.extraction.lexicon.LexiconFiles;
import org.stet.extraction.name.Names;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.fact.Article;
import org.stet.fact.Attribution;
import org.stet.fact.Quotation;

/**
 * Finds who said what in an article.
 *
 * <p>Reports are found by the dependency tree and by the order of words, widened to the quotations
 * they belong to, followed back to their origins, given their speakers, and let go on where the
 * speaker goes on. After Pareti (PARC 3) and Newell and others (PolNeAR) in what counts as source,
 * cue and content.
 */
public final class AttributionExtractor {
  private final CueLexicon cues;
  private final SourceLexicon sources;
  private final VerbReports verbs;
  private final RelativeReports relatives;
  private final ParticipleReports participles;
  private final NounReports nouns;
  private final PhraseReports phrases;
  private final AdverbReports adverbs;
  private final HeadlineReports headlines;

  /**
   * @param files where {@code cues.yaml} and {@code sources.yaml} are
   * @throws org.stet.extraction.lexicon.LexiconException if one of them cannot be used
   */
  public AttributionExtractor(LexiconFiles files) {
    this.cues = new CueLexicon(files);
    this.sources = SourceLexicon.read(files);
    this.verbs = new VerbReports(cues, sources);
    this.relatives = new RelativeReports(cues, sources);
    this.participles = new ParticipleReports(cues, sources);
    this.nouns = new NounReports(cues);
    this.phrases = new PhraseReports(cues, sources);
    this.headlines = new HeadlineReports(sources);
    this.adverbs = new AdverbReports(cues);
  }

  /**
   * The attributions and quotations of {@code parsed}. A text in which nothing is reported, or that
   * is empty, has none.
   *
   * @param names the names of the story, from which the keys of speakers come
   */
  public Attributions extract(ParsedArticle parsed, Names names) {
    Article article = parsed.article();
    SourceKinds kinds = new SourceKinds(sources, article, names);
    List<Passage> passages = Passage.of(parsed);
    List<Report> reports =
        new QuotationReports(parsed, verbs, nouns, passages, found(parsed)).find();
    reports = new Chains(article, kinds, sources, cues).follow(Nesting.prune(reports));
    List<Attribution> all = new Speakers(parsed, names, kinds, sources, passages).name(reports);
    all.addAll(new Scope(parsed, all).carried());
    all.addAll(new Hearsay(parsed, sources).of(all));
    all.sort(Comparator.comparing(Attribution::content));
    Attributions attributions = new Attributions(all, List.of());
    return new Attributions(all, quotations(passages, attributions));
  }

  private List<Report> found(ParsedArticle parsed) {
    List<Report> reports = new ArrayList<>(new TurnReports(parsed).find());
    for (ParsedSentence sentence : parsed.sentences()) {
      SentenceTree tree = new SentenceTree(parsed.article(), sentence);
      List<Report> told = verbs.find(tree);
      reports.addAll(told);
      relatives.find(tree).stream()
          .filter(report -> told.stream().noneMatch(other -> other.cue().overlaps(report.cue())))
          .forEach(reports::add);
      reports.addAll(participles.find(tree));
      reports.addAll(nouns.find(tree));
      reports.addAll(phrases.find(tree));
      headlines.find(tree).stream()
          .filter(report -> reports.stream().noneMatch(turn -> report.cue().equals(turn.cue())))
          .forEach(reports::add);
      reports.addAll(adverbs.find(tree));
    }
    Article article = parsed.article();
    List<Report> told =
        RumourReports.instead(reports, new TrailingReports(article, sources).find(parsed));
    List<Report> relayed = RumourReports.instead(told, new RelayedReports(article).find(parsed));
    return RumourReports.instead(relayed, new RumourReports(article).find(parsed));
  }

  private static List<Quotation> quotations(List<Passage> passages, Attributions attributions) {
    return passages.stream()
        .map(
            passage ->
                new Quotation(
                    passage.words(),
                    attributions.covering(passage.words()).orElse(null),
                    passage.fragment()))
        .toList();
  }
}
