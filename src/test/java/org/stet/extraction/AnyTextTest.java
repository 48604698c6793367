package org.stet.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.extraction.SharedExtractor.EXTRACTOR;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Assertions;
import org.stet.extraction.syntax.Cut;
import org.stet.fact.Article;
import org.stet.fact.Fact;
import org.stet.fact.Role;
import org.stet.fact.Story;

/** Whatever a text holds, extraction ends, does not fail, and names words that stand there. */
class AnyTextTest {
  @Property(
      tries = 150,
      seed = "2026",
      generation = GenerationMode.RANDOMIZED,
      edgeCases = EdgeCasesMode.NONE,
      shrinking = ShrinkingMode.OFF)
  void everyPlaceOfEveryFactHoldsTheWordsItNames(@ForAll("oddStories") Story story) {
    hold(story);
  }

  @Provide
  Arbitrary<Story> oddStories() {
    return OddStories.any();
  }

  @Example
  void aSentenceOfTenThousandCharactersIsReadInPieces() {
    String text = "the man said that he saw 3 dogs on Monday, and ".repeat(215);
    assertThat(reasons(text)).containsExactly(Cut.Reason.SENTENCE);
  }

  @Example
  void aWordOfTenThousandCharactersIsReadFromItsBeginning() {
    assertThat(reasons("The file is " + "x".repeat(10_000) + ", she said."))
        .containsExactly(Cut.Reason.RUN);
  }

  @Example
  void aTextWithoutAnyMarkOrSpaceIsBounded() {
    for (String piece : List.of("中", "😀", "\ud83d", "\u0000", "(", "\"", "-", "\n", "9", "ه")) {
      reasons(piece.repeat(10_000));
    }
  }

  @Example
  void anOrdinaryArticleIsReadAsItStands() {
    assertThat(reasons("Ms Orr said 40 people came. “We are glad,” she added.")).isEmpty();
  }

  @Example
  void anEmptyTextHasNoFacts() {
    assertThat(hold(new Story("s", List.of(Article.of("draft.txt", Role.DRAFT, "")))).facts())
        .isEmpty();
  }

  private static List<Cut.Reason> reasons(String text) {
    Story story = new Story("s", List.of(Article.of("draft.txt", Role.DRAFT, text)));
    return hold(story).cuts().stream().map(Cut::reason).distinct().toList();
  }

  private static Extraction hold(Story story) {
    return Assertions.assertTimeout(
        Duration.ofSeconds(30),
        () -> {
          Extraction extraction = EXTRACTOR.read(story);
          for (Fact fact : extraction.facts()) {
            assertThat(fact.spans())
                .allMatch(span -> story.article(span.article()).orElseThrow().holds(span));
          }
          return extraction;
        });
  }
}
