package org.stet.extraction.anomaly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stet.extraction.layout.Block;
import org.stet.extraction.lexicon.LexiconException;
import org.stet.extraction.lexicon.LexiconFiles;
import org.stet.extraction.memo.Remembered;
import org.stet.extraction.name.Names;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.fact.Anomaly;
import org.stet.fact.AnomalyType;
import org.stet.fact.SourceLanguage;

/**
 * Finds the places of a story that look wrong by themselves.
 *
 * <p>Every block of residue is one anomaly; the rest comes from signs of translation, one class a
 * sign. A confidence of 0.5 or more means that an editor would probably agree.
 */
public final class AnomalyExtractor {
  /** Residue was found by structure or by fixed wording. */
  private static final double RESIDUE = 0.9;

  /** Articles under edit or in use by a batch. */
  private static final int REMEMBERED = 64;

  private final List<AnomalySign> signs;
  private final Remembered<ParsedArticle, Map<ArticleSign, List<Anomaly>>> borne =
      new Remembered<>(REMEMBERED);
  private final Languages languages;

  /**
   * @throws LexiconException if a file of words is missing or wrong
   */
  public AnomalyExtractor(LexiconFiles lexicon) {
    BodyWords bodies = lexicon.read("body-words.yaml", BodyWords.class);
    GivenNames given = new GivenNames(lexicon.read("given-names.yaml", GivenNames.Lists.class));
    ForeignWords foreign = lexicon.read("untranslated.yaml", ForeignWords.class);
    this.languages = new Languages(lexicon.read("languages.yaml", LanguageWords.class));
    List<AnomalySign> all = new ArrayList<>(TurnsOfPhrase.signs(lexicon));
    all.addAll(
        List.of(
            new PhraseSign(AnomalyType.CALQUE, lexicon.read("calques.yaml", Phrases.class)),
            new PhraseSign(AnomalyType.CALQUE, lexicon.read("news-formulas.yaml", Phrases.class)),
            new PhraseSign(
                AnomalyType.FALSE_FRIEND, lexicon.read("loan-senses.yaml", Phrases.class)),
            new PhraseSign(
                AnomalyType.FALSE_FRIEND, lexicon.read("false-friends.yaml", Phrases.class)),
            new PhraseSign(AnomalyType.LITERAL_IDIOM, lexicon.read("idioms.yaml", Phrases.class)),
            new PhraseSign(AnomalyType.HONORIFIC, lexicon.read("honorifics.yaml", Phrases.class)),
            new UntranslatedWordSign(foreign),
            new ForeignScriptSign(),
            new SuffixedNameSign(),
            new NumberFormatSign(),
            new DecimalCommaSign(),
            new DateFormatSign(),
            new InvertedAccordingToSign(),
            new StrandedPrepositionSign(),
            new PreposedAttributeSign(bodies),
            new BodyPronounSign(bodies),
            new PersonPronounSign(bodies, given),
            new HearsayConditionalSign(),
            new PhraseSign(
                AnomalyType.FOREIGN_GRAMMAR, lexicon.read("foreign-grammar.yaml", Phrases.class)),
            new PresentSinceSign(),
            new PerfectWithPastTimeSign(),
            new VerbPlaceSign(),
            new VerbFirstSign(),
            new BareNounSign(),
            new LowerCaseNameSign(),
            new UnknownWordSign(foreign),
            new FirstPersonSign(),
            new HonorificSuffixSign(),
            new NordicMileSign(),
            new ForeignInstitutionSign(foreign)));
    this.signs = List.copyOf(all);
  }

  /**
   * The anomalies of {@code story}, by article and place. Where two of one type overlap, the longer
   * stands for both.
   *
   * @param names the names of the story; may be empty, then the signs that rest on names are silent
   */
  public List<Anomaly> extract(List<ParsedArticle> story, Names names) {
    return read(story, names).anomalies();
  }

  /** As {@link #extract}, with the languages that the articles were probably translated from. */
  public TranslationTraces read(List<ParsedArticle> story, Names names) {
    StoryText text = new StoryText(story, names);
    List<Anomaly> all = new ArrayList<>();
    List<SourceLanguage> sources = new ArrayList<>();
    for (ParsedArticle article : story) {
      List<Anomaly> found = new ArrayList<>();
      Map<ArticleSign, List<Anomaly>> own = borne.get(article, this::own);
      for (AnomalySign sign : signs) {
        found.addAll(sign instanceof StorySign told ? told.find(article, text) : own.get(sign));
      }
      List<Anomaly> language = distinct(found);
      LanguageWeights weights = new LanguageWeights(languages, article, language);
      all.addAll(Corroboration.weigh(article, language, weights));
      weights.likeliest().ifPresent(sources::add);
      for (Block block : article.layout().residue()) {
        all.add(new Anomaly(block.span(), block.residue(), null, null, null, RESIDUE));
      }
    }
    all.sort(Comparator.comparing(Anomaly::span).thenComparing(Anomaly::type));
    return new TranslationTraces(all, sources);
  }

  /** Forgets the articles that were read. */
  public void forget() {
    borne.forget();
    for (AnomalySign sign : signs) {
      if (sign instanceof ArticleSign mark) {
        mark.forget();
      }
    }
  }

  /** What each sign finds that an article bears by itself. */
  private Map<ArticleSign, List<Anomaly>> own(ParsedArticle article) {
    ArticleText context = new ArticleText(article);
    Map<ArticleSign, List<Anomaly>> own = new IdentityHashMap<>();
    for (AnomalySign sign : signs) {
      if (sign instanceof ArticleSign mark) {
        own.put(mark, mark.find(article, context));
      }
    }
    return own;
  }

  private static List<Anomaly> distinct(List<Anomaly> found) {
    List<Anomaly> longestFirst = new ArrayList<>(found);
    longestFirst.sort(
        Comparator.comparing((Anomaly anomaly) -> -anomaly.span().length())
            .thenComparing(Anomaly::span));
    Map<AnomalyType, List<Anomaly>> kept = new LinkedHashMap<>();
    for (Anomaly anomaly : longestFirst) {
      List<Anomaly> same = kept.computeIfAbsent(anomaly.type(), type -> new ArrayList<>());
      if (same.stream().noneMatch(other -> other.span().overlaps(anomaly.span()))) {
        same.add(anomaly);
      }
    }
    return kept.values().stream().flatMap(List::stream).toList();
  }
}
