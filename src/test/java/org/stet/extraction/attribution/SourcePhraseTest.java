package org.stet.extraction.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stet.fact.Attribution;
import org.stet.fact.SourceKind;
import org.stet.fact.Span;

class SourcePhraseTest {
  @Test
  void accordingToOpensASentence() {
    Attribution cue =
        Told.by("According to the coast guard, 14 sailors were rescued.", "According to");
    assertThat(cue.source().text()).isEqualTo("the coast guard");
    assertThat(cue.content().text()).isEqualTo("14 sailors were rescued");
  }

  @Test
  void accordingToClosesASentence() {
    Attribution cue =
        Told.by(
            "The quake destroyed 300 homes, according to the provincial governor.", "according to");
    assertThat(cue.source().text()).isEqualTo("the provincial governor");
    assertThat(cue.content().text()).isEqualTo("The quake destroyed 300 homes");
  }

  @Test
  void accordingToInterruptsASentence() {
    Attribution cue =
        Told.by("The dearest item, according to the indictment, was a vase.", "according to");
    assertThat(cue.sourceKind()).isEqualTo(SourceKind.DOCUMENT);
    assertThat(cue.content().text()).contains("was a vase");
  }

  @Test
  void otherPhrasesReportAsWell() {
    assertThat(Told.by("In the words of the coach, the defeat was a gift.", "In the words of"))
        .extracting(cue -> cue.source().text(), cue -> cue.content().text())
        .containsExactly("the coach", "the defeat was a gift");
    assertThat(Told.by("By the agency's count, 300 homes burned.", "By the agency's count"))
        .extracting(cue -> cue.source().text(), cue -> cue.content().text())
        .containsExactly("the agency", "300 homes burned");
    assertThat(Told.by("The march, as the chief constable put it, was calm.", "put it"))
        .extracting(cue -> cue.source().text())
        .isEqualTo("the chief constable");
  }

  @Test
  void aNounCueHasItsOwner() {
    Attribution claim =
        Told.by("The paper printed the minister's claim that the levy had failed.", "claim");
    assertThat(claim.source().text()).isEqualTo("the minister");
    assertThat(claim.content().text()).isEqualTo("that the levy had failed");
  }

  @Test
  void nobodyAnswersForAPassiveOrAnAdverb() {
    for (String text :
        new String[] {
          "The hole is estimated at 23 million euros.",
          "Up to 200 men are said to have taken part.",
          "The storm is believed to have killed 20 people.",
          "It is whispered that the mayor will resign.",
          "The bridge reportedly cost 40 million euros.",
          "Estimates suggest that 300 people drowned."
        }) {
      Attribution only = Told.in(text).all().get(0);
      assertThat(only.sourceKind()).as(text).isEqualTo(SourceKind.NOBODY);
      assertThat(only.speakerKey()).as(text).isNull();
      assertThat(only.source()).as(text).isNull();
      assertThat(only.answerable()).as(text).isFalse();
    }
  }

  @Test
  void whatIsBelievedEndsWhereThePaperContrastsIt() {
    assertThat(
            Told.by(
                    "The mill is believed to have sold 40 looms in May, compared with 12 a year before.",
                    "is believed")
                .content()
                .text())
        .endsWith("40 looms in May");
    assertThat(
            Told.by("The mill is thought to have 40 looms, though some are broken.", "is thought")
                .content()
                .text())
        .endsWith("40 looms");
  }

  @Test
  void whatShouldBeMentionedThePaperMentions() {
    assertThat(Told.in("It should be mentioned that the mill sold 40 looms.").all()).isEmpty();
    assertThat(Told.in("It has been claimed that the mill sold 40 looms.").all()).hasSize(1);
  }

  @Test
  void vagueSourcesAreAnonymous() {
    assertThat(Told.by("Sources said the deal was dead.", "said").sourceKind())
        .isEqualTo(SourceKind.ANONYMOUS);
    assertThat(Told.by("Reports indicate that the convoy was hit.", "indicate").sourceKind())
        .isEqualTo(SourceKind.ANONYMOUS);
    assertThat(
            Told.by("According to an officer close to the talks, they failed.", "According to")
                .sourceKind())
        .isEqualTo(SourceKind.ANONYMOUS);
    assertThat(Told.by("Polls show the party ahead by 4 points.", "show").sourceKind())
        .isEqualTo(SourceKind.GENERAL);
    assertThat(Told.by("Analysts say the price will fall.", "say").sourceKind())
        .isEqualTo(SourceKind.GENERAL);
    assertThat(Told.by("A spokeswoman for the hospital said two had died.", "said").sourceKind())
        .isEqualTo(SourceKind.ROLE);
  }

  @Test
  void anonymityThatIsExplainedIsARole() {
    assertThat(
            Told.by("Two people with direct knowledge of the talks said the deal was dead.", "said")
                .sourceKind())
        .isEqualTo(SourceKind.ROLE);
    assertThat(
            Told.by(
                    "A diplomat, who spoke on condition of anonymity because he was not authorised to"
                        + " speak, said the deal was dead.",
                    "said")
                .sourceKind())
        .isEqualTo(SourceKind.ROLE);
    assertThat(
            Told.by(
                    "A director, speaking on condition of anonymity, said the till was empty.",
                    "said")
                .sourceKind())
        .isEqualTo(SourceKind.ANONYMOUS);
  }

