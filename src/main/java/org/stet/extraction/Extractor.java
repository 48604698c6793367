package org.stet.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.stet.extraction.alignment.Aligner;
import org.stet.extraction.alignment.FigureMatcher;
import org.stet.extraction.alignment.MomentMatcher;
import org.stet.extraction.alignment.QuotationMatcher;
import org.stet.extraction.alignment.SentenceEmbedder;
import org.stet.extraction.alignment.StoryDenials;
import org.stet.extraction.alignment.StoryDifferences;
import org.stet.extraction.anomaly.AnomalyExtractor;
import org.stet.extraction.anomaly.TranslationTraces;
import org.stet.extraction.attribution.Attributions;
import org.stet.extraction.claim.ClaimExtractor;
import org.stet.extraction.claim.Implications;
import org.stet.extraction.claim.StoryPredications;
import org.stet.extraction.comparison.Comparison;
import org.stet.extraction.comparison.Counterpart;
import org.stet.extraction.comparison.Counterparts;
import org.stet.extraction.comparison.ElapsedTimes;
import org.stet.extraction.comparison.HeadlineStrength;
import org.stet.extraction.comparison.Lengths;
import org.stet.extraction.comparison.PronounGenders;
import org.stet.extraction.comparison.SlotSubstitutions;
import org.stet.extraction.comparison.StoryReading;
import org.stet.extraction.comparison.TermLengths;
import org.stet.extraction.comparison.Universals;
import org.stet.extraction.exchange.PhraseExchanges;
import org.stet.extraction.lexicon.LexiconFiles;
import org.stet.extraction.name.NameExtractor;
import org.stet.extraction.name.Names;
import org.stet.extraction.office.OfficeDifferences;
import org.stet.extraction.place.PlaceComparison;
import org.stet.extraction.predicate.CertaintyComparison;
import org.stet.extraction.predicate.OnceTold;
import org.stet.extraction.predicate.PredicateComparison;
import org.stet.extraction.role.RoleComparison;
import org.stet.extraction.sourcing.GraveCharges;
import org.stet.extraction.sourcing.HeadlineStances;
import org.stet.extraction.sourcing.QuotedSources;
import org.stet.extraction.sourcing.SharedOrigins;
import org.stet.extraction.sourcing.SpeakerCounts;
import org.stet.extraction.store.ParseStore;
import org.stet.extraction.syntax.Cut;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.fact.Alignment;
import org.stet.fact.Attribution;
import org.stet.fact.Claim;
import org.stet.fact.Fact;
import org.stet.fact.Figure;
import org.stet.fact.Implication;
import org.stet.fact.Moment;
import org.stet.fact.Quotation;
import org.stet.fact.QuotationMatch;
import org.stet.fact.Story;

/**
 * Turns the articles of a story into facts: each article is parsed by itself, names are clustered
 * over the story, and on them rest attributions, figures, claims, and what aligns with what.
 *
 * <p>The same story gives the same facts in the same order. What was read of earlier stories is
 * remembered within bounds, by all that it depends on. Safe for use by several threads at once.
 */
public final class Extractor {
  private final ArticleParser parser;
  private final NameExtractor names;
  private final ArticleReader reader;
  private final ClaimExtractor claims;
  private final Implications implications;
  private final AnomalyExtractor anomalies;
  private final Aligner aligner;
  private final FigureMatcher figureMatcher;
  private final MomentMatcher momentMatcher;
  private final QuotationMatcher quotationMatcher;
  private final StoryDifferences differences;
  private final OfficeDifferences offices;
  private final StoryDenials denials;
  private final GraveCharges charges;
  private final Counterparts counterparts;
  private final StoryPredications predications;
  private final List<Comparison> comparisons;

  /**
   * Reads the words; the language models are loaded when the first text is read that is not kept.
   *
   * @throws org.stet.extraction.lexicon.LexiconException if a file of words cannot be used
   */
  public Extractor(LexiconFiles lexicon) {
    this(lexicon, ParseStore.NONE);
  }

  /**
   * As {@link #Extractor(LexiconFiles)}.
   *
   * @param store where parsed articles are kept from one run to the next
   */
  public Extractor(LexiconFiles lexicon, ParseStore store) {
    this(lexicon, store, new SentenceEmbedder());
  }

