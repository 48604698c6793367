package org.stet.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.fact.Claim;
import org.stet.fact.Implication;
import org.stet.fact.Part;
import org.stet.fact.Span;

/** Makes the table "who says what": the events that more than one article or claimant tells. */
final class TellingTable {
  private TellingTable() {}

  /**
   * @param implications the implications of the story, in its order
   */
  static List<Telling> of(List<Implication> implications) {
    Map<String, List<Claim>> events = new LinkedHashMap<>();
    Set<String> seen = new HashSet<>();
    for (Implication implication : implications) {
      Claim claim = implication.claim();
      boolean shown =
          implication.strength() == Implication.Strength.STATED && claim.part() != Part.RESIDUE;
      if (shown && seen.add(implication.eventKey() + "\0" + teller(claim) + claim.denied())) {
        events.computeIfAbsent(implication.eventKey(), key -> new ArrayList<>()).add(claim);
      }
    }
    List<Telling> rows = new ArrayList<>();
    shown(events).forEach((key, claims) -> rows.addAll(rows(key, claims)));
    return rows;
  }

  /**
   * One claim implies an event under several keys, from the most general to its own. Shown are
   * those that bring the most claims together; one whose claims all stand under others is left out.
   */
  private static Map<String, List<Claim>> shown(Map<String, List<Claim>> events) {
    List<String> fullestFirst =
        events.keySet().stream()
            .sorted(Comparator.comparingInt(key -> -events.get(key).size()))
            .toList();
    Set<Span> told = new HashSet<>();
    Set<String> kept = new HashSet<>();
    for (String key : fullestFirst) {
      List<Span> spans = events.get(key).stream().map(Claim::span).toList();
      if (!told.containsAll(spans)) {
        told.addAll(spans);
        kept.add(key);
      }
    }
    Map<String, List<Claim>> shown = new LinkedHashMap<>(events);
    shown.keySet().retainAll(kept);
    return shown;
  }

  private static List<Telling> rows(String key, List<Claim> claims) {
    if (claims.stream().map(TellingTable::teller).distinct().count() < 2) {
      return List.of();
    }
    String event = event(claims);
    return claims.stream()
        .map(claim -> new Telling(event, key, claim, Claimants.of(claim.attribution())))
        .toList();
  }

  private static String teller(Claim claim) {
    return claim.article() + "\0" + Claimants.key(claim.attribution());
  }

  /** Agent, predicate and patient in the words of the claim that names the most of them. */
  private static String event(List<Claim> claims) {
    Claim fullest = claims.get(0);
    for (Claim claim : claims) {
      if (named(claim) > named(fullest)) {
        fullest = claim;
      }
    }
    return Stream.of(words(fullest.agent()), fullest.predicate(), words(fullest.patient()))
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" · "));
  }

  private static int named(Claim claim) {
    return (claim.agent() == null ? 0 : 1) + (claim.patient() == null ? 0 : 1);
  }

  private static String words(Span span) {
    return span == null ? null : span.text();
  }
}
