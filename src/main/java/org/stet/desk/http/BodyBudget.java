package org.stet.desk.http;

import java.util.concurrent.Semaphore;

/** How many bytes of bodies may be in memory at once, whoever sends them. */
final class BodyBudget {
  private final Semaphore bytes;

  BodyBudget(int bytes) {
    this.bytes = new Semaphore(bytes);
  }

  /** What one request has taken of it; to be given back when the answer is out. */
  final class Share implements AutoCloseable {
    private int taken;

    /**
     * @throws Refusal where others hold too much
     */
    synchronized void take(int more) {
      if (!bytes.tryAcquire(more)) {
        throw Refusal.busy("too much is being sent to the desk at once; try again", 1);
      }
      taken += more;
    }

    @Override
    public synchronized void close() {
      bytes.release(taken);
      taken = 0;
    }
  }

  Share share() {
    return new Share();
  }
}
