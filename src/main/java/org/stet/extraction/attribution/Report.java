package org.stet.extraction.attribution;

import java.util.List;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Span;
import org.stet.fact.Stance;

/**
 * An attribution as one finder saw it, before its speaker is known.
 *
 * @param sentence the sentence in which the cue stands
 * @param source the words for the source, or null
 * @param head the chief word of the source, or null
 * @param cue the words that report, or null
 * @param content what is reported
 * @param stance how the source stands to it
 * @param chain by way of whom it came
 * @param speech whether the cue is one of saying, after which a speaker may go on
 * @param confidence 0 to 1
 */
record Report(
    ParsedSentence sentence,
    Span source,
    Token head,
    Span cue,
    Span content,
    Stance stance,
    List<Span> chain,
    boolean speech,
    double confidence) {
  /** Precision where the dependency rules and the surface pattern find the same content. */
  static final double AGREED = 0.93;

  /** Precision where only one of the two finds it. */
  static final double ALONE = 0.74;

  Report {
    chain = List.copyOf(chain);
  }

  /** Where in the article it stands: at its cue, else at its content. */
  int position() {
    return cue == null ? content.start() : cue.start();
  }

  /** The same report with another source. */
  Report from(Span origin, Token originHead, List<Span> messengers) {
    return new Report(
        sentence, origin, originHead, cue, content, stance, messengers, speech, confidence);
  }

  Report withContent(Span wider) {
    return new Report(sentence, source, head, cue, wider, stance, chain, speech, confidence);
  }

  Report withChain(List<Span> origins) {
    return new Report(sentence, source, head, cue, content, stance, origins, speech, confidence);
  }
}
