package org.stet.extraction.figure;

import java.util.List;
import org.stet.extraction.figure.Numeral.Form;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Figure;
import org.stet.fact.Measure;

/** What later numbers of a sentence take over from earlier ones, because English leaves it out. */
final class Carried {
  private Figure toll;
  private Figure last;

  /** Remembers {@code figure}, the latest of the sentence. */
  void after(Figure figure) {
    last = figure;
    if (toll == null && figure.measure() == Measure.TOLL && figure.counted() != null) {
      toll = figure;
    }
  }

  /** The noun of the first toll of the sentence, or null. */
  String counted() {
    return toll == null ? null : toll.counted();
  }

  /**
   * The outcome of an earlier number: "killed 84 mercenaries and 47 soldiers", "of the 143 injured
   * … 26 were flown"; null if nothing is carried on.
   */
  String outcome(ParsedSentence sentence, Noun noun, int start) {
    if (noun.head() != null) {
      boolean joined =
          last != null && last.measure() == Measure.TOLL && isListed(sentence, last, start);
      return joined ? last.outcome() : null;
    }
    int next = noun.numeral().index() + 1;
    boolean verb =
        next < sentence.tokens().size()
            && List.of("be", "have").contains(sentence.token(next).lemma());
    return toll != null && verb ? toll.outcome() : null;
  }

  /** Whether only the rest of a noun phrase and "and" stand between {@code figure} and the next. */
  private static boolean isListed(ParsedSentence sentence, Figure figure, int start) {
    Token before = null;
    for (Token token : sentence.tokens()) {
      if (token.start() >= figure.span().end() && token.end() <= start) {
        boolean verb = token.isVerb() && !token.tag().equals("VBG");
        if (verb || token.tag().equals(":") || token.tag().equals("TO")) {
          return false;
        }
        before = token;
      }
    }
    return before != null && (before.text().equals("and") || before.text().equals(","));
  }

  /** A bare large number beside money is money: "2.3 million euros … the 900,000 conceded". */
  static Phrase currency(String text, List<Phrase> phrases, int i) {
    Phrase phrase = phrases.get(i);
    boolean bare =
        phrase.kind() == Phrase.Kind.COUNT
            && phrase.numeral().form() == Form.DIGITS
            && !followedByNoun(text, phrase.end());
    if (!bare) {
      return phrase;
    }
    Phrase next = i + 1 < phrases.size() ? phrases.get(i + 1) : null;
    if (next != null
        && next.kind() == Phrase.Kind.MONEY
        && text.substring(phrase.end(), next.start()).matches("\\s(?:to|and|or)\\s")) {
      return money(phrase, next);
    }
    for (int before = i - 1; before >= 0; before--) {
      Phrase earlier = phrases.get(before);
      if (earlier.kind() == Phrase.Kind.MONEY && isOrder(phrase, earlier)) {
        return money(phrase, firstMoney(phrases, i));
      }
    }
    return phrase;
  }

  /** The currency of the text, not the conversion in brackets behind it. */
  private static Phrase firstMoney(List<Phrase> phrases, int before) {
    return phrases.subList(0, before).stream()
        .filter(phrase -> phrase.kind() == Phrase.Kind.MONEY)
        .findFirst()
        .orElseThrow();
  }

  private static boolean isOrder(Phrase phrase, Phrase money) {
    double value = phrase.numeral().value();
    return value >= 1000 && value * 1000 >= money.numeral().value();
  }

  private static Phrase money(Phrase phrase, Phrase money) {
    return new Phrase(
        phrase.numeral(),
        phrase.start(),
        phrase.end(),
        phrase.low(),
        phrase.high(),
        phrase.bound(),
        Phrase.Kind.MONEY,
        money.unit());
  }

  private static boolean followedByNoun(String text, int end) {
    String tail = text.substring(end, Math.min(text.length(), end + 24));
    return tail.matches(
        "(?s)\\s\\p{Ll}+s\\b(?<!was|is|has|as|this).*|\\s(?:people|men|women|children).*|[-%].*");
  }
}
