package org.stet.extraction.exchange;

import java.util.List;
import java.util.Set;
import org.stet.extraction.alignment.Wording;
import org.stet.extraction.syntax.Token;
import org.stet.extraction.thesaurus.Thesaurus;
import org.stet.fact.Difference;

/**
 * "a <u>general</u> fault", "a <u>specific</u> fault": antonyms, or words similar to antonyms; and
 * "a <u>controlled</u> fire", "an <u>uncontrolled</u> fire", of which fewer words around must
 * agree, since the one is the other with a syllable that denies it.
 */
final class Opposites implements Sort {
  private static final List<String> DENYING = List.of("un", "non", "dis", "in", "im", "ir", "il");

  /** Words that look denied and are not. */
  private static final Set<String> OTHERWISE =
      Set.of("invaluable", "inflammable", "inhabitable", "infamous", "indifferent", "disposed");

  @Override
  public boolean exchanged(Gap gap, Surroundings surroundings) {
    if (!gap.oneWord()) {
      return false;
    }
    if (isDenied(gap.first().last(), gap.second().last()) && gap.agrees(3, 0.5, 0.5)) {
      return surroundings.foreign(gap);
    }
    if (!gap.agrees(6, 0.55, 0.65)) {
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

  /** Whether one is the other with a denying syllable before it. */
  private static boolean isDenied(Token first, Token second) {
    return describes(first)
        && describes(second)
        && (denies(first.text(), second.text()) || denies(second.text(), first.text()));
  }

  private static boolean describes(Token token) {
    return token.tag().startsWith("JJ") || token.tag().equals("VBN") || token.tag().equals("RB");
  }

  private static boolean denies(String longer, String shorter) {
    String word = Wording.fold(longer);
    String plain = Wording.fold(shorter);
    return plain.length() > 3
        && !OTHERWISE.contains(word)
        && DENYING.stream().anyMatch(prefix -> word.equals(prefix + plain));
  }

  @Override
  public Difference.Kind kind() {
    return Difference.Kind.EXCHANGE;
  }
}
