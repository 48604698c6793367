package org.stet.extraction.exchange;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.stet.extraction.alignment.Wording;
import org.stet.extraction.comparison.StoryReading;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Role;

/** The story around two sentences: a word that both articles know was not exchanged. */
final class Surroundings {
  private final StoryReading story;
  private final Map<ParsedArticle, Set<String>> words = new IdentityHashMap<>();

  Surroundings(StoryReading story) {
    this.story = story;
    story.articles().forEach(article -> words.put(article, words(article)));
  }

  private static Set<String> words(ParsedArticle article) {
    Set<String> words = new HashSet<>();
    for (ParsedSentence sentence : article.sentences()) {
      for (Token token : sentence.tokens()) {
        words.add(Gap.Side.key(token));
        words.add(Wording.fold(token.text()));
      }
    }
    return words;
  }

  StoryReading story() {
    return story;
  }

  /** Whether neither article has the word of the other, nor any source that of a draft. */
  boolean foreign(Gap gap, Predicate<String> first, Predicate<String> second) {
    return knowsNot(gap.first().article(), second)
        && story.articles().stream()
            .filter(article -> article != gap.first().article())
            .filter(
                article ->
                    article == gap.second().article()
                        || (gap.first().article().article().role() == Role.DRAFT
                            && article.article().role() != Role.DRAFT))
            .allMatch(article -> knowsNot(article, first));
  }

  /** As {@link #foreign(Gap, Predicate, Predicate)}, of the last words. */
  boolean foreign(Gap gap) {
    return foreign(
        gap, Gap.Side.key(gap.first().last())::equals, Gap.Side.key(gap.second().last())::equals);
  }

  private boolean knowsNot(ParsedArticle article, Predicate<String> word) {
    return words.get(article).stream().noneMatch(word);
  }
}
