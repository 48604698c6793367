package org.stet.extraction.name;

import java.util.Optional;
import java.util.Set;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;

/** Capitals that stand for the government that sits there: "Kyiv's support", "ties with Paris". */
final class Metonymy {
  private static final Set<String> DEALING = Set.of("with", "by", "against", "between", "for");

  private Metonymy() {}

  /** Key of the country for whose government {@code use} stands, if it does. */
  static Optional<String> government(NameUse use, NameLexicon lexicon) {
    Optional<String> country = lexicon.countries().ofCapital(use.spelling());
    if (country.isEmpty() || KindVote.dateline(use)) {
      return Optional.empty();
    }
    ParsedSentence sentence = use.sentence();
    Token head = use.head();
    Token governor = sentence.head(head);
    Token before = use.before();
    boolean acts = head.is("nsubj") && governor != null && governor.isVerb();
    boolean owns =
        head.relation().equals("nmod:poss")
            && governor != null
            && !lexicon.isCityNoun(governor.lemma())
            && !lexicon.isPlaceNoun(governor.lemma());
    boolean dealt = before != null && DEALING.contains(before.text());
    return acts || owns || dealt ? country : Optional.empty();
  }
}
