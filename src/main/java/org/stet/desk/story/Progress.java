package org.stet.desk.story;

/**
 * How far the desk has come with getting ready.
 *
 * @param phase what it is at
 * @param step what is being loaded, in words
 * @param done how many steps are over
 * @param of how many there are
 * @param message why it failed, in one sentence; else null
 */
public record Progress(Phase phase, String step, int done, int of, String message) {

  /** What the desk is at. */
  public enum Phase {
    LOADING,
    READY,
    FAILED
  }
}
