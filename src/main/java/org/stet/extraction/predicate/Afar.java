package org.stet.extraction.predicate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.stet.extraction.claim.NounSets;
import org.stet.extraction.claim.Predication;
import org.stet.extraction.comparison.StoryReading;
import org.stet.extraction.predicate.PredicateComparison.Told;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Difference;
import org.stet.fact.Part;

/**
 * Opposite outcomes told in sentences that are not each other's nearest, for one sentence tells
 * much else beside: "turned down the request, and the pickets lit a fire" × "granted an
 * application".
 *
 * <p>What the cosine would vouch for the words must: one outcome only can come of the thing, it is
 * surely one thing, and the two clauses share a second word for what it is about.
 */
record Afar(Clash clash, NounSets nouns) {
  private static final int SHARED = 2;
  private static final int MOST = 400;

  /** The clashes, at most one for two articles and an entry of the lexicon. */
  List<Difference> clashes(
      StoryReading story, BiFunction<ParsedArticle, ParsedSentence, List<Told>> said) {
    List<List<Told>> articles = new ArrayList<>();
    for (ParsedArticle article : story.articles()) {
      articles.add(
          article.sentences().stream()
              .filter(sentence -> sentence.part() == Part.BODY)
              .limit(MOST)
              .flatMap(sentence -> said.apply(article, sentence).stream())
              .filter(told -> told.senses().stream().anyMatch(Afar::lasting))
              .limit(MOST)
              .toList());
    }
    List<Difference> found = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      for (int j = i + 1; j < articles.size(); j++) {
        between(articles.get(i), articles.get(j), found);
      }
    }
    return found;
  }

  private void between(List<Told> first, List<Told> second, List<Difference> found) {
    Set<String> axes = new TreeSet<>();
    for (Told one : first) {
      for (Told other : second) {
        for (Sense sense : one.senses()) {
          for (Sense rival : other.senses()) {
            boolean opposed =
                sense.axis() == rival.axis()
                    && sense.positive() != rival.positive()
                    && lasting(sense)
                    && shared(one.predication(), other.predication()) >= SHARED;
            Difference clashing = opposed ? clash.surely(one, sense, other, rival) : null;
            if (clashing != null && axes.add(sense.axis().id())) {
              found.add(clashing);
            }
          }
        }
      }
    }
  }

  /** Whether nothing but the one or the other comes of the thing. */
  private static boolean lasting(Sense sense) {
    return !sense.axis().changes();
  }

  private long shared(Predication one, Predication other) {
    Set<String> second = content(other);
    return content(one).stream()
        .filter(word -> second.stream().anyMatch(rival -> nouns.same(word, rival)))
        .count();
  }

  private Set<String> content(Predication predication) {
    Set<String> words = new TreeSet<>();
    for (Token token : predication.sentence().within(predication.clause())) {
      String lemma = token.lemma().toLowerCase(Locale.ROOT);
      if (token.isNoun() && token != predication.head()) {
        words.add(lemma);
      }
    }
    return words;
  }
}
