package org.stet.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.engine.Facts;
import org.stet.fact.Concern;
import org.stet.fact.Conflict;
import org.stet.fact.Correction;
import org.stet.fact.Evidence;
import org.stet.fact.Figure;
import org.stet.wording.PlainWords;

class MessageTemplateTest {
  private static final Figure TWELVE = Facts.killed(Facts.DRAFT, "12 people", 12);
  private static final Figure HALF = Facts.killed(Facts.DRAFT, "15 people", 2.5);
  private static final Evidence CONFLICT =
      new Conflict(Facts.claim(Facts.DRAFT, "we took money", false), TWELVE);

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      textBlock =
          """
          plain words                              § plain words
          {first.speaker}: {second.low}            § Ms Orr: 12
          {first.attribution.source.text}          § Ms Orr
          {first.attribution.cue} {first.denied}   § said false
          {first.factuality}, {first.attribution.sourceKind} § certain, named person
          {first} and {second.span}                § we took money and 12 people
          {first.agent} did                        § (not stated) did
          {first.agent|somebody} did               § somebody did
          {second.attribution.speaker|nobody}      § nobody
          {first.outcome|affected}                 § affected
          {second.referentKey|}of                  § quakeof
          {first.placeKey|}!                       § !
          {first.spans}                            § we took money
          """)
  void placesAreFilledFromTheEvidence(String template, String expected) {
    assertThat(MessageTemplate.parse(template).render(CONFLICT)).isEqualTo(expected);
  }

  @Test
  void numbersArePlain() {
    assertThat(MessageTemplate.parse("{subject.low}").render(new Concern(HALF))).isEqualTo("2.5");
    assertThat(PlainWords.of(2_300_000.0)).isEqualTo("2300000");
    assertThat(PlainWords.of(Double.POSITIVE_INFINITY)).isNull();
  }

  @Test
  void aCorrectionOffersItsWords() {
    assertThat(MessageTemplate.parse("write {instead}").render(new Correction(TWELVE, "13 people")))
        .isEqualTo("write 13 people");
  }

  @Test
  void lineBreaksInsideAQuotationAreBlanks() {
    assertThat(PlainWords.of("two\n  lines ")).isEqualTo("two lines");
  }
}
