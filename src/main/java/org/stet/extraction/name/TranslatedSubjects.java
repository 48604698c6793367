package org.stet.extraction.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;

/**
 * Names turned into English words at the start of a sentence, where the capital tells nothing:
 * "Wormwood has said that he will cut off diplomatic relations with Ukraine".
 *
 * <p>The word is a bare singular noun and subject, stands in this article alone, and in the
 * sentences of the story that share most words with its own the subject is, at least twice, one and
 * the same name.
 */
final class TranslatedSubjects {
  private static final int SHARED = 3;
  private static final int WITNESSES = 2;

  /** A word and the entity it stands for. */
  record Subject(Entity original, List<NameUse> uses) {}

  private final List<ParsedArticle> story;
  private final Map<ParsedSentence, Entity> subjects = new LinkedHashMap<>();
  private final Map<ParsedSentence, Set<Entity>> named = new LinkedHashMap<>();
  private final Map<ParsedSentence, Set<String>> content = new LinkedHashMap<>();

  TranslatedSubjects(List<ParsedArticle> story, List<Entity> entities) {
    this.story = story;
    for (Entity entity : entities) {
      for (NameUse use : entity.uses()) {
        named.computeIfAbsent(use.sentence(), own -> new HashSet<>()).add(entity);
        if (use.head().is("nsubj")) {
          subjects.putIfAbsent(use.sentence(), entity);
        }
      }
    }
    subjects.keySet().forEach(own -> content.put(own, SentenceWords.content(own)));
  }

  List<Subject> find() {
    List<Subject> found = new ArrayList<>();
    Set<String> done = new TreeSet<>();
    for (int article = 0; article < story.size(); article++) {
      for (ParsedSentence sentence : story.get(article).sentences()) {
        Token token = sentence.token(0);
        if (candidate(sentence, token, article) && done.add(token.text())) {
          Entity original = original(sentence);
          if (original != null) {
            found.add(new Subject(original, uses(article, token.text())));
          }
        }
      }
    }
    return found;
  }

  private boolean candidate(ParsedSentence sentence, Token token, int article) {
    if (sentence.tokens().size() < 5 || !token.is("nsubj") || !Letters.capitalised(token.text())) {
      return false;
    }
    Token next = sentence.token(1);
    return (token.tag().equals("NNP") || token.tag().equals("NN"))
        && (next.isVerb() && !next.tag().equals("VBG") && !next.tag().equals("VBN"))
        && EnglishWords.contains(token.text())
        && !NameWords.headlineCase(sentence)
        && elsewhere(token.text(), article) == 0;
  }

  /**
   * How often {@code word} stands in other articles, in any case, or in this one in small letters.
   */
  private long elsewhere(String word, int article) {
    long count = 0;
    for (int other = 0; other < story.size(); other++) {
      for (ParsedSentence sentence : story.get(other).sentences()) {
        for (Token token : sentence.tokens()) {
          boolean same = token.text().equalsIgnoreCase(word);
          if (same && (other != article || !Letters.capitalised(token.text()))) {
            count++;
          }
        }
      }
    }
    return count;
  }

  private Entity original(ParsedSentence sentence) {
    Set<String> words = SentenceWords.content(sentence);
    Map<Entity, Integer> witnesses = new LinkedHashMap<>();
    subjects.forEach(
        (other, entity) -> {
          if (!other.equals(sentence)
              && !named.getOrDefault(sentence, Set.of()).contains(entity)
              && SentenceWords.shared(words, content.get(other)) >= SHARED) {
            witnesses.merge(entity, 1, Integer::sum);
          }
        });
    Entity best = null;
    for (Map.Entry<Entity, Integer> witness : witnesses.entrySet()) {
      if (best == null || witness.getValue() > witnesses.get(best)) {
        best = witness.getKey();
      }
    }
    return best != null && witnesses.get(best) >= WITNESSES && best.articles().size() >= 2
        ? best
        : null;
  }

  private List<NameUse> uses(int article, String word) {
    ParsedArticle parsed = story.get(article);
    List<NameUse> uses = new ArrayList<>();
    for (ParsedSentence sentence : parsed.sentences()) {
      for (Token token : sentence.tokens()) {
        if (token.text().equals(word)) {
          uses.add(
              new NameUse(
                  article, parsed, sentence, token.index(), token.index(), Description.NONE));
        }
      }
    }
    return uses;
  }
}
