package org.stet.extraction.alignment;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Figure;

/**
 * A figure with the clause it stands in.
 *
 * @param figure the figure
 * @param article number of its article in the story
 * @param sentence its sentence
 * @param context the words of its clause, all numerals left out
 * @param words folded content lemmas of the clause
 * @param predicate folded lemma of the verb, or of the noun in a clause without one, that the
 *     figure depends on; never null
 * @param names folded proper nouns of the clause
 * @param subject the subject of the clause, or null
 * @param preposition the preposition of the figure's phrase where it tells an end of a change, or
 *     null
 * @param aspect what the figure measures where words beside it tell ("depth"), or null
 * @param passive whether the clause is in the passive
 */
record FigureSite(
    Figure figure,
    int article,
    ParsedSentence sentence,
    String context,
    Set<String> words,
    String predicate,
    Set<String> names,
    String subject,
    String preposition,
    String aspect,
    boolean passive) {
  private static final int BESIDE = 4;

  /** The site of {@code figure}, or empty where it stands outside the story's sentences. */
  static Optional<FigureSite> of(
      Figure figure, int number, ParsedArticle article, AlignmentWords lexicon) {
    Optional<ParsedSentence> sentence = article.sentenceAt(figure.numeral());
    List<Token> numeral =
        sentence
            .map(
                found ->
                    found.tokens().stream()
                        .filter(token -> token.end() > figure.numeral().start())
                        .filter(token -> token.start() < figure.numeral().end())
                        .toList())
            .orElse(List.of());
    if (numeral.isEmpty()) {
      return Optional.empty();
    }
    Token last = numeral.get(numeral.size() - 1);
    Clause clause = Clause.around(sentence.get(), last, token -> false, lexicon);
    return Optional.of(
        new FigureSite(
            figure,
            number,
            sentence.get(),
            clause.context(),
            clause.words(),
            clause.predicate(),
            clause.names(),
            clause.subject(),
            preposition(sentence.get(), numeral.get(0), lexicon),
            aspect(sentence.get(), numeral.get(0), last, lexicon),
            passive(sentence.get(), clause.governor())));
  }

  private static boolean passive(ParsedSentence sentence, Token governor) {
    return sentence.children(governor).stream()
        .anyMatch(
            child -> child.relation().equals("nsubj:pass") || child.relation().equals("aux:pass"));
  }

  /** The whole sentence. */
  String text() {
    return sentence.fact().span().text();
  }

  private static String preposition(ParsedSentence sentence, Token first, AlignmentWords lexicon) {
    for (int i = first.index() - 1; i >= 0 && i >= first.index() - 2; i--) {
      String lemma = sentence.token(i).lemma();
      if (lexicon.marksChange(lemma)) {
        return lemma;
      }
    }
    return null;
  }

  private static String aspect(
      ParsedSentence sentence, Token first, Token last, AlignmentWords lexicon) {
    int from = Math.max(0, first.index() - BESIDE);
    int to = Math.min(sentence.tokens().size(), last.index() + BESIDE);
    for (Token token : sentence.tokens().subList(from, to)) {
      String aspect = lexicon.aspect(token.lemma());
      if (aspect != null) {
        return aspect;
      }
    }
    return null;
  }

  /** Whether the two stand at different ends of a change, or measure different aspects. */
  boolean differs(FigureSite other) {
    return !Objects.equals(preposition, other.preposition)
        || (aspect != null && other.aspect != null && !aspect.equals(other.aspect));
  }
}
