package org.stet.extraction.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.stet.fact.Article;
import org.stet.fact.Role;
import org.stet.fact.Span;

class SurroundingTest {
  private static final Article ARTICLE = Article.of("a.txt", Role.DRAFT, "x".repeat(2_000));

  @Test
  void nothingSurroundsNothing() {
    assertThat(new Surrounding<>(List.<Span>of(), Function.identity()).around(ARTICLE.span(0, 1)))
        .isEmpty();
  }

  @Test
  void findsWhatLookingAtEverythingFindsInTheSameOrder() {
    Random random = new Random(11);
    List<Span> places = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      places.add(span(random, i % 10 == 0 ? 900 : 60));
    }
    Surrounding<Span> surrounding = new Surrounding<>(places, Function.identity());
    for (int i = 0; i < 300; i++) {
      Span span = span(random, 30);
      assertThat(surrounding.around(span))
          .isEqualTo(places.stream().filter(place -> place.contains(span)).toList());
    }
  }

  private static Span span(Random random, int longest) {
    int start = random.nextInt(1_000);
    return ARTICLE.span(start, start + 1 + random.nextInt(longest));
  }
}
