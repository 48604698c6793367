package org.stet.extraction.name;

import java.util.Comparator;
import java.util.List;
import org.stet.fact.Mention;

/** The names of one article in the order of its text, found by place without a look at all. */
final class MentionsInOrder {
  private final List<Mention> mentions;
  private final int longest;

  MentionsInOrder(List<Mention> mentions) {
    this.mentions =
        mentions.stream()
            .sorted(Comparator.comparingInt(mention -> mention.span().start()))
            .toList();
    this.longest = mentions.stream().mapToInt(mention -> mention.span().length()).max().orElse(0);
  }

  /** Every name. */
  List<Mention> all() {
    return mentions;
  }

  /** Every name that touches {@code start} to {@code end}, and perhaps some just before. */
  List<Mention> near(int start, int end) {
    return mentions.subList(firstFrom(start - longest), firstFrom(Math.max(end, start + 1)));
  }

  /** Number of the first name that begins at {@code offset} or later. */
  private int firstFrom(int offset) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
