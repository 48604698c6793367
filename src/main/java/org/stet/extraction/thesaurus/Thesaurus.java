package org.stet.extraction.thesaurus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/**
 * Tells words that may stand for one another from words that cannot, over all their senses.
 *
 * <p>The file is read when the first word is asked for, and nothing of it is taken apart but what
 * is asked for: that takes some hundredths of a second. Safe for use by several threads at once.
 */
public final class Thesaurus {
  /** Below the root of the class path. */
  static final String FILE = "org/stet/extraction/thesaurus/wordnet.bin";

  private static final int ABOVE = 0;
  private static final int BESIDE = 1;
  private static final int OPPOSITE = 2;
  private static final int HEADER = 8;

  private final ByteBuffer file;
  private final int words;
  private final int entries;

  private Thesaurus(byte[] bytes) {
    this.file = ByteBuffer.wrap(bytes);
    this.words = file.getInt(0);
    this.entries = HEADER + Integer.BYTES * (words + file.getInt(Integer.BYTES));
  }

  private static final class Holder {
    static final Thesaurus BUILT = read();

    private static Thesaurus read() {
      try (InputStream in = Thesaurus.class.getResourceAsStream("/" + FILE)) {
        if (in == null) {
          throw new IllegalStateException(FILE + " is not on the class path");
        }
        return new Thesaurus(in.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The thesaurus of the class path, read on the first call. */
  public static Thesaurus get() {
    return Holder.BUILT;
  }

  /** Whether {@code lemma}, in lower case, is known: one word, or two with a blank between. */
  public boolean knows(String lemma) {
    return !senses(lemma).isEmpty();
  }

  /**
   * Whether some sense of the one is some sense of the other, a kind of it at any remove, or one
   * step from it or from a neighbour of it: derived, similar, a part. False where one is unknown.
   */
  public boolean related(String first, String second) {
    BitSet one = senses(first);
    BitSet other = senses(second);
    return above(one).intersects(other)
        || above(other).intersects(one)
        || wider(one).intersects(wider(other));
  }

  /** Whether some senses of the two, or of words similar to them, are direct antonyms. */
  public boolean opposite(String first, String second) {
    BitSet one = wider(senses(first));
    BitSet other = wider(senses(second));
    return targets(one, OPPOSITE).intersects(other);
  }

  /** Whether two words have senses that are kinds of one thing, at most so many steps up. */
  public boolean akin(String first, String second, int steps) {
    return above(senses(first), steps).intersects(above(senses(second), steps));
  }

  private BitSet wider(BitSet senses) {
    BitSet wider = targets(senses, BESIDE);
    wider.or(senses);
    return wider;
  }

  private BitSet above(BitSet senses) {
    return above(senses, Integer.MAX_VALUE);
  }

  private BitSet above(BitSet senses, int steps) {
    BitSet all = (BitSet) senses.clone();
    BitSet latest = senses;
    for (int step = 0; step < steps && !latest.isEmpty(); step++) {
      latest = targets(latest, ABOVE);
      latest.andNot(all);
      all.or(latest);
    }
    return all;
  }

  private BitSet targets(BitSet senses, int relation) {
    BitSet targets = new BitSet();
    for (int sense = senses.nextSetBit(0); sense >= 0; sense = senses.nextSetBit(sense + 1)) {
      Reader reader = new Reader(entry(words + sense));
      for (int skipped = 0; skipped < relation; skipped++) {
        reader.numbers();
      }
      targets.or(reader.numbers());
    }
    return targets;
  }

  private BitSet senses(String lemma) {
    int low = 0;
    int high = words - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Reader reader = new Reader(entry(middle));
      int order = reader.word().compareTo(lemma);
      if (order == 0) {
        return reader.numbers();
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return new BitSet();
  }

  private int entry(int number) {
    return entries + file.getInt(HEADER + Integer.BYTES * number);
  }

  /** Reads on from a place in the file. */
  private final class Reader {
    private int at;

    Reader(int at) {
      this.at = at;
    }

    String word() {
      int length = number();
      at += length;
      return new String(file.array(), at - length, length, StandardCharsets.US_ASCII);
    }

    BitSet numbers() {
      BitSet numbers = new BitSet();
      for (int rest = number(); rest > 0; rest--) {
        numbers.set(number());
      }
      return numbers;
    }

    private int number() {
      int value = 0;
      for (int shift = 0; ; shift += 7) {
        byte next = file.get(at++);
        value |= (next & 0x7f) << shift;
        if (next >= 0) {
          return value;
        }
      }
    }
  }
}
