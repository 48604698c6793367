package org.stet.extraction.role;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;

/**
 * Reads against whom somebody turns to a court or an authority, however it is told: "filed a suit
 * against the port", "takes the dockers to court", "complained of the union to the inspectorate",
 * "reported the doctor to the federation".
 *
 * <p>The accused is found by the order of words, which survives a bad parse.
 */
record Complaints(ActLexicon lexicon, ParsedSentence sentence) {
  /** Of asking a court or an authority to act against somebody. */
  static final String ACT = "complain";

  private static final int REACH = 14;
  private static final int NEAR = 5;
  private static final Set<String> BRING =
      Set.of("file", "lodge", "bring", "submit", "launch", "make", "register", "start", "open");
  private static final Set<String> PAPERS =
      Set.of(
          "suit",
          "lawsuit",
          "complaint",
          "charge",
          "claim",
          "petition",
          "case",
          "action",
          "grievance",
          "report",
          "proceedings",
          "proceeding");
  private static final Set<String> TAKE = Set.of("take", "haul", "drag", "bring");
  private static final Set<String> BEFORE = Set.of("to", "before", "into");
  private static final Set<String> TELL = Set.of("report", "denounce", "refer");
  private static final Set<String> COMPLAIN = Set.of("complain");
  private static final Set<String> OF = Set.of("of", "about", "against");

  /** Against whom {@code verb} tells that its subject turns, or empty. */
  Optional<Token> against(Token verb) {
    String lemma = verb.lemma().toLowerCase(Locale.ROOT);
    int next = verb.index() + 1;
    if (lemma.equals("sue")) {
      return Optional.ofNullable(ClausePlaces.head(sentence, next));
    }
    if (BRING.contains(lemma) && papers(next)) {
      return behind(next, Set.of("against"));
    }
    if (TAKE.contains(lemma)) {
      Token object = ClausePlaces.head(sentence, next);
      return object != null && atForum(object.index() + 1) ? Optional.of(object) : Optional.empty();
    }
    if (COMPLAIN.contains(lemma)) {
      return behind(next, OF).filter(accused -> namesForum(accused.index()));
    }
    if (TELL.contains(lemma)) {
      return reported(verb);
    }
    return Optional.empty();
  }

  /** "reported the doctor to the federation", "wrote to the federation to report odd values". */
  private Optional<Token> reported(Token verb) {
    Token object = ClausePlaces.head(sentence, verb.index() + 1);
    if (object == null) {
      return Optional.empty();
    }
    if (to(object.index() + 1)) {
      return Optional.of(object);
    }
    boolean written =
        text(verb.index() - 1).equals("to")
            && sentence.tokens().subList(0, verb.index()).stream()
                .anyMatch(token -> token.lemma().equals("write"));
    return written ? owner(object.index() + 1) : Optional.empty();
  }

  /** "in <u>Charpentier</u>'s blood". */
  private Optional<Token> owner(int from) {
    for (int i = from; i < Math.min(sentence.tokens().size(), from + NEAR); i++) {
      if (sentence.token(i).tag().equals("POS") && sentence.token(i - 1).isProperNoun()) {
        return Optional.of(sentence.token(i - 1));
      }
    }
    return Optional.empty();
  }

  private boolean papers(int from) {
    for (int i = from; i < Math.min(sentence.tokens().size(), from + NEAR); i++) {
      if (PAPERS.contains(sentence.token(i).lemma().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private Optional<Token> behind(int from, Set<String> prepositions) {
    for (int i = from; i < Math.min(sentence.tokens().size(), from + REACH); i++) {
      if (prepositions.contains(text(i))) {
        return Optional.ofNullable(ClausePlaces.head(sentence, i + 1));
      }
    }
    return Optional.empty();
  }

  private boolean atForum(int at) {
    Token forum = BEFORE.contains(text(at)) ? ClausePlaces.head(sentence, at + 1) : null;
    return forum != null && lexicon.forum(forum.lemma().toLowerCase(Locale.ROOT));
  }

  private boolean namesForum(int from) {
    for (int i = from; i < Math.min(sentence.tokens().size(), from + NEAR); i++) {
      if (atForum(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether "to" a body follows, and no verb. */
  private boolean to(int at) {
    return text(at).equals("to") && ClausePlaces.head(sentence, at + 1) != null;
  }

  private String text(int index) {
    return index >= 0 && index < sentence.tokens().size()
        ? sentence.token(index).text().toLowerCase(Locale.ROOT)
        : "";
  }
}
