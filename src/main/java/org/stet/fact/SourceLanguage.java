package org.stet.fact;

import java.util.List;
import java.util.Objects;

/**
 * The language from which an article was probably translated.
 *
 * <p>"Wiener Abendblatt" as the outlet, "She becomes support" in the text and "Lesen Sie auch"
 * below it: German. It raises what is merely odd English where it would be right in that language.
 *
 * @param language its name in English ("German")
 * @param weight how many certain traces the evidence amounts to; at 1 there is one, at 3 no doubt
 * @param evidence the words that give it away, at least one, in the order of the text
 */
public record SourceLanguage(String language, double weight, List<Span> evidence) implements Fact {
  public SourceLanguage {
    Objects.requireNonNull(language, "language");
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException(language + ": nothing gives it away");
    }
  }

  @Override
  public List<Span> spans() {
    return evidence;
  }

  /** An article has one such fact, so its language makes it unique enough. */
  @Override
  public String id() {
    return "SourceLanguage@%s:%s".formatted(article(), language);
  }
}
