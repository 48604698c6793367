package org.stet.extraction.exchange;

import java.util.Optional;
import org.stet.extraction.alignment.Wording;
import org.stet.extraction.name.Names;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Difference;
import org.stet.fact.Mention;
import org.stet.fact.NameKind;

/** "was put ashore in <u>Aberdeen</u>", "was put ashore in <u>Rotterdam</u>". */
final class ProperNames implements Sort {
  private static final int MOST_WORDS = 3;

  @Override
  public boolean exchanged(Gap gap, Surroundings surroundings) {
    return gap.agrees(7, 0.7, 0.8)
        && named(gap.first())
        && named(gap.second())
        && !partOfName(gap)
        && !alike(gap.first().words().get(0), gap.second().words().get(0))
        && !alike(gap.first().last(), gap.second().last())
        && two(gap, surroundings.story().names())
        && surroundings.foreign(gap);
  }

  private static boolean named(Gap.Side side) {
    return side.words().size() <= MOST_WORDS
        && side.words().stream()
            .allMatch(
                word ->
                    word.index() > 0
                        && word.text().length() > 2
                        && Character.isUpperCase(word.text().charAt(0))
                        && word.isNoun());
  }

  /** A word of a name of which the rest is the same: two forms of it, which names are judged by. */
  private static boolean partOfName(Gap gap) {
    return (gap.before() != null && gap.before().isProperNoun())
        || (gap.after() != null && gap.after().isProperNoun());
  }

  /** Two spellings of one name, or a name and its initials, begin alike. */
  private static boolean alike(Token first, Token second) {
    return Wording.fold(first.text()).charAt(0) == Wording.fold(second.text()).charAt(0);
  }

  private static boolean two(Gap gap, Names names) {
    Optional<Mention> one = names.at(gap.first().sentence(), gap.first().last());
    Optional<Mention> other = names.at(gap.second().sentence(), gap.second().last());
    if (one.isEmpty() || other.isEmpty()) {
      return true;
    }
    NameKind kind = one.get().kind();
    return !one.get().entityKey().equals(other.get().entityKey())
        && kind == other.get().kind()
        && kind != NameKind.ORGANISATION;
  }

  @Override
  public Difference.Kind kind() {
    return Difference.Kind.EXCHANGE;
  }
}
