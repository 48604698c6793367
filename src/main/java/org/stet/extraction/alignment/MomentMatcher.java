package org.stet.extraction.alignment;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stet.extraction.lexicon.LexiconFiles;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Alignment;
import org.stet.fact.Moment;
import org.stet.fact.Moment.Precision;
import org.stet.fact.MomentMatch;
import org.stet.fact.Part;

/**
 * Finds the times of two articles that date the same event, whether or not they agree: the clauses
 * that they stand in tell the same thing.
 *
 * <p>Left alone are the times of reports, times before or after which something happened, times in
 * sentences that tell of a change of date, and clocks of which one is of another zone.
 */
public final class MomentMatcher {
  private static final int PER_ARTICLE = 60;
  private static final double LIKELY = Double.parseDouble(System.getProperty("likely", "0.5"));
  private static final double SAME = Double.parseDouble(System.getProperty("same", "0.75"));
  private static final double CLEAR = 0.01;
  private static final double ALIGNED = 0.25;
  private static final double SHARED_WORD = 0.05;
  private static final int SHARED_WORDS = 4;
  private static final double SAME_PREDICATE = 0.15;
  private static final double OTHER_NAMES = -0.15;
  private static final double SAME_SUBJECT = 0.65;
  private static final double LIKE_CORE = 0.6;
  private static final double SAME_CORE = 0.85;
  private static final double BY_CLOCK = 0.1;
  private static final long LOOSE_MINUTES = 60;

  private final SentenceEmbedder embedder;
  private final AlignmentWords lexicon;
  private final Antonyms antonyms;

  /**
   * @param embedder shared with the {@link Aligner}
   * @param files where {@code alignment-words.yaml} is read from
   */
  public MomentMatcher(SentenceEmbedder embedder, LexiconFiles files) {
    this.embedder = embedder;
    this.lexicon = AlignmentWords.read(files);
    this.antonyms = Antonyms.read(files);
  }

  /** As below, with no more known than {@code alignments}. */
  public List<MomentMatch> match(
      List<ParsedArticle> story, List<Moment> moments, List<Alignment> alignments) {
    return match(story, moments, alignments, List.of());
  }

