package org.stet.extraction.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Part;

/**
 * Finds predicates worded as nouns where the sentence says of the event that it was or was not:
 * "gave support to", "there was no attack", "denied any aid", "no evidence of support".
 *
 * <p>Elsewhere a noun only mentions an event ("talks about support"), and nothing is found.
 */
final class EventNouns {
  private final Tree tree;
  private final FrameLexicon lexicon;
  private final PatternMatcher matcher;
  private final ClauseReader clauses;

  EventNouns(Tree tree, FrameLexicon lexicon, PatternMatcher matcher, ClauseReader clauses) {
    this.tree = tree;
    this.lexicon = lexicon;
    this.matcher = matcher;
    this.clauses = clauses;
  }

  List<Match> find(Token noun) {
    List<Pattern> patterns = lexicon.nouns(Tree.lemma(noun));
    Token head = tree.head(noun);
    if (patterns.isEmpty() || head == null) {
      return List.of();
    }
    boolean performed = noun.is("obj") && isIn("performing", head);
    boolean undergone = noun.is("obj") && isIn("undergoing", head);
    boolean admitted = noun.is("obj") && (isIn("denying", head) || isIn("admitting", head));
    // Who denies "support to Norland" may be its giver or its receiver, save in a headline, whose
    // reader knows nothing else.
    boolean denied = noun.is("obj") && isIn("denying", head);
    boolean headline = tree.sentence().part() == Part.HEADLINE;
    boolean passive = noun.relation().equals("nsubj:pass") && isIn("performing", head);
    boolean happened = noun.is("nsubj") && (isIn("happening", head) || existential(head));
    boolean absent =
        Set.of("without").contains(tree.preposition(noun))
            || noun.is("nmod") && isIn("traces", head) && "of".equals(tree.preposition(noun));
    if (!(performed || undergone || admitted || passive || happened || absent)) {
      return List.of();
    }
    List<Match> found = new ArrayList<>();
    for (Pattern pattern : patterns) {
      Optional<Match> match = matcher.noun(pattern, noun);
      match
          .map(m -> performed ? withAgent(m, clauses.subject(head, 4), head) : m)
          .map(
              m ->
                  denied && headline && m.patient() != null
                      ? withAgent(m, clauses.subject(head, 4), head)
                      : m)
          .filter(m -> !denied || m.agent() != null)
          .map(m -> undergone ? withPatient(m, clauses.subject(head, 4), head) : m)
          .ifPresent(found::add);
    }
    return found;
  }

  private boolean isIn(String nounClass, Token word) {
    return lexicon.nounClass(nounClass).contains(Tree.lemma(word));
  }

  private boolean existential(Token verb) {
    return Tree.lemma(verb).equals("be") && tree.child(verb, "expl") != null;
  }

  private Match withAgent(Match match, Token agent, Token verb) {
    if (match.agent() != null || match.agent() == match.patient() && agent == null) {
      return match;
    }
    Token patient = match.patient() == null ? recipient(match, verb) : match.patient();
    return new Match(
        match.pattern(),
        match.trigger(),
        agent,
        patient,
        false,
        patient == null,
        match.arguments());
  }

  /** "gave support <u>to the rebels</u>", "gave <u>the rebels</u> support". */
  private Token recipient(Match match, Token verb) {
    Token recipient = tree.child(verb, "iobj");
    return recipient != null
        ? recipient
        : clauses.prepositional(verb).stream()
            .filter(token -> isPatient(match, tree.preposition(token)))
            .findFirst()
            .orElse(null);
  }

  private static boolean isPatient(Match match, String preposition) {
    Slot slot = match.pattern().obliques().get(preposition);
    return slot != null && slot.filler() == Slot.Filler.PATIENT;
  }

  private Match withPatient(Match match, Token patient, Token verb) {
    if (match.patient() != null || patient == null) {
      return match;
    }
    Token agent =
        match.agent() != null
            ? match.agent()
            : clauses.prepositional(verb).stream()
                .filter(token -> Set.of("from", "by").contains(tree.preposition(token)))
                .findFirst()
                .orElse(null);
    return new Match(
        match.pattern(), match.trigger(), agent, patient, agent == null, false, match.arguments());
  }
}
