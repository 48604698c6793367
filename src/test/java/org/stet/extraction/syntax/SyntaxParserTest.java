package org.stet.extraction.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stet.extraction.Parsed;

class SyntaxParserTest {
  @Test
  void offsetsLeadBackToTheArticle() {
    ParsedArticle parsed = Parsed.text("“It’s over,” 🙂 she said.\n\nTwo CSP-DPA men left.");

    for (ParsedSentence sentence : parsed.sentences()) {
      for (Token token : sentence.tokens()) {
        assertThat(parsed.article().text().substring(token.start(), token.end()))
            .isEqualTo(token.text());
      }
    }
    assertThat(parsed.sentences()).hasSize(2);
  }

  @Test
  void subjectDependsOnItsVerb() {
    ParsedSentence sentence = Parsed.text("The rebels denied the report.").sentences().get(0);

    Token verb = sentence.token(2);
    assertThat(verb.lemma()).isEqualTo("deny");
    assertThat(sentence.child(verb, "nsubj").text()).isEqualTo("rebels");
  }

  @Test
  void relativeDatesAreAnchoredOnTheDayOfPublication() {
    ParsedArticle parsed = Parsed.text("Three men were held on Tuesday.", "2025-06-04");

    assertThat(parsed.times()).extracting(TimeExpression::value).containsExactly("2025-06-03");
  }
}
