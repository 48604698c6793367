package org.stet.extraction.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.stet.extraction.lexicon.LexiconFiles;
import org.stet.extraction.name.Names;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Attribution;
import org.stet.fact.Factuality;
import org.stet.fact.Moment;
import org.stet.fact.Part;
import org.stet.fact.Span;

/** Reads every predication of a sentence: its verbs and its copular clauses. */
public final class PredicationReader {
  private static final int LONGEST_SENTENCE = 150;

  /** A participant within so many words is shown with its verb. */
  private static final int NEAR = 8;

  private static final Set<String> CLAUSES =
      Set.of("ccomp", "advcl", "parataxis", "acl:relcl", "punct", "discourse", "cc", "mark");
  private static final Set<String> BOUNDS =
      Set.of("until", "till", "from", "since", "by", "before", "after", "through");
  private static final Set<String> FUTURE = Set.of("will", "shall", "'ll", "’ll", "wo", "would");

  private final Negation negation;
  private final NounKinds kinds;
  private final Partitives partitives;

  /**
   * @param files where {@code negation.yaml} and {@code frames.yaml} are read from
   */
  public PredicationReader(LexiconFiles files) {
    FrameLexicon lexicon = new FrameLexicon(files);
    this.negation = Negation.read(files);
    this.kinds = NounKinds.of(lexicon);
    this.partitives = new Partitives(lexicon.nounClass("partitives"));
  }

