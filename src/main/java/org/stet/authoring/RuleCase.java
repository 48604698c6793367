package org.stet.authoring;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import org.stet.extraction.house.House;

/**
 * One example of a rule: a story, and what the rule should say of it.
 *
 * @param why what the example shows, one sentence
 * @param draft the draft, front matter allowed, expected words marked «so»; null for a story of
 *     sources alone
 * @param source the only source, or null
 * @param sources the sources where there are several; empty where {@code source} is used
 * @param message the exact problem sentence expected, or null where it need not be checked
 * @param suggestion the exact suggestion expected, or null where it need not be checked
 * @param findings the number of findings expected; null for one or more
 * @param house what the newsroom has settled; null for nothing
 */
public record RuleCase(
    @JsonProperty(required = true) String why,
    String draft,
    String source,
    List<String> sources,
    String message,
    String suggestion,
    Integer findings,
    CaseHouse house) {
  public RuleCase {
    sources = sources == null ? List.of() : List.copyOf(sources);
  }

  /** A case of a newsroom that has settled nothing. */
  public RuleCase(
      String why,
      String draft,
      String source,
      List<String> sources,
      String message,
      String suggestion,
      Integer findings) {
    this(why, draft, source, sources, message, suggestion, findings, null);
  }

  /**
   * Refuses a case that cannot be run. Not done by the constructor, so that a misspelled key is
   * told before what is missing for its sake.
   *
   * @throws InvalidCase if the case has no reason or no text, or names its sources in two ways
   */
  void validate() {
    if (why == null || why.isBlank()) {
      throw new InvalidCase("a case needs a sentence \"why\" that says what it shows");
    }
    if (draft == null && source == null && sources.isEmpty()) {
      throw new InvalidCase("the case \"" + why + "\" has no text; give it a draft or a source");
    }
    if (source != null && !sources.isEmpty()) {
      throw new InvalidCase("the case \"" + why + "\" has source and sources; use one of them");
    }
  }

  /** The ways of the newsroom. */
  House ways() {
    return house == null ? House.NONE : house.house();
  }

  /** The texts of the sources, in order. */
  public List<String> sourceTexts() {
    List<String> texts = new ArrayList<>(sources);
    if (source != null) {
      texts.add(source);
    }
    return texts;
  }
}
