package org.stet.extraction.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stet.extraction.claim.Clauses;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Part;

/** Reads the acts that a sentence tells as done; what is denied, wished or feared is left out. */
final class DeedReader {
  private static final int LONGEST = 100;
  private static final int REACH = 12;
  private static final int BESIDE = 9;
  private static final int LONG_CLAUSE = 160;
  private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never", "nor");
  private static final Set<String> OPEN =
      Set.of(
          "deny",
          "refuse",
          "fail",
          "want",
          "hope",
          "plan",
          "threaten",
          "promise",
          "try",
          "decline",
          "intend",
          "need",
          "seek",
          "aim",
          "vow");
  private static final Set<String> WINS = Set.of("win", "victory", "triumph");
  private static final Set<String> AGAINST = Set.of("over", "against");

  private final ActLexicon lexicon;
  private final PartyReader parties;

  DeedReader(ActLexicon lexicon, PartyReader parties) {
    this.lexicon = lexicon;
    this.parties = parties;
  }

  List<Deed> read(ParsedArticle article, ParsedSentence sentence) {
    List<Deed> found = new ArrayList<>();
    if (sentence.tokens().size() > LONGEST || sentence.part() == Part.RESIDUE) {
      return found;
    }
    Clauses clauses = new Clauses(sentence);
    for (Token token : sentence.tokens()) {
      boolean verb = token.tag().startsWith("VB") && !token.is("aux") && !token.is("cop");
      if ((verb || inHeadline(sentence, token)) && !open(sentence, token)) {
        new OfVerb(article, sentence, token, ClausePlaces.of(sentence, clauses, token)).read(found);
      }
    }
    return found;
  }

  /** "Chad hands over": in headlines the third person is taken for a plural. */
  private boolean inHeadline(ParsedSentence sentence, Token token) {
    return sentence.part() == Part.HEADLINE
        && token.index() > 0
        && token.tag().equals("NNS")
        && !lexicon.uses(token.lemma().toLowerCase(Locale.ROOT)).isEmpty()
        && sentence.tokens().stream().noneMatch(other -> other.tag().matches("VB[DZP]"));
  }

  private static boolean open(ParsedSentence sentence, Token verb) {
    Token head = sentence.head(verb);
    return sentence.children(verb).stream()
            .anyMatch(
                child ->
                    child.tag().equals("MD") && !child.lemma().equals("will")
                        || NEGATIONS.contains(child.text().toLowerCase(Locale.ROOT)))
        || head != null && verb.is("xcomp") && OPEN.contains(head.lemma().toLowerCase(Locale.ROOT));
  }

  /** One verb with its places. */
  private final class OfVerb {
    private final ParsedArticle article;
    private final ParsedSentence sentence;
    private final Token verb;
    private final ClausePlaces places;

    OfVerb(ParsedArticle article, ParsedSentence sentence, Token verb, ClausePlaces places) {
      this.article = article;
      this.sentence = sentence;
      this.verb = verb;
      this.places = places;
    }

    void read(List<Deed> found) {
      String lemma = verb.lemma().toLowerCase(Locale.ROOT);
      Token subject = places.passive() ? places.behind().get("by") : places.subject();
      Token object = places.passive() ? places.subject() : places.object();
      for (ActLexicon.Use use : lexicon.uses(lemma)) {
        boolean bare = use.preposition().isEmpty();
        Token other = bare ? recipient(object) : places.behind().get(use.preposition());
        if (use.particle().equals(places.particle()) && (other != null || bare && use.inverse())) {
          if (use.inverse()) {
            deed(use.act(), bare ? null : other, subject).ifPresent(found::add);
          } else {
            deed(use.act(), subject, other).ifPresent(found::add);
          }
        }
      }
      if (!lexicon.light(lemma) && object != null && subject != null) {
        deed("=" + lemma + places.particle(), subject, object).ifPresent(found::add);
      }
      new Complaints(lexicon, sentence)
          .against(verb)
          .filter(accused -> !places.passive())
          .filter(accused -> subject != null)
          .flatMap(accused -> deed(Complaints.ACT, subject, accused))
          .ifPresent(found::add);
      outcome(found);
      petition(lemma, found);
    }

    private Token recipient(Token object) {
      return places.recipient() != null && !places.passive() ? places.recipient() : object;
    }

