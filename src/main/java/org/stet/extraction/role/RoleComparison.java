package org.stet.extraction.role;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.stet.extraction.comparison.Comparison;
import org.stet.extraction.comparison.Counterpart;
import org.stet.extraction.comparison.StoryReading;
import org.stet.extraction.lexicon.LexiconFiles;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.fact.Difference;
import org.stet.fact.Part;

/**
 * Finds the acts that two passages tell of the same two, the other way round: "the driller carried
 * his foreman", "the foreman heaved the driller on to his shoulders".
 *
 * <p>Two sides can do the same to each other. So an act of which one article tells both directions
 * is left out, and what sides in a quarrel do to each other counts only where both passages say
 * what it is about.
 */
public final class RoleComparison implements Comparison {
  /** Of asking a court against somebody. */
  static final String PETITION = "petition";

  private static final int LEAD = 6;
  private static final int MOST_REFUSALS = 100;
  private static final int MOST_DEEDS = 3_000;

  private final ActLexicon lexicon;

  /**
   * @param files where {@code acts.yaml} is read from
   */
  public RoleComparison(LexiconFiles files) {
    this.lexicon = new ActLexicon(files);
  }

  @Override
  public List<Difference> find(StoryReading story) {
    DeedReader reader =
        new DeedReader(lexicon, new PartyReader(lexicon, story.articles(), story.names()));
    Map<String, List<Deed>> byAct = new LinkedHashMap<>();
    Map<ParsedSentence, List<Deed>> bySentence = new LinkedHashMap<>();
    int count = 0;
    for (ParsedArticle article : story.articles()) {
      for (ParsedSentence sentence : article.sentences()) {
        if (count < MOST_DEEDS) {
          List<Deed> deeds = reader.read(article, sentence);
          bySentence.put(sentence, deeds);
          count += deeds.size();
          deeds.forEach(
              deed -> byAct.computeIfAbsent(deed.act(), act -> new ArrayList<>()).add(deed));
        }
      }
    }
    Findings findings = new Findings(byAct, bySentence);
    headlines(story).forEach(findings::compare);
    story.counterparts().forEach(findings::compare);
    for (String act : lexicon.refusals()) {
      findings.compareExchanged(byAct.getOrDefault(act, List.of()));
    }
    return List.copyOf(findings.found);
  }

  /** What has been found so far: of two articles each act once. */
  private final class Findings {
    private final Map<String, List<Deed>> byAct;
    private final Map<ParsedSentence, List<Deed>> bySentence;
    private final List<Difference> found = new ArrayList<>();
    private final Set<String> told = new HashSet<>();
    private final Set<ParsedSentence> reversed = new HashSet<>();

    Findings(Map<String, List<Deed>> byAct, Map<ParsedSentence, List<Deed>> bySentence) {
      this.byAct = byAct;
      this.bySentence = bySentence;
    }

    void compare(Counterpart pair) {
      if (reversed.contains(pair.first()) || reversed.contains(pair.second())) {
        return;
      }
      for (Deed one : bySentence.getOrDefault(pair.first(), List.of())) {
        for (Deed other : bySentence.getOrDefault(pair.second(), List.of())) {
          if (one.act().equals(other.act())
              && swapped(one, other)
              && !bothWays(one, byAct)
              && !bothWays(other, byAct)) {
            tell(one, other, pair.cosine());
          }
        }
      }
    }

    /** Who refused and who accepted is plain enough wherever it stands. */
    void compareExchanged(List<Deed> deeds) {
      int most = Math.min(deeds.size(), MOST_REFUSALS);
      for (int i = 0; i < most; i++) {
        for (int j = i + 1; j < most; j++) {
          Deed one = deeds.get(i);
          Deed other = deeds.get(j);
          if (!one.article().equals(other.article()) && exchanged(one, other, bySentence)) {
            tell(one, other, 1);
          }
        }
      }
    }

    private void tell(Deed one, Deed other, double similarity) {
      boolean headline = one.article().equals(other.article());
      if (headline) {
        reversed.add(one.sentence());
      }
      String key = one.article().article().id() + "/" + other.article().article().id();
      if (told.add(key + "/" + one.act().replace("=", ""))) {
        found.add(
            new Difference(
                one.words(), other.words(), Difference.Kind.ROLES, headline, similarity));
      }
    }
  }

