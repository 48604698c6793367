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
  /** Kept sums, 4 kB each; a power of two. */
  private static final int KEPT = 1 << 13;

  private record Kept(int key, float[] sum) {}

  private final Model model;
  private final int hidden;
  private final int transitions;
  private final Kept[] kept = new Kept[KEPT];

  Network(Model model) {
    this.model = model;
    this.hidden = model.hidden();
    this.transitions = model.transitions();
  }

  /** The score of each transition. */
  float[] scores(int[] inputs) {
    float[] units = model.bias().clone();
    for (int place = 0; place < inputs.length; place++) {
      add(units, sum(inputs[place], place));
    }
    float[] scores = new float[transitions];
    float[] outer = model.outer();
    for (int unit = 0; unit + 3 < hidden; unit += 4) {
      addRows(scores, outer, unit * transitions, units, unit);
    }
    for (int unit = hidden - hidden % 4; unit < hidden; unit++) {
      for (int i = 0; i < transitions; i++) {
        scores[i] += outer[unit * transitions + i] * cube(units[unit]);
      }
    }
    return scores;
  }

  private void addRows(float[] scores, float[] outer, int row, float[] units, int unit) {
    float first = cube(units[unit]);
    float second = cube(units[unit + 1]);
    float third = cube(units[unit + 2]);
    float fourth = cube(units[unit + 3]);
    int secondRow = row + transitions;
    int thirdRow = secondRow + transitions;
    int fourthRow = thirdRow + transitions;
    for (int i = 0; i < scores.length; i++) {
      scores[i] +=
          outer[row + i] * first
              + outer[secondRow + i] * second
              + outer[thirdRow + i] * third
              + outer[fourthRow + i] * fourth;
    }
  }

  private static float cube(float unit) {
    return unit * unit * unit;
  }

  private float[] sum(int input, int place) {
    int key = input * Model.INPUTS + place;
    int slot = (key * 0x9E3779B1) >>> (32 - 13);
    Kept known = kept[slot];
    if (known == null || known.key() != key) {
      known = new Kept(key, compute(input, place));
      kept[slot] = known;
    }
    return known.sum();
  }

  private float[] compute(int input, int place) {
    float[] sum = new float[hidden];
    for (int i = 0; i < model.width(); i++) {
      float weight = model.vectors()[input * model.width() + i];
      int row = (place * model.width() + i) * hidden;
      float[] inner = model.inner();
      for (int unit = 0; unit < sum.length; unit++) {
        sum[unit] += weight * inner[row + unit];
      }
    }
    return sum;
  }

  private static void add(float[] units, float[] sum) {
    for (int unit = 0; unit < units.length; unit++) {
      units[unit] += sum[unit];
    }
  }
}
