package org.stet.extraction.predicate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stet.extraction.claim.NounSets;
import org.stet.extraction.claim.Predication;
import org.stet.extraction.claim.Predications;
import org.stet.extraction.claim.StoryPredications;
import org.stet.extraction.comparison.Comparison;
import org.stet.extraction.comparison.Counterpart;
import org.stet.extraction.comparison.StoryReading;
import org.stet.extraction.lexicon.LexiconFiles;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.fact.Difference;

/** Finds where of two counterparts the one denies what the other tells, or tells the opposite. */
public final class PredicateComparison implements Comparison {
  private final StoryPredications reader;
  private final Oppositions oppositions;
  private final NounSets nouns;
  private final Twins twins;

  /**
   * @param files where {@code oppositions.yaml} and what the reader of predications needs are read
   *     from
   */
  public PredicateComparison(LexiconFiles files) {
    this(files, new StoryPredications(files));
  }

  /**
   * As {@link #PredicateComparison(LexiconFiles)}.
   *
   * @param reader may be shared with other comparisons, so that each sentence is read once
   */
  public PredicateComparison(LexiconFiles files, StoryPredications reader) {
    this.reader = reader;
    this.oppositions = Oppositions.read(files);
    this.nouns = new NounSets(files);
    this.twins = Twins.read(files);
  }

  @Override
  public List<Difference> find(StoryReading story) {
    Senses said = new Senses(story);
    Clash clash = new Clash(new Sameness(nouns, story.names()));
    List<Difference> found = new ArrayList<>();
    for (Counterpart pair : story.counterparts()) {
      Clash.Found best = null;
      for (Told one : said.of(pair.article(), pair.first())) {
        for (Told other : said.of(pair.other(), pair.second())) {
          Clash.Found now = clash.between(one, other, pair);
          if (now != null && (best == null || now.weight() > best.weight())) {
            best = now;
          }
        }
      }
      if (best != null) {
        found.add(best.difference());
      } else {
        twins
            .between(
                said.of(pair.article(), pair.first()), said.of(pair.other(), pair.second()), pair)
            .ifPresent(found::add);
      }
    }
    found.addAll(new Speakers(story, said::of).clashes(new SpeakerClash(clash.sameness()), found));
    new Afar(clash, nouns)
        .clashes(story, said::of).stream()
            .filter(now -> found.stream().noneMatch(met -> Speakers.overlap(met, now)))
            .toList()
            .forEach(found::add);
    return List.copyOf(found);
  }

  /** The predications of the story's sentences with their senses, each read once. */
  private final class Senses {
    private final Predications said;
    private final Map<ParsedSentence, List<Told>> read = new HashMap<>();

    Senses(StoryReading story) {
      this.said = reader.of(story.articles(), story.names(), story.moments(), story.attributions());
    }

    List<Told> of(ParsedArticle article, ParsedSentence sentence) {
      return read.computeIfAbsent(
          sentence,
          key ->
              said.of(article, sentence).stream()
                  .map(predication -> new Told(predication, oppositions.senses(predication)))
                  .toList());
    }
  }

  /**
   * A predication and what it says.
   *
   * @param predication the clause
   * @param senses by the lexicon of oppositions
   */
  record Told(Predication predication, List<Sense> senses) {}
}
