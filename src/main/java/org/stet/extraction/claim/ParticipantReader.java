package org.stet.extraction.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stet.extraction.name.Names;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Attribution;
import org.stet.fact.Mention;
import org.stet.fact.NameKind;
import org.stet.fact.Span;

/** Tells who is meant by the noun or pronoun that fills a place. */
final class ParticipantReader {
  /** Key of a participant of whom the text says that there was none: "nobody", "no one". */
  static final String ANYONE = "*";

  private static final Set<String> FIRST_PERSON =
      Set.of("we", "us", "our", "ours", "i", "me", "my");
  private static final Set<String> THIRD_PERSON = Set.of("he", "she", "they", "it");
  private static final List<String> DEMONYM_ENDINGS =
      List.of("an", "ish", "ese", "i", "ic", "ch", "on", "al");
  private static final Set<String> INDEFINITE =
      Set.of("a", "an", "another", "some", "several", "many", "few", "any", "each");

  private final ParsedArticle article;
  private final Tree tree;
  private final Names names;
  private final NounKinds kinds;
  private final Partitives partitives;
  private final Holders holders;
  private final SpeakerBody speakerBody;

  ParticipantReader(
      ParsedArticle article, Tree tree, Names names, NounKinds kinds, Partitives partitives) {
    this.article = article;
    this.tree = tree;
    this.names = names;
    this.kinds = kinds;
    this.partitives = partitives;
    this.holders = new Holders(tree, kinds);
    this.speakerBody = new SpeakerBody(article, names, kinds);
  }

  Participant read(Token filler, Attribution attribution) {
    Token head = partitives.whole(tree, filler);
    if (head.tag().startsWith("PRP")) {
      return pronoun(head, attribution);
    }
    return new Participant(span(head), key(head));
  }

  /** The body that the speaker speaks for and names; null where there is none. */
  Participant speakingFor(Attribution attribution) {
    return attribution == null || attribution.source() == null
        ? null
        : speakerBody
            .body(attribution.source())
            .map(body -> new Participant(attribution.source(), body.key()))
            .orElse(null);
  }

  /** The noun with determiner and modifiers in front of it, and the whole of a name. */
  private Span span(Token head) {
    TreeSet<Integer> members =
        tree.below(
            head,
            child ->
                child.is("flat")
                    || child.index() < head.index()
                        && (child.is("det")
                            || child.is("amod")
                            || child.is("compound")
                            || child.is("nummod")
                            || child.is("nmod:poss")
                            || child.is("case") && child.tag().equals("POS")));
    List<Token> tokens = tree.sentence().tokens();
    return article
        .article()
        .span(tokens.get(members.first()).start(), tokens.get(members.last()).end());
  }

  private String key(Token head) {
    Optional<String> name = name(head);
    if (name.isPresent()) {
      return name.get();
    }
    if (!head.isNoun()) {
      return null;
    }
    return commonNoun(head);
  }

  /** A pronoun that means the speaker has the speaker's words and key; any other has no key. */
  private Participant pronoun(Token pronoun, Attribution attribution) {
    Participant unknown = new Participant(span(pronoun), null);
    if (attribution == null || !meansSpeaker(pronoun, attribution)) {
      return unknown;
    }
    return speakerBody.of(attribution, Tree.text(pronoun)).orElse(unknown);
  }

  private boolean meansSpeaker(Token pronoun, Attribution attribution) {
    String word = Tree.text(pronoun);
    if (FIRST_PERSON.contains(word)) {
      return true;
    }
    // "The alliance said they had received nothing": the subject of what is said is the speaker.
    return THIRD_PERSON.contains(word)
        && !quoted(attribution)
        && !attribution.carriedOver()
        && attribution.cue() != null
        && tree.sentence().fact().span().contains(attribution.cue())
        && pronoun.is("nsubj");
  }

  /** Whether the words are the speaker's from the first on, not only in part. */
  private static boolean quoted(Attribution attribution) {
    return attribution.direct() && !Character.isLetter(attribution.content().text().codePointAt(0));
  }