  /**
   * As {@link #Extractor(LexiconFiles, ParseStore)}.
   *
   * @param embedder the sentence model, which several extractors may share
   */
  public Extractor(LexiconFiles lexicon, ParseStore store, SentenceEmbedder embedder) {
    // Half of the time that reading the words takes; two cores share it.
    Supplier<NameExtractor> loadingNames = Meanwhile.start(() -> new NameExtractor(lexicon));
    Supplier<AnomalyExtractor> loadingAnomalies =
        Meanwhile.start(() -> new AnomalyExtractor(lexicon));
    this.reader = new ArticleReader(lexicon);
    this.claims = new ClaimExtractor(lexicon);
    this.implications = new Implications(lexicon);
    this.aligner = new Aligner(embedder, lexicon);
    this.figureMatcher = new FigureMatcher(embedder, lexicon);
    this.momentMatcher = new MomentMatcher(embedder, lexicon);
    this.quotationMatcher = new QuotationMatcher(embedder, lexicon);
    this.parser = new ArticleParser(lexicon, store);
    this.differences = new StoryDifferences(lexicon);
    this.offices = new OfficeDifferences(lexicon);
    this.denials = new StoryDenials(lexicon);
    this.charges = new GraveCharges(lexicon);
    this.counterparts = new Counterparts(embedder);
    this.predications = new StoryPredications(lexicon);
    this.comparisons =
        List.of(
            new ElapsedTimes(),
            new PronounGenders(),
            new SlotSubstitutions(lexicon),
            new PhraseExchanges(lexicon, embedder),
            new TermLengths(),
            new Lengths(lexicon),
            new Universals(lexicon),
            new RoleComparison(lexicon),
            new PlaceComparison(lexicon),
            new PredicateComparison(lexicon, predications),
            new CertaintyComparison(lexicon, predications),
            new HeadlineStrength(lexicon),
            new HeadlineStances(),
            new SpeakerCounts());
    this.names = loadingNames.get();
    this.anomalies = loadingAnomalies.get();
  }

  /** Every fact of {@code story}. */
  public List<Fact> extract(Story story) {
    return read(story).facts();
  }

  /** Every fact of {@code story}, and where its articles were too long to be read as they stand. */
  public Extraction read(Story story) {
    List<ParsedArticle> articles = story.articles().parallelStream().map(parser::parse).toList();
    List<Cut> cuts = articles.stream().flatMap(article -> article.cuts().stream()).toList();
    return new Extraction(facts(articles), cuts);
  }

  /**
   * Forgets what was read of earlier stories, so that the next is read from the start. It makes no
   * difference to what is read, only to time and memory.
   */
  public void forget() {
    parser.forget();
    reader.forget();
    claims.forget();
    predications.forget();
    anomalies.forget();
  }

  private List<Fact> facts(List<ParsedArticle> articles) {
    Names storyNames = names.extract(articles);
    // These need nothing but the names, and an editor waits less when two cores share the work.
    Supplier<List<Alignment>> aligning = Meanwhile.start(() -> aligner.align(articles, storyNames));
    Supplier<TranslationTraces> tracing =
        Meanwhile.start(() -> anomalies.read(articles, storyNames));
    List<Fact> facts = new ArrayList<>(storyNames.mentions());
    facts.addAll(storyNames.variants());
    facts.addAll(storyNames.anomalies());

    List<Figure> storyFigures = new ArrayList<>();
    List<Moment> storyMoments = new ArrayList<>();
    List<Claim> storyClaims = new ArrayList<>();
    List<Quotation> storyQuotations = new ArrayList<>();
    List<Attribution> storyAttributions = new ArrayList<>();
    for (ParsedArticle article : articles) {
      article.sentences().stream().map(ParsedSentence::fact).forEach(facts::add);
      ArticleReading read = reader.read(article, storyNames);
      List<Moment> times = read.moments();
      Attributions said = read.attributions();
      storyMoments.addAll(times);
      facts.addAll(said.all());
      storyAttributions.addAll(said.all());
      facts.addAll(read.reckonings());
      storyQuotations.addAll(said.quotations());
      storyFigures.addAll(read.figures());
      storyClaims.addAll(claims.extract(article, storyNames, times, said));
    }
    facts.addAll(storyQuotations);
    facts.addAll(storyMoments);
    facts.addAll(storyFigures);
    facts.addAll(storyClaims);
    List<Implication> implied = implications.of(storyClaims);
    facts.addAll(implied);

    List<Alignment> alignments = aligning.get();
    facts.addAll(alignments);
    List<Counterpart> pairs = counterparts.among(articles);
    List<Alignment> near =
        pairs.stream()
            .filter(pair -> pair.best() && !pair.headlineAgainstBody())
            .map(pair -> new Alignment(pair.first().fact(), pair.second().fact(), pair.cosine()))
            .toList();
    facts.addAll(figureMatcher.match(articles, storyNames, storyFigures, alignments, near));
    facts.addAll(momentMatcher.match(articles, storyMoments, alignments, near));
    List<QuotationMatch> remarks =
        quotationMatcher.match(articles, storyNames, storyQuotations, alignments);
    facts.addAll(differences.find(articles, storyNames, alignments));
    facts.addAll(offices.find(articles, storyNames));
    facts.addAll(denials.find(articles, storyNames, storyAttributions));
    TranslationTraces traces = tracing.get();
    facts.addAll(traces.anomalies());
    facts.addAll(traces.languages());
    QuotedSources quoted = new QuotedSources(articles, traces.languages());
    facts.addAll(quoted.place(remarks));
    facts.addAll(quoted.beyond(storyQuotations, storyAttributions, remarks));
    facts.addAll(charges.among(storyAttributions));
    facts.addAll(
        SharedOrigins.of(
            articles.stream().map(ParsedArticle::article).toList(),
            storyNames.mentions(),
            storyAttributions));
    StoryReading reading =
        new StoryReading(
            articles,
            storyNames,
            storyMoments,
            storyAttributions,
            storyFigures,
            storyClaims,
            pairs);
    OnceTold once = new OnceTold(implied);
    comparisons.forEach(
        comparison -> comparison.find(reading).stream().filter(once::isNew).forEach(facts::add));
    return List.copyOf(facts);
  }
}
