package org.stet.extraction.sourcing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stet.extraction.comparison.Comparison;
import org.stet.extraction.comparison.Counterpart;
import org.stet.extraction.comparison.StoryReading;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Attribution;
import org.stet.fact.Difference;
import org.stet.fact.Part;
import org.stet.fact.SourceKind;

/**
 * A plural behind which one person speaks: "witnesses said" where the source has "a witness said",
 * "experts warn" above a body in which one expert does.
 *
 * <p>Only a bare plural is held to it: "two witnesses" were counted. It is left alone where anybody
 * else of the kind speaks in the article that is held against it.
 */
public final class SpeakerCounts implements Comparison {
  /** Cosine from which two sentences tell one thing. */
  private static final double ONE_THING = 0.55;

  private static final Set<SourceKind> PEOPLE =
      Set.of(SourceKind.ROLE, SourceKind.GENERAL, SourceKind.ANONYMOUS, SourceKind.NAMED_PERSON);

  /** Bodies that speak in the plural, and people who are told of by a number they share. */
  private static final Set<String> BODIES =
      Set.of("police", "authority", "force", "rebel", "those", "people", "many", "some");

  @Override
  public List<Difference> find(StoryReading story) {
    List<Voice> voices = voices(story);
    List<Difference> found = new ArrayList<>();
    for (Counterpart pair : story.counterparts()) {
      if (pair.best() && pair.cosine() >= ONE_THING && pair.article() != pair.other()) {
        check(voices, pair, found);
      }
    }
    for (ParsedArticle article : story.articles()) {
      headline(voices, article, found);
    }
    return List.copyOf(found);
  }

  /** A source that is people: its chief noun, and whether it is a plural without a number. */
  private record Voice(Attribution said, String noun, boolean plural, boolean counted, Part part) {
    boolean in(ParsedSentence sentence) {
      return sentence.fact().span().overlaps(said.source());
    }
  }

  private static List<Voice> voices(StoryReading story) {
    List<Voice> voices = new ArrayList<>();
    for (ParsedArticle article : story.articles()) {
      for (Attribution said : story.attributions()) {
        if (said.source() != null
            && said.article().equals(article.article().id())
            && PEOPLE.contains(said.sourceKind())) {
          article.sentences().stream()
              .filter(sentence -> sentence.fact().span().contains(said.source()))
              .findFirst()
              .ifPresent(sentence -> read(said, sentence, voices));
        }
      }
    }
    return voices;
  }

  /** Every common noun before a preposition can tell what the source is: "Ana Diaz, a witness". */
  private static void read(Attribution said, ParsedSentence sentence, List<Voice> voices) {
    List<Token> tokens = sentence.within(said.source());
    boolean counted = tokens.stream().anyMatch(token -> token.tag().equals("CD"));
    Token last = null;
    for (Token token : tokens) {
      if (token.tag().equals("IN") || token.tag().startsWith("W") || token.isVerb()) {
        break;
      }
      if (token.tag().equals("NN") || token.tag().equals("NNS")) {
        last = token;
      } else if (last != null && !token.isNoun()) {
        break;
      }
    }
    if (last != null) {
      String noun = last.lemma().toLowerCase(Locale.ROOT);
      boolean plural = last.tag().equals("NNS");
      voices.add(new Voice(said, noun, plural, counted, sentence.part()));
    }
  }

  private static void check(List<Voice> voices, Counterpart pair, List<Difference> found) {
    for (Voice one : voices) {
      for (Voice other : voices) {
        boolean told = one.in(pair.first()) && other.in(pair.second());
        if (told && one.noun().equals(other.noun()) && !BODIES.contains(one.noun())) {
          Voice many = one.plural() ? one : other;
          Voice single = one.plural() ? other : one;
          if (isBare(many)
              && !single.plural()
              && isAlone(voices, single, single.said().article())) {
            found.add(difference(one, other));
          }
        }
      }
    }
  }

  /** "Experts warn of floods" above a body in which one expert speaks, and no two. */
  private static void headline(List<Voice> voices, ParsedArticle article, List<Difference> found) {
    for (Voice many : voices) {
      if (many.part() != Part.HEADLINE
          || !isBare(many)
          || BODIES.contains(many.noun())
          || !many.said().article().equals(article.article().id())) {
        continue;
      }
      voices.stream()
          .filter(voice -> voice.part() == Part.BODY && !voice.plural())
          .filter(voice -> voice.noun().equals(many.noun()))
          .filter(voice -> voice.said().article().equals(many.said().article()))
          .findFirst()
          .filter(single -> isAlone(voices, single, single.said().article()))
          .ifPresent(
              single ->
                  found.add(
                      new Difference(
                          many.said().source(),
                          single.said().source(),
                          Difference.Kind.SPEAKERS,
                          true,
                          1)));
    }
  }

  private static boolean isBare(Voice voice) {
    return voice.plural() && !voice.counted() && voice.said().source() != null;
  }

  /** Whether nobody else of the kind speaks in the body of {@code article}. */
  private static boolean isAlone(List<Voice> voices, Voice single, String article) {
    String key = single.said().speakerKey();
    return voices.stream()
        .filter(voice -> voice.said().article().equals(article) && voice.part() == Part.BODY)
        .filter(voice -> voice.noun().equals(single.noun()))
        .allMatch(
            voice ->
                !voice.plural()
                    && (voice == single
                        || voice.said().sourceKind() == SourceKind.NAMED_PERSON
                            && voice.said().speakerKey() != null
                            && voice.said().speakerKey().equals(key)));
  }

  private static Difference difference(Voice one, Voice other) {
    return new Difference(one.said().source(), other.said().source(), Difference.Kind.SPEAKERS);
  }
}
