package org.stet.extraction.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.extraction.Parsed;
import org.stet.extraction.name.NameExtractor;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.fact.Difference;

class OfficeDifferencesTest {
  private static final NameExtractor NAMES = new NameExtractor(Parsed.LEXICON);
  private static final OfficeDifferences OFFICES = new OfficeDifferences(Parsed.LEXICON);

  @Test
  void aTitleInFrontAndAnAppositionBehindAreCompared() {
    assertThat(
            find(
                "Chief Financial Officer Ilse Brandt said the order book was full.",
                "Ilse Brandt, the chief operating officer, said that orders were late."))
        .extracting(found -> found.first().text(), found -> found.second().text())
        .containsExactly(tuple("Chief Financial Officer", "the chief operating officer"));
  }

  @Test
  void aDeputyIsNotTheHead() {
    assertThat(
            find(
                "The ruling was read by the court's president, Judge Omar Reyes.",
                "Judge Omar Reyes, the vice president of the Regional Court, read the ruling."))
        .hasSize(1);
  }

  @Test
  void anAgeBetweenNameAndOfficeIsPassedOver() {
    assertThat(
            find(
                "Lena Hoyle, 44, the leader of the opposition, opened the fair.",
                "Lena Hoyle, the prime minister, opened the fair."))
        .hasSize(1);
  }

  @Test
  void formerOfficesAreLeftOut() {
    assertThat(
            find(
                "Chief Financial Officer Ilse Brandt said the order book was full.",
                "Ilse Brandt, the former chief operating officer, said that orders were late."))
        .isEmpty();
  }

  @Test
  void aDeputyOfAnotherBodyMayHeadThisOne() {
    assertThat(
            find(
                "Omar Reyes, the president of the chess federation, opened the games.",
                "Omar Reyes, the vice president of the regional bank, opened the games."))
        .isEmpty();
  }

  @Test
  void oneOfficeInTwoWordingsIsOneOffice() {
    assertThat(
            find(
                "The chief executive, Ilse Brandt, said the order book was full.",
                "Ilse Brandt, the company's managing director, said that orders were late."))
        .isEmpty();
  }

  @Test
  void aSubPrefectIsNotThePrefect() {
    assertThat(
            find(
                "The prefect, Claire Vasseur, closed the beaches.",
                "Claire Vasseur, the sub-prefect of Royan, said the beaches were shut."))
        .hasSize(1);
  }

  @Test
  void twoPostsThatFillTheDayExcludeEachOther() {
    assertThat(
            find(
                "Col. Idris Keita, the commander of the third brigade, thanked his men.",
                "The truce held, said Idris Keita, the brigade's spokesman."))
        .hasSize(1);
  }

  @Test
  void aClauseTellsTheOfficeToo() {
    assertThat(
            find(
                "Marta Silva, who heads the regional health agency, said the ward was safe.",
                "Health Minister Marta Silva said the ward was safe."))
        .extracting(found -> found.first().text())
        .containsExactly("heads the regional health agency");
    assertThat(
            find(
                "Who is Lena Hoyle? She is the mayor of Brent.",
                "Lena Hoyle, the police chief, opened the fair."))
        .hasSize(1);
  }

  @Test
  void whatIsSaidOfAnOfficeIsSaidOfWhomTheQuotationNames() {
    assertThat(
            find(
                "\"Pavel Novak rang me at night,\" she said of the club's sporting director.",
                "Head coach Pavel Novak watched from the stand."))
        .hasSize(1);
  }

  @Test
  void whoseArticleTellsBothPostsHoldsBoth() {
    assertThat(
            find(
                "Judge Omar Reyes, the speaker of the old parliament, wept. Ambassador Omar Reyes"
                    + " read the names.",
                "Omar Reyes, the speaker, wept."))
        .isEmpty();
    assertThat(
            find(
                "The governor, Omar Reyes, wept. Omar Reyes, the ambassador, read the names.",
                "Omar Reyes, the ambassador, wept."))
        .isEmpty();
  }

  @Test
  void somePostsGoTogether() {
    assertThat(
            find(
                "The prosecutor, Jan Smit, named nobody.",
                "Jan Smit, spokesman for the public prosecutor, named nobody."))
        .isEmpty();
    assertThat(
            find(
                "Prime Minister Jan Smit read the budget.",
                "Jan Smit, the finance minister, read the budget."))
        .isEmpty();
    assertThat(find("The mayor's wife, Ann Lund, spoke.", "Ann Lund, the prosecutor, spoke."))
        .isEmpty();
  }

  private static List<Difference> find(String draft, String source) {
    List<ParsedArticle> story = List.of(Parsed.text(draft), Parsed.source("source.txt", source));
    return OFFICES.find(story, NAMES.extract(story));
  }
}
