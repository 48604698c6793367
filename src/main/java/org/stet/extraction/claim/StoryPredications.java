package org.stet.extraction.claim;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.stet.extraction.lexicon.LexiconFiles;
import org.stet.extraction.memo.Remembered;
import org.stet.extraction.name.Bearer;
import org.stet.extraction.name.Names;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.fact.Attribution;
import org.stet.fact.Moment;

/**
 * Reads the predications of stories, each sentence once, however many comparisons ask for it. While
 * nothing changes that an article's depend on, they are remembered.
 */
public final class StoryPredications {
  /** Articles under edit or in use by a batch. */
  private static final int REMEMBERED = 64;

  private final Remembered<ArticleContext, Map<ParsedSentence, List<Predication>>> remembered =
      new Remembered<>(REMEMBERED);
  private final PredicationReader reader;

  /**
   * @param files where {@code negation.yaml} and {@code frames.yaml} are read from
   */
  public StoryPredications(LexiconFiles files) {
    this.reader = new PredicationReader(files);
  }

  /**
   * The predications of a story.
   *
   * @param articles its articles
   * @param names its names
   * @param moments the moments of all articles
   * @param attributions the attributions of all articles
   */
  public Predications of(
      List<ParsedArticle> articles,
      Names names,
      List<Moment> moments,
      List<Attribution> attributions) {
    List<Bearer> bearers = names.bearers();
    Map<ParsedArticle, Predications.OfArticle> read = new IdentityHashMap<>();
    for (ParsedArticle article : articles) {
      String id = article.article().id();
      ArticleContext context =
          new ArticleContext(
              article,
              names.in(id),
              bearers,
              moments.stream().filter(moment -> moment.span().article().equals(id)).toList(),
              attributions.stream().filter(said -> said.content().article().equals(id)).toList());
      Map<ParsedSentence, List<Predication>> kept =
          remembered.get(context, key -> new ConcurrentHashMap<>());
      read.put(
          article,
          sentence ->
              kept.computeIfAbsent(
                  sentence,
                  key ->
                      reader.read(article, key, names, context.moments(), context.attributions())));
    }
    return new Predications(read);
  }

  /** Forgets the articles that were read. */
  public void forget() {
    remembered.forget();
  }
}
