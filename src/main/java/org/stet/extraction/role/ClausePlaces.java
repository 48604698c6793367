package org.stet.extraction.role;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.stet.extraction.claim.Clause;
import org.stet.extraction.claim.Clauses;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;

/**
 * The words that fill the places of a verb: by the tree where it tells, else by the order of words,
 * which survives a bad parse.
 *
 * @param subject the grammatical subject, or null
 * @param passive whether it is the one acted upon
 * @param object the object, or null
 * @param recipient the indirect object, or null
 * @param particle the particle that belongs to the verb, or empty
 * @param behind the nouns behind prepositions, by preposition
 */
record ClausePlaces(
    Token subject,
    boolean passive,
    Token object,
    Token recipient,
    String particle,
    Map<String, Token> behind) {
  private static final int REACH = 16;
  private static final Set<String> PARTICLES =
      Set.of("down", "over", "up", "out", "off", "away", "back");
  private static final Set<String> THEMES = Set.of("money", "cash", "funds", "capital");
  private static final int NEAR = 5;
  private static final Set<String> GAPS = Set.of("that", "which", "whom");
  private static final Set<String> RELATIVE = Set.of("WP", "WDT");
  private static final Set<String> BE =
      Set.of("be", "was", "were", "is", "are", "been", "being", "get", "got");

  static ClausePlaces of(ParsedSentence sentence, Clauses clauses, Token verb) {
    Clause clause = clauses.of(verb);
    int at = verb.index() + 1;
    String particle = "";
    if (PARTICLES.contains(text(sentence, at)) && !text(sentence, at + 1).equals("of")) {
      particle = text(sentence, at);
      at++;
    }
    Token subject = clause.subject();
    if (subject == null || RELATIVE.contains(subject.tag())) {
      subject = subject(sentence, verb.index() - 1);
    }
    if (subject == null && text(sentence, verb.index() - 1).equals("to")) {
      subject = controller(sentence, clauses, verb.index() - 2);
    }
    boolean passive = clause.passive() || passive(sentence, verb);
    Token object = clause.object();
    if (object != null && RELATIVE.contains(object.tag())) {
      object = antecedent(sentence, object.index() - 1);
    }
    if (object == null && subject != null) {
      object = gap(sentence, subject);
    }
    Token direct = head(sentence, at);
    if (object == null || object.tag().equals("CD") || object.text().equals("$")) {
      object = direct == null ? object : direct;
    }
    if (object != null && !object.isNoun() && direct != null) {
      object = direct;
    }
    Token recipient = clause.recipient() == null ? served(sentence, at) : clause.recipient();
    return new ClausePlaces(subject, passive, object, recipient, particle, behind(sentence, at));
  }

  /**
   * "lent the dealer money", "owed the landlord 400 euros": whom a verb with two objects serves.
   */
  private static Token served(ParsedSentence sentence, int from) {
    Token before = null;
    for (int i = from; i < sentence.tokens().size() && nominal(sentence.token(i)); i++) {
      Token token = sentence.token(i);
      boolean theme =
          Set.of("CD", "$", "DT").contains(token.tag()) || THEMES.contains(token.lemma());
      if (theme && before != null) {
        return before;
      }
      if (token.isNoun()) {
        before = token;
      }
    }
    return null;
  }

  private static boolean passive(ParsedSentence sentence, Token verb) {
    return verb.tag().equals("VBN") && BE.contains(text(sentence, verb.index() - 1));
  }

  /** The subject by the order of words, from right to left. */
  private static Token subject(ParsedSentence sentence, int from) {
    int at = from;
    while (at >= 0 && skipped(sentence.token(at))) {
      at--;
    }
    if (at < 0) {
      return null;
    }
    Token token = sentence.token(at);
    if (RELATIVE.contains(token.tag())) {
      return antecedent(sentence, at - 1);
    }
    return token.isNoun() || token.tag().equals("PRP") ? phrase(sentence, at) : null;
  }

  /** "came from behind to defeat": the subject of the verb before. */
  private static Token controller(ParsedSentence sentence, Clauses clauses, int from) {
    for (int i = from; i >= Math.max(0, from - NEAR); i--) {
      if (sentence.token(i).tag().startsWith("VB")) {
        return clauses.of(sentence.token(i)).subject();
      }
    }
    return null;
  }

  /** "a compromise that the union had been ready to sign": the noun before the clause. */
  private static Token gap(ParsedSentence sentence, Token subject) {
    int at = subject.index();
    while (at > 0 && nominal(sentence.token(at - 1))) {
      at--;
    }
    return GAPS.contains(text(sentence, at - 1)) ? antecedent(sentence, at - 2) : null;
  }

  private static boolean skipped(Token token) {
    return token.is("aux")
        || token.is("cop")
        || token.tag().equals("MD")
        || token.tag().equals("RB");
  }

  /** The noun before a relative pronoun. */
  private static Token antecedent(ParsedSentence sentence, int from) {
    int at = from;
    if (at >= 0 && (sentence.token(at).text().equals(",") || text(sentence, at).endsWith("self"))) {
      at--;
    }
    return at >= 0 && (sentence.token(at).isNoun() || sentence.token(at).isProperNoun())
        ? phrase(sentence, at)
        : null;
  }

  /** The head of the phrase that ends at {@code last}: "men" of "men from the brigade". */
  private static Token phrase(ParsedSentence sentence, int last) {
    int at = last;
    while (at > 0 && nominal(sentence.token(at - 1))) {
      at--;
    }
    if (at >= 2 && Set.of("of", "from").contains(text(sentence, at - 1))) {
      Token before = sentence.token(at - 2);
      if (before.isNoun()) {
        return phrase(sentence, at - 2);
      }
    }
    return sentence.token(last);
  }

  private static Map<String, Token> behind(ParsedSentence sentence, int from) {
    Map<String, Token> found = new LinkedHashMap<>();
    int end = Math.min(sentence.tokens().size(), from + REACH);
    for (int i = from; i < end; i++) {
      Token token = sentence.token(i);
      boolean finite = token.tag().equals("VBD") || token.tag().equals("VBZ");
      if (finite || token.text().equals(";")) {
        break;
      }
      if (token.tag().equals("IN") || token.tag().equals("TO")) {
        Token head = head(sentence, i + 1);
        if (head != null) {
          found.putIfAbsent(text(sentence, i), head);
        }
      }
    }
    return found;
  }

  /** The head of the phrase that begins at {@code start}, or null. */
  static Token head(ParsedSentence sentence, int start) {
    int at = start;
    if (at < sentence.tokens().size() && sentence.token(at).tag().equals("PRP")) {
      return sentence.token(at);
    }
    Token head = null;
    while (at < sentence.tokens().size() && nominal(sentence.token(at))) {
      if (sentence.token(at).isNoun()) {
        head = sentence.token(at);
      } else if (head != null && sentence.token(at).tag().equals("DT")) {
        break;
      }
      at++;
    }
    return head;
  }

  private static boolean nominal(Token token) {
    return token.isNoun()
        || token.tag().startsWith("JJ")
        || Set.of("DT", "POS", "HYPH", "PRP$", "CD", "VBG", "VBN", "$").contains(token.tag())
            && !token.is("aux");
  }

  private static String text(ParsedSentence sentence, int index) {
    return index >= 0 && index < sentence.tokens().size()
        ? sentence.token(index).text().toLowerCase(Locale.ROOT)
        : "";
  }
}
