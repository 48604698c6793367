package org.stet.extraction.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.extraction.lexicon.LexiconFiles;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.fact.Difference;
import org.stet.fact.Figure;
import org.stet.fact.Part;
import org.stet.fact.Span;

/**
 * What is said of all and what is said of some: "All of them were Swedish nationals" × "two Danes
 * among the dead"; "Police get back all rings stolen" above "have got 31 of the rings back".
 */
public final class Universals implements Comparison {
  /** {@code universals.yaml}. */
  record Deeds(List<List<String>> deeds) {}

  /** {@code countries.yaml}, as far as it is read here. */
  record Countries(List<Country> countries, List<String> otherAdjectives) {}

  record Country(
      String code,
      List<String> names,
      List<String> adjectives,
      List<String> people,
      List<String> capitals) {}

  /** Who {@code all} are: everybody of {@code outcome} is of {@code country}. */
  private record Everybody(ParsedArticle article, Span span, String outcome, String country) {}

  private static final Pattern REST =
      Pattern.compile("(?i)\\b(?:rest|remaining|others?|last|all|every|each)\\b");
  private static final Pattern ALL =
      Pattern.compile("(?i)\\b(?:all|every|each|both|entire|whole)\\b(?!\\s(?:but|over|day|week))");
  private static final Pattern SOME =
      Pattern.compile("^\\sof\\s(?:the|its|their|his|her|those|these|them)\\b");
  private static final Pattern WHOLE = Pattern.compile("^\\sof\\s\\p{L}+(?:\\s[\\d,]+)?\\s\\p{L}+");
  private static final Pattern OPEN =
      Pattern.compile(
          "(?i)\\b(?:not|n[o']t|may|might|could|would|will|to|wants?|urges?|demands?|calls?|promises?|nearly|almost)\\b|\\?");

  private final List<Pattern> deeds;
  private final Map<String, String> countries = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final Pattern allAre;
  private final Pattern counted;

