package org.stet.extraction.alignment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stet.extraction.lexicon.LexiconFiles;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Difference;
import org.stet.fact.Span;

/**
 * Finds the small differences between two aligned sentences: words that only one of them has, where
 * the other has a single word of the same sort instead.
 *
 * <p>Word order is free, as between two translations. A difference is reported only where it is the
 * sole one of its sort on each side, for where several words have no partner the sentences merely
 * tell more or less.
 */
public final class Differences {
  private static final Pattern MONTH =
      Pattern.compile(
          "(?:Jan|Febr?|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:\\.|uary|ch|il|ust|(?:t?em|o|em)?ber)?");

  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "never", "no", "neither", "nor", "without");

  private final Antonyms antonyms;
  private final AlignmentWords lexicon;

  /**
   * @param files where {@code antonyms.yaml} and {@code alignment-words.yaml} are read from
   */
  public Differences(LexiconFiles files) {
    this.antonyms = Antonyms.read(files);
    this.lexicon = AlignmentWords.read(files);
  }

  /**
   * The differences between sentence {@code one} of {@code article} and {@code two} of {@code
   * other}.
   */
  public List<Difference> between(
      ParsedArticle article, ParsedSentence one, ParsedArticle other, ParsedSentence two) {
    List<Difference> found = new ArrayList<>();
    Sides sides = new Sides(article, one, other, two);
    number(sides).ifPresent(found::add);
    name(sides).ifPresent(found::add);
    found.addAll(opposites(sides));
    negation(sides).ifPresent(found::add);
    return List.copyOf(found);
  }

  private Optional<Difference> number(Sides sides) {
    return sides.sole(
        token -> token.tag().equals("CD") && !token.text().equalsIgnoreCase("one"),
        Differences::numeral,
        Difference.Kind.NUMBER,
        (first, second) ->
            Character.isDigit(first.text().charAt(0))
                == Character.isDigit(second.text().charAt(0)));
  }

  private static String numeral(Token token) {
    return token.text().replace(",", "").toLowerCase(Locale.ROOT);
  }

  private Optional<Difference> name(Sides sides) {
    return sides.sole(
        token -> token.isProperNoun() && token.text().length() > 2,
        token -> Wording.fold(token.lemma()),
        Difference.Kind.NAME,
        (first, second) -> !related(first, second));
  }

  /** Two spellings of one name, or a name and what is formed from it, begin alike. */
  private static boolean related(Token first, Token second) {
    String one = Wording.fold(first.text());
    String other = Wording.fold(second.text());
    return one.charAt(0) == other.charAt(0);
  }

  private List<Difference> opposites(Sides sides) {
    List<Difference> found = new ArrayList<>();
    for (Token first : sides.onlyFirst(Differences::mayHaveOpposite, this::lemma)) {
      for (Token second : sides.onlySecond(Differences::mayHaveOpposite, this::lemma)) {
        if (opposite(first, second) && Slots.same(sides.one(), first, sides.two(), second)) {
          found.add(sides.difference(first, second, Difference.Kind.ANTONYM));
        }
      }
    }
    return found;
  }

  private boolean opposite(Token first, Token second) {
    return antonyms.opposite(lemma(first), lemma(second))
        || antonyms.opposite(Wording.fold(first.text()), Wording.fold(second.text()))
        || (first.tag().equals(second.tag())
            && antonyms.opposite(positive(first), positive(second)));
  }

  private static boolean mayHaveOpposite(Token token) {
    return Wording.carriesContent(token) || token.tag().equals("IN");
  }

  /** "large" for "larger" and "largest", which keep their ending as a lemma. */
  private static String positive(Token token) {
    String word = Wording.fold(token.lemma());
    return switch (token.tag()) {
      case "JJR", "RBR" -> word.replaceFirst("i?er$", "");
      case "JJS", "RBS" -> word.replaceFirst("i?est$", "");
      default -> word;
    };
  }

  /** A word of both sentences that is negated in only one. */
  private Optional<Difference> negation(Sides sides) {
    List<Token> first = negated(sides.one());
    List<Token> second = negated(sides.two());
    if (first.isEmpty() == second.isEmpty()) {
      return Optional.empty();
    }
    boolean swap = first.isEmpty();
    ParsedSentence plain = swap ? sides.one() : sides.two();
    for (Token word : swap ? second : first) {
      for (Token same : plain.tokens()) {
        if (lemma(same).equals(lemma(word)) && !lexicon.contains(lemma(word))) {
          return Optional.of(
              swap
                  ? sides.difference(same, word, Difference.Kind.NEGATION)
                  : sides.difference(word, same, Difference.Kind.NEGATION));
        }
      }
    }
    return Optional.empty();
  }

  private static List<Token> negated(ParsedSentence sentence) {
    return sentence.tokens().stream()
        .filter(token -> NEGATIONS.contains(token.lemma()))
        .map(sentence::head)
        .filter(Objects::nonNull)
        .toList();
  }

  private String lemma(Token token) {
    return Wording.fold(token.lemma());
  }

  private record Sides(
      ParsedArticle article, ParsedSentence one, ParsedArticle other, ParsedSentence two) {

    List<Token> onlyFirst(Predicate<Token> sort, Function<Token, String> key) {
      return only(one, two, sort, key);
    }

    List<Token> onlySecond(Predicate<Token> sort, Function<Token, String> key) {
      return only(two, one, sort, key);
    }

    private static List<Token> only(
        ParsedSentence here,
        ParsedSentence there,
        Predicate<Token> sort,
        Function<Token, String> key) {
      Set<String> known = there.tokens().stream().map(key).collect(Collectors.toSet());
      Set<String> seen = new HashSet<>();
      return here.tokens().stream()
          .filter(sort)
          .filter(token -> !numbersName(here, token))
          .filter(token -> !known.contains(key.apply(token)) && seen.add(key.apply(token)))
          .toList();
    }

    /** "Flight 214", "NGC 1365": a number that is part of a name, unless the name is a month's. */
    private static boolean numbersName(ParsedSentence sentence, Token token) {
      if (!token.tag().equals("CD") || token.index() == 0) {
        return false;
      }
      Token before = sentence.token(token.index() - 1);
      return before.isProperNoun() && !MONTH.matcher(before.text()).matches();
    }

    Optional<Difference> sole(
        Predicate<Token> sort,
        Function<Token, String> key,
        Difference.Kind kind,
        BiPredicate<Token, Token> comparable) {
      List<Token> first = runs(onlyFirst(sort, key));
      List<Token> second = runs(onlySecond(sort, key));
      return first.size() == 1 && second.size() == 1 && comparable.test(first.get(0), second.get(0))
          ? Optional.of(difference(first.get(0), second.get(0), kind))
          : Optional.empty();
    }

    /** The last word of every run of neighbours: "Ann Lund" is one name. */
    private static List<Token> runs(List<Token> words) {
      List<Token> last = new ArrayList<>();
      for (Token word : words) {
        if (!last.isEmpty() && last.get(last.size() - 1).index() == word.index() - 1) {
          last.remove(last.size() - 1);
        }
        last.add(word);
      }
      return last;
    }

    Difference difference(Token first, Token second, Difference.Kind kind) {
      return new Difference(span(article, first), span(other, second), kind);
    }

    private static Span span(ParsedArticle article, Token token) {
      return article.article().span(token.start(), token.end());
    }
  }
}
