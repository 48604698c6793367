package org.stet.extraction.role;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stet.extraction.name.Names;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Mention;
import org.stet.fact.NameKind;

/** Tells who is meant by a noun or pronoun: by its name, its noun, and the names beside it. */
final class PartyReader {
  private static final Set<String> BESIDE = Set.of("of", "from", "in");
  private static final Set<String> PERSONAL =
      Set.of("he", "she", "him", "her", "they", "them", "it");
  private static final Set<String> BODIES =
      Set.of("authority", "union", "company", "operator", "association", "administration", "board");
  private static final Set<String> PARTS =
      Set.of("side", "flank", "bow", "stern", "rear", "back", "tail", "hull", "door", "wing");

  /** So many letters of a name are also those of its people: "Chad", "Chadian". */
  private static final int STEM = 4;

  private final ActLexicon lexicon;
  private final Names names;
  private final Map<String, Set<String>> called = new HashMap<>();

  PartyReader(ActLexicon lexicon, List<ParsedArticle> story, Names names) {
    this.lexicon = lexicon;
    this.names = names;
    for (ParsedArticle article : story) {
      ParsedSentence before = null;
      for (ParsedSentence sentence : article.sentences()) {
        anaphor(before, sentence);
        before = sentence;
        for (Mention mention : names.within(sentence.fact().span())) {
          List<Token> words = sentence.within(mention.span());
          if (!words.isEmpty() && mention.kind() != NameKind.PLACE) {
            describe(
                sentence,
                words.get(0).index(),
                words.get(words.size() - 1).index(),
                called.computeIfAbsent(mention.entityKey(), key -> new TreeSet<>()));
          }
        }
      }
    }
  }

  /** "The company" at the start of a sentence is the one body that the sentence before names. */
  private void anaphor(ParsedSentence before, ParsedSentence sentence) {
    if (before == null || !text(sentence, 0).equals("The")) {
      return;
    }
    Set<String> bodies =
        names.within(before.fact().span()).stream()
            .filter(mention -> mention.kind() == NameKind.ORGANISATION)
            .map(Mention::entityKey)
            .collect(Collectors.toCollection(TreeSet::new));
    if (bodies.size() == 1 && sentence.tokens().size() > 2 && !sentence.token(2).isNoun()) {
      common(sentence, 1)
          .ifPresent(
              noun ->
                  called
                      .computeIfAbsent(bodies.iterator().next(), key -> new TreeSet<>())
                      .add(noun));
    }
  }

  /**
   * The nouns that stand beside a name: "his <u>foreman</u>, Wu", "Wu, the shift <u>foreman</u>".
   */
  private static void describe(ParsedSentence sentence, int first, int last, Set<String> nouns) {
    int before = first - 1;
    if (text(sentence, before).equals(",")) {
      before--;
    }
    common(sentence, before).ifPresent(nouns::add);
    int at = last + 1;
    if (!text(sentence, at).equals(",")) {
      return;
    }
    at++;
    if (text(sentence, at).matches("\\d{1,3}") && text(sentence, at + 1).equals(",")) {
      at += 2;
    }
    while (at + 1 < sentence.tokens().size()
        && nominal(sentence.token(at + 1))
        && nominal(sentence.token(at))) {
      at++;
    }
    common(sentence, at).ifPresent(nouns::add);
  }