  /** Each headline with the sentences that lead its body. */
  private static List<Counterpart> headlines(StoryReading story) {
    List<Counterpart> pairs = new ArrayList<>();
    for (ParsedArticle article : story.articles()) {
      for (ParsedSentence headline : article.sentences()) {
        if (headline.part() == Part.HEADLINE) {
          article.sentences().stream()
              .filter(sentence -> sentence.part() == Part.BODY)
              .limit(LEAD)
              .map(lead -> new Counterpart(article, headline, article, lead, 1, false))
              .forEach(pairs::add);
        }
      }
    }
    return pairs;
  }

  private boolean swapped(Deed one, Deed other) {
    if (one.inHeadline() && one.act().equals(Complaints.ACT) && complainsOnlyBack(one, other)) {
      return true;
    }
    return one.whole() && other.whole() ? crosswise(one, other) : halfKnown(one, other);
  }

  private boolean crosswise(Deed one, Deed other) {
    boolean content = !Collections.disjoint(one.content(), other.content());
    boolean number = !Collections.disjoint(one.numbers(), other.numbers());
    boolean quarrel = lexicon.quarrelling(one.act());
    if (quarrel && !content && !number && !complaint(one, other)) {
      return false;
    }
    Party a = one.agent();
    Party b = one.patient();
    Party c = other.agent();
    Party d = other.patient();
    boolean known =
        number ? a.ofOneSide(d) && b.ofOneSide(c) : same(a, d, content) && same(b, c, content);
    return known
        && !(a.open() && b.open())
        && !a.mayBe(c)
        && !b.mayBe(d)
        && !a.mayBe(b)
        && !c.mayBe(d);
  }

  /** Two persons by name seldom denounce each other. */
  private static boolean complaint(Deed one, Deed other) {
    return one.act().equals(Complaints.ACT)
        && Stream.of(one.agent(), one.patient(), other.agent(), other.patient())
            .allMatch(party -> party.key() != null);
  }

  /** The headline's complainant is the one complained of, and only so, in the body's words. */
  private static boolean complainsOnlyBack(Deed headline, Deed body) {
    return headline.article().equals(body.article())
        && headline.whole()
        && body.whole()
        && headline.agent().onOneSide(body.patient())
        && !headline.agent().onOneSide(body.agent())
        && !headline.patient().onOneSide(body.patient());
  }

  private static boolean same(Party one, Party other, boolean content) {
    return one.mayBe(other) || content && one.open() && other.open();
  }

  /** "Kraus paid Holt $40,000", "Kraus received $40,000": of the second only one side is known. */
  private static boolean halfKnown(Deed one, Deed other) {
    boolean theme =
        !Collections.disjoint(one.numbers(), other.numbers())
            || one.act().equals(PETITION) && !Collections.disjoint(one.content(), other.content());
    return theme
        && !one.act().startsWith("=")
        && (known(one, one.agent(), other.patient()) || known(one, one.patient(), other.agent()))
        && !may(one.agent(), other.agent())
        && !may(one.patient(), other.patient());
  }

  private static boolean known(Deed deed, Party one, Party other) {
    return may(one, other)
        && (deed.act().equals(PETITION) || one.key() != null && one.key().equals(other.key()));
  }

  private static boolean may(Party one, Party other) {
    return one != null && other != null && one.mayBe(other);
  }

  /** "The union refused what the employers had accepted", and the other way round. */
  private boolean exchanged(Deed one, Deed other, Map<ParsedSentence, List<Deed>> bySentence) {
    return lexicon
        .opposite(one.act())
        .map(
            opposite ->
                whole(one, other)
                    && one.patient().mayBe(other.patient())
                    && does(opposite, one, other.agent(), bySentence)
                    && does(opposite, other, one.agent(), bySentence)
                    && !one.agent().mayBe(other.agent()))
        .orElse(false);
  }

  private static boolean whole(Deed one, Deed other) {
    return one.whole() && other.whole();
  }

  private static boolean does(
      String act, Deed beside, Party agent, Map<ParsedSentence, List<Deed>> bySentence) {
    return bySentence.getOrDefault(beside.sentence(), List.of()).stream()
        .anyMatch(deed -> deed.act().equals(act) && may(deed.agent(), agent));
  }

  /** Whether the article of {@code deed} tells the same act the other way round too. */
  private boolean bothWays(Deed deed, Map<String, List<Deed>> byAct) {
    return byAct.get(deed.act()).stream()
        .filter(own -> own.article().equals(deed.article()) && !own.inHeadline())
        .filter(own -> !own.sentence().equals(deed.sentence()) || own != deed)
        .anyMatch(
            own ->
                deed.inHeadline()
                    ? deed.act().equals(Complaints.ACT) && may(own.agent(), deed.agent())
                    : swapped(own, deed));
  }
}