  /**
   * The predications of {@code sentence}, in the order of their heads.
   *
   * @param moments the moments of the article, or of the story
   * @param attributions the attributions of the article, or of the story
   */
  public List<Predication> read(
      ParsedArticle article,
      ParsedSentence sentence,
      Names names,
      List<Moment> moments,
      List<Attribution> attributions) {
    if (sentence.tokens().size() > LONGEST_SENTENCE || sentence.part() == Part.RESIDUE) {
      return List.of();
    }
    Tree tree = new Tree(sentence);
    Reading reading =
        new Reading(
            article,
            tree,
            new ClauseReader(tree),
            new ClauseRepair(tree),
            new CommitmentReader(tree, negation),
            new ReferentReader(
                article,
                tree,
                new ParticipantReader(article, tree, names, kinds, partitives),
                new CommitmentReader(tree, negation),
                partitives),
            moments.stream().filter(moment -> inside(sentence, moment.span())).toList(),
            attributions.stream()
                .filter(said -> said.content().overlaps(sentence.fact().span()))
                .toList());
    List<Predication> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      boolean verb = token.tag().startsWith("VB") && !token.is("aux") && !token.is("cop");
      if (verb && !token.is("amod") && !token.is("compound")) {
        found.add(reading.verb(token));
      } else if (tree.child(token, "cop") != null) {
        found.add(reading.copular(token));
      }
    }
    return List.copyOf(found);
  }

  private static boolean inside(ParsedSentence sentence, Span span) {
    return sentence.fact().span().contains(span);
  }

  /** One sentence and what is known of it. */
  private record Reading(
      ParsedArticle article,
      Tree tree,
      ClauseReader clauses,
      ClauseRepair repair,
      CommitmentReader commitments,
      ReferentReader referents,
      List<Moment> moments,
      List<Attribution> attributions) {

    Predication verb(Token verb) {
      Clause clause = repair.of(clauses.read(verb));
      Token by =
          clause.obliques().stream()
              .filter(noun -> clause.passive() && "by".equals(tree.preposition(noun)))
              .findFirst()
              .orElse(null);
      Token agent = clause.passive() ? by : clause.subject();
      Token object = clause.object() == null ? before(verb) : clause.object();
      Token patient = clause.passive() ? clause.subject() : object;
      Token recipient =
          clause.recipient() != null
              ? clause.recipient()
              : clause.obliques().stream()
                  .filter(noun -> "to".equals(tree.preposition(noun)))
                  .findFirst()
                  .orElse(null);
      return predication(verb, agent, patient, recipient, clause.obliques());
    }

    /**
     * "Granted <u>an application</u> to forbid it": an object read as subject of the infinitive.
     */
    private Token before(Token verb) {
      return tree.children(verb, "ccomp").stream()
          .filter(below -> tree.children(below).stream().anyMatch(to -> to.tag().equals("TO")))
          .map(below -> tree.child(below, "nsubj"))
          .filter(noun -> noun != null && noun.index() > verb.index())
          .findFirst()
          .orElse(null);
    }

    Predication copular(Token head) {
      Token subject = repair.subject(head, clauses.subject(head, 4));
      return predication(head, null, subject, null, clauses.prepositional(head));
    }

    private Predication predication(
        Token head, Token agent, Token patient, Token recipient, List<Token> obliques) {
      Attribution attribution = attribution(head);
      List<Token> arguments = new ArrayList<>();
      if (agent != null) {
        arguments.add(agent);
      }
      if (patient != null) {
        arguments.add(patient);
      }
      Commitment commitment =
          new AttributedCommitment(tree, commitments)
              .under(commitments.read(head, arguments), attribution);
      Token noLonger = commitments.noLongerAt(head);
      Factuality factuality = commitment.factuality();
      if (noLonger != null && factuality == Factuality.POSSIBLE) {
        factuality = Factuality.PROBABLE;
      }
      Predication.Time time = time(head, attribution);
      if (noLonger != null && time != Predication.Time.COMING) {
        factuality = Factuality.CERTAIN;
      }
      Span clause = clause(head, agent, patient);
      return new Predication(
          article,
          tree.sentence(),
          head,
          clause,
          referents.read(agent, attribution),
          referents.read(patient, attribution),
          referents.read(recipient, attribution),
          obliques.stream()
              .filter(noun -> noun != agent && noun != patient)
              .map(noun -> referents.read(noun, attribution))
              .toList(),
          commitment.denied(),
          factuality,
          time,
          moments.stream()
              .filter(moment -> clause.contains(moment.span()) && !bounds(moment))
              .toList(),
          attribution);
    }

    private Attribution attribution(Token head) {
      return attributions.stream()
          .filter(
              said -> said.content().start() <= head.start() && head.end() <= said.content().end())
          .min(Comparator.comparingInt(said -> said.content().end() - said.content().start()))
          .orElse(null);
    }

    private Predication.Time time(Token head, Attribution attribution) {
      boolean coming =
          tree.children(head, "aux").stream().anyMatch(aux -> FUTURE.contains(Tree.text(aux)));
      Token up = tree.head(head);
      boolean shared = head.is("conj") && up != null && tree.child(head, "nsubj", "aux") == null;
      if (coming || shared && up.isVerb() && time(up, attribution) == Predication.Time.COMING) {
        return Predication.Time.COMING;
      }
      if (head.is("xcomp")
          && up != null
          && up.isVerb()
          && time(up, attribution) == Predication.Time.COMING) {
        return Predication.Time.COMING;
      }
      if (backshifted(head, attribution)) {
        return Predication.Time.PRESENT;
      }
      boolean past =
          finite(head).tag().equals("VBD")
              || tree.has(head, "aux", Set.of("have"))
              || finite(head).tag().equals("VBN") && !presentPassive(head);
      return past ? Predication.Time.PAST : Predication.Time.PRESENT;
    }

    /** "said he <u>accepted</u> it": the past of a report may be a present. */
    private boolean backshifted(Token head, Attribution attribution) {
      return attribution != null
          && !attribution.direct()
          && attribution.cue() != null
          && finite(head).tag().equals("VBD")
          && head.is("ccomp");
    }

    /** The verb that shows the tense: the copula, or of "were running" the "were". */
    private Token finite(Token head) {
      Token copula = tree.child(head, "cop");
      if (copula != null) {
        return copula;
      }
      return !head.tag().equals("VBG")
          ? head
          : tree.children(head, "aux").stream()
              .filter(aux -> aux.tag().equals("VBD"))
              .findFirst()
              .orElse(head);
    }

    private boolean presentPassive(Token head) {
      return tree.children(head, "aux").stream()
          .anyMatch(aux -> aux.tag().equals("VBZ") || aux.tag().equals("VBP"));
    }

    private Span clause(Token head, Token agent, Token patient) {
      TreeSet<Integer> members =
          tree.below(
              head,
              child ->
                  !CLAUSES.contains(child.relation())
                      && !(child.is("conj")
                          && (child.isVerb()
                              || tree.head(child).isVerb()
                              || tree.child(child, "nsubj") != null)));
      for (Token participant : Arrays.asList(agent, patient)) {
        if (participant != null && Math.abs(participant.index() - head.index()) <= NEAR) {
          members.add(participant.index());
        }
      }
      List<Token> tokens = tree.sentence().tokens();
      return article
          .article()
          .span(tokens.get(members.first()).start(), tokens.get(members.last()).end());
    }

    /** "until Monday", "since April": where something ends or begins, not when it is. */
    private boolean bounds(Moment moment) {
      List<Token> words = tree.sentence().within(moment.span());
      int first = words.isEmpty() ? 0 : words.get(0).index();
      return first > 0 && BOUNDS.contains(Tree.text(tree.sentence().token(first - 1)));
    }
  }
}
