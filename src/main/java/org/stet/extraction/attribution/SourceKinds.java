package org.stet.extraction.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.extraction.name.Names;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Article;
import org.stet.fact.Mention;
import org.stet.fact.NameKind;
import org.stet.fact.SourceKind;
import org.stet.fact.Span;
import org.stet.fact.Stance;

/** Tells who or what a source is, by its name, else by its chief noun. */
final class SourceKinds {
  /** One word, perhaps behind others that tell nothing: "some estimates", "unconfirmed reports". */
  private static final Pattern VAGUE =
      Pattern.compile(
          "(?i)(?:(?:some|several|various|many|other|most|recent|unconfirmed|initial|early|first|conflicting|numerous|different)\\s+)*\\S+");

  private static final Set<String> ANYBODY =
      Set.of("person", "people", "some", "somebody", "someone", "those", "several", "many", "few");

  private static final Pattern WITHIN =
      Pattern.compile(
          "(?i)\\b(?:in|inside|within|at|around|near|close to|from)((?:\\s(?!of\\b|in\\b|at\\b)[\\p{L}'’-]+){1,5})");

  private final SourceLexicon words;
  private final Article article;
  private final Names names;

  SourceKinds(SourceLexicon words, Article article, Names names) {
    this.words = words;
    this.article = article;
    this.names = names;
  }

  /** The kind of the source of {@code report}; a pronoun counts as a role until it is resolved. */
  SourceKind of(Report report) {
    Token head = report.head();
    if (report.source() == null || head == null) {
      return SourceKind.NOBODY;
    }
    String lemma = SentenceTree.lemma(head);
    boolean bare = VAGUE.matcher(report.source().text()).matches();
    boolean plural = head.tag().equals("NNS");
    if (bare && plural && words.hearsay().contains(lemma)) {
      return SourceKind.ANONYMOUS;
    }
    if (report.stance() == Stance.RUMOURS && words.unreal().contains(lemma)
        || bare && unreal(head, lemma)) {
      return SourceKind.NOBODY;
    }
    Boolean explained = Anonymity.explained(report, words);
    if (explained != null) {
      return explained ? SourceKind.ROLE : SourceKind.ANONYMOUS;
    }
    Token whole = Anonymity.whole(report.sentence(), head);
    if (whole != head) {
      return group(report, whole);
    }
    Token name = name(report.sentence(), head);
    if (name != null) {
      return named(report, name);
    }
    if (outlet(report.sentence(), head)
        && !words.document().contains(lemma)
        && !words.general().contains(lemma)) {
      return SourceKind.MEDIA;
    }
    if (words.document().contains(lemma)) {
      return bare && plural ? SourceKind.GENERAL : SourceKind.DOCUMENT;
    }
    return group(report, head);
  }

  /** "Speculation", "estimates", but "report" only in the plural. */
  private boolean unreal(Token head, String lemma) {
    boolean record = words.document().contains(lemma) && head.tag().equals("NN");
    return !head.isProperNoun() && words.unreal().contains(lemma) && !record;
  }

  /** The kind of a source that is people without a name, whose noun is {@code head}. */
  private SourceKind group(Report report, Token head) {
    String lemma = SentenceTree.lemma(head);
    if (words.hidden().contains(lemma)
        || isInsider(report, lemma)
        || (words.relation().contains(lemma) && !report.chain().isEmpty())) {
      return SourceKind.ANONYMOUS;
    }
    boolean placed =
        report.sentence().tokens().stream()
            .anyMatch(
                token ->
                    token.isProperNoun()
                        && token.start() >= report.source().start()
                        && token.end() <= report.source().end());
    return words.general().contains(lemma) && !placed ? SourceKind.GENERAL : SourceKind.ROLE;
  }

  /** "People in the party", "a person close to the coach": within something, and without a name. */
  private boolean isInsider(Report report, String lemma) {
    Matcher within = WITHIN.matcher(report.source().text());
    if (!ANYBODY.contains(lemma) || !within.find()) {
      return false;
    }
    String[] body = within.group(1).toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
    return body.length > 0 && words.inside().contains(body[body.length - 1]);
  }

  /** The proper noun that names the source: its chief word, or the name in apposition to it. */
  Token name(ParsedSentence sentence, Token head) {
    if (head.isProperNoun() && !words.role().contains(SentenceTree.lemma(head))) {
      return head;
    }
    return sentence.children(head).stream()
        .filter(child -> child.isProperNoun() && (child.is("appos") || child.is("flat")))
        .filter(child -> child.index() > head.index() && child.index() <= head.index() + 6)
        .findFirst()
        .orElseGet(() -> next(sentence, head));
  }

