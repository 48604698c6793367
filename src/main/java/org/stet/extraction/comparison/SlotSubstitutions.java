package org.stet.extraction.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.stet.extraction.alignment.Wording;
import org.stet.extraction.lexicon.LexiconFiles;
import org.stet.extraction.name.Names;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Difference;
import org.stet.fact.Mention;
import org.stet.fact.NameKind;
import org.stet.fact.Part;

/**
 * One word exchanged for another of its sort in the same place of two sentences that tell one
 * thing: "opened its first shop in Italy", "the first shop that it opened in Greece".
 *
 * <p>The place is the word it depends on, with the relation and the preposition. A word counts as
 * exchanged only where neither article has the other's word at all: else the articles know both and
 * one of the sentences merely tells less.
 */
public final class SlotSubstitutions implements Comparison {
  private static final double ALIKE = 0.5;
  private static final double SHARED_WORDS = 0.5;
  private static final int STEM = 4;
  private static final Pattern DAY = Pattern.compile("(?:mon|tues|wednes|thurs|fri|satur|sun)day");
  private static final Set<NameKind> NAMED =
      Set.of(NameKind.PERSON, NameKind.ORGANISATION, NameKind.PLACE, NameKind.PEOPLE);

  /** A subject of the passive is what an active verb has for its object. */
  private static final Map<String, String> RELATIONS = Map.of("nsubj:pass", "obj");

  private final Alternatives alternatives;

  /**
   * @param files where {@code alternatives.yaml} is read from
   */
  public SlotSubstitutions(LexiconFiles files) {
    this.alternatives = Alternatives.read(files);
  }

  @Override
  public List<Difference> find(StoryReading story) {
    List<Difference> found = new ArrayList<>();
    Map<ParsedArticle, Set<String>> known = new IdentityHashMap<>();
    story.articles().forEach(article -> known.put(article, keys(article)));
    for (Counterpart pair : story.counterparts()) {
      if (pair.best()
          && !pair.headlineAgainstBody()
          && pair.cosine() >= ALIKE
          && pair.first().part() != Part.RESIDUE
          && shared(pair.first(), pair.second()) >= SHARED_WORDS) {
        exchanged(pair, known, story.names()).ifPresent(found::add);
      }
    }
    return List.copyOf(found);
  }

  /** What fills a place. */
  private record Filler(Token token, String key, Set<String> slots, String sort) {}

  private Optional<Difference> exchanged(
      Counterpart pair, Map<ParsedArticle, Set<String>> known, Names names) {
    Set<String> firstWords = known.get(pair.article());
    Set<String> secondWords = known.get(pair.other());
    for (Filler one : fillers(pair.first(), names)) {
      if (secondWords.contains(one.key())) {
        continue;
      }
      for (Filler other : fillers(pair.second(), names)) {
        if (!firstWords.contains(other.key())
            && !Collections.disjoint(one.slots(), other.slots())
            && one.sort().equals(other.sort())
            && !oneName(pair, one.token(), other.token(), names)) {
          return Optional.of(difference(pair, one.token(), other.token()));
        }
      }
    }
    return Optional.empty();
  }

  /** Two spellings of one name, or two names of one entity. */
  private static boolean oneName(Counterpart pair, Token one, Token other, Names names) {
    if (!one.isProperNoun() || !other.isProperNoun()) {
      return false;
    }
    String first = Wording.fold(one.text());
    String second = Wording.fold(other.text());
    int stem = Math.min(STEM, Math.min(first.length(), second.length()));
    return (stem == STEM && first.regionMatches(0, second, 0, stem))
        || names
            .at(pair.first(), one)
            .map(Mention::entityKey)
            .equals(names.at(pair.second(), other).map(Mention::entityKey));
  }

  private static Difference difference(Counterpart pair, Token one, Token other) {
    return new Difference(
        pair.article().article().span(one.start(), one.end()),
        pair.other().article().span(other.start(), other.end()),
        Difference.Kind.SUBSTITUTION,
        false,
        pair.cosine());
  }

  private List<Filler> fillers(ParsedSentence sentence, Names names) {
    List<Filler> fillers = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      String sort = sort(sentence, token, names);
      if (sort != null) {
        fillers.add(new Filler(token, Wording.fold(token.lemma()), slots(sentence, token), sort));
      }
    }
    return fillers;
  }

  /** What sort of words could stand in the place of {@code token}, or null where any could. */
  private String sort(ParsedSentence sentence, Token token, Names names) {
    String key = Wording.fold(token.lemma());
    if (DAY.matcher(key).matches()) {
      return "day";
    }
    int set = alternatives.set(key);
    if (set >= 0) {
      return "set " + set;
    }
    boolean inside = sentence.head(token) != null && token.is("compound");
    if (!token.isProperNoun() || inside) {
      return null;
    }
    return names
        .at(sentence, token)
        .map(Mention::kind)
        .filter(NAMED::contains)
        .map(NameKind::name)
        .orElse(null);
  }

  /**
   * What {@code token} depends on, how, and by which preposition. "A shop in Rome" hangs on the
   * shop and, as parsers and writers go either way, on the verb that has the shop for its object.
   */
  private static Set<String> slots(ParsedSentence sentence, Token token) {
    Set<String> slots = new TreeSet<>();
    Token filler = token.is("conj") && sentence.head(token) != null ? sentence.head(token) : token;
    Token head = sentence.head(filler);
    Token preposition = sentence.child(filler, "case");
    String relation = RELATIONS.getOrDefault(filler.relation(), filler.relation());
    if (head != null && Wording.carriesContent(head)) {
      slots.add(slot(head, relation, preposition));
      Token verb = sentence.head(head);
      if (preposition != null && verb != null && head.isNoun() && verb.isVerb()) {
        slots.add(slot(verb, relation, preposition));
      }
    }
    return slots;
  }

  private static String slot(Token head, String relation, Token preposition) {
    String how = preposition == null ? relation : Wording.fold(preposition.lemma());
    return Wording.fold(head.lemma()) + " " + how;
  }

  private static Set<String> keys(ParsedArticle article) {
    Set<String> keys = new HashSet<>();
    for (ParsedSentence sentence : article.sentences()) {
      for (Token token : sentence.tokens()) {
        keys.add(Wording.fold(token.lemma()));
        keys.add(Wording.fold(token.text()));
      }
    }
    return keys;
  }

  /** How many of the content words of the shorter sentence the other has, 0 to 1. */
  private static double shared(ParsedSentence first, ParsedSentence second) {
    Set<String> one = Wording.contentWords(first);
    Set<String> other = Wording.contentWords(second);
    double fewer = Math.min(one.size(), other.size());
    one.retainAll(other);
    return fewer == 0 ? 0 : one.size() / fewer;
  }
}
