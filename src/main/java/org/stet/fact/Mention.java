package org.stet.fact;

import java.util.List;

/**
 * A name, or a role or pronoun that stands for one, in the text.
 *
 * <p>"Malian government spokesman <u>Abdoulaye Maiga</u> was shocked": kind PERSON, title "Malian
 * government spokesman", given "Abdoulaye", family "Maiga".
 *
 * @param span the name alone, without title
 * @param kind what it names
 * @param entityKey the person, body or place that is meant; equal in all articles of the story for
 *     mentions of one entity; never null
 * @param spelling the name as spelled here, without possessive ending; never null
 * @param given the given name or initials, or null
 * @param family the family name, or null where the name is not a person's
 * @param title the words for the person's office or role beside the name ("Russian Foreign
 *     Minister"), or null
 * @param acronym the acronym given beside the name ("(CSP-DPA)"), or null
 */
public record Mention(
    Span span,
    NameKind kind,
    String entityKey,
    String spelling,
    String given,
    String family,
    Span title,
    Span acronym)
    implements Fact {
  @Override
  public List<Span> spans() {
    return List.of(span);
  }
}
