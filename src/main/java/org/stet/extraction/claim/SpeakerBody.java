package org.stet.extraction.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
  /** How far behind the words for the speaker the body may be named, in UTF-16 code units. */
  private static final int BEHIND = 120;

  private static final int DEPTH = 4;
  private static final Set<String> OUTSIDE =
      Set.of("acl", "acl:relcl", "appos", "punct", "cc", "conj");
  private static final Set<String> PLURAL = Set.of("we", "us", "our", "ours", "they");

  /** Whoever {@code pronoun} means in the words of the speaker; nobody where that is not told. */
  Optional<Participant> of(Attribution attribution, String pronoun) {
    if (attribution.source() == null) {
      return Optional.empty();
    }
    if (PLURAL.contains(pronoun)) {
      Optional<Participant> body =
          body(attribution.source()).or(() -> introduced(attribution.speakerKey()));
      if (body.isPresent()) {
        return body;
      }
    }
    return Optional.ofNullable(plain(attribution.speakerKey()))
        .map(key -> new Participant(attribution.source(), key));
  }

  /** The body that another sentence of the article introduces the speaker with. */
  private Optional<Participant> introduced(String speaker) {
    return names.of(String.valueOf(speaker)).stream()
        .filter(mention -> mention.article().equals(article.article().id()))
        .map(mention -> body(mention.span()))
        .flatMap(Optional::stream)
        .findFirst();
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
            .filter(m -> m.entityKey().equals(people))
            .anyMatch(m -> m.kind() == NameKind.PEOPLE || m.kind() == NameKind.ORGANISATION);
    return stands ? people : key.substring(slash + 1);
  }

  /** The body that {@code source} says he speaks for. */
  Optional<Participant> body(Span source) {
    return article.sentenceAt(source).flatMap(sentence -> body(sentence, source));
  }

  private Optional<Participant> body(ParsedSentence sentence, Span source) {
    Span whole = sentence.fact().span();
    Span after =
        article.article().span(source.start(), Math.min(whole.end(), source.end() + BEHIND));
    return names.within(after).stream()
        .filter(mention -> mention.kind() != NameKind.PERSON)
        .filter(mention -> representedBy(sentence, mention))
        .findFirst()
        .map(mention -> new Participant(phrase(sentence, mention.span()), mention.entityKey()))
        .or(() -> movement(sentence, source));
  }

  /** "a spokesman of the rebel <u>alliance</u>", "a <u>rebel</u> representative". */
  private Optional<Participant> movement(ParsedSentence sentence, Span source) {
    Tree tree = new Tree(sentence);
    for (Token token : sentence.within(source)) {
      Token head = tree.head(token);
      boolean represented =
          head != null
              && kinds.movements().contains(Tree.lemma(token))
              && kinds.spokespersons().contains(Tree.lemma(head))
              && (token.is("compound")
                  || token.is("nmod") && Set.of("of", "for").contains(tree.preposition(token)));
      if (represented) {
        Span words = article.article().span(token.start(), token.end());
        return Optional.of(new Participant(phrase(sentence, words), Tree.lemma(token)));
      }
    }
    return Optional.empty();
  }

  /** The noun phrase around {@code words}: "the <u>CSP</u> alliance of armed rebels". */
  private Span phrase(ParsedSentence sentence, Span words) {
    Tree tree = new Tree(sentence);
    List<Token> tokens = sentence.within(words);
    if (tokens.isEmpty()) {
      return words;
    }
    Token head = tokens.get(tokens.size() - 1);
    for (int i = 0; i < DEPTH && head.is("compound") && tree.head(head) != null; i++) {
      head = tree.head(head);
    }
    Token top = head;
    TreeSet<Integer> members =
        tree.below(
            head,
            child ->
                !OUTSIDE.contains(child.relation())
                    && !(child.is("case") && child.head() == top.index()));
    return article
        .article()
        .span(
            sentence.tokens().get(members.first()).start(),
            sentence.tokens().get(members.last()).end());
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
