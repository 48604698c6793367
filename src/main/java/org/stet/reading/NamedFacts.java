package org.stet.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.stet.fact.Fact;

/** The facts of a claims document by the names they have in it. */
final class NamedFacts {
  private final Map<String, Fact> facts = new HashMap<>();
  private final Set<String> broken = new HashSet<>();
  private final Problems problems;

  NamedFacts(Problems problems) {
    this.problems = problems;
  }

  /**
   * Keeps {@code fact} under the id of its object, if it has one.
   *
   * @param fact the fact, or null where the object could not be made one; what refers to it is then
   *     not reported again
   */
  void keep(JsonObjectReader object, Fact fact) {
    String id = object.text("id");
    if (id == null) {
      return;
    }
    if (facts.containsKey(id) || broken.contains(id)) {
      problems.add(
          object.at("id"), "expected an id of its own, found " + Shown.quoted(id) + " twice");
    } else if (fact == null) {
      broken.add(id);
    } else {
      facts.put(id, fact);
    }
  }

  /** The fact that {@code field} of {@code object} refers to, or null. */
  <F extends Fact> F get(JsonObjectReader object, String field, Class<F> type) {
    String id = object.text(field);
    if (id == null || broken.contains(id)) {
      return null;
    }
    Fact fact = facts.get(id);
    if (type.isInstance(fact)) {
      return type.cast(fact);
    }
    String wanted = type.getSimpleName().toLowerCase(Locale.ROOT);
    problems.add(
        object.at(field),
        "expected the id of a %s, found %s%s"
            .formatted(
                wanted,
                Shown.quoted(id),
                fact == null
                    ? ", which nothing has" + Nearest.question(id, facts.keySet())
                    : ", which is the id of another kind of fact"));
    return null;
  }
}
