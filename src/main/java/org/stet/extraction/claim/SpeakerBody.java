package org.stet.extraction.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stet.extraction.name.Names;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Attribution;
import org.stet.fact.Mention;
import org.stet.fact.NameKind;
import org.stet.fact.Span;

/** Tells for whom a speaker says "we": "a representative of the <u>alliance</u>". */
record SpeakerBody(ParsedArticle article, Names names, NounKinds kinds) {
  private static final Set<String> PLURAL = Set.of("we", "us", "our", "ours", "they");

  /** Key of whoever {@code pronoun} means in the words of the speaker, or null. */
  String of(Attribution attribution, String pronoun) {
    if (PLURAL.contains(pronoun) && attribution.source() != null) {
      Optional<String> body = body(attribution.source());
      if (body.isPresent()) {
        return body.get();
      }
    }
    return plain(attribution.speakerKey());
  }

  /** "norlanders/rebel", a role among a people, is the people or else the role. */
  private String plain(String key) {
    int slash = key == null ? -1 : key.indexOf('/');
    if (slash < 0 || !kinds.movements().contains(key.substring(slash + 1))) {
      return key;
    }
    String people = key.substring(0, slash);
    boolean stands =
        names.mentions().stream()
            .anyMatch(m -> m.entityKey().equals(people) && m.kind() == NameKind.PEOPLE);
    return stands ? people : key.substring(slash + 1);
  }

  /** The body that {@code source} says he speaks for. */
  private Optional<String> body(Span source) {
    return article
        .sentenceAt(source)
        .flatMap(
            sentence -> {
              Span whole = sentence.fact().span();
              Span after =
                  article.article().span(source.start(), Math.min(whole.end(), source.end() + 120));
              List<Mention> mentions =
                  names.within(after).stream().filter(m -> m.kind() != NameKind.PERSON).toList();
              return mentions.stream()
                  .filter(mention -> representedBy(sentence, mention))
                  .map(Mention::entityKey)
                  .findFirst();
            });
  }

  /** Whether the words in front of {@code mention} are "of (the)" after a person or an office. */
  private boolean representedBy(ParsedSentence sentence, Mention mention) {
    Tree tree = new Tree(sentence);
    for (Token token : sentence.within(mention.span())) {
      Token up = token;
      for (int i = 0; i < 4 && up != null; i++) {
        Token head = tree.head(up);
        if (up.is("nmod") && head != null && Set.of("of", "for").contains(tree.preposition(up))) {
          return kinds.spokespersons().contains(Tree.lemma(head))
              || names
                  .at(article.article().span(head.start(), head.end()))
                  .filter(m -> m.kind() == NameKind.PERSON)
                  .isPresent();
        }
        up = head;
      }
    }
    return false;
  }
}
