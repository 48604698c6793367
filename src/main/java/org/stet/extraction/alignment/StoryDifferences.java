package org.stet.extraction.alignment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.stet.extraction.lexicon.LexiconFiles;
import org.stet.extraction.name.Names;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Alignment;
import org.stet.fact.Difference;
import org.stet.fact.Mention;
import org.stet.fact.Part;
import org.stet.fact.Sentence;
import org.stet.fact.Span;

/**
 * The differences between the aligned sentences of a story that an editor should be told: those
 * whose sentences are so alike that they cannot both stand.
 */
public final class StoryDifferences {
  private static final int MOST_WORDS = 120;
  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
  private static final Set<String> DAYS =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private final Differences differences;
  private final AlignmentWords light;

  /**
   * @param files where {@code antonyms.yaml} and {@code alignment-words.yaml} are read from
   */
  public StoryDifferences(LexiconFiles files) {
    this.differences = new Differences(files);
    this.light = AlignmentWords.read(files);
  }

  private record Place(ParsedArticle article, ParsedSentence sentence) {}

  /** The differences in the order of {@code alignments}; of one place and kind only the first. */
  public List<Difference> find(List<ParsedArticle> story, Names names, List<Alignment> alignments) {
    Map<Sentence, Place> places = new HashMap<>();
    for (ParsedArticle article : story) {
      for (ParsedSentence sentence : article.sentences()) {
        places.put(sentence.fact(), new Place(article, sentence));
      }
    }
    Map<ParsedSentence, Wording> wordings = new IdentityHashMap<>();
    Map<String, Difference> found = new LinkedHashMap<>();
    for (Alignment alignment : alignments) {
      Place one = places.get(alignment.first());
      Place two = places.get(alignment.second());
      if (one != null
          && two != null
          && readable(one)
          && readable(two)
          && !apartInTime(one.sentence(), two.sentence())) {
        Wording first =
            wordings.computeIfAbsent(one.sentence(), key -> Wording.of(key, names, light));
        Wording second =
            wordings.computeIfAbsent(two.sentence(), key -> Wording.of(key, names, light));
        for (Difference difference :
            between(one, two, first, second, names, alignment.similarity())) {
          found.putIfAbsent(
              difference.kind() + "@" + difference.first() + difference.second().article(),
              difference);
        }
      }
    }
    return List.copyOf(found.values());
  }

  private static boolean readable(Place place) {
    return place.sentence().tokens().size() <= MOST_WORDS
        && place.sentence().part() != Part.RESIDUE;
  }

  private List<Difference> between(
      Place one, Place two, Wording first, Wording second, Names names, double similarity) {
    double agreement = agreement(first.words(), second.words());
    boolean sameArticle = one.article() == two.article();
    boolean headline =
        sameArticle
            && (one.sentence().part() == Part.HEADLINE ^ two.sentence().part() == Part.HEADLINE);
    List<Difference> found = new ArrayList<>();
    for (Difference difference :
        differences.between(one.article(), one.sentence(), two.article(), two.sentence())) {
      boolean otherChange =
          difference.kind() == Difference.Kind.ANTONYM
              && !first.numbers().isEmpty()
              && !second.numbers().isEmpty()
              && Collections.disjoint(first.numbers(), second.numbers());
      if (tells(difference.kind(), similarity, agreement)
          && !otherChange
          && !compatible(difference, names)) {
        found.add(
            new Difference(
                difference.first(),
                difference.second(),
                difference.kind(),
                headline,
                Math.min(similarity, agreement)));
      }
    }
    return found;
  }

  /** Measured on translations of one text: below these two sentences tell more or less. */
  private static boolean tells(Difference.Kind kind, double similarity, double agreement) {
    return switch (kind) {
      case NUMBER -> similarity >= 0.95 && agreement >= 0.6;
      case NAME -> similarity >= 0.9 && agreement >= 0.55;
      case NEGATION -> similarity >= 0.85 && agreement >= 0.5;
      default -> similarity >= 0.5 && agreement >= 0.25;
    };
  }

  private static double agreement(Set<String> first, Set<String> second) {
    Set<String> shared = new TreeSet<>(first);
    shared.retainAll(second);
    int all = first.size() + second.size();
    return all == 0 ? 0 : 2.0 * shared.size() / all;
  }

  /** Whether the words are no two names that exclude each other: of one entity, or of two sorts. */
  private static boolean compatible(Difference difference, Names names) {
    if (difference.kind() != Difference.Kind.NAME) {
      return false;
    }
    if (day(difference.first()) || day(difference.second())) {
      return day(difference.first()) != day(difference.second());
    }
    Optional<Mention> first = names.at(difference.first());
    Optional<Mention> second = names.at(difference.second());
    return first.isPresent()
        && second.isPresent()
        && (first.get().entityKey().equals(second.get().entityKey())
            || first.get().kind() != second.get().kind());
  }

  private static boolean day(Span word) {
    return DAYS.contains(Wording.fold(word.text()));
  }

  private static boolean apartInTime(ParsedSentence one, ParsedSentence two) {
    Set<String> first = times(one);
    Set<String> second = times(two);
    if (first.isEmpty() || second.isEmpty()) {
      return false;
    }
    first.retainAll(second);
    return first.isEmpty();
  }

  private static Set<String> times(ParsedSentence sentence) {
    Set<String> times = new TreeSet<>();
    for (Token token : sentence.tokens()) {
      String word = Wording.fold(token.text());
      if (DAYS.contains(word) || YEAR.matcher(word).matches()) {
        times.add(word);
      }
    }
    return times;
  }
}
