package org.stet.desk.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** All that may be asked. */
final class Routes {
  private final List<Route> all;

  Routes(List<Route> all) {
    this.all = List.copyOf(all);
  }

  /** A route and what its path leaves open. */
  record Match(Route route, Map<String, String> places) {}

  /**
   * The route for {@code method} and {@code segments}, decoded.
   *
   * @throws Refusal if there is none
   */
  Match find(String method, List<String> segments) {
    String served = method.equals("HEAD") ? "GET" : method;
    TreeSet<String> others = new TreeSet<>();
    for (Route route : all) {
      Optional<Map<String, String>> places = route.match(segments);
      if (places.isPresent() && route.method().equals(served)) {
        return new Match(route, places.get());
      }
      places.ifPresent(found -> others.add(route.method()));
    }
    if (others.isEmpty()) {
      throw Refusal.nothing();
    }
    throw new Refusal(405, "this can only be asked with " + String.join(", ", others));
  }
}
