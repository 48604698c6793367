package org.stet.extraction.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.extraction.Parsed;
import org.stet.extraction.name.Names;
import org.stet.extraction.syntax.ParsedArticle;

/** Whom "whom" means, where the tree tells and where it does not. */
class RelativePronounTest {

  private static List<Predication> predications(String text) {
    ParsedArticle article = Parsed.text(text);
    PredicationReader reader = new PredicationReader(Parsed.LEXICON);
    Names nobody = new Names(List.of(), List.of());
    return article.sentences().stream()
        .flatMap(sentence -> reader.read(article, sentence, nobody, List.of(), List.of()).stream())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A group of whom attacked the guards.",
        "Nine smugglers were held; a group of whom attacked the guards.",
        "The majority of which attacked the guards."
      })
  void aGroupOfWhomLeadsBackToTheGroupAndTheSearchEnds(String text) {
    assertThat(predications(text))
        .filteredOn(predication -> predication.head().text().equals("attacked"))
        .hasSize(1);
  }

  @Test
  void whomIsTheSubjectBeforeIt() {
    assertThat(predications("Nine smugglers were held, and two of whom attacked the guards."))
        .filteredOn(predication -> predication.head().text().equals("attacked"))
        .extracting(predication -> predication.agent().lemma())
        .containsExactly("smuggler");
  }
}
