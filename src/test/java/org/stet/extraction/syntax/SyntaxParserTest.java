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
  void subjectOfAPassiveVerbIsMarkedHoweverFarItStands() {
    ParsedSentence sentence =
        Parsed.text("The bomb that had been made at home was never found.").sentences().get(0);

    assertThat(sentence.token(1).relation()).isEqualTo("nsubj:pass");
  }
}
