package org.stet.extraction.place;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.stet.extraction.comparison.Comparison;
import org.stet.extraction.comparison.Counterpart;
import org.stet.extraction.comparison.StoryReading;
import org.stet.extraction.lexicon.LexiconFiles;
import org.stet.extraction.name.Names;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Difference;
import org.stet.fact.Mention;
import org.stet.fact.NameKind;

/**
 * Finds what two passages have happen in two places: "take it up in Ankara on Thursday", "hear the
 * case in Istanbul on Thursday"; "found in her bedroom", "found at the wheel of her car".
 *
 * <p>One place may lie in the other, and one thing may move. So countries and regions are left out,
 * and so is a place that the other article names too, whatever it says of it.
 */
public final class PlaceComparison implements Comparison {
  private static final double LIKE = 0.4;

  /** Two sentences this near that name one date tell of one event. */
  private static final double SAME = 0.5;

  /** Two sites of one kind are one where so many nouns and figures agree beside it. */
  private static final int ALIKE = 2;

  private final SiteLexicon lexicon;
  private final Set<String> countries = new TreeSet<>();

  /**
   * @param files where {@code sites.yaml} is read from
   */
  public PlaceComparison(LexiconFiles files) {
    this.lexicon = new SiteLexicon(files);
    for (String code : Locale.getISOCountries()) {
      countries.add(
          new Locale("", code).getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT));
    }
  }

  @Override
  public List<Difference> find(StoryReading story) {
    LocationReader reader = new LocationReader(lexicon, story.names());
    Map<ParsedSentence, List<Location>> bySentence = new LinkedHashMap<>();
    for (ParsedArticle article : story.articles()) {
      for (ParsedSentence sentence : article.sentences()) {
        bySentence.put(sentence, reader.read(article, sentence));
      }
    }
    Set<String> wide = wide(story);
    List<Difference> found = new ArrayList<>(Routes.reversed(story));
    Set<String> told = new HashSet<>();
    for (Counterpart pair : story.counterparts()) {
      for (Location one : bySentence.getOrDefault(pair.first(), List.of())) {
        for (Location other : bySentence.getOrDefault(pair.second(), List.of())) {
          boolean sites = site(one) && site(other);
          boolean differ =
              !one.place().equals(other.place())
                  && (sites
                      ? sameOnce(one, other)
                      : apart(pair, one, other, story.names(), wide)
                          && sameEvent(pair, one, other));
          String key = pair.article().article().id() + pair.other().article().id();
          if (differ && told.add(key + one.place() + other.place())) {
            found.add(
                new Difference(
                    one.words(),
                    other.words(),
                    Difference.Kind.PLACE,
                    pair.headlineAgainstBody(),
                    pair.cosine()));
          }
        }
      }
    }
    return List.copyOf(found);
  }

  private static boolean site(Location location) {
    return location.place().startsWith(LocationReader.SITE);
  }

  private static boolean sameOnce(Location one, Location other) {
    return one.verb().equals(other.verb()) && !Collections.disjoint(one.about(), other.about());
  }

  private boolean sameEvent(Counterpart pair, Location one, Location other) {
    if (!one.site().isEmpty() && one.site().equals(other.site()) && one.site().contains(" ")) {
      return true;
    }
    Set<String> content = new TreeSet<>(one.content());
    content.retainAll(other.content());
    boolean site = !one.site().isEmpty() && one.site().equals(other.site());
    if (site && content.size() > ALIKE) {
      return true;
    }
    boolean date =
        one.times().stream().anyMatch(time -> time.contains(" ") && other.times().contains(time));
    if (date && pair.best() && pair.cosine() >= SAME) {
      return true;
    }
    boolean time = !Collections.disjoint(one.times(), other.times());
    boolean about = !Collections.disjoint(one.about(), other.about());
    boolean verb =
        one.verb().equals(other.verb()) || lexicon.held(one.verb()) && lexicon.held(other.verb());
    return about && verb && (time || pair.best()) && pair.cosine() >= LIKE;
  }

  /** Whether neither place is in the other, as far as the story tells. */
  private boolean apart(
      Counterpart pair, Location one, Location other, Names names, Set<String> wide) {
    return narrow(one.place(), wide)
        && narrow(other.place(), wide)
        && !names(pair.other(), one.place(), names)
        && !names(pair.article(), other.place(), names);
  }

  private boolean narrow(String place, Set<String> wide) {
    return !place.startsWith(LocationReader.SITE)
        && place.length() > 2
        && !countries.contains(place.replace('-', ' '))
        && !wide.contains(place);
  }

  /** Whether {@code article} names the place otherwise than before a noun: "a Lyon chemist". */
  private static boolean names(ParsedArticle article, String place, Names names) {
    return names.of(place).stream()
        .filter(mention -> mention.article().equals(article.article().id()))
        .anyMatch(mention -> !attribute(article, mention));
  }

  private static boolean attribute(ParsedArticle article, Mention mention) {
    for (ParsedSentence sentence : article.sentences()) {
      List<Token> words = sentence.within(mention.span());
      if (!words.isEmpty()) {
        int next = words.get(words.size() - 1).index() + 1;
        return next < sentence.tokens().size() && sentence.token(next).tag().matches("NNS?");
      }
    }
    return false;
  }

  /** The places that some article calls a province, an island, an area. */
  private Set<String> wide(StoryReading story) {
    Set<String> wide = new TreeSet<>();
    for (ParsedArticle article : story.articles()) {
      for (ParsedSentence sentence : article.sentences()) {
        for (Mention mention : story.names().within(sentence.fact().span())) {
          List<Token> words = sentence.within(mention.span());
          if (mention.kind() == NameKind.PLACE && !words.isEmpty()) {
            int first = words.get(0).index();
            int last = words.get(words.size() - 1).index();
            for (int i = Math.max(0, first - 3);
                i < Math.min(last + 4, sentence.tokens().size());
                i++) {
              if (lexicon.wide(sentence.token(i).lemma().toLowerCase(Locale.ROOT))) {
                wide.add(mention.entityKey());
              }
            }
          }
        }
      }
    }
    return wide;
  }
}
