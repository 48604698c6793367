package org.stet.desk.http;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;

/**
 * Closes connections on which no whole request has come for a while, however busily they drip:
 * otherwise a few of them could keep all others out (Slowloris).
 */
final class ConnectionWatch implements Connection.Listener, AutoCloseable {
  private static final long BUSY = Long.MAX_VALUE;
  private static final int LOOKS = 4;

  /** When each began to wait for a request; {@link #BUSY} while one is served. */
  private final Map<Connection, Long> waiting = new ConcurrentHashMap<>();

  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "desk-connections");
            thread.setDaemon(true);
            return thread;
          });

  private final long longestNanos;

  /**
   * @param longestMillis for which a connection may wait
   */
  ConnectionWatch(long longestMillis) {
    this.longestNanos = TimeUnit.MILLISECONDS.toNanos(longestMillis);
    long pause = Math.max(1, longestMillis / LOOKS);
    clock.scheduleWithFixedDelay(this::look, pause, pause, TimeUnit.MILLISECONDS);
  }

  @Override
  public void onOpened(Connection connection) {
    waiting.put(connection, System.nanoTime());
  }

  @Override
  public void onClosed(Connection connection) {
    waiting.remove(connection);
  }

  /** A whole request has come on {@code connection}. */
  void serving(Connection connection) {
    waiting.replace(connection, BUSY);
  }

  /** Its answer is out. */
  void served(Connection connection) {
    waiting.replace(connection, System.nanoTime());
  }

  private void look() {
    long now = System.nanoTime();
    waiting.forEach(
        (connection, since) -> {
          if (since != BUSY && now - since > longestNanos) {
            connection.getEndPoint().close();
          }
        });
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