    /** "walked away with a 2-1 win over the champions". */
    private void outcome(List<Deed> found) {
      Token object = places.object();
      Token with = places.behind().get("with");
      boolean win =
          object != null && WINS.contains(object.lemma())
              || with != null && WINS.contains(with.lemma());
      if (win && places.subject() != null) {
        Token loser =
            AGAINST.stream()
                .sorted()
                .map(places.behind()::get)
                .filter(token -> token != null)
                .findFirst()
                .orElse(null);
        deed("defeat", places.subject(), loser).ifPresent(found::add);
      }
    }

    /** "has gone to the court against the company". */
    private void petition(String lemma, List<Deed> found) {
      Token forum = forum(lemma);
      if (forum != null && places.subject() != null && !places.passive()) {
        deed(RoleComparison.PETITION, places.subject(), places.behind().get("against"))
            .map(
                deed ->
                    new Deed(
                        article,
                        sentence,
                        RoleComparison.PETITION,
                        deed.agent(),
                        deed.patient(),
                        Set.of(),
                        Set.of(forum.lemma()),
                        article
                            .article()
                            .span(deed.words().start(), Math.max(deed.words().end(), forum.end()))))
            .ifPresent(found::add);
      }
    }

    private Token forum(String lemma) {
      Token to = places.behind().get("to");
      if (Set.of("go", "turn", "appeal", "complain", "apply").contains(lemma)
          && to != null
          && lexicon.forum(to.lemma())) {
        return to;
      }
      Token object = places.object();
      return Set.of("ask", "petition").contains(lemma)
              && object != null
              && lexicon.forum(object.lemma())
          ? object
          : null;
    }

    private Optional<Deed> deed(String act, Token agent, Token patient) {
      if (agent == null && patient == null || agent != null && agent.equals(patient)) {
        return Optional.empty();
      }
      Party one = agent == null ? null : parties.read(article, sentence, agent, patient);
      Party two = patient == null ? null : parties.read(article, sentence, patient, agent);
      int start = verb.start();
      int end = verb.end();
      for (Party party : new Party[] {one, two}) {
        if (party != null && party.end() > end && party.end() - start < LONG_CLAUSE) {
          end = party.end();
        }
        if (party != null && party.start() < start && end - party.start() < LONG_CLAUSE) {
          start = party.start();
        }
      }
      for (int i = verb.index() + 1; i < Math.min(reach(), verb.index() + BESIDE); i++) {
        Token token = sentence.token(i);
        if (token.tag().equals("-LRB-") || token.text().equals("at")) {
          break;
        }
        boolean counted = token.tag().equals("CD") && token.text().length() > 1;
        if (token.end() > end && (counted || WINS.contains(token.lemma()))) {
          end = token.end();
        }
      }
      return Optional.of(
          new Deed(
              article,
              sentence,
              act,
              one,
              two,
              numbers(),
              content(agent, patient),
              article.article().span(start, end)));
    }

    private int reach() {
      return Math.min(sentence.tokens().size(), verb.index() + REACH);
    }

    private Set<String> numbers() {
      Set<String> numbers = new TreeSet<>();
      for (int i = verb.index() + 1; i < reach(); i++) {
        Token token = sentence.token(i);
        boolean score =
            i + 2 < sentence.tokens().size()
                && token.tag().equals("CD")
                && Set.of("-", "–").contains(sentence.token(i + 1).text())
                && sentence.token(i + 2).tag().equals("CD");
        if (score) {
          numbers.add(token.text() + "-" + sentence.token(i + 2).text());
          i += 2;
        } else if (token.text().matches("\\d[\\d.,]+|\\d+[-–]\\d+")
            && !token.text().matches("(19|20)\\d\\d")) {
          numbers.add(token.text().replace('–', '-'));
        }
      }
      return numbers;
    }

    private Set<String> content(Token agent, Token patient) {
      Set<String> content = new TreeSet<>();
      for (int i = verb.index() + 1; i < reach(); i++) {
        Token token = sentence.token(i);
        boolean own = token.equals(agent) || token.equals(patient);
        if (token.tag().startsWith("NN") && !token.isProperNoun() && !own) {
          content.add(token.lemma().toLowerCase(Locale.ROOT));
        }
      }
      return content;
    }
  }
}
