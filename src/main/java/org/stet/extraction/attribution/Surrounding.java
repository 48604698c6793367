package org.stet.extraction.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.stet.fact.Span;

/**
 * Finds what stands around a place of an article without looking at everything: an interval tree,
 * laid out as an array sorted by where things begin.
 */
final class Surrounding<T> {
  private final List<T> things;
  private final List<Span> places;
  private final int[] order;

  /** Of each half that the search may enter, the farthest end in it. */
  private final int[] farthest;

  /**
   * @param things in the order in which they are to be found
   * @param place where a thing stands; all in one article
   */
  Surrounding(List<T> things, Function<T, Span> place) {
    this.things = List.copyOf(things);
    this.places = this.things.stream().map(place).toList();
    this.order =
        IntStream.range(0, places.size())
            .boxed()
            .sorted(Comparator.comparingInt(i -> places.get(i).start()))
            .mapToInt(Integer::intValue)
            .toArray();
    this.farthest = new int[order.length];
    fill(0, order.length);
  }

  private int fill(int from, int to) {
    if (from >= to) {
      return -1;
    }
    int middle = (from + to) >>> 1;
    int here = places.get(order[middle]).end();
    farthest[middle] = Math.max(here, Math.max(fill(from, middle), fill(middle + 1, to)));
    return farthest[middle];
  }

  /** The things in whose places {@code span} lies wholly, in their own order. */
  List<T> around(Span span) {
    List<Integer> found = new ArrayList<>();
    search(span, 0, order.length, found);
    return found.stream().sorted().map(things::get).toList();
  }

  private void search(Span span, int from, int to, List<Integer> found) {
    int middle = (from + to) >>> 1;
    if (from >= to || farthest[middle] < span.end()) {
      return;
    }
    search(span, from, middle, found);
    Span place = places.get(order[middle]);
    if (place.contains(span)) {
      found.add(order[middle]);
    }
    if (place.start() <= span.start()) {
      search(span, middle + 1, to, found);
    }
  }
}