  private Optional<String> name(Token head) {
    Token holder = holders.holder(head);
    if (holder != head) {
      return holder == null ? Optional.empty() : Optional.ofNullable(key(holder));
    }
    Optional<Mention> own = mention(head);
    if (own.isPresent()) {
      return own.map(Mention::entityKey);
    }
    for (Token child : tree.children(head)) {
      if (child.is("appos") && child.isProperNoun()) {
        Optional<Mention> named = mention(child);
        if (named.isPresent()) {
          return named.map(Mention::entityKey);
        }
      }
    }
    if (head.is("appos") && tree.head(head) != null && tree.head(head).isProperNoun()) {
      return mention(tree.head(head)).map(Mention::entityKey);
    }
    String lemma = Tree.lemma(head);
    boolean body =
        kinds.bodies().contains(lemma)
            || head.tag().startsWith("NN")
                && head.tag().endsWith("S")
                && kinds.personnel().contains(lemma);
    boolean movement = kinds.movements().contains(lemma);
    for (Token child : tree.children(head)) {
      boolean modifier = child.is("amod") || child.is("compound") || child.is("nmod:poss");
      if (modifier && (body || movement)) {
        Optional<Mention> nation =
            mention(child).or(() -> demonym(child)).filter(m -> stands(m, movement));
        if (nation.isPresent()) {
          return nation.map(Mention::entityKey);
        }
      }
    }
    return anaphor(head, lemma);
  }

  /** Rebels are not their country: only a people stands for a movement. */
  private static boolean stands(Mention nation, boolean movement) {
    return movement
        ? nation.kind() == NameKind.PEOPLE || nation.kind() == NameKind.ORGANISATION
        : nation.kind() == NameKind.PLACE || nation.kind() == NameKind.PEOPLE;
  }

  /** "Norlandic": the place or people of the story whose name the adjective is made of. */
  private Optional<Mention> demonym(Token adjective) {
    String word = Tree.text(adjective);
    if (!Character.isUpperCase(adjective.text().charAt(0))) {
      return Optional.empty();
    }
    return names.mentions().stream()
        .filter(m -> m.kind() == NameKind.PLACE || m.kind() == NameKind.PEOPLE)
        .filter(m -> madeOf(word, m.spelling().toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  private static boolean madeOf(String adjective, String name) {
    int stem = Math.max(3, name.length() - 2);
    return name.length() > 3
        && adjective.length() <= name.length() + 3
        && adjective.regionMatches(0, name, 0, stem)
        && DEMONYM_ENDINGS.stream().anyMatch(adjective::endsWith);
  }

  private Optional<Mention> mention(Token token) {
    return names.at(article.article().span(token.start(), token.end()));
  }

  /** "the bank" after "Northern Bank": the one body of the article whose name ends so. */
  private Optional<String> anaphor(Token head, String lemma) {
    if (!tree.has(head, "det", Set.of("the", "this")) || !head.tag().equals("NN")) {
      return Optional.empty();
    }
    if (tree.child(head, "compound", "amod", "nmod") != null) {
      return Optional.empty();
    }
    List<String> keys =
        names.within(article.article().span(0, head.start())).stream()
            .filter(mention -> mention.kind() != NameKind.PERSON)
            .filter(mention -> mention.spelling().toLowerCase(Locale.ROOT).endsWith(" " + lemma))
            .map(Mention::entityKey)
            .distinct()
            .limit(2)
            .toList();
    return keys.size() == 1 ? Optional.of(keys.get(0)) : Optional.empty();
  }

  private String commonNoun(Token head) {
    String lemma = Tree.lemma(head);
    if (kinds.generic().contains(lemma) || lemma.length() < 3) {
      return null;
    }
    if (kinds.measures().contains(lemma)) {
      return measure(head, lemma);
    }
    return tree.has(head, "det", INDEFINITE) ? null : lemma;
  }

  /** "the price of petrol", "petrol prices": {@code price:petrol}. */
  private String measure(Token head, String lemma) {
    Token of =
        tree.children(head).stream()
            .filter(child -> child.is("nmod") && !child.relation().equals("nmod:poss"))
            .filter(child -> Set.of("of", "on", "for", "in").contains(tree.preposition(child)))
            .findFirst()
            .orElseGet(() -> tree.child(head, "nmod:poss", "compound", "amod"));
    if (of == null || of.tag().startsWith("PRP")) {
      return null;
    }
    return lemma + ":" + mention(of).map(Mention::entityKey).orElse(Tree.lemma(of));
  }
}
