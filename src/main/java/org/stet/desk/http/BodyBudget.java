package org.stet.desk.http;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * How many bytes of bodies may be in memory at once, whoever sends them. All that a body may need
 * is set aside before it is read, so that no two wait for each other with half a body each.
 */
final class BodyBudget {
  private static final int PATIENCE_SECONDS = 5;
  private static final int SOON = 1;

  private final Semaphore bytes;

  BodyBudget(int bytes) {
    this.bytes = new Semaphore(bytes, true);
  }

  /** What one request has taken of it; to be given back when the answer is out. */
  final class Share implements AutoCloseable {
    private int taken;

    /**
     * Sets {@code most} bytes aside; waits a little where others hold too much.
     *
     * @throws Refusal where they go on to
     */
    void take(int most) {
      try {
        if (!bytes.tryAcquire(most, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
          throw Refusal.busy("too much is being sent to the desk at once; try again", SOON);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw Refusal.busy("the desk is closing", SOON);
      }
      synchronized (this) {
        taken += most;
      }
    }

    /** Gives back all but {@code used} bytes. */
    synchronized void keep(int used) {
      bytes.release(taken - used);
      taken = used;
    }

    @Override
    public void close() {
      keep(0);
    }
  }

  Share share() {
    return new Share();
  }
}
