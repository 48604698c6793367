package org.stet.verdict;

import java.util.List;
import java.util.stream.Stream;
import org.stet.fact.Alignment;
import org.stet.fact.Concern;
import org.stet.fact.Conflict;
import org.stet.fact.Correction;
import org.stet.fact.Evidence;
import org.stet.fact.Fact;
import org.stet.fact.FigureMatch;
import org.stet.fact.Finding;
import org.stet.fact.Implication;
import org.stet.fact.QuotationMatch;
import org.stet.fact.Sentence;
import org.stet.fact.Span;

/** Tells which statements of the draft a finding is about. */
final class Concerned {
  private Concerned() {}

  /**
   * Whether {@code finding} is about {@code statement}: its evidence is the statement, or something
   * within it, or the whole sentence around it.
   */
  static boolean by(Finding finding, Fact statement) {
    return facts(finding.evidence()).stream().anyMatch(fact -> about(fact, statement));
  }

  private static boolean about(Fact fact, Fact statement) {
    if (fact.getClass() == statement.getClass()) {
      return fact.id().equals(statement.id());
    }
    Span at = fact.spans().get(0);
    Span words = statement.spans().get(0);
    return words.contains(at) || fact instanceof Sentence && at.contains(words);
  }

  private static List<Fact> facts(Evidence evidence) {
    if (evidence instanceof Conflict conflict) {
      return Stream.of(conflict.first(), conflict.second())
          .flatMap(fact -> parts(fact).stream())
          .toList();
    }
    return evidence instanceof Concern concern
        ? parts(concern.subject())
        : parts(((Correction) evidence).subject());
  }

  /** What a fact about other facts is made of. */
  private static List<Fact> parts(Fact fact) {
    if (fact instanceof Implication implication) {
      return List.of(implication.claim());
    }
    if (fact instanceof FigureMatch match) {
      return List.of(match.first(), match.second());
    }
    if (fact instanceof QuotationMatch match) {
      return List.of(match.first(), match.second());
    }
    if (fact instanceof Alignment alignment) {
      return List.of(alignment.first(), alignment.second());
    }
    return List.of(fact);
  }
}
