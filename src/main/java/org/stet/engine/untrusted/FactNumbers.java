package org.stet.engine.untrusted;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.stet.fact.Fact;

/**
 * Numbers for the facts of a story and for those within them, so that two processes can speak of
 * one fact.
 *
 * <p>A fact is numbered before those within it, those within it in the order of the components of
 * its record; so a copy of the facts that keeps their identity has the same numbers.
 */
final class FactNumbers {
  private final List<Fact> facts = new ArrayList<>();
  private final Map<Fact, Integer> numbers = new IdentityHashMap<>();

  private FactNumbers() {}

  /** Numbers for {@code facts} in their order. */
  static FactNumbers of(List<? extends Fact> facts) {
    FactNumbers numbers = new FactNumbers();
    facts.forEach(numbers::add);
    return numbers;
  }

  /** How many facts have numbers: those from 0 to one less. */
  int count() {
    return facts.size();
  }

  Fact fact(int number) {
    return facts.get(number);
  }

  /** The number of {@code fact}; null where it is not one of the facts but only equal to one. */
  Integer number(Fact fact) {
    return numbers.get(fact);
  }

  private void add(Fact fact) {
    if (numbers.putIfAbsent(fact, facts.size()) != null) {
      return;
    }
    facts.add(fact);
    for (RecordComponent component : fact.getClass().getRecordComponents()) {
      if (Fact.class.isAssignableFrom(component.getType())) {
        if (value(component, fact) instanceof Fact inner) {
          add(inner);
        }
      } else if (List.class.isAssignableFrom(component.getType())) {
        for (Object inner : (List<?>) value(component, fact)) {
          if (inner instanceof Fact one) {
            add(one);
          }
        }
      }
    }
  }

  private static Object value(RecordComponent component, Fact fact) {
    try {
      return component.getAccessor().invoke(fact);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(component + " cannot be read", e);
    }
  }
}
