package org.stet.extraction.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.extraction.Parsed;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.fact.Span;

class RelayedReportTest {
  @Test
  void theOriginSpeaksByWayOfTwoHands() {
    ParsedArticle article =
        Parsed.text(
            "As the agency reports, citing a newspaper which invokes an officer, the thieves had a key.");

    Report report = new RelayedReports(article.article()).find(article).get(0);

    assertThat(report.source().text()).isEqualTo("an officer");
    assertThat(report.content().text()).isEqualTo("the thieves had a key");
    assertThat(report.chain()).extracting(Span::text).containsExactly("a newspaper", "the agency");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The agency reports, citing an officer, that the thieves had a key.",
        "The officer, who cites a study, said the thieves had a key."
      })
  void oneHandIsNoChainOfTwo(String text) {
    ParsedArticle article = Parsed.text(text);

    assertThat(new RelayedReports(article.article()).find(article)).isEmpty();
  }
}
