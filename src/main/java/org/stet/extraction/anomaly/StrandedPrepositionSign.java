package org.stet.extraction.anomaly;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Anomaly;
import org.stet.fact.AnomalyType;

/**
 * A preposition left after its noun at the end of a sentence, as a postposition stands: "on the
 * phone with his colleague Abdoulaye Diop with."
 *
 * <p>English strands prepositions too, in questions, relative clauses and infinitives ("a city to
 * visit Kenya from"), so a sentence that has any of these is left alone, and so are prepositions
 * that serve as particles.
 */
final class StrandedPrepositionSign implements ArticleSign {
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "with",
          "from",
          "of",
          "under",
          "among",
          "between",
          "against",
          "towards",
          "toward",
          "for",
          "at",
          "during",
          "regarding",
          "concerning",
          "into");

  @Override
  public List<Anomaly> find(ParsedArticle article, ArticleText context) {
    List<Anomaly> found = new ArrayList<>();
    for (ParsedSentence sentence : article.sentences()) {
      int last = sentence.tokens().size() - 1;
      while (last > 0 && sentence.token(last).isPunctuation()) {
        last--;
      }
      if (last < 3 || sentence.fact().headline() || sentence.fact().span().text().endsWith("?")) {
        continue;
      }
      Token preposition = sentence.token(last);
      Token name = sentence.token(last - 1);
      if (PREPOSITIONS.contains(preposition.text())
          && (name.isProperNoun() || listed(sentence, name))
          && !strandable(sentence, last)) {
        int first = name.index();
        while (first > 0 && inPhrase(sentence.token(first - 1), name)) {
          first--;
        }
        String words = sentence.span(article.article(), sentence.token(first), name).text();
        found.add(
            new Anomaly(
                sentence.span(article.article(), sentence.token(first), preposition),
                AnomalyType.STRANDED_PREPOSITION,
                alreadyThere(sentence, preposition) ? words : preposition.text() + " " + words,
                null,
                "a preposition after its noun",
                0.8));
      }
    }
    return found;
  }

  /** "the director and then the factory with": a common noun that joins another by "and". */
  private static boolean listed(ParsedSentence sentence, Token noun) {
    int at = noun.index();
    if (!noun.tag().startsWith("NN")) {
      return false;
    }
    while (at > 0 && sentence.token(at - 1).tag().matches("JJ.*|NN.*|PRP\\$")) {
      at--;
    }
    if (at < 2 || !sentence.token(at - 1).text().matches("the|a|an|its|his|her|their")) {
      return false;
    }
    int before = at - 2;
    while (before > 0 && sentence.token(before).tag().equals("RB")) {
      before--;
    }
    boolean joined = sentence.token(before).text().matches("and|or|,");
    long clauses = sentence.tokens().stream().filter(token -> token.is("nsubj")).count();
    boolean passive = sentence.tokens().stream().anyMatch(token -> token.is("aux:pass"));
    return joined && clauses <= 1 && !passive;
  }

  private static boolean inPhrase(Token before, Token noun) {
    return noun.isProperNoun()
        ? before.isProperNoun()
        : before.tag().matches("JJ.*|NN.*|PRP\\$|DT");
  }

  private static boolean alreadyThere(ParsedSentence sentence, Token preposition) {
    return sentence.tokens().stream()
        .anyMatch(
            token ->
                token.index() < preposition.index() && token.text().equals(preposition.text()));
  }

  private static boolean strandable(ParsedSentence sentence, int before) {
    for (Token token : sentence.tokens().subList(0, before)) {
      boolean infinitive =
          token.tag().equals("TO")
              && token.index() + 1 < before
              && sentence.token(token.index() + 1).tag().equals("VB");
      if (infinitive
          || token.tag().startsWith("W")
          || token.is("acl")
          || token.text().equals("that")) {
        return true;
      }
    }
    return false;
  }
}
