package org.stet.desk.story;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The threads that check, and the checks that wait for them. */
final class Checks implements AutoCloseable {
  private final ThreadPoolExecutor threads;
  private final int waiting;

  Checks(int count, int waiting) {
    AtomicInteger number = new AtomicInteger();
    this.waiting = waiting;
    this.threads =
        new ThreadPoolExecutor(
            count,
            count,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            task -> {
              Thread thread = new Thread(task, "desk-check-" + number.incrementAndGet());
              thread.setDaemon(true);
              return thread;
            });
  }

  /** Whether {@code check} will be run: not where too many wait. */
  synchronized boolean offer(Runnable check) {
    if (threads.isShutdown() || threads.getQueue().size() >= waiting) {
      return false;
    }
    threads.execute(check);
    return true;
  }

  /** Runs {@code check}, which has run already and has more to do, after those that wait. */
  synchronized void again(Runnable check) {
    if (!threads.isShutdown()) {
      threads.execute(check);
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