  private static Optional<String> common(ParsedSentence sentence, int index) {
    if (index < 0 || index >= sentence.tokens().size()) {
      return Optional.empty();
    }
    Token token = sentence.token(index);
    return token.isNoun() && !Character.isUpperCase(token.text().codePointAt(0))
        ? Optional.of(token.lemma().toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  /**
   * Who {@code head} means.
   *
   * @param other the other participant, whom a pronoun cannot mean, or null
   */
  Party read(ParsedArticle article, ParsedSentence sentence, Token head, Token other) {
    if (head.tag().startsWith("PRP")) {
      return pronoun(article, sentence, head, other);
    }
    int start = head.index();
    while (start > 0 && nominal(sentence.token(start - 1)) && !breaks(sentence, start)) {
      start--;
    }
    int end = head.index() + 1;
    while (end < sentence.tokens().size()
        && sentence.token(end).isNoun()
        && sentence.token(end).isProperNoun()) {
      end++;
    }
    int own = end;
    while (BESIDE.contains(text(sentence, end).toLowerCase(Locale.ROOT))
        && end + 1 < sentence.tokens().size()
        && nominal(sentence.token(end + 1))) {
      end++;
      while (end < sentence.tokens().size() && nominal(sentence.token(end))) {
        end++;
      }
    }
    if (PARTS.contains(head.lemma()) && end > own) {
      return read(article, sentence, sentence.token(end - 1), other);
    }
    if (PARTS.contains(head.lemma()) && sentence.token(start).tag().equals("PRP$")) {
      return pronoun(article, sentence, sentence.token(start), other);
    }
    Optional<Mention> name = names.at(sentence, head);
    if (name.isEmpty() && own > head.index() + 1) {
      name = names.at(sentence, sentence.token(own - 1));
    }
    Set<String> beside = new TreeSet<>();
    Set<String> nouns = new TreeSet<>();
    for (int i = start; i < end; i++) {
      Token token = sentence.token(i);
      boolean inName =
          name.isPresent()
              && name.get().span().start() <= token.start()
              && token.end() <= name.get().span().end();
      if (!inName) {
        beside(sentence, token, beside);
      }
      boolean body = BODIES.contains(head.lemma().toLowerCase(Locale.ROOT));
      if (body && token.isNoun() && modifies(sentence, token, head)) {
        // A body is called by what it is of: "the port" for "the port authority".
        beside.add(token.lemma().toLowerCase(Locale.ROOT));
      }
    }
    String key = name.filter(m -> m.kind() != NameKind.PEOPLE).map(Mention::entityKey).orElse(null);
    int last = sentence.token(end - 1).end();
    nouns.add(lexicon.side(head.lemma().toLowerCase(Locale.ROOT)));
    if (key == null) {
      Optional<Mention> apposition = apposition(sentence, end);
      key = apposition.map(Mention::entityKey).orElse(null);
      last = apposition.map(mention -> mention.span().end()).orElse(last);
    } else {
      nouns.clear();
      beside.add(stem(head.text()));
    }
    if (key != null) {
      called.getOrDefault(key, Set.of()).forEach(noun -> nouns.add(lexicon.side(noun)));
    }
    return new Party(key, nouns, beside, false, sentence.token(start).start(), last);
  }

  /** Whether {@code token} is the noun right before {@code head}. */
  private static boolean modifies(ParsedSentence sentence, Token token, Token head) {
    int between = head.index() - token.index();
    return between == 1 || between == 2 && sentence.token(head.index() - 1).tag().equals("POS");
  }

  /** "his foreman, <u>Wu Xing</u>": the person or body named right behind a noun. */
  private Optional<Mention> apposition(ParsedSentence sentence, int end) {
    return text(sentence, end).equals(",") && end + 1 < sentence.tokens().size()
        ? names
            .at(sentence, sentence.token(end + 1))
            .filter(
                mention ->
                    mention.kind() == NameKind.PERSON || mention.kind() == NameKind.ORGANISATION)
        : Optional.empty();
  }

  private void beside(ParsedSentence sentence, Token token, Set<String> beside) {
    boolean capital = Character.isUpperCase(token.text().codePointAt(0));
    if (capital && token.index() > 0 && !token.tag().equals("DT")
        || names.at(sentence, token).isPresent()) {
      names.at(sentence, token).map(Mention::entityKey).ifPresent(beside::add);
      beside.add(stem(token.text()));
    }
  }

  private static String stem(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return "~" + lower.substring(0, Math.min(STEM, lower.length()));
  }

  /** Two names, or a time and a name, that stand side by side by chance. */
  private static boolean breaks(ParsedSentence sentence, int at) {
    String tag = sentence.token(at).tag();
    if (sentence.token(at).isProperNoun() && sentence.token(at - 1).tag().equals("NNS")) {
      return true;
    }
    if (tag.equals("CD") && sentence.token(at - 1).tag().startsWith("VB")) {
      return true;
    }
    return tag.equals("DT") || tag.equals("PRP$") || tag.equals("PDT");
  }

  private Party pronoun(
      ParsedArticle article, ParsedSentence sentence, Token pronoun, Token other) {
    Token found = null;
    for (Token token : sentence.tokens()) {
      boolean subject = token.relation().startsWith("nsubj") && token.isNoun();
      if (subject
          && token.index() < pronoun.index()
          && (other == null || !sameName(sentence, token, other))) {
        found = token;
      }
    }
    Party party = null;
    if (found != null && PERSONAL.contains(pronoun.text().toLowerCase(Locale.ROOT))) {
      party = read(article, sentence, found, null);
    }
    return new Party(
        party == null ? null : party.key(),
        party == null ? Set.of() : party.nouns(),
        party == null ? Set.of() : party.names(),
        true,
        pronoun.start(),
        pronoun.end());
  }

  private boolean sameName(ParsedSentence sentence, Token token, Token other) {
    return token.equals(other)
        || names.at(sentence, token).isPresent()
            && names.at(sentence, token).equals(names.at(sentence, other));
  }

  private static boolean nominal(Token token) {
    return token.isNoun()
        || token.tag().startsWith("JJ")
        || Set.of("DT", "POS", "HYPH", "PRP$", "CD", "VBG", "VBN").contains(token.tag());
  }

  private static String text(ParsedSentence sentence, int index) {
    return index >= 0 && index < sentence.tokens().size() ? sentence.token(index).text() : "";
  }
}
