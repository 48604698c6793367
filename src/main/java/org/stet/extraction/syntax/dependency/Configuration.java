package org.stet.extraction.syntax.dependency;

import java.util.Arrays;

/**
 * How far the parse of a sentence has come: a stack of words, the words not yet read, and the arcs
 * made so far. Words are numbered from 1; 0 is the root above the sentence and -1 no word.
 */
final class Configuration {
  private static final int NONE = -1;
  private static final int STACK_WORDS = 3;
  private static final int BUFFER_WORDS = 3;
  private static final int CHILD_WORDS = 6;
  private static final int WORDS = STACK_WORDS + BUFFER_WORDS + 2 * CHILD_WORDS;

  private final Model model;
  private final int[] words;
  private final int[] tags;
  private final int[] heads;
  private final int[] relations;
  private final int[] left;
  private final int[] nextLeft;
  private final int[] right;
  private final int[] nextRight;
  private final int[] stack;
  private int height = 1;
  private int read = 1;
  private final int noWord;
  private final int noTag;

  /**
   * @param words the number of each word, after that of the root
   * @param tags the number of each tag, after that of the root
   */
  Configuration(Model model, int[] words, int[] tags) {
    this.model = model;
    this.words = words;
    this.tags = tags;
    this.heads = new int[words.length];
    this.relations = new int[words.length];
    this.left = none(words.length);
    this.nextLeft = none(words.length);
    this.right = none(words.length);
    this.nextRight = none(words.length);
    this.stack = new int[words.length];
    this.noWord = model.word(Model.NONE);
    this.noTag = model.tag(Model.NONE);
  }

  private static int[] none(int length) {
    int[] none = new int[length];
    Arrays.fill(none, NONE);
    return none;
  }

  boolean ended() {
    return height == 1 && read == words.length;
  }

  boolean canShift() {
    return read < words.length;
  }

  /** Whether the word below the top may depend on the top; the root never does. */
  boolean canGoLeft() {
    return height > 2;
  }

  /** Whether the top may depend on the word below it, on the root only as the last of all. */
  boolean canGoRight() {
    return height > 2 || (height == 2 && !canShift());
  }

  /** Whether an arc to the right would come from the root. */
  boolean rootIsNext() {
    return height == 2;
  }

  void shift() {
    stack[height++] = read++;
  }

  void arcLeft(int relation) {
    int head = stack[height - 1];
    int child = stack[height - 2];
    stack[height - 2] = head;
    height--;
    attach(child, head, relation);
    nextLeft[head] = left[head];
    left[head] = child;
  }

  void arcRight(int relation) {
    int head = stack[height - 2];
    int child = stack[height - 1];
    height--;
    attach(child, head, relation);
    nextRight[head] = right[head];
    right[head] = child;
  }

  private void attach(int child, int head, int relation) {
    heads[child] = head;
    relations[child] = relation;
  }

  int head(int word) {
    return heads[word];
  }

  int relation(int word) {
    return relations[word];
  }

  /** The numbers the network looks at: words, then their tags, then the children's relations. */
  int[] inputs() {
    int[] inputs = new int[Model.INPUTS];
    for (int i = 0; i < STACK_WORDS; i++) {
      put(inputs, STACK_WORDS - 1 - i, onStack(i));
      put(inputs, STACK_WORDS + i, read + i < words.length ? read + i : NONE);
    }
    for (int i = 0; i < 2; i++) {
      int word = onStack(i);
      int place = STACK_WORDS + BUFFER_WORDS + i * CHILD_WORDS;
      int first = of(left, word);
      int last = of(right, word);
      putChild(inputs, place, first);
      putChild(inputs, place + 1, last);
      putChild(inputs, place + 2, of(nextLeft, word));
      putChild(inputs, place + 3, of(nextRight, word));
      putChild(inputs, place + 4, of(left, first));
      putChild(inputs, place + 5, of(right, last));
    }
    return inputs;
  }

  private int onStack(int depth) {
    return depth < height ? stack[height - 1 - depth] : NONE;
  }

  private static int of(int[] children, int word) {
    return word == NONE ? NONE : children[word];
  }

  private void put(int[] inputs, int place, int word) {
    inputs[place] = word == NONE ? noWord : words[word];
    inputs[WORDS + place] = word == NONE ? noTag : tags[word];
  }

  private void putChild(int[] inputs, int place, int word) {
    put(inputs, place, word);
    inputs[2 * WORDS + place - STACK_WORDS - BUFFER_WORDS] =
        model.firstRelation() + (word == NONE ? 0 : relations[word]);
  }
}
