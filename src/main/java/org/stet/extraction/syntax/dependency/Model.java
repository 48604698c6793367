package org.stet.extraction.syntax.dependency;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the network has learned. Words, tags and relations are numbered through; each has a vector.
 *
 * @param words the number of each word
 * @param tags the number of each part of speech
 * @param relations the relations, the first standing for none and the second for that of the root
 * @param firstRelation the number of the first relation
 * @param width the length of a vector
 * @param vectors of every number, one after the other
 * @param inner weights of the hidden layer: for each number of the input a row of its units
 * @param bias of each hidden unit
 * @param outer weights of the output: for each hidden unit a row of transitions
 */
record Model(
    Map<String, Integer> words,
    Map<String, Integer> tags,
    List<String> relations,
    int firstRelation,
    int width,
    float[] vectors,
    float[][] inner,
    float[] bias,
    float[][] outer) {
  static final String UNKNOWN = "-UNKNOWN-";
  static final String NONE = "-NULL-";
  static final String ROOT = "-ROOT-";

  /** Rows are as long as a multiple of this, with zeros at the end, and so fill whole vectors. */
  private static final int LANES = 8;

  /** How many words, tags and relations the network looks at. */
  static final int INPUTS = 48;

  /**
   * Reads CoreNLP's format, compressed.
   *
   * @throws IOException if it is not such a model
   */
  static Model read(InputStream compressed) throws IOException {
    try (ModelReader in = new ModelReader(compressed)) {
      int wordCount = in.setting("dict");
      int tagCount = in.setting("pos");
      int relationCount = in.setting("label");
      int width = in.setting("embeddingSize");
      int hidden = in.setting("hiddenSize");
      if (in.setting("numTokens") != INPUTS) {
        throw new IOException("the model looks at other words");
      }
      in.setting("preComputed");
      Map<String, Integer> words = new HashMap<>(2 * wordCount);
      Map<String, Integer> tags = new HashMap<>();
      List<String> relations = new ArrayList<>();
      float[] vectors = new float[(wordCount + tagCount + relationCount) * width];
      for (int i = 0; i < wordCount + tagCount + relationCount; i++) {
        String name = in.word();
        if (i < wordCount) {
          words.put(name, i);
        } else if (i < wordCount + tagCount) {
          tags.put(name, i);
        } else {
          relations.add(name);
        }
        in.numbers(vectors, i * width, (i + 1) * width);
      }
      float[][] inner = rows(in, INPUTS * width, hidden);
      float[] bias = rows(in, 1, hidden)[0];
      float[][] outer = rows(in, hidden, 2 * relationCount - 1);
      return new Model(
          words,
          tags,
          List.copyOf(relations),
          wordCount + tagCount,
          width,
          vectors,
          inner,
          bias,
          outer);
    }
  }

  private static float[][] rows(ModelReader in, int count, int length) throws IOException {
    float[][] rows = new float[count][];
    for (int i = 0; i < count; i++) {
      rows[i] = new float[(length + LANES - 1) / LANES * LANES];
      in.numbers(rows[i], 0, length);
    }
    return rows;
  }

  int word(String word) {
    Integer number = words.get(word);
    return number == null ? words.get(UNKNOWN) : number;
  }

  int tag(String tag) {
    Integer number = tags.get(tag);
    return number == null ? tags.get(UNKNOWN) : number;
  }
}
