package org.stet.extraction.alignment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Alignment;
import org.stet.fact.Moment;
import org.stet.fact.Moment.Precision;
import org.stet.fact.MomentMatch;
import org.stet.fact.Sentence;

/**
 * Times that differ in two sentences which are each other's nearest in meaning: the hour of one
 * event on one day, and the day until which one thing lasts.
 */
final class NearMoments {
  private static final double NEAR = 0.45;
  private static final double NEAR_BY_CLOCK = 0.5;
  private static final int BRIEF = 22;
  private static final int OPENING = 3;
  private static final Pattern DAY =
      Pattern.compile("\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b");
  private static final Pattern UNTIL =
      Pattern.compile("(?is).*\\b(?:until|till|runs? to|lasts? to|valid to)\\s(?:the\\s)?$");

  private final Antonyms antonyms;

  NearMoments(Antonyms antonyms) {
    this.antonyms = antonyms;
  }

  /**
   * The pairs that differ, in the order of {@code near}.
   *
   * @param sites the times of the story
   * @param near sentences of two articles that are each other's nearest
   */
  List<MomentMatch> find(List<MomentSite> sites, List<Alignment> near) {
    List<MomentMatch> found = new ArrayList<>();
    for (Alignment pair : near) {
      if (pair.similarity() >= NEAR) {
        List<MomentSite> ones = within(sites, pair.first());
        List<MomentSite> others = within(sites, pair.second());
        clocks(ones, others, pair, found);
        ends(ones, others, pair, found);
      }
    }
    return found;
  }

  private static List<MomentSite> within(List<MomentSite> sites, Sentence sentence) {
    return sites.stream().filter(site -> site.sentence().fact().equals(sentence)).toList();
  }

  /** Each sentence has one clock time, they name one day, and somebody or something in common. */
  private void clocks(
      List<MomentSite> first, List<MomentSite> second, Alignment pair, List<MomentMatch> found) {
    List<MomentSite> ones = first.stream().filter(NearMoments::clock).toList();
    List<MomentSite> others = second.stream().filter(NearMoments::clock).toList();
    if (ones.size() != 1 || others.size() != 1) {
      return;
    }
    MomentSite one = ones.get(0);
    MomentSite other = others.get(0);
    MomentMatch match = new MomentMatch(one.moment(), other.moment(), pair.similarity());
    Set<String> shared = things(one);
    shared.retainAll(things(other));
    if (match.conflicting()
        && pair.similarity() >= NEAR_BY_CLOCK
        && shared.size() > 1
        && brief(one)
        && brief(other)
        && days(pair.first()).equals(days(pair.second()))
        && !days(pair.first()).isEmpty()
        && !one.loose()
        && !other.loose()
        && !MomentMatcher.otherZone(one, other)
        && one.slot() == MomentSite.Slot.WHEN
        && other.slot() == MomentSite.Slot.WHEN
        && !antonyms.opposite(one.clause().predicate(), other.clause().predicate())) {
      found.add(match);
    }
  }

  private static boolean clock(MomentSite site) {
    return site.moment().precision() == Precision.MINUTE;
  }

  private static Set<String> days(Sentence sentence) {
    return DAY.matcher(sentence.span().text())
        .results()
        .map(day -> day.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** A long sentence tells of more than what happened at the time. */
  private static boolean brief(MomentSite site) {
    return site.sentence().tokens().size() <= BRIEF;
  }

  /** What the sentence tells of, its days left out. */
  private static Set<String> things(MomentSite site) {
    return site.sentence().tokens().stream()
        .filter(token -> token.isNoun() && !token.isProperNoun())
        .map(token -> Wording.fold(token.lemma()))
        .filter(word -> !word.endsWith("day") && !word.endsWith(".m."))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** "Has <u>until Sunday</u> to sign", "has <u>until Oct. 30</u> to sign". */
  private static void ends(
      List<MomentSite> first, List<MomentSite> second, Alignment pair, List<MomentMatch> found) {
    List<MomentSite> ones = first.stream().filter(NearMoments::lasts).toList();
    List<MomentSite> others = second.stream().filter(NearMoments::lasts).toList();
    if (ones.size() != 1 || others.size() != 1) {
      return;
    }
    MomentMatch match =
        new MomentMatch(ones.get(0).moment(), others.get(0).moment(), pair.similarity());
    boolean days =
        ones.get(0).moment().precision() == Precision.DAY
            && others.get(0).moment().precision() == Precision.DAY;
    if (days && match.conflicting() && oneSubject(ones.get(0), others.get(0))) {
      found.add(match);
    }
  }

  private static boolean lasts(MomentSite site) {
    Moment moment = site.moment();
    Sentence sentence = site.sentence().fact();
    String before =
        sentence.span().text().substring(0, moment.span().start() - sentence.span().start());
    return UNTIL.matcher(before).matches();
  }

  private static boolean oneSubject(MomentSite one, MomentSite other) {
    Set<String> first = nouns(one);
    return !Collections.disjoint(first, nouns(other));
  }

  /** The nouns of the subjects, and the noun that the sentence opens with: "The president, who". */
  private static Set<String> nouns(MomentSite site) {
    ParsedSentence sentence = site.sentence();
    Set<String> nouns =
        sentence.tokens().stream()
            .filter(
                token ->
                    token.is("nsubj") || token.is("compound") && sentence.head(token).is("nsubj"))
            .map(token -> Wording.fold(token.lemma()))
            .collect(Collectors.toCollection(TreeSet::new));
    sentence.tokens().stream()
        .limit(OPENING)
        .filter(Token::isNoun)
        .findFirst()
        .filter(token -> !token.text().equals(token.text().toUpperCase(Locale.ROOT)))
        .ifPresent(token -> nouns.add(Wording.fold(token.lemma())));
    return nouns;
  }
}
