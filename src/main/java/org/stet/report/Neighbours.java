package org.stet.report;

import java.util.ArrayList;
import java.util.List;
import org.stet.fact.Span;

/** Words that stand so near each other that they are quoted together. */
public final class Neighbours {
  /** Words of one line that stand nearer than this are quoted together. */
  private static final int NEAR = 160;

  private Neighbours() {}

  /** The spans in the order of the evidence, neighbours on one line together. */
  public static List<List<Span>> of(List<Span> spans, Citations citations) {
    List<List<Span>> groups = new ArrayList<>();
    for (Span span : spans) {
      List<Span> home = null;
      for (List<Span> group : groups) {
        home = group.stream().anyMatch(other -> near(other, span, citations)) ? group : home;
      }
      if (home == null) {
        groups.add(new ArrayList<>(List.of(span)));
      } else {
        home.add(span);
      }
    }
    return groups;
  }

  private static boolean near(Span one, Span other, Citations citations) {
    if (!one.article().equals(other.article())) {
      return false;
    }
    Lines lines = citations.lines(citations.article(one));
    boolean line = lines.number(one.start()) == lines.number(other.start());
    return one.overlaps(other)
        || line && one.start() - other.end() < NEAR && other.start() - one.end() < NEAR;
  }
}
