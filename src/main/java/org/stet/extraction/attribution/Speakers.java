package org.stet.extraction.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.stet.extraction.attribution.SpeakerResolver.Speaker;
import org.stet.extraction.name.Names;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Attribution;
import org.stet.fact.Mention;
import org.stet.fact.NameKind;
import org.stet.fact.SourceKind;

/** Turns reports into attributions, naming each speaker in the order of the text. */
final class Speakers {
  private final ParsedArticle parsed;
  private final Names names;
  private final SourceKinds kinds;
  private final SourceLexicon words;
  private final List<Passage> passages;

  Speakers(
      ParsedArticle parsed,
      Names names,
      SourceKinds kinds,
      SourceLexicon words,
      List<Passage> passages) {
    this.parsed = parsed;
    this.names = names;
    this.kinds = kinds;
    this.words = words;
    this.passages = passages;
  }

  /** A person who is the subject of a sentence, whom a later "she" may mean. */
  private record Met(ParsedSentence sentence, Token head, int position) {}

  List<Attribution> name(List<Report> reports) {
    SpeakerResolver resolver = new SpeakerResolver(words, kinds);
    List<Attribution> attributions = new ArrayList<>();
    List<Met> people = people();
    int next = 0;
    List<Report> ordered = new ArrayList<>(reports);
    ordered.sort(Comparator.comparingInt(Speakers::sourcePosition));
    for (Report report : ordered) {
      while (next < people.size() && people.get(next).position() < sourcePosition(report)) {
        Met met = people.get(next++);
        resolver.meet(
            met.sentence(),
            met.head(),
            parsed.article().span(met.sentence().token(0).start(), met.head().end()),
            SourceKind.NAMED_PERSON);
      }
      attributions.add(attribution(report, resolver.resolve(report)));
    }
    return attributions;
  }

  private static int sourcePosition(Report report) {
    return report.cue() != null && report.source() != null
        ? report.source().start()
        : report.position();
  }

  private Attribution attribution(Report report, Speaker speaker) {
    boolean direct =
        passages.stream().anyMatch(passage -> passage.words().overlaps(report.content()));
    boolean nobody = speaker.kind() == SourceKind.NOBODY;
    return new Attribution(
        nobody ? null : report.source(),
        report.cue(),
        report.content(),
        report.stance(),
        speaker.kind(),
        speaker.key(),
        report.chain(),
        direct,
        report.cue() == null,
        report.confidence());
  }

  private List<Met> people() {
    List<Met> people = new ArrayList<>();
    for (ParsedSentence sentence : parsed.sentences()) {
      for (Token token : sentence.tokens()) {
        if (token.is("nsubj") && token.isProperNoun() && isPerson(token) && !quoted(token)) {
          people.add(new Met(sentence, token, token.start()));
        }
      }
    }
    return people;
  }

  private boolean isPerson(Token token) {
    return names
        .at(parsed.article().span(token.start(), token.end()))
        .map(Mention::kind)
        .filter(kind -> kind == NameKind.PERSON)
        .isPresent();
  }

  private boolean quoted(Token token) {
    return passages.stream()
        .anyMatch(
            passage ->
                passage.words().start() <= token.start() && token.end() <= passage.words().end());
  }
}
