package org.stet.extraction.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.extraction.Extractor;
import org.stet.extraction.Parsed;
import org.stet.fact.Article;
import org.stet.fact.Difference;
import org.stet.fact.Difference.Kind;
import org.stet.fact.Role;
import org.stet.fact.Span;
import org.stet.fact.Story;

class HeadlineStrengthTest {
  private static final Extractor EXTRACTOR = new Extractor(Parsed.LEXICON);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Minister jailed over bribes|The minister has been charged and faces up to five years in prison.",
        "Coach fired after defeat|The coach has been suspended until the board meets on Monday.",
        "Court bans far-right party|The government has asked the court to ban the party.",
        "Gas leak caused blast|A gas leak \"cannot be ruled out\", the fire chief said.",
        "All miners rescued from pit|Rescuers have brought 14 of the 17 miners to the surface.",
        "Police recover all stolen paintings|Police have found nine of the eleven paintings.",
      })
  void aHeadlineThatOutrunsItsBodyIsFound(String headline, String body) {
    assertThat(strengths(headline, body)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Minister jailed over bribes|The minister was jailed on Monday. His wife faces up to two years.",
        "Coach may be fired|The coach has been suspended until the board meets on Monday.",
        "All miners rescued from pit|All the miners have been rescued. Two of the men were hurt.",
        "Police recover stolen paintings|Police have found nine of the eleven paintings.",
      })
  void aHeadlineThatItsBodyBearsOutIsSilent(String headline, String body) {
    assertThat(strengths(headline, body)).isEmpty();
  }

  private static List<Difference> strengths(String headline, String body) {
    String text = headline + "\n\n" + body;
    Span title = Article.of("draft.txt", Role.DRAFT, text).span(0, headline.length());
    Article draft =
        new Article("draft.txt", Role.DRAFT, text, headline.length() + 2, title, null, null, null);
    Story story = new Story("story", List.of(draft));
    return EXTRACTOR.extract(story).stream()
        .filter(Difference.class::isInstance)
        .map(Difference.class::cast)
        .filter(difference -> difference.kind() == Kind.STRENGTH)
        .toList();
  }
}
