package org.stet.engine.syntax;

import java.util.ArrayList;
import java.util.List;

/** Lists made of a first element and the rest. */
final class Lists {
  private Lists() {}

  static <T> List<T> prepend(T first, List<? extends T> rest) {
    List<T> all = new ArrayList<>();
    all.add(first);
    all.addAll(rest);
    return List.copyOf(all);
  }
}
