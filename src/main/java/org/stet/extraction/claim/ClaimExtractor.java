package org.stet.extraction.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stet.extraction.attribution.Attributions;
import org.stet.extraction.lexicon.LexiconFiles;
import org.stet.extraction.memo.Remembered;
import org.stet.extraction.name.Names;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.fact.Claim;
import org.stet.fact.Moment;
import org.stet.fact.Part;

/**
 * Reads who did what to whom from the dependency trees of an article, by the lexicon of frames.
 *
 * <p>Method: each verb, copular adjective and event noun that the lexicon knows is looked up; its
 * places are filled from the tree; then the tree is climbed through all that denies or weakens it.
 */
public final class ClaimExtractor {
  /** Longer sentences are lists or damaged text, of which no parse can be trusted. */
  private static final int LONGEST_SENTENCE = 150;

  /** Articles under edit or in use by a batch. */
  private static final int REMEMBERED = 64;

  private final Remembered<ArticleContext, List<Claim>> remembered = new Remembered<>(REMEMBERED);
  private final FrameLexicon lexicon;
  private final Negation negation;
  private final NounKinds kinds;
  private final Partitives partitives;

  public ClaimExtractor(LexiconFiles files) {
    this.lexicon = new FrameLexicon(files);
    this.negation = Negation.read(files);
    this.kinds = NounKinds.of(lexicon);
    this.partitives = new Partitives(lexicon.nounClass("partitives"));
  }

  /**
   * The claims of {@code article}, in the order of the text, none twice.
   *
   * @param names the names of the whole story
   * @param moments the moments of this article
   * @param attributions the attributions of this article
   */
  public List<Claim> extract(
      ParsedArticle article, Names names, List<Moment> moments, Attributions attributions) {
    ArticleContext context =
        new ArticleContext(
            article,
            names.in(article.article().id()),
            names.bearers(),
            moments,
            attributions.all());
    return remembered.get(context, key -> read(article, names, moments, attributions));
  }

  /** Forgets the articles that were read. */
  public void forget() {
    remembered.forget();
  }

  private List<Claim> read(
      ParsedArticle article, Names names, List<Moment> moments, Attributions attributions) {
    List<Claim> claims = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (ParsedSentence sentence : article.sentences()) {
      if (sentence.tokens().size() > LONGEST_SENTENCE || sentence.part() == Part.RESIDUE) {
        continue;
      }
      Tree tree = new Tree(sentence);
      ParticipantReader participants =
          new ParticipantReader(article, tree, names, kinds, partitives);
      ClaimBuilder builder =
          new ClaimBuilder(
              article,
              tree,
              participants,
              new CommitmentReader(tree, negation),
              new PlaceReader(tree, names),
              moments,
              attributions);
      for (Match match : new MatchFinder(tree, lexicon, partitives).find()) {
        builder.build(match).filter(claim -> seen.add(claim.id())).ifPresent(claims::add);
      }
    }
    return List.copyOf(claims);
  }
}