  /**
   * The matches in the order of the story. Compares at most {@value #PER_ARTICLE} times of an
   * article.
   *
   * @param story the draft first
   * @param moments the times of all its articles
   * @param alignments what {@link Aligner} found in it
   * @param near sentences of two articles that are each other's nearest in meaning
   */
  public List<MomentMatch> match(
      List<ParsedArticle> story,
      List<Moment> moments,
      List<Alignment> alignments,
      List<Alignment> near) {
    EventOverlap overlap = new EventOverlap(story);
    AlignedSentences aligned = new AlignedSentences(alignments);
    List<MomentSite> sites = sites(story, moments);
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < sites.size(); i++) {
      for (int j = i + 1; j < sites.size(); j++) {
        MomentSite first = sites.get(i);
        MomentSite second = sites.get(j);
        if (first.article() != second.article()
            && comparable(first, second)
            && overlap.oneEvent(first.article(), second.article())) {
          double similarity = similarity(first, second, aligned);
          if (similarity >= LIKELY) {
            pairs.add(new Pair(first, second, similarity));
          }
        }
      }
    }
    List<MomentMatch> matches = new ArrayList<>(new Weekdays(story, embedder).find(moments));
    matches.addAll(settled(pairs));
    List<Alignment> oneEvent = near.stream().filter(pair -> overlap.oneEvent(story, pair)).toList();
    new NearMoments(antonyms)
        .find(sites, oneEvent).stream()
            .filter(match -> matches.stream().noneMatch(other -> other.id().equals(match.id())))
            .forEach(matches::add);
    return List.copyOf(matches);
  }

  private List<MomentSite> sites(List<ParsedArticle> story, List<Moment> moments) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < story.size(); i++) {
      numbers.put(story.get(i).article().id(), i);
    }
    Map<Integer, Integer> taken = new HashMap<>();
    List<MomentSite> sites = new ArrayList<>();
    for (Moment moment :
        moments.stream()
            .filter(moment -> numbers.containsKey(moment.article()))
            .sorted(
                Comparator.comparing((Moment moment) -> numbers.get(moment.article()))
                    .thenComparing(Moment::span))
            .toList()) {
      int article = numbers.get(moment.article());
      if (taken.merge(article, 1, Integer::sum) <= PER_ARTICLE) {
        MomentSite.of(moment, article, story.get(article), lexicon)
            .filter(site -> !site.moment().weekdayIsWrong())
            .filter(site -> site.sentence().part() == Part.BODY)
            .filter(site -> site.slot() != MomentSite.Slot.BESIDE)
            .filter(site -> site.sentence().tokens().stream().noneMatch(this::changes))
            .ifPresent(sites::add);
      }
    }
    return sites;
  }

  private boolean changes(Token token) {
    return lexicon.changesDate(token.lemma());
  }

  private static boolean comparable(MomentSite first, MomentSite second) {
    boolean clocks = first.byClock() && second.byClock();
    boolean mixed = first.byClock() != second.byClock();
    if (first.slot() != second.slot() || mixed && !(first.dated() && second.dated())) {
      return false;
    }
    return !clocks || !otherZone(first, second);
  }

  /** Clocks that are whole hours apart, less than half a day, where a sentence names a zone. */
  static boolean otherZone(MomentSite first, MomentSite second) {
    if (first.moment().precision() != Precision.MINUTE
        || second.moment().precision() != Precision.MINUTE) {
      return false;
    }
    int one = first.moment().start().getHour() * 60 + first.moment().start().getMinute();
    int two = second.moment().start().getHour() * 60 + second.moment().start().getMinute();
    int apart = Math.abs(one - two);
    return apart % 30 == 0 && apart != 12 * 60 && (namesZone(first) || namesZone(second));
  }

  private static boolean namesZone(MomentSite site) {
    return site.sentence()
        .fact()
        .span()
        .text()
        .matches(
            "(?s).*\\b(?:GMT|UTC|CET|CEST|EST|EDT|PST|PDT|BST|IST|Zulu|local time|time zone|\\p{Lu}\\p{Ll}+ time)\\b.*");
  }

  private double similarity(MomentSite first, MomentSite second, AlignedSentences aligned) {
    Clause one = first.clause();
    Clause two = second.clause();
    if (opposite(one.predicate(), two.predicate())) {
      return 0;
    }
    double told = aligned.similarity(first.sentence().fact(), second.sentence().fact());
    boolean same = one.predicate().equals(two.predicate()) && !lexicon.contains(one.predicate());
    long shared = one.words().stream().filter(two.words()::contains).count();
    double core = core(one, two, told, first.byClock());
    double score = ALIGNED * told + SHARED_WORD * Math.min(SHARED_WORDS, shared);
    if (same) {
      score += SAME_PREDICATE;
    }
    if (!one.names().isEmpty()
        && !two.names().isEmpty()
        && Collections.disjoint(one.names(), two.names())) {
      score += OTHER_NAMES;
    }
    double context = told > 0 && shared > 0 ? embedder.similarity(one.context(), two.context()) : 0;
    return Math.max(0, Math.min(1, score + Math.max(core, context)));
  }

  /** "Closed" against "open" and against "reopen". */
  private boolean opposite(String one, String other) {
    return antonyms.opposite(one, other)
        || (one.startsWith("re") && antonyms.opposite(one.substring(2), other))
        || (other.startsWith("re") && antonyms.opposite(one, other.substring(2)));
  }

  /**
   * How alike subject, verb and object are; 0 where that alone does not tell. An hour dates the
   * event that a story is about; a day needs more, since much happens of one sort.
   */
  private double core(Clause one, Clause two, double told, boolean byClock) {
    if (one.subject() == null || two.subject() == null) {
      return 0;
    }
    double subject = embedder.similarity(one.subject(), two.subject());
    if (subject < SAME_SUBJECT) {
      return 0;
    }
    double core = embedder.similarity(one.core(), two.core());
    boolean enough = told > 0 || (byClock ? core >= LIKE_CORE : core >= SAME_CORE);
    return enough ? core + (byClock ? BY_CLOCK : 0) : 0;
  }

  /** Times that agree are spoken for; of the rest each goes to its clear best partner. */
  private static List<MomentMatch> settled(List<Pair> pairs) {
    Set<String> spokenFor = new HashSet<>();
    Map<String, Double> best = new HashMap<>();
    Map<String, Double> next = new HashMap<>();
    for (Pair pair : pairs) {
      for (String side : pair.sides()) {
        if (!pair.fact().conflicting()) {
          spokenFor.add(side);
        }
        double before = best.getOrDefault(side, 0.0);
        next.merge(side, Math.min(before, pair.similarity()), Math::max);
        best.merge(side, pair.similarity(), Math::max);
      }
    }
    return pairs.stream()
        .filter(pair -> pair.similarity() >= SAME)
        .filter(
            pair ->
                !pair.fact().conflicting()
                    || (!pair.explained()
                        && pair.sides().stream()
                            .noneMatch(
                                side ->
                                    spokenFor.contains(side)
                                        || pair.similarity() < best.get(side)
                                        || pair.similarity() < next.get(side) + CLEAR)))
        .map(Pair::fact)
        .toList();
  }

  private record Pair(MomentSite first, MomentSite second, double similarity) {
    MomentMatch fact() {
      return new MomentMatch(first.moment(), second.moment(), similarity);
    }

    List<String> sides() {
      return List.of(
          first.moment().id() + "/" + second.article(),
          second.moment().id() + "/" + first.article());
    }

    /** Whether the words leave room for both. */
    boolean explained() {
      Moment one = first.moment();
      Moment two = second.moment();
      if (first.byClock()) {
        return (first.loose() || second.loose())
            && minutesApart(one.start(), two.start()) <= LOOSE_MINUTES;
      }
      Duration room = room(one).compareTo(room(two)) > 0 ? room(one) : room(two);
      Duration apart =
          one.start().isBefore(two.start())
              ? Duration.between(one.end(), two.start())
              : Duration.between(two.end(), one.start());
      return apart.compareTo(room) < 0;
    }

    private static long minutesApart(LocalDateTime one, LocalDateTime two) {
      long apart =
          Math.abs(one.toLocalTime().toSecondOfDay() - two.toLocalTime().toSecondOfDay()) / 60;
      return Math.min(apart, 24 * 60 - apart);
    }

    /** "Two years ago", "last week": counted from today, and rounded as people count. */
    private static Duration room(Moment moment) {
      boolean counted =
          moment.span().text().matches("(?is).*\\b(?:ago|last|this|next|past|recent|within)\\b.*");
      return counted ? Duration.between(moment.start(), moment.end()) : Duration.ZERO;
    }
  }
}
