package org.stet.extraction.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SentenceEmbedderTest {
  @Test
  void paraphrasesAreNearAndOtherMattersFar() {
    try (SentenceEmbedder embedder = new SentenceEmbedder()) {
      double same =
          embedder.similarity(
              "The ferry sank within minutes of leaving the harbour.",
              "Minutes after it left port, the ferry went down.");
      double other =
          embedder.similarity(
              "The ferry sank within minutes of leaving the harbour.",
              "The central bank left its key rate unchanged.");

      assertThat(same).isGreaterThan(0.7);
      assertThat(other).isLessThan(0.3);
    }
  }

  @Test
  void modelIsNotLoadedBeforeATextIsEmbedded() {
    try (SentenceEmbedder embedder = new SentenceEmbedder()) {
      assertThat(embedder.loaded()).isFalse();
      embedder.embed("A text.");
      assertThat(embedder.loaded()).isTrue();
    }
  }

  @Test
  void aTextHasOneVectorWhateverWasEmbeddedBefore() {
    try (SentenceEmbedder first = new SentenceEmbedder();
        SentenceEmbedder second = new SentenceEmbedder()) {
      float[] alone = first.embed("Two bridges were closed.");
      second.embed("Something else, and much longer, that was said before it in another paper.");

      assertThat(second.embed("Two bridges were closed.")).containsExactly(alone);
    }
  }

  @Test
  void oddTextIsEmbeddedToo() {
    try (SentenceEmbedder embedder = new SentenceEmbedder()) {
      for (String odd :
          new String[] {"", " ", "\u0000\u0007", "🙂🙂", "x".repeat(10_000), "a ".repeat(10_000)}) {
        float[] vector = embedder.embed(odd);
        assertThat(SentenceEmbedder.cosine(vector, vector)).isCloseTo(1, within(1e-3));
      }
    }
  }
}
