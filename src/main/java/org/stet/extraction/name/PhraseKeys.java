package org.stet.extraction.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Mention;
import org.stet.fact.NameKind;

/** Keys for noun phrases, so that agents, patients and sources can be joined. */
final class PhraseKeys {
  static final PhraseKeys NONE = new PhraseKeys(null, Map.of());

  private final NameLexicon lexicon;
  private final Map<String, String> bodies;

  /**
   * @param lexicon the words, or null where only names and nouns are told apart
   * @param bodies keys of bodies by the noun phrase that stands beside their name once: "central
   *     bank" in "the central bank, MNB, said"
   */
  PhraseKeys(NameLexicon lexicon, Map<String, String> bodies) {
    this.lexicon = lexicon;
    this.bodies = Map.copyOf(bodies);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PhraseKeys keys
        && lexicon == keys.lexicon
        && bodies.equals(keys.bodies);
  }

  @Override
  public int hashCode() {
    return bodies.hashCode();
  }

  Optional<String> key(Names names, ParsedSentence sentence, Token head) {
    Optional<Mention> own = names.at(sentence, head);
    if (own.isPresent()) {
      return own.map(Mention::entityKey);
    }
    if (!head.isNoun() && !head.tag().startsWith("JJ")) {
      return Optional.empty();
    }
    for (Token child : sentence.children(head)) {
      Optional<Mention> name = names.at(sentence, child);
      if (name.isEmpty()) {
        continue;
      }
      boolean beside =
          child.is("compound") || child.is("appos") || child.is("flat") || child.is("dep");
      NameKind kind = name.get().kind();
      boolean bearer =
          kind == NameKind.PERSON
              ? child.index() > head.index()
              : kind == NameKind.ORGANISATION || kind == NameKind.UNKNOWN;
      if (beside && bearer && child.index() - head.index() <= 4) {
        return name.map(Mention::entityKey);
      }
    }
    Optional<String> country = country(names, sentence, head);
    return country.isPresent() ? country : Optional.of(noun(sentence, head));
  }

  /** The country whose organ the noun is: "Malian army", "Mali's government". */
  private Optional<String> country(Names names, ParsedSentence sentence, Token head) {
    if (lexicon == null || !lexicon.isState(head.lemma())) {
      return Optional.empty();
    }
    for (Token child : sentence.children(head)) {
      Optional<String> adjective =
          child.is("amod") || child.is("compound")
              ? lexicon.countries().ofAdjective(child.text())
              : Optional.empty();
      if (adjective.isPresent()) {
        return adjective;
      }
      if (child.is("nmod") || child.is("compound")) {
        Optional<String> owner =
            names
                .at(sentence, child)
                .filter(mention -> mention.kind() == NameKind.PLACE)
                .map(
                    mention ->
                        lexicon
                            .countries()
                            .ofCapital(mention.spelling())
                            .orElse(mention.entityKey()));
        if (owner.isPresent()) {
          return owner;
        }
      }
    }
    return Optional.empty();
  }

  private String noun(ParsedSentence sentence, Token head) {
    List<String> words = new ArrayList<>();
    for (int i = head.index() - 1; i >= 0 && head.index() - i <= 3; i--) {
      Token token = sentence.token(i);
      boolean part =
          token.tag().equals("NN") && token.is("compound") && token.head() == head.index()
              || token.tag().equals("JJ")
                  && i == head.index() - 1
                  && lexicon != null
                  && (lexicon.isBody(head.lemma()) || lexicon.isTitle(head))
                  && lexicon.countries().ofAdjective(token.text()).isEmpty();
      if (!part) {
        break;
      }
      words.add(0, token.lemma().toLowerCase(Locale.ROOT));
    }
    words.add(head.lemma().toLowerCase(Locale.ROOT));
    String phrase = String.join(" ", words);
    return bodies.getOrDefault(phrase, phrase);
  }
}
