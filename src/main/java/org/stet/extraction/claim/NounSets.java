package org.stet.extraction.claim;

import java.util.Set;
import org.stet.extraction.lexicon.LexiconFiles;

/** Which nouns papers use for one thing, and which for people; from {@code frames.yaml}. */
public final class NounSets {
  private final FrameLexicon lexicon;
  private final Set<String> persons;
  private final Set<String> people;
  private final Set<String> companies;
  private final Set<String> bodies;
  private final Set<String> generic;
  private final Set<String> money;

  /**
   * @param files where {@code frames.yaml} is read from
   */
  public NounSets(LexiconFiles files) {
    this.lexicon = new FrameLexicon(files);
    this.persons = lexicon.nounClass("persons");
    this.people = lexicon.nounClass("people");
    this.companies = lexicon.nounClass("companies");
    this.bodies = lexicon.nounClass("bodies");
    this.money = lexicon.nounClass("money");
    this.generic = lexicon.nounClass("generic");
  }

  /** Whether the two are one noun, or two that papers use for one thing. */
  public boolean same(String noun, String other) {
    return noun.equals(other) || lexicon.sameAs(noun).contains(other);
  }

  /** Whether {@code noun} names people by role or number: "suspect", "men". */
  public boolean person(String noun) {
    return persons.contains(noun) || people.contains(noun);
  }

  /** Whether {@code noun} names an amount of money: "instalment". */
  public boolean money(String noun) {
    return money.contains(noun);
  }

  /** Whether {@code noun} names a body, as "the company" does after its name. */
  public boolean body(String noun) {
    return companies.contains(noun) || bodies.contains(noun);
  }

  /** Whether {@code noun} fits too many to tell who or what is meant. */
  public boolean generic(String noun) {
    return generic.contains(noun);
  }
}
