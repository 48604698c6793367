package org.stet.extraction.exchange;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.stet.extraction.alignment.Wording;
import org.stet.extraction.lexicon.LexiconFiles;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Difference;

/** "the death of a <u>Canadian</u>", "the death of an <u>American</u>". */
final class Nations implements Sort {
  /** {@code countries.yaml}. */
  private record Countries(List<Country> countries, List<String> otherAdjectives) {}

  private record Country(
      String code,
      List<String> names,
      List<String> adjectives,
      List<String> people,
      List<String> capitals) {}

  private final Map<String, String> codes = new TreeMap<>();

  /**
   * @param files where {@code countries.yaml} is read from
   */
  Nations(LexiconFiles files) {
    for (Country country : files.read("countries.yaml", Countries.class).countries()) {
      Stream.of(country.names(), country.adjectives(), country.people())
          .filter(Objects::nonNull)
          .flatMap(List::stream)
          .forEach(word -> codes.putIfAbsent(Wording.fold(word), country.code()));
    }
  }

  @Override
  public boolean exchanged(Gap gap, Surroundings surroundings) {
    if (!gap.shortPhrases() || !gap.agrees(6, 0.6, 0.8)) {
      return false;
    }
    String one = code(gap.first());
    String other = code(gap.second());
    return one != null
        && other != null
        && !one.equals(other)
        && surroundings.foreign(
            gap, word -> one.equals(code(word)), word -> other.equals(code(word)));
  }

  private String code(Gap.Side side) {
    for (Token token : side.words()) {
      String code = code(Wording.fold(token.text()));
      if (code != null) {
        return code;
      }
    }
    return null;
  }

  private String code(String word) {
    String code = codes.get(word);
    return code == null && word.endsWith("s")
        ? codes.get(word.substring(0, word.length() - 1))
        : code;
  }

  @Override
  public Difference.Kind kind() {
    return Difference.Kind.EXCHANGE;
  }
}
