package org.stet.extraction.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;
import org.stet.fact.SourceKind;
import org.stet.fact.Span;

/**
 * Follows who speaks through an article: a pronoun, or "the minister", is the latest source that
 * agrees with it.
 *
 * <p>Measured on pronouns of news reports: the latest source outside quotations that is no pronoun
 * is the right one.
 */
final class SpeakerResolver {
  private static final Set<String> SINGULAR = Set.of("he", "she", "him", "her", "his");
  private static final Set<String> PLURAL = Set.of("they", "them", "their");
  private static final Set<String> NEUTER = Set.of("it", "its");

  /** A source as it is known: what a pronoun resolves to. */
  record Speaker(String key, SourceKind kind) {}

  private enum Gender {
    FEMININE,
    MASCULINE,
    OPEN
  }

  private record Candidate(
      Speaker speaker, String phrase, boolean person, boolean plural, Gender gender) {}

  private final SourceLexicon words;
  private final SourceKinds kinds;
  private final List<Candidate> candidates = new ArrayList<>();

  SpeakerResolver(SourceLexicon words, SourceKinds kinds) {
    this.words = words;
    this.kinds = kinds;
  }

  /** The speaker of {@code report}; call in the order of the text. */
  Speaker resolve(Report report) {
    SourceKind kind = kinds.of(report);
    if (kind == SourceKind.NOBODY) {
      return new Speaker(null, kind);
    }
    Token head = report.head();
    String word = head.text().toLowerCase(Locale.ROOT);
    if (head.tag().startsWith("PRP")) {
      Candidate found = pronoun(word);
      return found == null ? new Speaker(word, SourceKind.ROLE) : found.speaker();
    }
    ParsedSentence sentence = report.sentence();
    Candidate taken = definite(report) ? role(SentenceTree.lemma(head)) : null;
    Speaker speaker =
        taken == null ? new Speaker(kinds.key(sentence, head), kind) : taken.speaker();
    candidates.add(
        taken == null
            ? candidate(report, speaker)
            : new Candidate(
                speaker,
                taken.phrase(),
                taken.person(),
                taken.plural(),
                taken.gender() == Gender.OPEN ? gender(List.of(word)) : taken.gender()));
    return speaker;
  }

  /** Notes the subject of a sentence as one whom a later pronoun may mean. */
  void meet(ParsedSentence sentence, Token head, Span phrase, SourceKind kind) {
    Speaker speaker = new Speaker(kinds.key(sentence, head), kind);
    List<String> parts = parts(phrase.text());
    candidates.add(
        new Candidate(speaker, phrase.text().toLowerCase(Locale.ROOT), true, false, gender(parts)));
  }

  private Candidate candidate(Report report, Speaker speaker) {
    String lemma = SentenceTree.lemma(report.head());
    boolean plural = report.head().tag().endsWith("S") && !report.head().tag().equals("POS");
    boolean person =
        speaker.kind() == SourceKind.NAMED_PERSON
            || words.role().contains(lemma)
            || (speaker.kind() == SourceKind.ANONYMOUS && report.head().isNoun() && !plural);
    List<String> parts = parts(report.source().text());
    return new Candidate(
        speaker,
        report.source().text().toLowerCase(Locale.ROOT),
        person && !plural,
        plural,
        gender(parts));
  }

  private Candidate pronoun(String word) {
    Gender wanted =
        word.equals("she") || word.startsWith("her")
            ? Gender.FEMININE
            : word.startsWith("h") ? Gender.MASCULINE : Gender.OPEN;
    for (int i = candidates.size() - 1; i >= 0; i--) {
      Candidate candidate = candidates.get(i);
      boolean fits =
          SINGULAR.contains(word)
              ? candidate.person()
                  && (candidate.gender() == Gender.OPEN || candidate.gender() == wanted)
              : PLURAL.contains(word)
                  ? candidate.plural() || !candidate.person()
                  : NEUTER.contains(word) && !candidate.person() && !candidate.plural();
      if (fits) {
        if (candidate.gender() == Gender.OPEN && SINGULAR.contains(word)) {
          candidates.set(
              i,
              new Candidate(
                  candidate.speaker(), candidate.phrase(), true, candidate.plural(), wanted));
          settle(candidate.speaker(), wanted);
        }
        return candidates.get(i);
      }
    }
    return null;
  }

  /** Once "she" has been said of somebody, every mention of that person is a woman's. */
  private void settle(Speaker speaker, Gender gender) {
    candidates.replaceAll(
        other ->
            other.speaker().equals(speaker) && other.gender() == Gender.OPEN
                ? new Candidate(
                    other.speaker(), other.phrase(), other.person(), other.plural(), gender)
                : other);
  }

  private boolean definite(Report report) {
    String text = report.source().text().toLowerCase(Locale.ROOT);
    boolean office =
        words.role().contains(SentenceTree.lemma(report.head()))
            || words.body().contains(SentenceTree.lemma(report.head()));
    return (!report.head().isProperNoun() || (office && text.split(" ").length == 2))
        && text.startsWith("the ")
        && (report.head().isProperNoun() || kinds.name(report.sentence(), report.head()) == null)
        && kinds.properModifier(report.sentence(), report.head()) == null;
  }

  /** The latest source in whose words, or whose title, the noun stands. */
  private Candidate role(String lemma) {
    for (int i = candidates.size() - 1; i >= 0; i--) {
      if (parts(candidates.get(i).phrase()).contains(lemma)) {
        return candidates.get(i);
      }
    }
    if (!Set.of(
            "company",
            "firm",
            "group",
            "organisation",
            "organization",
            "agency",
            "newspaper",
            "outlet")
        .contains(lemma)) {
      return null;
    }
    for (int i = candidates.size() - 1; i >= 0; i--) {
      SourceKind kind = candidates.get(i).speaker().kind();
      if (kind == SourceKind.NAMED_ORGANISATION || kind == SourceKind.MEDIA) {
        return candidates.get(i);
      }
    }
    return null;
  }

  private static List<String> parts(String text) {
    return List.of(text.toLowerCase(Locale.ROOT).split("[\\s,’'()]+"));
  }

  private Gender gender(List<String> parts) {
    for (String part : parts) {
      if (words.feminine().contains(part)) {
        return Gender.FEMININE;
      }
      if (words.masculine().contains(part)) {
        return Gender.MASCULINE;
      }
    }
    return Gender.OPEN;
  }
}
