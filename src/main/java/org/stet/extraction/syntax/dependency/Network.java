package org.stet.extraction.syntax.dependency;

/**
 * The network: 48 words, tags and relations in, a score of every transition out.
 *
 * <p>What one input adds to the hidden layer depends on the input and its place alone, and few
 * words make up most of a text: the sums are kept. Which are kept changes no result. Sums run over
 * units in the inner loop, which Java makes vector instructions of. Safe for use by several
 * threads.
 */
final class Network {
  private static final int KEPT_BITS = 13;

  /** What one input adds; 4 kB. */
  private record Kept(int key, float[] sum) {}

  private final Model model;
  private final Kept[] kept = new Kept[1 << KEPT_BITS];

  Network(Model model) {
    this.model = model;
  }

  /** The score of each transition, with zeros after them. */
  float[] scores(int[] inputs) {
    float[] units = model.bias().clone();
    for (int place = 0; place < inputs.length; place++) {
      add(units, 1, sum(inputs[place], place));
    }
    for (int unit = 0; unit < units.length; unit++) {
      units[unit] *= units[unit] * units[unit];
    }
    float[][] outer = model.outer();
    float[] scores = new float[outer[0].length];
    int unit = 0;
    for (; unit + 3 < outer.length; unit += 4) {
      addFour(scores, units, outer, unit);
    }
    for (; unit < outer.length; unit++) {
      add(scores, units[unit], outer[unit]);
    }
    return scores;
  }

  /** Four rows at once, so that the scores are read and written a quarter as often. */
  private static void addFour(float[] scores, float[] units, float[][] outer, int unit) {
    float[] first = outer[unit];
    float[] second = outer[unit + 1];
    float[] third = outer[unit + 2];
    float[] fourth = outer[unit + 3];
    float a = units[unit];
    float b = units[unit + 1];
    float c = units[unit + 2];
    float d = units[unit + 3];
    for (int i = 0; i < scores.length; i++) {
      scores[i] += first[i] * a + second[i] * b + third[i] * c + fourth[i] * d;
    }
  }

  private float[] sum(int input, int place) {
    int key = input * Model.INPUTS + place;
    int slot = (key * 0x9E3779B1) >>> (Integer.SIZE - KEPT_BITS);
    Kept known = kept[slot];
    if (known == null || known.key() != key) {
      known = new Kept(key, compute(input, place));
      kept[slot] = known;
    }
    return known.sum();
  }

  private float[] compute(int input, int place) {
    float[] sum = new float[model.inner()[0].length];
    for (int i = 0; i < model.width(); i++) {
      float weight = model.vectors()[input * model.width() + i];
      add(sum, weight, model.inner()[place * model.width() + i]);
    }
    return sum;
  }

  private static void add(float[] sums, float weight, float[] row) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += weight * row[i];
    }
  }
}