  @Test
  void whoIsToldDirectlyIsNoMessenger() {
    assertThat(Told.by("The banker told reporters that 40 jobs would go.", "told").chain())
        .isEmpty();
    assertThat(Told.by("The banker told this newspaper that 40 jobs would go.", "told").chain())
        .isEmpty();
  }

  @Test
  void whatAColleagueHeardIsTheColleagues() {
    assertThat(Told.in("A nurse said that a colleague had heard the order.").all())
        .filteredOn(Attribution::thirdHand)
        .singleElement()
        .satisfies(
            told -> {
              assertThat(told.source().text()).isEqualTo("a colleague");
              assertThat(told.chain()).extracting(Span::text).containsExactly("A nurse");
            });
    assertThat(Told.in("The minister said that a colleague had heard the order.").all())
        .noneMatch(Attribution::thirdHand);
  }

  @Test
  void accordingToBehindItsSourceIsTurnedRound() {
    assertThat(Told.by("The coast guard according to two people were found.", "according to"))
        .satisfies(
            told -> {
              assertThat(told.source().text()).isEqualTo("The coast guard");
              assertThat(told.content().text()).isEqualTo("two people were found");
            });
  }

  @Test
  void theLastPhraseBeforeTheCueSpeaks() {
    assertThat(
            Told.by(
                "A flood hit the port, killing nine people and injuring dozens, the governor said.",
                "said"))
        .satisfies(
            told -> {
              assertThat(told.source().text()).isEqualTo("the governor");
              assertThat(told.content().text()).endsWith("injuring dozens");
            });
  }

  @Test
  void theOriginIsTheSourceAndTheMessengerTheChain() {
    Attribution cited =
        Told.by(
            "The Gazette reported on Monday that 40 jobs would go, citing two officials.",
            "reported");
    assertThat(cited.source().text()).isEqualTo("two officials");
    assertThat(cited.chain()).extracting(Span::text).containsExactly("The Gazette");

    Attribution told = Told.by("The banker told the newspaper that 40 jobs would go.", "told");
    assertThat(told.source().text()).isEqualTo("The banker");
    assertThat(told.chain()).extracting(Span::text).containsExactly("the newspaper");

    Attribution nested =
        Told.by("According to the Evening Herald, the banker said that 40 jobs would go.", "said");
    assertThat(nested.chain()).extracting(Span::text).containsExactly("the Evening Herald");
  }

  @Test
  void perNamesASourceOnlyWhereOneCanSpeak() {
    assertThat(Told.by("Some 400 homes were lost, per the county.", "per").source().text())
        .isEqualTo("the county");
    assertThat(Told.in("The plant makes 400 cars per day.").all()).isEmpty();
  }

  @Test
  void accordingToCanTellHowAThingIsSorted() {
    assertThat(Told.in("The bags are sorted according to their weight.").all()).isEmpty();
    assertThat(Told.in("The bags are sorted by hand, according to the port.").all()).hasSize(1);
  }

  @Test
  void aReportCanStandApartFromItsClause() {
    assertThat(
            Told.by(
                "The film opens with a Herald report from May that 40 wells ran dry.", "report"))
        .extracting(said -> said.source().text(), said -> said.content().text())
        .containsExactly("Herald", "that 40 wells ran dry");
    assertThat(Told.in("The film opens with a Herald report that was lost.").all()).isEmpty();
  }

  @Test
  void aRemarkIsAboutItsNumber() {
    assertThat(Told.by("His remark about 47 percent of the voters was filmed.", "remark"))
        .satisfies(said -> assertThat(said.content().text()).startsWith("47 percent"));
  }

  @Test
  void anEstimateIsPutAtItsNumber() {
    assertThat(
            Told.by(
                "The quarter left the fund's estimate of growth unchanged at 3.1 percent.",
                "estimate"))
        .satisfies(said -> assertThat(said.content().text()).contains("3.1 percent"));
  }

  @Test
  void aForecastIsItsAuthors() {
    assertThat(Told.by("The bank expects profit of 4 million euros.", "expects").source().text())
        .isEqualTo("The bank");
    assertThat(Told.by("The fund raised its forecast by a point to 3 percent.", "forecast"))
        .satisfies(forecast -> assertThat(forecast.content().text()).contains("3 percent"));
  }

  @Test
  void theInjuredAreAdmittedToHospitalByNobodysReport() {
    assertThat(Told.in("Of the injured, 31 were admitted to hospitals in the town.").all())
        .isEmpty();
  }

  @Test
  void anAgencyIsAnOutletOnlyWhereItDealsInNews() {
    assertThat(Told.by("A news agency said 40 had died.", "said").sourceKind())
        .isEqualTo(SourceKind.MEDIA);
    assertThat(Told.by("The disaster agency said 40 had died.", "said").sourceKind())
        .isEqualTo(SourceKind.ROLE);
  }

  @Test
  void aSourceDoesNotEndWhereAQuotationOpens() {
    assertThat(
            Told.by(
                    "The group “Jama’at Nusrat al-Islam wal-Muslimin” (JNIM), linked to al-Qaeda,"
                        + " also reported an ambush killing 50 mercenaries.",
                    "reported")
                .source()
                .text())
        .isEqualTo("The group");
  }
}
