package org.stet.extraction.name;

import java.util.Set;
import java.util.TreeSet;
import org.stet.fact.Span;

/**
 * What the words beside a name tell of its bearer.
 *
 * @param title the words for office or role, or null
 * @param titled whether an office or form of address stands right before the name
 * @param person whether the words fit a person only: a title, an age, "who"
 * @param offices the offices among those words, one word for all that are alike
 * @param context the other nouns and verbs among them
 * @param gender what title and nouns tell of the gender
 * @param acronym the acronym in brackets after the name, or null
 */
record Description(
    Span title,
    boolean titled,
    boolean person,
    Set<String> offices,
    Set<String> context,
    Gender gender,
    Span acronym) {
  static final Description NONE =
      new Description(null, false, false, Set.of(), Set.of(), Gender.UNKNOWN, null);

  Description {
    offices = new TreeSet<>(offices);
    context = new TreeSet<>(context);
  }
}
