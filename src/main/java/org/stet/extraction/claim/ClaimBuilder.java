package org.stet.extraction.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stet.extraction.attribution.Attributions;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Attribution;
import org.stet.fact.Claim;
import org.stet.fact.Moment;
import org.stet.fact.Span;

/** Makes a claim of a predicate found in a sentence. */
record ClaimBuilder(
    ParsedArticle article,
    Tree tree,
    ParticipantReader participants,
    CommitmentReader commitments,
    PlaceReader places,
    List<Moment> moments,
    Attributions attributions) {
  private static final Set<String> CLAUSES =
      Set.of("ccomp", "advcl", "parataxis", "acl:relcl", "punct", "discourse", "cc");
  private static final Set<String> BOUNDS =
      Set.of("until", "till", "from", "since", "by", "before", "after", "through");
  private static final Set<String> IN_PHRASE =
      Set.of("det", "amod", "compound", "nmod", "nmod:poss", "case", "flat");
  private static final Set<String> EVERYBODY =
      Set.of("nobody", "no-one", "one", "people", "person", "body", "none");

  Optional<Claim> build(Match match) {
    Span span = span(match);
    Attribution attribution = attributions.covering(word(match.trigger())).orElse(null);
    Commitment commitment =
        new AttributedCommitment(tree, commitments)
            .under(commitments.read(match.trigger(), match.arguments()), attribution);
    Token agentToken = match.agent();
    if (agentToken == null && !match.agentOpen() && commitment.denied()) {
      return Optional.empty();
    }
    if (match.patient() == null && !match.patientOpen() && commitment.denied()) {
      return Optional.empty();
    }
    Participant agent =
        agentToken == null && !commitment.denied() && match.frame().is(Frame.Trait.GIVER_TELLS)
            ? participants.speakingFor(attribution)
            : participant(agentToken, attribution);
    Participant patient = patient(match, attribution);
    return Optional.of(
        new Claim(
            span,
            agent == null ? null : agent.span(),
            match.frame().id(),
            patient == null ? null : patient.span(),
            agent == null ? null : agent.key(),
            patient == null ? null : patient.key(),
            places.read(match, span),
            moment(span),
            commitment.denied(),
            commitment.factuality(),
            attribution,
            tree.sentence().part()));
  }

  private Participant participant(Token token, Attribution attribution) {
    if (token == null) {
      return null;
    }
    Participant participant = participants.read(token, attribution);
    boolean nobody =
        commitments.negative(token) && (!token.isNoun() || EVERYBODY.contains(Tree.lemma(token)));
    return nobody ? new Participant(participant.span(), ParticipantReader.ANYONE) : participant;
  }

  private Participant patient(Match match, Attribution attribution) {
    String fixed = match.frame().patient();
    if (match.patientOpen() && match.arguments().stream().anyMatch(commitments::negative)) {
      return new Participant(word(match.trigger()), ParticipantReader.ANYONE);
    }
    return fixed == null
        ? participant(match.patient(), attribution)
        : new Participant(word(match.trigger()), fixed);
  }

  private Span word(Token token) {
    return article.article().span(token.start(), token.end());
  }

  /** The clause without the clauses below it. */
  private Span span(Match match) {
    Token top = match.trigger();
    boolean absent = top.is("nmod") && tree.head(top) != null && commitments.absent(tree.head(top));
    if (absent) {
      top = tree.head(top);
    }
    boolean carried = !absent && (top.isNoun() || top.is("xcomp"));
    if (carried && tree.head(top) != null && tree.head(top).isVerb()) {
      top = tree.head(top);
    }
    TreeSet<Integer> members =
        tree.below(
            top,
            child ->
                !CLAUSES.contains(child.relation())
                    && !reporting(child)
                    && (!absent || IN_PHRASE.contains(child.relation()))
                    && !(child.is("conj") && (child.isVerb() || tree.head(child).isVerb())));
    List<Token> tokens = tree.sentence().tokens();
    if (Tree.text(tokens.get(members.first())).equals("that")
        && tokens.get(members.first()).tag().equals("IN")
        && members.size() > 1) {
      members.pollFirst();
    }
    return article
        .article()
        .span(tokens.get(members.first()).start(), tokens.get(members.last()).end());
  }

  /**
   * "<u>that</u> it was sold", "<u>according to the paper</u>": not the event, but who tells it.
   */
  private boolean reporting(Token child) {
    return child.is("mark") && Tree.text(child).equals("that")
        || child.is("obl") && tree.has(child, "case", Set.of("accord", "according"));
  }

  private Moment moment(Span clause) {
    return moments.stream()
        .filter(moment -> clause.contains(moment.span()) && !bounds(moment))
        .findFirst()
        .orElse(null);
  }

  /** "until Monday", "from July": where the event ends or begins, not when it is. */
  private boolean bounds(Moment moment) {
    List<Token> words = tree.sentence().within(moment.span());
    int first = words.isEmpty() ? 0 : words.get(0).index();
    return first > 0 && BOUNDS.contains(Tree.text(tree.sentence().token(first - 1)));
  }
}
