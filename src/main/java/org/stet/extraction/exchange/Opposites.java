package org.stet.extraction.exchange;

import org.stet.extraction.syntax.Token;
import org.stet.extraction.thesaurus.Thesaurus;
import org.stet.fact.Difference;

/** "a <u>general</u> fault", "a <u>specific</u> fault": antonyms, or words similar to antonyms. */
final class Opposites implements Sort {
  @Override
  public boolean exchanged(Gap gap, Surroundings surroundings) {
    if (!gap.oneWord() || !gap.agrees(6, 0.55, 0.65)) {
      return false;
    }
    Token first = gap.first().last();
    Token second = gap.second().last();
    if (!first.tag().substring(0, 1).equals(second.tag().substring(0, 1))
        || first.isProperNoun()
        || second.isProperNoun()) {
      return false;
    }
    Thesaurus thesaurus = Thesaurus.get();
    String one = Gap.Side.key(first);
    String other = Gap.Side.key(second);
    return thesaurus.opposite(one, other)
        && !thesaurus.related(one, other)
        && surroundings.foreign(gap);
  }

  @Override
  public Difference.Kind kind() {
    return Difference.Kind.EXCHANGE;
  }
}
