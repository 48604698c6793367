package org.stet.extraction.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stet.fact.Attribution;
import org.stet.fact.Quotation;

class QuotationTest {
  @Test
  void aQuotationBelongsToTheSpeakerBehindIt() {
    Attributions told = Told.in("“We will rebuild every house,” said Anna Berg.");
    Quotation quotation = told.quotations().get(0);
    assertThat(quotation.words().text()).isEqualTo("We will rebuild every house,");
    assertThat(quotation.attribution().source().text()).isEqualTo("Anna Berg");
    assertThat(quotation.attribution().direct()).isTrue();
    assertThat(quotation.fragment()).isFalse();
  }

  @Test
  void aQuotationOfManySentencesIsOneContent() {
    Attributions told =
        Told.in("“We lost the roof. We lost the cows. We will rebuild,” said Anna Berg.");
    assertThat(told.quotations()).hasSize(1);
    assertThat(told.quotations().get(0).attribution().source().text()).isEqualTo("Anna Berg");
  }

  @Test
  void aQuotationGoesOnBehindItsCue() {
    Attributions told = Told.in("“We will rebuild,” Anna Berg said. “It takes time.”");
    assertThat(told.quotations()).hasSize(2);
    assertThat(told.quotations())
        .allSatisfy(q -> assertThat(q.attribution().source().text()).isEqualTo("Anna Berg"));
  }

  @Test
  void aQuotationOverParagraphsKeepsItsSpeaker() {
    Attributions told =
        Told.in("Anna Berg said: “We lost the roof.\n\n“We will rebuild it in the spring.”");
    assertThat(told.quotations()).hasSize(2);
    assertThat(told.quotations().get(1).attribution().source().text()).isEqualTo("Anna Berg");
    assertThat(told.quotations().get(1).attribution().carriedOver()).isTrue();
  }

  @Test
  void anAnnouncedQuotationInTheNextParagraphHasItsSpeaker() {
    Attributions told = Told.in("Then the farmer added:\n\n“We will rebuild it in the spring.”");
    Attribution attribution = told.quotations().get(0).attribution();
    assertThat(attribution.source().text()).isEqualTo("the farmer");
    assertThat(attribution.cue().text()).isEqualTo("added");
  }

  @Test
  void someWordsAreAFragment() {
    Attributions told = Told.in("The envoy spoke “with deep shock” of the attack.");
    assertThat(told.quotations().get(0).fragment()).isTrue();
  }

  @Test
  void everyStyleOfMarksIsRead() {
    for (String quoted :
        new String[] {
          "\"We will rebuild,\"",
          "“We will rebuild,”",
          "„We will rebuild,“",
          "«We will rebuild,»",
          "‘We will rebuild,’",
          "'We will rebuild,'"
        }) {
      Attributions told = Told.in(quoted + " the farmer's wife said.");
      assertThat(told.quotations()).as(quoted).hasSize(1);
      assertThat(told.quotations().get(0).words().text()).as(quoted).isEqualTo("We will rebuild,");
    }
  }

  @Test
  void aQuotationWithinAQuotationDoesNotEndIt() {
    Attributions told =
        Told.in("The baker added:\n\n\"They asked: “Will it rain?” Forty said yes.\"");
    assertThat(told.quotations()).hasSize(1);
    assertThat(told.quotations().get(0).words().text()).endsWith("Forty said yes.");
  }

  @Test
  void apostrophesAreNoMarks() {
    assertThat(Told.in("The workers' union didn't like the farmers' offer.").quotations())
        .isEmpty();
    assertThat(Told.in("The workers’ union didn’t like the farmers’ offer.").quotations())
        .isEmpty();
  }

  @Test
  void aCueWithinAQuotationIsTheSpeakersOwn() {
    Attributions told = Told.in("“The council told us that nobody was hurt,” Anna Berg said.");
    assertThat(told.all()).hasSize(1);
    assertThat(told.all().get(0).source().text()).isEqualTo("Anna Berg");
  }

  @Test
  void aSignedQuotationHasItsSpeakerBehindTheDash() {
    Attributions told = Told.in("“The most beautiful bridge in the country.” — Jonas Holm");
    assertThat(told.all().get(0).source().text()).isEqualTo("Jonas Holm");
  }
}
