package org.stet.extraction.claim;

import java.util.ArrayList;
import java.util.List;
import org.stet.extraction.Parsed;
import org.stet.extraction.attribution.Attributions;
import org.stet.extraction.name.Names;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.fact.Attribution;
import org.stet.fact.Claim;
import org.stet.fact.Implication;
import org.stet.fact.Mention;
import org.stet.fact.NameKind;
import org.stet.fact.Quotation;

/** The claims of sentences in which the test itself says what is a name and who speaks. */
final class Told {
  private static final ClaimExtractor EXTRACTOR = new ClaimExtractor(Parsed.LEXICON);
  private static final Implications IMPLICATIONS = new Implications(Parsed.LEXICON);

  private Told() {}

  /** Every claim of {@code text}, without names. */
  static List<Claim> claims(String text) {
    return claims(Parsed.text(text), List.of(), List.of());
  }

  static List<Claim> claims(
      ParsedArticle article, List<Mention> names, List<Attribution> attributions) {
    return EXTRACTOR.extract(
        article,
        new Names(names, List.of()),
        List.of(),
        new Attributions(attributions, List.<Quotation>of()));
  }

  /** The one claim of {@code text} with {@code predicate}. */
  static Claim claim(String text, String predicate) {
    return claims(text).stream()
        .filter(claim -> claim.predicate().equals(predicate))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + predicate + " in " + claims(text)));
  }

  /** Predicates on which {@code first} and {@code second} cannot both be right. */
  static List<String> conflicts(String first, String second) {
    List<Claim> claims =
        new ArrayList<>(claims(Parsed.source("a.txt", first), List.of(), List.of()));
    claims.addAll(claims(Parsed.source("b.txt", second), List.of(), List.of()));
    List<Implication> implications = IMPLICATIONS.of(claims);
    return implications.stream()
        .filter(Implication::holds)
        .filter(
            held ->
                implications.stream()
                    .anyMatch(
                        other ->
                            !other.holds()
                                && other.eventKey().equals(held.eventKey())
                                && other.strength() != Implication.Strength.SUGGESTED
                                && held.strength() != Implication.Strength.SUGGESTED
                                && other.claim().factuality() == held.claim().factuality()))
        .map(Implication::eventKey)
        .distinct()
        .toList();
  }

  static List<Implication> implications(String text) {
    return IMPLICATIONS.of(claims(text));
  }

  static Mention name(ParsedArticle article, String words, NameKind kind, String key) {
    int start = article.article().text().indexOf(words);
    return new Mention(
        article.article().span(start, start + words.length()),
        kind,
        key,
        words,
        null,
        null,
        null,
        null);
  }
}
