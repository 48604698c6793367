package org.stet.authoring.silence;

import java.util.List;

/**
 * Facts that got some way through the conditions of a rule.
 *
 * @param matched the facts that the conditions before accepted, in order
 * @param obstacle what ended it there
 */
public record NearMiss(List<Object> matched, Obstacle obstacle) {
  public NearMiss {
    matched = List.copyOf(matched);
  }
}
