package org.stet.extraction.syntax.dependency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class ModelReaderTest {
  private static ModelReader reader(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return new ModelReader(new ByteArrayInputStream(bytes.toByteArray()));
  }

  @Test
  void numbersAreThoseThatJavaReads() throws IOException {
    String[] numbers = {
      "0.0000", "-0.0000", "3.2181", "-12.5", "7", "-0.1", "1.0E-4", "0.12345678901234567"
    };
    float[] read = new float[numbers.length];
    try (ModelReader in = reader(String.join(" ", numbers) + "\n")) {
      in.numbers(read, 0, read.length);
    }
    for (int i = 0; i < numbers.length; i++) {
      assertThat(read[i]).isEqualTo(Float.parseFloat(numbers[i]));
    }
  }

  @Test
  void wordsEndAtSpacesAndLines() throws IOException {
    try (ModelReader in = reader("café 0.5\nsize=42\n")) {
      assertThat(in.word()).isEqualTo("café");
      in.numbers(new float[1], 0, 1);
      assertThat(in.setting("size")).isEqualTo(42);
    }
  }

  @Test
  void aModelCutShortIsTold() throws IOException {
    try (ModelReader in = reader("half")) {
      assertThatThrownBy(in::word).isInstanceOf(EOFException.class);
    }
  }
}
