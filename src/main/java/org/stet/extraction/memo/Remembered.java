package org.stet.extraction.memo;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Results by all that they depend on; of more than may be kept, those asked for last. Safe for use
 * by several threads at once: two may work out one result at the same time, and get the same.
 *
 * @param <K> what a result depends on; immutable, with equality of content
 * @param <V> the result; immutable, never null
 */
public final class Remembered<K, V> {
  private final Map<K, V> kept;

  /**
   * @param most so many results are kept
   */
  public Remembered(int most) {
    this.kept =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
          }
        };
  }

  /** The result for {@code key}, worked out by {@code work} where it is not kept. */
  public V get(K key, Function<K, V> work) {
    V known = find(key);
    if (known != null) {
      return known;
    }
    V result = work.apply(key);
    keep(key, result);
    return result;
  }

  /** What is kept for {@code key}, or null. */
  public V find(K key) {
    synchronized (kept) {
      return kept.get(key);
    }
  }

  /** Keeps {@code value} for {@code key}. */
  public void keep(K key, V value) {
    synchronized (kept) {
      kept.put(key, value);
    }
  }

  /** Forgets everything. */
  public void forget() {
    synchronized (kept) {
      kept.clear();
    }
  }
}
