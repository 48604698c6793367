package org.stet.extraction;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Work that another thread does meanwhile. The thread is its own: those of the common pool may all
 * be waiting for just this work.
 */
public final class Meanwhile {
  private Meanwhile() {}

  private static void run(Runnable work) {
    Thread thread = new Thread(work, "meanwhile");
    thread.setDaemon(true);
    thread.start();
  }

  /**
   * Starts {@code work} and gives back what waits for its result, or throws what it threw.
   *
   * @param work throws unchecked exceptions at most
   */
  public static <T> Supplier<T> start(Supplier<T> work) {
    CompletableFuture<T> result = CompletableFuture.supplyAsync(work, Meanwhile::run);
    return () -> {
      try {
        return result.join();
      } catch (CompletionException e) {
        if (e.getCause() instanceof RuntimeException unchecked) {
          throw unchecked;
        }
        if (e.getCause() instanceof Error error) {
          throw error;
        }
        throw e;
      }
    };
  }
}
