package org.stet.extraction.syntax.dependency;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/**
 * Reads the text of a model: lines of words and numbers, six million of them, which is why no line
 * is made a string first.
 */
final class ModelReader implements AutoCloseable {
  private static final int BUFFER = 1 << 16;

  /** Numbers of more digits do not fit a double exactly when their point is left out. */
  private static final int EXACT_DIGITS = 15;

  private static final double[] POWERS = new double[EXACT_DIGITS + 1];

  static {
    POWERS[0] = 1;
    for (int i = 1; i < POWERS.length; i++) {
      POWERS[i] = POWERS[i - 1] * 10;
    }
  }

  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER];
  private int at;
  private int filled;
  private byte[] word = new byte[64];
  private int length;

  ModelReader(InputStream compressed) throws IOException {
    this.in = new GZIPInputStream(compressed, BUFFER);
  }

  /** The next word, which ends before a space or the end of the line. */
  String word() throws IOException {
    read();
    return new String(word, 0, length, StandardCharsets.UTF_8);
  }

  /** The value of the next word, which reads {@code name=value}. */
  int setting(String name) throws IOException {
    String setting = word();
    if (!setting.startsWith(name + "=")) {
      throw new IOException("the model has " + setting + " where " + name + " belongs");
    }
    return Integer.parseInt(setting.substring(name.length() + 1));
  }

  /** Fills {@code numbers} between {@code from} and {@code to} with the next words. */
  void numbers(float[] numbers, int from, int to) throws IOException {
    for (int i = from; i < to; i++) {
      read();
      numbers[i] = number();
    }
  }

  private float number() {
    boolean negative = word[0] == '-';
    long digits = 0;
    int places = -1;
    for (int i = negative ? 1 : 0; i < length; i++) {
      byte b = word[i];
      if (b == '.') {
        places = 0;
      } else if (b < '0' || b > '9' || i > EXACT_DIGITS) {
        return Float.parseFloat(new String(word, 0, length, StandardCharsets.US_ASCII));
      } else {
        digits = digits * 10 + (b - '0');
        places += places < 0 ? 0 : 1;
      }
    }
    float number = (float) (digits / POWERS[Math.max(places, 0)]);
    return negative ? -number : number;
  }

  private void read() throws IOException {
    length = 0;
    for (int b = next(); b != ' ' && b != '\n'; b = next()) {
      if (length == word.length) {
        word = Arrays.copyOf(word, 2 * length);
      }
      word[length++] = (byte) b;
    }
  }

  private int next() throws IOException {
    if (at == filled) {
      filled = in.read(buffer);
      at = 0;
      if (filled < 0) {
        throw new EOFException("the model ends too early");
      }
    }
    return buffer[at++];
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
