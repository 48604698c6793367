package org.stet.extraction.predicate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.stet.extraction.claim.Predication;
import org.stet.extraction.comparison.StoryReading;
import org.stet.extraction.predicate.PredicateComparison.Told;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.fact.Difference;
import org.stet.fact.NameKind;
import org.stet.fact.Part;
import org.stet.fact.Span;

/**
 * What each person who is named says in each article.
 *
 * @param story the story
 * @param said reads the predications of a sentence
 */
record Speakers(StoryReading story, BiFunction<ParsedArticle, ParsedSentence, List<Told>> said) {
  private static final Set<String> DENYING = Set.of("deny", "reject", "dispute");

  /** Statements of one person read in one article. */
  private static final int MOST = 60;

  /** For each person and two articles the first clash, unless its sentence is in one already. */
  List<Difference> clashes(SpeakerClash clash, List<Difference> known) {
    List<Map<String, List<Told>>> articles = story.articles().stream().map(this::byPerson).toList();
    List<Difference> found = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      for (int j = i + 1; j < articles.size(); j++) {
        Map<String, List<Told>> other = articles.get(j);
        articles
            .get(i)
            .forEach(
                (speaker, told) -> {
                  Difference first =
                      first(clash, told, other.getOrDefault(speaker, List.of()), speaker);
                  if (first != null && known.stream().noneMatch(met -> overlap(met, first))) {
                    found.add(first);
                  }
                });
      }
    }
    return found;
  }

  private static Difference first(
      SpeakerClash clash, List<Told> told, List<Told> others, String speaker) {
    for (Told one : told) {
      for (Told other : others) {
        Difference difference = clash.between(one, other, speaker);
        if (difference != null) {
          return difference;
        }
      }
    }
    return null;
  }

  static boolean overlap(Difference one, Difference other) {
    return overlap(one.first(), other.first()) && overlap(one.second(), other.second());
  }

  private static boolean overlap(Span one, Span other) {
    return one.article().equals(other.article()) && one.overlaps(other);
  }

  private Map<String, List<Told>> byPerson(ParsedArticle article) {
    Map<String, List<Told>> people = new TreeMap<>();
    for (ParsedSentence sentence : article.sentences()) {
      if (sentence.part() != Part.BODY || !reported(sentence)) {
        continue;
      }
      for (Told told : said.apply(article, sentence)) {
        String speaker = speaker(told.predication());
        List<Told> own =
            person(speaker)
                ? people.computeIfAbsent(speaker, key -> new ArrayList<>())
                : new ArrayList<>();
        if (own.size() < MOST) {
          own.add(told);
        }
      }
    }
    return people;
  }

  /** Who says it; of "he denied any link" the one who denies. */
  private static String speaker(Predication predication) {
    boolean denies = DENYING.contains(predication.head().lemma());
    return denies && predication.agent() != null
        ? predication.agent().key()
        : predication.speakerKey();
  }

  private boolean reported(ParsedSentence sentence) {
    return story.attributions().stream()
        .anyMatch(said -> said.content().overlaps(sentence.fact().span()));
  }

  private boolean person(String key) {
    return key != null
        && story.names().of(key).stream().anyMatch(name -> name.kind() == NameKind.PERSON);
  }
}
