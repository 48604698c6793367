package org.stet.desk.story;

import java.util.LinkedHashSet;
import java.util.Set;

/** The stories whose last check is kept in memory: those that were checked most recently. */
final class Living {
  private final int most;
  private final Set<OpenStory> stories = new LinkedHashSet<>();

  Living(int most) {
    this.most = most;
  }

  /** Remembers that {@code story} was checked just now; the one longest ago may have to rest. */
  void used(OpenStory story) {
    OpenStory eldest = null;
    synchronized (stories) {
      stories.remove(story);
      stories.add(story);
      if (stories.size() > most) {
        eldest = stories.iterator().next();
        stories.remove(eldest);
      }
    }
    if (eldest != null) {
      eldest.rest();
    }
  }

  void forget(OpenStory story) {
    synchronized (stories) {
      stories.remove(story);
    }
  }
}
