package org.stet.extraction.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Attribution;
import org.stet.fact.SourceKind;
import org.stet.fact.Span;

/**
 * Lets a speaker go on in sentences that name no source: between two reports of one speaker, in a
 * count that goes on, and in the shifted tenses of reported speech.
 *
 * <p>Only within the paragraph and only where the sentence before is the speaker's as a whole: a
 * speaker lent too much would hide what the paper says in its own voice.
 */
final class Scope {
  private static final Set<String> COUNT_ON =
      Set.of(
          "another",
          "others",
          "dozens",
          "hundreds",
          "thousands",
          "scores",
          "several",
          "most",
          "at",
          "more",
          "nearly",
          "about",
          "some",
          "up",
          "two-thirds",
          "half",
          "those");
  private static final Set<String> REST =
      Set.of("rest", "others", "other", "remaining", "remainder");
  private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they");

  private final ParsedArticle parsed;
  private final List<Attribution> known;

  Scope(ParsedArticle parsed, List<Attribution> known) {
    this.parsed = parsed;
    this.known = known;
  }

  /** An attribution for each sentence into which a speaker goes on. */
  List<Attribution> carried() {
    List<Attribution> carried = new ArrayList<>();
    Attribution open = null;
    ParsedSentence before = null;
    for (ParsedSentence sentence : parsed.sentences()) {
      boolean same = before != null && before.paragraph() == sentence.paragraph();
      if (!same) {
        open = null;
      }
      Attribution own = main(sentence);
      if (own != null) {
        open = holds(own, sentence) ? own : null;
      } else if (touched(sentence)) {
        open = null;
      } else if (open != null && goesOn(open, sentence)) {
        carried.add(carry(open, sentence));
      } else {
        open = null;
      }
      before = sentence;
    }
    return carried;
  }

  private boolean goesOn(Attribution open, ParsedSentence sentence) {
    return (framed(open, sentence) && past(sentence)) || countsOn(sentence) || shifted(sentence);
  }

  private static boolean past(ParsedSentence sentence) {
    return sentence.tokens().stream().anyMatch(token -> token.tag().equals("VBD"))
        && sentence.tokens().stream()
            .noneMatch(token -> token.tag().equals("VBZ") || token.tag().equals("VBP"))
        && !sentence.token(0).tag().equals("CC");
  }

  /** Whether the next sentence of the paragraph that has a source has the same one. */
  private boolean framed(Attribution open, ParsedSentence sentence) {
    for (int i = sentence.fact().index() + 1;
        i < Math.min(parsed.sentences().size(), sentence.fact().index() + 3);
        i++) {
      ParsedSentence next = parsed.sentences().get(i);
      if (next.paragraph() != sentence.paragraph()) {
        return false;
      }
      Attribution own = main(next);
      if (own != null) {
        return own.cue() != null
            && PRONOUNS.contains(own.source().text().toLowerCase(Locale.ROOT))
            && open.speakerKey() != null
            && open.speakerKey().equals(own.speakerKey());
      }
    }
    return false;
  }

  /** "Seven were taken prisoner": a count at the head of the sentence, in the past. */
  private static boolean countsOn(ParsedSentence sentence) {
    Token first = sentence.token(0);
    boolean rest =
        first.text().equalsIgnoreCase("the")
            && sentence.tokens().size() > 1
            && REST.contains(sentence.token(1).text());
    boolean counts =
        rest
            || first.tag().equals("CD")
            || COUNT_ON.contains(SentenceTree.lemma(first))
            || COUNT_ON.contains(first.text().toLowerCase(Locale.ROOT));
    return counts
        && sentence.tokens().stream().anyMatch(token -> token.tag().equals("VBD"))
        && sentence.tokens().stream()
            .noneMatch(token -> token.tag().equals("VBZ") || token.tag().equals("VBP"));
  }

  /** "It would reopen in May": a pronoun and "would" or "had", as reported speech shifts them. */
  private static boolean shifted(ParsedSentence sentence) {
    int at = 0;
    while (at < Math.min(3, sentence.tokens().size() - 2)
        && !sentence.token(at).tag().equals("PRP")) {
      at++;
    }
    if (at + 2 >= sentence.tokens().size()) {
      return false;
    }
    boolean pronoun = PRONOUNS.contains(SentenceTree.lemma(sentence.token(at)));
    Token next = sentence.token(at + 1);
    boolean would = next.text().equals("would") || (next.text().equals("had") && next.is("aux"));
    return pronoun && would;
  }

  private static boolean holds(Attribution own, ParsedSentence sentence) {
    boolean somebody = own.source() != null && own.sourceKind() != SourceKind.NOBODY;
    int from = Math.max(own.content().start(), sentence.fact().span().start());
    int to = Math.min(own.content().end(), sentence.fact().span().end());
    return somebody && 2 * (to - from) >= sentence.fact().span().length();
  }

  /** The widest attribution of the sentence. */
  private Attribution main(ParsedSentence sentence) {
    Attribution widest = null;
    for (Attribution attribution : known) {
      boolean here =
          attribution.content().overlaps(sentence.fact().span()) && attribution.source() != null;
      if (here && (widest == null || attribution.content().length() > widest.content().length())) {
        widest = attribution;
      }
    }
    return widest;
  }

  private boolean touched(ParsedSentence sentence) {
    Span span = sentence.fact().span();
    return known.stream()
        .anyMatch(
            attribution ->
                attribution.content().overlaps(span)
                    || (attribution.cue() != null && attribution.cue().overlaps(span)));
  }

  private static Attribution carry(Attribution open, ParsedSentence sentence) {
    return new Attribution(
        open.source(),
        null,
        sentence.fact().span(),
        open.stance(),
        open.sourceKind(),
        open.speakerKey(),
        open.chain(),
        false,
        true,
        Report.ALONE);
  }
}
