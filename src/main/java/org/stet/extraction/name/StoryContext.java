package org.stet.extraction.name;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;

/**
 * What stands around a name: the content words and numbers of its sentence and of the sentences
 * beside it. Two articles that tell one thing share several of them.
 */
final class StoryContext {
  private static final int MARKED = 3;

  private final List<ParsedArticle> story;
  private final Map<ParsedSentence, Set<String>> words = new HashMap<>();
  private final Set<Integer> foreign = new HashSet<>();

  StoryContext(List<ParsedArticle> story, List<Entity> entities) {
    this.story = story;
    Map<Integer, Integer> marked = new HashMap<>();
    for (Entity entity : entities) {
      Set<Integer> articles = new HashSet<>();
      for (NameUse use : entity.uses()) {
        if (Letters.foreign(use.spelling())) {
          articles.add(use.article());
        }
      }
      articles.forEach(article -> marked.merge(article, 1, Integer::sum));
    }
    for (int i = 0; i < story.size(); i++) {
      if (Arrays.stream(story.get(i).article().text().split("\\s+"))
              .filter(Letters::foreign)
              .distinct()
              .limit(MARKED)
              .count()
          == MARKED) {
        foreign.add(i);
      }
    }
    marked.forEach(
        (article, count) -> {
          if (count >= 2) {
            foreign.add(article);
          }
        });
  }

  /** Whether several names or words of the article have letters that English lacks. */
  boolean foreign(int article) {
    return foreign.contains(article);
  }

  /** How many words and numbers the surroundings of two uses share, those of the names left out. */
  int shared(NameUse one, NameUse other) {
    Set<String> shared = new TreeSet<>(around(one));
    shared.retainAll(around(other));
    one.words().forEach(word -> shared.remove(Letters.plain(word)));
    other.words().forEach(word -> shared.remove(Letters.plain(word)));
    return shared.size();
  }

  private Set<String> around(NameUse use) {
    List<ParsedSentence> sentences = story.get(use.article()).sentences();
    int at = use.sentence().fact().index();
    Set<String> around = new TreeSet<>(words(use.sentence()));
    for (int i = Math.max(0, at - 1); i <= Math.min(sentences.size() - 1, at + 1); i++) {
      around.addAll(words(sentences.get(i)));
    }
    return around;
  }

  private Set<String> words(ParsedSentence sentence) {
    return words.computeIfAbsent(
        sentence,
        own -> {
          Set<String> found = SentenceWords.content(own);
          for (Token token : own.tokens()) {
            String digits = token.text().replaceAll("[.,\\s]", "");
            if (token.tag().equals("CD") && digits.length() >= 2) {
              found.add(digits);
            }
          }
          return found;
        });
  }
}
