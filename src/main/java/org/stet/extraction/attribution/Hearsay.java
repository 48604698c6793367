package org.stet.extraction.attribution;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Attribution;
import org.stet.fact.SourceKind;
import org.stet.fact.Span;

/**
 * Finds what somebody without a name has only from somebody else: "a nurse said that a colleague
 * had heard the order", "a banker who was told of it by a friend". The origin is the colleague, by
 * way of the nurse.
 */
final class Hearsay {
  private static final int REACH = 5;
  private static final Set<SourceKind> UNNAMED =
      Set.of(SourceKind.ROLE, SourceKind.ANONYMOUS, SourceKind.GENERAL);
  private static final Set<String> PASSED_ON =
      Set.of(
          "hear",
          "overhear",
          "see",
          "witness",
          "tell",
          "say",
          "claim",
          "complain",
          "report",
          "mention",
          "learn",
          "confide",
          "whisper",
          "describe",
          "boast",
          "warn",
          "admit",
          "recount");
  private static final Set<String> RECEIVED =
      Set.of("tell", "inform", "hear", "learn", "get", "have", "show", "warn", "know");

  private final ParsedArticle parsed;
  private final SourceLexicon words;

  Hearsay(ParsedArticle parsed, SourceLexicon words) {
    this.parsed = parsed;
    this.words = words;
  }

  /** An attribution to the origin for each of {@code known} that only hands on. */
  List<Attribution> of(List<Attribution> known) {
    Map<ParsedSentence, List<Attribution>> bySentence = new IdentityHashMap<>();
    for (Attribution said : known) {
      if (said.cue() != null
          && said.source() != null
          && UNNAMED.contains(said.sourceKind())
          && isSomebody(said.source().text())) {
        parsed
            .sentenceAt(said.cue())
            .ifPresent(at -> bySentence.computeIfAbsent(at, s -> new ArrayList<>()).add(said));
      }
    }
    List<Attribution> found = new ArrayList<>();
    for (ParsedSentence sentence : parsed.sentences()) {
      bySentence.getOrDefault(sentence, List.of()).stream()
          .filter(
              said ->
                  sentence.fact().span().contains(said.cue())
                      && said.content().overlaps(sentence.fact().span()))
          .map(said -> origin(sentence, said))
          .filter(Objects::nonNull)
          .findFirst()
          .ifPresent(found::add);
    }
    return found;
  }

  /** "A nurse", "one banker": not an office that speaks for those who asked. */
  private static boolean isSomebody(String source) {
    return source.matches("(?is)(?:an?|one|another|some|two|three|several)\\b.*")
        && !source.matches(
            "(?is).*\\b(?:spokes\\w+|officials?|officers?|police|prosecutors?|ministers?|judges?|court|report|statement|lawyers?)\\b.*");
  }

  private Attribution origin(ParsedSentence sentence, Attribution said) {
    for (Token token : sentence.tokens()) {
      boolean inside =
          token.start() >= said.content().start() && token.end() <= said.content().end();
      if (inside
          && token.isNoun()
          && !token.isProperNoun()
          && words.relation().contains(SentenceTree.lemma(token))
          && (tells(sentence, token) || wasHeard(sentence, token))) {
        SentenceTree tree = new SentenceTree(parsed.article(), sentence);
        Span origin = SourcePhrases.phrase(tree, token, null);
        return origin == null || origin.overlaps(said.source()) ? null : attribution(said, origin);
      }
    }
    return null;
  }

  private static Attribution attribution(Attribution said, Span origin) {
    List<Span> chain = new ArrayList<>(List.of(said.source()));
    chain.addAll(said.chain());
    return new Attribution(
        origin,
        said.cue(),
        said.content(),
        said.stance(),
        SourceKind.ANONYMOUS,
        null,
        chain,
        said.direct(),
        false,
        Report.ALONE);
  }

  /** "a colleague had heard", "colleagues complained to him". */
  private static boolean tells(ParsedSentence sentence, Token noun) {
    Token verb = sentence.head(noun);
    if (verb != null && noun.is("nsubj") && PASSED_ON.contains(SentenceTree.lemma(verb))) {
      return true;
    }
    for (int i = noun.index() + 1;
        i < Math.min(sentence.tokens().size(), noun.index() + REACH);
        i++) {
      Token next = sentence.token(i);
      if (next.isVerb() && !SentenceTree.lemma(next).equals("have")) {
        return PASSED_ON.contains(SentenceTree.lemma(next));
      }
    }
    return false;
  }

  /** "told of it by a colleague", "heard from a friend". */
  private static boolean wasHeard(ParsedSentence sentence, Token noun) {
    int from = Math.max(0, noun.index() - 2 * REACH);
    boolean way = false;
    for (int i = noun.index() - 1; i >= from; i--) {
      Token token = sentence.token(i);
      way |= noun.index() - i <= 3 && Set.of("by", "from").contains(token.text());
      if (token.isPunctuation()) {
        return false;
      }
      if (way && token.isVerb() && RECEIVED.contains(SentenceTree.lemma(token))) {
        return true;
      }
    }
    return false;
  }
}
