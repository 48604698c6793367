package org.stet.extraction.alignment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The meaning of a text as a vector of length one, by all-MiniLM-L6-v2 (Reimers and Gurevych 2019),
 * quantised, from the class path.
 *
 * <p>The model is loaded when the first text is embedded, not before. Each text is embedded alone:
 * in a batch, padding would change the scale to which activations are quantised, and a text's
 * vector would depend on its neighbours. Safe for use by several threads at once.
 */
public final class SentenceEmbedder implements AutoCloseable {
  /** Texts are cut after so many word pieces; a long sentence of a newspaper has 80. */
  public static final int LONGEST = 256;

  private static final int REMEMBERED = 4_096;
  private static final int LONGEST_TEXT = LONGEST * 24;

  private final Map<String, float[]> remembered =
      new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
          return size() > REMEMBERED;
        }
      };
  private MiniLm model;
  private long embedded;

  /**
   * The cosine of the angle between the two texts' vectors: 1 for one meaning, about 0 for two
   * unrelated ones.
   */
  public double similarity(String first, String second) {
    return cosine(embed(first), embed(second));
  }

  /** The {@link #similarity} of every text of {@code first} to every text of {@code second}. */
  public double[][] similarities(List<String> first, List<String> second) {
    List<float[]> columns = second.stream().map(this::embed).toList();
    return first.stream()
        .map(this::embed)
        .map(row -> columns.stream().mapToDouble(column -> cosine(row, column)).toArray())
        .toArray(double[][]::new);
  }

  /** The vector of {@code text}, of length one. Callers must not write to it. */
  float[] embed(String text) {
    String bounded = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    MiniLm loaded;
    synchronized (this) {
      float[] known = remembered.get(bounded);
      if (known != null) {
        return known;
      }
      if (model == null) {
        model = MiniLm.load();
      }
      loaded = model;
    }
    // Outside the lock, or threads would wait for each other through most of their work. Two may
    // embed one text at once; they get the same vector.
    float[] vector = loaded.embed(bounded, LONGEST);
    synchronized (this) {
      embedded++;
      remembered.put(bounded, vector);
    }
    return vector;
  }

  /** Whether the model has been needed so far. */
  synchronized boolean loaded() {
    return model != null;
  }

  /** How many vectors were computed so far, not found remembered; for measurements. */
  public synchronized long embedded() {
    return embedded;
  }

  static double cosine(float[] first, float[] second) {
    double sum = 0;
    for (int i = 0; i < first.length; i++) {
      sum += first[i] * second[i];
    }
    return sum;
  }

  /**
   * Frees the model's native memory; it is loaded again if a text is embedded later. Not to be
   * called while a text is being embedded.
   */
  @Override
  public synchronized void close() {
    if (model != null) {
      model.close();
      model = null;
    }
  }
}
