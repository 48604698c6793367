package org.stet.fact;

import java.util.List;

/**
 * Words between quotation marks that somebody is reported to have used.
 *
 * <p>"“<u>We have ties with the Ukrainians</u>,” he said": speaker Ramadan.
 *
 * @param words the words between the marks, the marks left out
 * @param attribution who said it, or null where the text does not tell
 * @param fragment whether it is a part of a sentence rather than a whole one
 */
public record Quotation(Span words, Attribution attribution, boolean fragment) implements Fact {
  @Override
  public List<Span> spans() {
    return List.of(words);
  }

  /** Key of the speaker for equality joins, or null. */
  public String speakerKey() {
    return attribution == null ? null : attribution.speakerKey();
  }
}
