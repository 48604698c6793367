package org.stet.extraction.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.extraction.Parsed;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.fact.NameVariant;
import org.stet.fact.NameVariant.Difference;

/** Two names for one entity, and two entities that must not be taken for one. */
class NameVariantTest {
  private static final NameExtractor EXTRACTOR = new NameExtractor(Parsed.LEXICON);

  private static Names names(String... articles) {
    List<ParsedArticle> story = new ArrayList<>();
    for (int i = 0; i < articles.length; i++) {
      story.add(Parsed.source("source-" + (i + 1) + ".txt", articles[i]));
    }
    return EXTRACTOR.extract(story);
  }

  private static void assertVariant(
      Names names, String usual, String unusual, Difference difference) {
    assertThat(names.variants())
        .extracting(
            variant -> variant.usual().spelling(),
            variant -> variant.unusual().spelling(),
            NameVariant::difference)
        .contains(tuple(usual, unusual, difference));
  }

  @Test
  void romanisationsOfOneName() {
    Names names =
        names(
            "General Oleksiy Khomenko spoke on Monday.",
            "General Oleksiy Khomenko spoke to reporters.",
            "General Oleksii Homenko was there.");

    assertVariant(names, "Oleksiy Khomenko", "Oleksii Homenko", Difference.ROMANISATION);
    assertThat(names.of("khomenko-oleksiy")).hasSize(3);
  }

  @Test
  void surnameAloneInAnotherRomanisation() {
    Names names =
        names("Spokesman Taras Yurchenko denied it. Jurchenko did not answer further questions.");

    assertVariant(names, "Taras Yurchenko", "Jurchenko", Difference.ROMANISATION);
  }

  @Test
  void anotherLetterInTheSameOffice() {
    Names names =
        names(
            "President Hassan Belkacem spoke.",
            "President Hassan Belkacem left.",
            "President Hassan Belkasem won.");

    assertVariant(names, "Hassan Belkacem", "Hassan Belkasem", Difference.SPELLING);
  }

  @Test
  void anotherGivenNameInTheSameOffice() {
    Names names =
        names(
            "Mayor Karim Aksoy opened the bridge.",
            "The mayor, Kerim Aksoy, praised the engineers.");

    assertVariant(names, "Karim Aksoy", "Kerim Aksoy", Difference.GIVEN_NAME);
  }

  @Test
  void accentsAreTheirOwnDifference() {
    Names names = names("The mine is near the town of Kłodawka.", "The town of Klodawka is small.");

    assertVariant(names, "Kłodawka", "Klodawka", Difference.DIACRITIC);
  }

  @Test
  void finnishGenitiveLeftOn() {
    Names names =
        names(
            "Minister Ousmane Sanogo said no.",
            "According to minister Ousmane Sanogon the talks are over. Boubou Dicko was freed.");

    assertVariant(names, "Ousmane Sanogo", "Ousmane Sanogon", Difference.INFLECTION);
    assertThat(names.inflected()).extracting(InflectedName::language).containsExactly("Finnish");
  }

  @Test
  void endingWithoutItsBaseIsInferredFromAnotherInTheArticle() {
    Names names =
        names(
            "Minister Issa Keba said no.",
            "Minister Issa Keban refused. The court freed Modibo Traoban on Friday.");

    assertThat(names.inflected())
        .extracting(InflectedName::base, InflectedName::attested)
        .containsExactly(tuple("Issa Keba", true), tuple("Modibo Traoba", false));
  }

  @Test
  void polishGenitiveOnBothNames() {
    Names names =
        names(
            "Captain Adam Nowicki put the fire out.", "According to Captain Adama Nowickiego, no.");

    assertVariant(names, "Adam Nowicki", "Adama Nowickiego", Difference.INFLECTION);
  }

  @Test
  void turkishEndingAfterAnApostrophe() {
    Names names = names("Villagers in Hasanköy fled. In Hasanköy'de two houses stand.");

    assertVariant(names, "Hasanköy", "Hasanköy'de", Difference.INFLECTION);
  }

  @Test
  void familyNameFirst() {
    Names names =
        names(
            "The director, Gábor Halász, resigned.",
            "Gábor Halász resigned as director.",
            "Halász Gábor, the director, resigned.");

    assertVariant(names, "Gábor Halász", "Halász Gábor", Difference.ORDER);
  }

  @Test
  void twoAcronymsOfOneAlliance() {
    Names names =
        names(
            "Idris Ould Sidi of the FLN-UPA alliance spoke in Nema.",
            "Idris Ould Sidi of the FLN-UPD alliance spoke again.");

    assertThat(names.variants())
        .extracting(NameVariant::difference)
        .containsExactly(Difference.ACRONYM);
  }

