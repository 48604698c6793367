package org.stet.extraction.figure;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.extraction.name.Names;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Article;
import org.stet.fact.Mention;
import org.stet.fact.NameKind;
import org.stet.fact.Span;

/**
 * Makes the keys by which figures of two articles are held against each other.
 *
 * <p>Tolls: whoever is counted without further description ("people", "dead", a bare number)
 * belongs to the event, and shares a key. A part of it ("four of the dead", "in the village four
 * died") has none. Who is described shares a key with the same description of the same body; all
 * who fight are one description, since one paper's mercenaries are the other's fighters.
 *
 * <p>Everything else is compared only when the clause names what is measured.
 */
final class Keys {
  private static final int PHRASE = 8;

  /** Verbs that tell too little of a thing to know it by. */
  private static final Set<String> LIGHT =
      Set.of(
          "be", "have", "tell", "say", "take", "go", "find", "make", "get", "believe", "keep", "do",
          "come", "see", "give", "know", "think", "stay", "want", "use", "include", "expect");

  private final FigureLexicon.Outcomes lexicon;
  private final FigureLexicon.Units units;

  Keys(FigureLexicon.Outcomes lexicon, FigureLexicon.Units units) {
    this.lexicon = lexicon;
    this.units = units;
  }

  /**
   * Of whom {@code noun} counts: the name before it or behind "of", "from"; null if there is none.
   */
  String referent(ParsedSentence sentence, Noun noun, Article article, Names names) {
    if (noun.head() == null) {
      return null;
    }
    Span before = article.span(noun.first().start(), noun.head().end());
    List<Mention> premodifiers = entities(names.within(before));
    Token last = ofPhraseEnd(sentence, noun.head());
    List<Mention> behind =
        last == null
            ? List.of()
            : entities(names.within(article.span(noun.head().end(), last.end())));
    return Stream.of(
            behind.stream().filter(Keys::isBody),
            premodifiers.stream().filter(Keys::isBody),
            premodifiers.stream(),
            behind.stream())
        .flatMap(stream -> stream.limit(1))
        .map(Mention::entityKey)
        .findFirst()
        .orElse(null);
  }

  private static List<Mention> entities(List<Mention> mentions) {
    return mentions.stream().filter(mention -> mention.kind() != NameKind.PERSON).toList();
  }

  private static boolean isBody(Mention mention) {
    return mention.kind() == NameKind.ORGANISATION || mention.kind() == NameKind.UNKNOWN;
  }

  private static Token ofPhraseEnd(ParsedSentence sentence, Token head) {
    int of = head.index() + 1;
    if (of >= sentence.tokens().size()
        || !List.of("of", "from").contains(sentence.token(of).text())) {
      return null;
    }
    int last = of;
    while (last + 1 < sentence.tokens().size() && last < of + PHRASE) {
      Token next = sentence.token(last + 1);
      boolean nominal =
          next.isNoun()
              || next.tag().equals("DT")
              || next.tag().startsWith("JJ")
              || next.tag().equals("HYPH")
              || next.tag().equals("POS");
      if (!nominal) {
        break;
      }
      last++;
    }
    return sentence.token(last);
  }

  /** The key of a toll, or null where it counts a part of the event's victims. */
  String toll(ParsedSentence sentence, Noun noun, String outcome, String referent, boolean local) {
    if (noun.partitive() || local) {
      return null;
    }
    return join("toll", outcome, group(sentence, noun), referent);
  }

  /** The description of the counted, "" for anybody. */
  private String group(ParsedSentence sentence, Noun noun) {
    if (noun.head() == null || lexicon.anybody().contains(noun.lemma())) {
      return described(noun);
    }
    String lemma = noun.lemma();
    if (lexicon.fighters().contains(lemma)) {
      return "fighter";
    }
    Token last = ofPhraseEnd(sentence, noun.head());
    boolean armed =
        lexicon.members().contains(lemma)
            && last != null
            && sentence.tokens().subList(noun.head().index(), last.index() + 1).stream()
                .anyMatch(token -> lexicon.forces().contains(lower(token)));
    return armed ? "fighter" : described(noun) + lemma;
  }

  /** Adjectives that make a part of the counted: "young", "foreign"; names are the referent's. */
  private String described(Noun noun) {
    return noun.words().stream()
        .filter(word -> !word.equals(noun.head()))
        .filter(word -> word.tag().equals("JJ") || word.tag().equals("NN"))
        .map(Keys::lower)
        .filter(
            word ->
                lexicon.outcomes().stream()
                    .noneMatch(o -> o.adjectives().contains(word) || o.object().contains(word)))
        .map(word -> word + " ")
        .collect(Collectors.joining());
  }

  /** The key of a plain count: what is counted, of whom, and what is told of it. */
  String count(ParsedSentence sentence, Noun noun, String measure, String referent, String verb) {
    if (noun.head() == null || noun.partitive()) {
      return null;
    }
    String predicate = verb == null ? predicate(sentence, noun.head()) : verb;
    return predicate == null
        ? null
        : join(measure, described(noun) + noun.lemma(), predicate, referent);
  }

  private static String predicate(ParsedSentence sentence, Token head) {
    Token verb = sentence.head(head);
    boolean argument = head.is("nsubj") || head.is("obj");
    return argument && verb != null && verb.isVerb() && !LIGHT.contains(lower(verb))
        ? lower(verb) + "/" + (head.is("obj") ? "obj" : "subj")
        : null;
  }

  /** The way a length was measured ("depth"), or the quantity's name; null where unknown. */
  String dimension(ParsedSentence sentence, Token unit, Token numeral) {
    for (int i = numeral.index() - 1; i >= Math.max(0, numeral.index() - 5); i--) {
      String word = units.dimensions().get(sentence.token(i).text().toLowerCase(Locale.ROOT));
      if (word != null && sentence.token(i).isNoun()) {
        return word;
      }
    }
    int next = unit.index() + 1;
    return next < sentence.tokens().size()
        ? units.dimensions().get(sentence.token(next).text().toLowerCase(Locale.ROOT))
        : null;
  }

  /**
   * The noun that an amount is said to be: the subject it is set or put at, or nearest before it.
   */
  static String amountOf(ParsedSentence sentence, Token amount) {
    Token head = sentence.head(amount);
    if (head == null) {
      return null;
    }
    if (head.isVerb()) {
      Token subject = sentence.child(head, "nsubj");
      Token object = sentence.child(head, "obj");
      boolean oblique = amount.is("obl");
      boolean acts = subject != null && object != null && subject.relation().equals("nsubj");
      Token of =
          oblique && object != null && !object.equals(amount) ? object : acts ? null : subject;
      return of == null || !of.isNoun() || of.isProperNoun() ? null : lower(of);
    }
    boolean inside =
        amount.is("nmod")
            && head.isNoun()
            && !head.isProperNoun()
            && sentence.child(amount, "case") != null;
    return inside ? lower(head) : null;
  }

  static String join(String... parts) {
    return Stream.of(parts).map(part -> part == null ? "" : part).collect(Collectors.joining("|"));
  }

  private static String lower(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
