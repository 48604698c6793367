package org.stet.extraction.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.extraction.Parsed;
import org.stet.extraction.alignment.SentenceEmbedder;
import org.stet.extraction.syntax.ParsedArticle;

class CounterpartsTest {
  private static final Counterparts COUNTERPARTS = new Counterparts(new SentenceEmbedder());

  @Test
  void aSentenceIsPairedWithWhatTellsTheSameInOtherWords() {
    List<Counterpart> pairs =
        among(
            Parsed.text("The court freed the banker on Monday. Rain is expected in Thurso."),
            Parsed.source("a.txt", "Judges acquitted the financier. Thurso will see showers."));

    assertThat(pairs)
        .filteredOn(Counterpart::best)
        .extracting(pair -> pair.first().tokens().get(1).text())
        .containsExactly("court", "is");
  }

  @Test
  void whatContradictsIsPairedToo() {
    assertThat(
            among(
                Parsed.text("All schools will stay shut until Friday, the mayor said."),
                Parsed.source("a.txt", "Schools open as usual on Friday, the town hall said.")))
        .hasSize(1);
  }

  @Test
  void sentencesOfOneArticleAreNotPaired() {
    assertThat(among(Parsed.text("The mayor resigned on Monday. On Monday the mayor resigned.")))
        .isEmpty();
  }

  @Test
  void sentencesAboutDifferentThingsAreNotPaired() {
    assertThat(
            among(
                Parsed.text("The bakery sells bread with seeds."),
                Parsed.source("a.txt", "Parliament amended the law on trams.")))
        .isEmpty();
  }

  private static List<Counterpart> among(ParsedArticle... story) {
    return COUNTERPARTS.among(List.of(story));
  }
}
