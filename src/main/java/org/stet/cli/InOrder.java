package org.stet.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Works on several things at once and hands the results over in the order of the things. Few wait
 * at a time, so that a file of any length takes the same memory.
 */
final class InOrder {

  /** A result, or what went wrong. */
  interface Result<R> {
    R get() throws ExecutionException, InterruptedException;
  }

  /** Takes a thing and what became of it. */
  interface Taker<T, R> {
    void take(T thing, Result<R> result) throws InterruptedException;
  }

  private record Pending<T, R>(T thing, Future<R> result) {}

  private InOrder() {}

  /** Applies {@code work} to each of {@code things} on {@code threads} threads. */
  static <T, R> void run(Iterator<T> things, int threads, Function<T, R> work, Taker<T, R> taker)
      throws InterruptedException {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      Deque<Pending<T, R>> pending = new ArrayDeque<>();
      while (things.hasNext() || !pending.isEmpty()) {
        while (things.hasNext() && pending.size() < 4 * threads) {
          T thing = things.next();
          pending.add(new Pending<>(thing, workers.submit(() -> work.apply(thing))));
        }
        Pending<T, R> next = pending.remove();
        taker.take(next.thing(), next.result()::get);
      }
    } finally {
      workers.shutdownNow();
    }
  }
}
