package org.stet.extraction.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stet.extraction.lexicon.LexiconFiles;
import org.stet.extraction.name.Names;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Bound;
import org.stet.fact.Difference;
import org.stet.fact.Figure;
import org.stet.fact.FigureMatch;
import org.stet.fact.Measure;
import org.stet.fact.Mention;
import org.stet.fact.NameKind;
import org.stet.fact.Part;
import org.stet.fact.Span;

/**
 * How long one state lasts, in two articles: "ordered them to be detained for 15 days" × "decided
 * on their imprisonment for four days".
 *
 * <p>The states and their words are those of {@code lasting.yaml}. Only an article that gives one
 * length for a state is compared: of two lengths nobody can tell which the other article means.
 * Threatened, longest and shortest lengths are left alone, as are sentences about other people.
 */
public final class Lengths implements Comparison {
  /** The file as it is read. */
  record Entries(Map<String, List<String>> lasting) {}

  /** A length that {@code span} tells of a state. */
  private record Length(int article, Figure figure, Span span, Set<String> people) {}

  private static final String GAP = "(?:\\s[\\p{L}’'-]+){0,5}?";
  private static final Pattern OPEN =
      Pattern.compile(
          "(?i)\\b(?:face|faces|facing|could|may|might|would|risks?|risking|maximum|minimum|at most|at least|up to|carries|carry|punishable|provides? for|asked for|asks for|demands?|demanded|sought|seeks?|wants?|requested|called for|previous\\p{L}*|earlier|former\\p{L}*|already|served|spent|more|another|further|extra|additional|extended|prolong\\p{L}*|remaining|first|last|later|after|ago|within|every|each|per)\\b");

  private static final double LIKE_SIZE = 20;

  private final Map<String, Pattern> before = new TreeMap<>();
  private final Map<String, Pattern> behind = new TreeMap<>();

  /**
   * @param files where {@code lasting.yaml} is read from
   */
  public Lengths(LexiconFiles files) {
    files
        .read("lasting.yaml", Entries.class)
        .lasting()
        .forEach(
            (state, words) -> {
              String any =
                  words.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
              before.put(
                  state,
                  Pattern.compile(
                      "(?i)\\b" + any + GAP + "\\s(?:for|of|to|lasting|by)\\s(?:the\\snext\\s)?$"));
              behind.put(
                  state,
                  Pattern.compile(
                      "(?i)^(?:[-’'\\s]s?\\s?|\\s(?:of|in|under|’)\\s(?:[\\p{L}-]+\\s){0,2}?)(?:[\\p{L}-]+\\s)?"
                          + any
                          + "\\b"));
            });
  }

  @Override
  public List<Difference> find(StoryReading story) {
    Map<String, List<Length>> states = new TreeMap<>();
    for (int i = 0; i < story.articles().size(); i++) {
      ParsedArticle article = story.articles().get(i);
      for (Figure figure : story.figures()) {
        if (figure.article().equals(article.article().id())
            && figure.measure() == Measure.DURATION
            && figure.part() != Part.RESIDUE) {
          read(i, article, figure, story.names(), states);
        }
      }
    }
    List<Difference> found = new ArrayList<>();
    states.values().forEach(lengths -> compare(lengths, found));
    return List.copyOf(found);
  }

  private void read(
      int number,
      ParsedArticle article,
      Figure figure,
      Names names,
      Map<String, List<Length>> states) {
    ParsedSentence sentence = article.sentenceAt(figure.numeral()).orElse(null);
    if (sentence == null) {
      return;
    }
    Lemmas lemmas = Lemmas.around(sentence, figure.span());
    for (String state : before.keySet()) {
      Matcher ahead = before.get(state).matcher(lemmas.before());
      Matcher after = behind.get(state).matcher(lemmas.behind());
      Span clause = null;
      if (ahead.find()) {
        int start = lemmas.start(ahead.start());
        clause = article.article().span(start, figure.span().end());
      } else if (after.find()) {
        clause = article.article().span(figure.span().start(), lemmas.end(after.end()));
      }
      if (clause != null) {
        states
            .computeIfAbsent(state, key -> new ArrayList<>())
            .add(new Length(number, figure, clause, people(sentence, names)));
      }
    }
  }

  private static Set<String> people(ParsedSentence sentence, Names names) {
    Set<String> people = new TreeSet<>();
    for (Mention mention : names.within(sentence.fact().span())) {
      if (mention.kind() == NameKind.PERSON) {
        people.add(mention.entityKey());
      }
    }
    return people;
  }

  private static void compare(List<Length> lengths, List<Difference> found) {
    for (int i = 0; i < lengths.size(); i++) {
      for (int j = i + 1; j < lengths.size(); j++) {
        Length one = lengths.get(i);
        Length other = lengths.get(j);
        if (one.article() != other.article()
            && only(one, lengths)
            && only(other, lengths)
            && certain(one)
            && certain(other)
            && onePerson(one, other)
            && differ(one.figure(), other.figure())) {
          found.add(new Difference(one.span(), other.span(), Difference.Kind.LENGTH));
        }
      }
    }
  }

  private static boolean only(Length length, List<Length> all) {
    return all.stream()
        .filter(other -> other.article() == length.article())
        .noneMatch(other -> differ(other.figure(), length.figure()));
  }

  private static boolean certain(Length length) {
    Figure figure = length.figure();
    return figure.bound() == Bound.EXACT
        && !figure.inHeadline()
        && !OPEN.matcher(length.span().text()).find();
  }

  private static boolean onePerson(Length one, Length other) {
    return one.people().isEmpty()
        || other.people().isEmpty()
        || !Collections.disjoint(one.people(), other.people());
  }

  private static boolean differ(Figure one, Figure other) {
    double ratio =
        Math.max(one.high(), other.high()) / Math.max(1, Math.min(one.low(), other.low()));
    return ratio < LIKE_SIZE && new FigureMatch(one, other, 1).exclusive();
  }

  /** The lemmas of a sentence before and behind a figure, with where each began and ended. */
  private record Lemmas(String before, String behind, List<int[]> starts, List<int[]> ends) {
    static Lemmas around(ParsedSentence sentence, Span figure) {
      StringBuilder before = new StringBuilder();
      StringBuilder behind = new StringBuilder();
      List<int[]> starts = new ArrayList<>();
      List<int[]> ends = new ArrayList<>();
      for (Token token : sentence.tokens()) {
        boolean hyphen = token.text().equals("-");
        if (token.end() <= figure.start()) {
          starts.add(new int[] {before.length(), token.start()});
          before.append(token.lemma()).append(' ');
        } else if (token.start() >= figure.end()) {
          if (!hyphen) {
            behind.append(' ');
          }
          behind.append(token.lemma());
          ends.add(new int[] {behind.length(), token.end()});
        }
      }
      return new Lemmas(before.toString(), behind.toString(), starts, ends);
    }

    /** Where in the article the word begins that stands at {@code at} of {@link #before}. */
    int start(int at) {
      return starts.stream()
          .filter(start -> start[0] <= at)
          .reduce((first, second) -> second)
          .orElseThrow()[1];
    }

    /** Where the word ends that ends at {@code at} of {@link #behind}. */
    int end(int at) {
      return ends.stream().filter(end -> end[0] >= at).findFirst().orElseThrow()[1];
    }
  }
}