  /** The last word of the name that stands right behind a common noun: "the newspaper Le Monde". */
  private static Token next(ParsedSentence sentence, Token head) {
    Token name = null;
    for (int i = head.index() + 1; head.isNoun() && i < sentence.tokens().size(); i++) {
      if (!sentence.token(i).tag().matches("NNPS?|FW")) {
        break;
      }
      name = sentence.token(i);
    }
    return name;
  }

  private SourceKind named(Report report, Token name) {
    Optional<Mention> mention = mention(name);
    boolean outlet =
        outlet(report.sentence(), name)
            || (report.head().tag().equals("NN")
                && words.media().contains(SentenceTree.lemma(report.head())));
    if (mention.isPresent()) {
      NameKind kind = mention.get().kind();
      if (kind == NameKind.PERSON) {
        return SourceKind.NAMED_PERSON;
      }
      if (kind == NameKind.PEOPLE) {
        return SourceKind.ROLE;
      }
      if (kind != NameKind.UNKNOWN) {
        return outlet ? SourceKind.MEDIA : SourceKind.NAMED_ORGANISATION;
      }
    }
    if (outlet) {
      return SourceKind.MEDIA;
    }
    if (words.role().contains(SentenceTree.lemma(report.head()))) {
      return SourceKind.NAMED_PERSON;
    }
    if (cited(report)) {
      return SourceKind.MEDIA;
    }
    String lemma = SentenceTree.lemma(name);
    boolean body =
        words.body().contains(lemma) || name.tag().equals("NNPS") || acronym(name.text());
    if (body) {
      return SourceKind.NAMED_ORGANISATION;
    }
    return article(report.source()) ? SourceKind.NAMED_ORGANISATION : SourceKind.NAMED_PERSON;
  }

  /** Whom an outlet cites by a bare name that is no known person: another outlet. */
  private static boolean cited(Report report) {
    return !report.chain().isEmpty()
        && report.cue() != null
        && report.cue().precedes(report.source())
        && report.source().text().indexOf(' ') < 0;
  }

  private static boolean article(Span source) {
    return source.text().toLowerCase(Locale.ROOT).startsWith("the ");
  }

  private static boolean acronym(String text) {
    return text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
  }

  /** Whether {@code head} names a news outlet. */
  boolean isOutlet(ParsedSentence sentence, Token head) {
    return outlet(sentence, head) && !words.document().contains(SentenceTree.lemma(head))
        || (head.isProperNoun() && outlet(sentence, head));
  }

  private boolean outlet(ParsedSentence sentence, Token name) {
    Token before = name.index() > 0 ? sentence.token(name.index() - 1) : null;
    boolean titled =
        before != null
            && name.isProperNoun()
            && Character.isLowerCase(before.text().codePointAt(0))
            && words.media().contains(SentenceTree.lemma(before));
    return titled
        || words.media().contains(SentenceTree.lemma(name))
        || sentence.children(name).stream()
            .anyMatch(
                child ->
                    (child.is("compound") || child.is("appos") || child.is("flat"))
                        && words.media().contains(SentenceTree.lemma(child))
                        && Set.of("NN", "NNP").contains(child.tag()));
  }

  Optional<Mention> mention(Token token) {
    return names.at(article.span(token.start(), token.end()));
  }

  /** The first name that stands before {@code head} and belongs to it: "Kremlin spokesman". */
  Token properModifier(ParsedSentence sentence, Token head) {
    List<Token> modifiers =
        sentence.children(head).stream()
            .filter(child -> child.isProperNoun() && child.index() != head.index())
            .filter(child -> child.is("compound") || child.is("nmod") || child.is("amod"))
            .toList();
    return modifiers.isEmpty() ? null : modifiers.get(0);
  }

  /**
   * The key of a source that is not a pronoun: its name's, else one made of its chief noun and the
   * name that belongs to it.
   */
  String key(ParsedSentence sentence, Token head) {
    Token name = name(sentence, head);
    if (name != null) {
      return mention(name).map(Mention::entityKey).orElse(fold(name.text()));
    }
    Token modifier = properModifier(sentence, head);
    String noun = fold(head.lemma());
    if (modifier == null) {
      return noun;
    }
    return mention(modifier).map(Mention::entityKey).orElse(fold(modifier.text())) + "/" + noun;
  }

  private static String fold(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