  /**
   * @param files where {@code universals.yaml} and {@code countries.yaml} are read from
   */
  public Universals(LexiconFiles files) {
    this.deeds =
        files.read("universals.yaml", Deeds.class).deeds().stream().map(Universals::any).toList();
    for (Country country : files.read("countries.yaml", Countries.class).countries()) {
      Stream.of(country.adjectives(), country.people())
          .filter(Objects::nonNull)
          .flatMap(List::stream)
          .forEach(word -> countries.putIfAbsent(word, country.code()));
    }
    String any =
        countries.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?<country>", ")s?\\b"));
    this.allAre =
        Pattern.compile(
            "\\b(?:[Aa]ll|[Bb]oth|[Ee]veryone|[Ee]very one)\\b[^.;:,]{0,50}?\\b(?:were|are|was|is|being)\\s(?:\\p{Ll}+\\s){0,2}?"
                + any
                + "(?:\\s(?:nationals|citizens|subjects|men|women|tourists|pilgrims|migrants|soldiers|workers|passport holders))?");
    this.counted = Pattern.compile("^\\s(?:\\p{Ll}+\\s)?" + any);
  }

  private static Pattern any(List<String> words) {
    return Pattern.compile(
        words.stream()
            .map(word -> Pattern.quote(word).replace(" … ", "\\E(?:\\s\\S+){1,7}?\\s\\Q"))
            .collect(Collectors.joining("|", "(?i)(?<!\\S)(?:", ")(?!\\S)")));
  }

  @Override
  public List<Difference> find(StoryReading story) {
    List<Difference> found = new ArrayList<>();
    for (ParsedArticle article : story.articles()) {
      headline(story, article).ifPresent(found::add);
    }
    for (ParsedArticle article : story.articles()) {
      for (Everybody all : everybody(story, article)) {
        exceptions(story, all, found);
      }
    }
    return List.copyOf(found);
  }

  /** A deed that the headline says of all and a sentence of the body of some. */
  private Optional<Difference> headline(StoryReading story, ParsedArticle article) {
    for (ParsedSentence headline : article.sentences()) {
      String text = headline.fact().span().text();
      if (headline.part() != Part.HEADLINE
          || !ALL.matcher(text).find()
          || OPEN.matcher(text).find()) {
        continue;
      }
      String all = lemmas(headline);
      for (Pattern deed : deeds) {
        if (!deed.matcher(all).find() || borneOut(article, deed)) {
          continue;
        }
        for (Figure part : story.figures()) {
          Optional<ParsedSentence> sentence = article.sentenceAt(part.numeral());
          if (part.article().equals(article.article().id())
              && part.part() == Part.BODY
              && sentence.isPresent()
              && some(article, part)
              && deed.matcher(lemmas(sentence.get())).find()) {
            Span words = words(article, sentence.get(), deed, part);
            return Optional.of(
                new Difference(headline.fact().span(), words, Difference.Kind.UNIVERSAL, true, 1));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** From the deed to those it was done with, or the other way round. */
  private static Span words(
      ParsedArticle article, ParsedSentence sentence, Pattern deed, Figure part) {
    String lemmas = lemmas(sentence);
    Matcher matcher = deed.matcher(lemmas);
    if (!matcher.find()) {
      return part.span();
    }
    int first = (int) lemmas.substring(0, matcher.start()).chars().filter(c -> c == ' ').count();
    int last = (int) lemmas.substring(0, matcher.end()).chars().filter(c -> c == ' ').count();
    return article
        .article()
        .span(
            Math.min(part.span().start(), sentence.token(first).start()),
            Math.max(whole(article, part), sentence.token(last).end()));
  }

  /** Where "nine of the 14 miners" ends. */
  private static int whole(ParsedArticle article, Figure part) {
    int end = part.numeral().end();
    String text = article.article().text();
    Matcher of = WHOLE.matcher(text.substring(end, Math.min(text.length(), end + 60)));
    return of.find() ? end + of.end() : part.span().end();
  }

  private static boolean borneOut(ParsedArticle article, Pattern deed) {
    return article.sentences().stream()
        .filter(sentence -> sentence.part() == Part.BODY)
        .filter(sentence -> REST.matcher(sentence.fact().span().text()).find())
        .anyMatch(sentence -> deed.matcher(lemmas(sentence)).find());
  }

  private static boolean some(ParsedArticle article, Figure figure) {
    String text = article.article().text();
    int end = figure.numeral().end();
    return figure.unit() == null
        && figure.low() >= 1
        && SOME.matcher(text.substring(end, Math.min(text.length(), end + 10))).find();
  }

  private static String lemmas(ParsedSentence sentence) {
    return sentence.tokens().stream().map(token -> token.lemma()).collect(Collectors.joining(" "));
  }

  private List<Everybody> everybody(StoryReading story, ParsedArticle article) {
    List<Everybody> found = new ArrayList<>();
    ParsedSentence before = null;
    for (ParsedSentence sentence : article.sentences()) {
      Span span = sentence.fact().span();
      Matcher matcher = allAre.matcher(span.text());
      if (sentence.part() == Part.BODY && matcher.find()) {
        String outcome = outcome(story, sentence).orElse(null);
        if (outcome == null && before != null) {
          outcome = outcome(story, before).orElse(null);
        }
        if (outcome != null) {
          Span words =
              article.article().span(span.start() + matcher.start(), span.start() + matcher.end());
          found.add(
              new Everybody(article, words, outcome, countries.get(matcher.group("country"))));
        }
      }
      before = sentence;
    }
    return found;
  }

  private static Optional<String> outcome(StoryReading story, ParsedSentence sentence) {
    return story.figures().stream()
        .filter(figure -> figure.outcome() != null)
        .filter(figure -> sentence.fact().span().contains(figure.span()))
        .map(Figure::outcome)
        .findFirst();
  }

  private void exceptions(StoryReading story, Everybody all, List<Difference> found) {
    for (ParsedArticle article : story.articles()) {
      String text = article.article().text();
      for (Figure figure : story.figures()) {
        if (!figure.article().equals(article.article().id())
            || !all.outcome().equals(figure.outcome())
            || figure.part() == Part.RESIDUE) {
          continue;
        }
        int end = figure.numeral().end();
        String behind = text.substring(end, Math.min(text.length(), end + 40));
        Matcher matcher = counted.matcher(behind);
        if (matcher.find() && !all.country().equals(countries.get(matcher.group("country")))) {
          Span words = article.article().span(figure.numeral().start(), end + matcher.end());
          found.add(new Difference(all.span(), words, Difference.Kind.UNIVERSAL));
          break;
        }
      }
    }
  }
}