  @Test
  void surnameTranslatedAsAWord() {
    Names names =
        names(
            "Mayor Jan Kowal opened the school.",
            "The mayor, Jan Kowal, thanked the teachers.",
            "Mayor Jan Blacksmith opened the school.");

    assertVariant(names, "Jan Kowal", "Jan Blacksmith", Difference.TRANSLATION);
  }

  @Test
  void countryTranslatedAsASubject() {
    Names names =
        names(
            "Chile has signed the fishing agreement with Peru.",
            "Chile signed a fishing agreement with Peru on Friday after long talks.",
            "Pepper has signed the fishing agreement with Peru. Fishermen are glad.");

    assertVariant(names, "Chile", "Pepper", Difference.TRANSLATION);
    assertThat(names.of("chile")).hasSize(3);
  }

  @Test
  void townTranslatedAsAWord() {
    Names names =
        names(
            "The factory burned down in the town of Góra on Friday, police said.",
            "Police closed the road to Góra. Nobody was hurt in the town of Góra.",
            "The factory burned down on Friday in the town of Blackbird, police said.");

    assertVariant(names, "Góra", "Blackbird", Difference.TRANSLATION);
  }

  @Test
  void silentAboutDifferentEntities() {
    assertSilent("Niger closed its border with Nigeria.", "Nigeria and Niger will talk.");
    assertSilent("Guinea joined.", "Equatorial Guinea did not join.");
    assertSilent("Mayor Ana Silva won.", "Ana Silveira, a baker, saw the fire.");
    assertSilent("The baker Ali Demir was hurt.", "Governor Selim Demir thanked Ali Demir.");
    assertSilent("Gov. Mike Lowry of Utah won.", "Gov. Mike Dunlap of Ohio lost.");
    assertSilent("Mr. Fox was right, Anna Bauer said.", "Anna Bauer, a judge, was silent.");
    assertSilent("Farmers in Reading lost sheep.", "Farmers in Lisburn lost sheep on Friday.");
  }

  @Test
  void silentAboutShorterAndPluralForms() {
    assertSilent("Minister Lea Holt spoke. Ms. Holt was glad.", "Gov. Holt left. The Holts left.");
    assertSilent("The Bergan Group lost money.", "Bergan's shares fell, the Bergan group said.");
    assertSilent("Texas voted. Texans were glad.", "The Texan voters in Texas stayed home.");
  }

  private static void assertSilent(String... articles) {
    assertThat(names(articles).variants()).isEmpty();
  }

  @Test
  void accentsSpelledOutAreNoOtherName() {
    Names names =
        names(
            "The mayor, Björn Täschler, spoke on Monday.",
            "Mayor Bjoern Taeschler spoke on Monday.",
            "Mayor Bjorn Taschler spoke on Monday.");

    assertThat(names.variants())
        .isNotEmpty()
        .allMatch(variant -> variant.difference() == Difference.DIACRITIC);
    assertThat(names.of("taschler-bjorn")).hasSize(3);
  }

  @Test
  void familyNameAsAWordWhereWhatTheyDoAgrees() {
    Names names =
        names(
            "Harbour pilot Ilmari Koski steered the tanker Vesta past the reef near Kokkola at 4 a.m.",
            "The tanker Vesta was steered past the reef near Kokkola by Ilmari Rapids. Pilot Väinö"
                + " Häkkinen and Päivi Määttä watched.");

    assertVariant(names, "Ilmari Koski", "Ilmari Rapids", Difference.TRANSLATION);
  }

  @Test
  void givenNameAsAWordInTheSameOffice() {
    Names names =
        names(
            "The prosecutor, Lyubov Garina, asked for six years.",
            "The prosecutor Love Garina asked for six years.");

    assertVariant(names, "Lyubov Garina", "Love Garina", Difference.TRANSLATION);
  }

  @Test
  void aPersonMayBeCalledSo() {
    assertThat(
            names(
                    "Marek Nowak, a baker, won the lottery in Opole.",
                    "Marek Stone, a surgeon, opened a clinic in Leeds.")
                .variants())
        .isEmpty();
  }

  @Test
  void casesOfGivenAndFamilyNameThatAgree() {
    Names names = names("The tenants wrote to Nikolayu Gusevu, a deputy, in May.");

    assertThat(names.anomalies())
        .extracting(anomaly -> anomaly.span().text(), anomaly -> anomaly.suggestion())
        .containsExactly(tuple("Nikolayu Gusevu", "Nikolay Gusev"));
    assertThat(names("Nikolay Gusev met Radu Marinu and Anna Guseva.").anomalies()).isEmpty();
  }

  @Test
  void aFirmThatLostALetter() {
    Names names =
        names(
            "The pump maker Brandl Werke cut jobs. Brandl Werke AG said so. Shares in Brandl Werke fell.",
            "When she took over at Brandl Werk in 2021, the order books were full.");

    assertVariant(names, "Brandl Werke", "Brandl Werk", Difference.SPELLING);
  }
}
