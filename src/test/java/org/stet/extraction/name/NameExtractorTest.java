package org.stet.extraction.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stet.extraction.Parsed;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Mention;
import org.stet.fact.NameKind;

class NameExtractorTest {
  private static final NameExtractor EXTRACTOR = new NameExtractor(Parsed.LEXICON);

  private static Names names(String... articles) {
    List<ParsedArticle> story = new ArrayList<>();
    for (int i = 0; i < articles.length; i++) {
      story.add(Parsed.source("source-" + (i + 1) + ".txt", articles[i]));
    }
    return EXTRACTOR.extract(story);
  }

  private static Mention mention(Names names, String spelling) {
    return names.mentions().stream()
        .filter(mention -> mention.spelling().equals(spelling))
        .findFirst()
        .orElseThrow(() -> new AssertionError(spelling + " not in " + names.mentions()));
  }

  @Test
  void personHasTitleGivenAndFamilyName() {
    Mention mention =
        mention(
            names("The Estonian foreign minister Kadri Lepik met union leaders on Friday."),
            "Kadri Lepik");

    assertThat(mention.kind()).isEqualTo(NameKind.PERSON);
    assertThat(mention.given()).isEqualTo("Kadri");
    assertThat(mention.family()).isEqualTo("Lepik");
    assertThat(mention.title().text()).isEqualTo("Estonian foreign minister");
    assertThat(mention.entityKey()).isEqualTo("lepik-kadri");
  }

  @Test
  void appositionIsATitleToo() {
    Names names =
        names("Omar Benhaddou, a spokesman for the dockers, said the strike would go on.");

    assertThat(mention(names, "Omar Benhaddou").title().text())
        .isEqualTo("spokesman for the dockers");
  }

  @Test
  void particlesHyphensAndInitialsStayInTheName() {
    Names names =
        names(
            "Judge Els van der Velde sent Yusuf El-Khatib to prison. J.P. Rao, his lawyer, will"
                + " appeal.");

    assertThat(mention(names, "Els van der Velde").family()).isEqualTo("van der Velde");
    assertThat(mention(names, "Yusuf El-Khatib").family()).isEqualTo("El-Khatib");
    assertThat(mention(names, "J.P. Rao").given()).isEqualTo("J.P.");
  }

  @Test
  void surnameGoesToTheBearerInTheSameArticle() {
    Names names =
        names(
            "Minister Aino Salo resigned. Salo gave no reason.",
            "Mikko Salo, 34, won the race in Lahti. Salo fell twice.");

    assertThat(names.of("salo-aino")).hasSize(2);
    assertThat(names.of("salo-mikko")).hasSize(2);
  }

  @Test
  void twoGivenNamesAreTwoPeople() {
    Names names =
        names("Jonas De Wit kept the books. His brother Pieter De Wit, 50, sold the paintings.");

    assertThat(mention(names, "Jonas De Wit").entityKey()).isEqualTo("de-wit-jonas");
    assertThat(mention(names, "Pieter De Wit").entityKey()).isEqualTo("de-wit-pieter");
    assertThat(names.variants()).isEmpty();
  }

  @Test
  void shortAndLongNameOfACompanyAreOne() {
    Names names =
        names(
            "Norvik Group will close two mills. Norvik said nobody would be dismissed.",
            "The “Norvik Group” is based in Bergen.");

    assertThat(names.of("norvik")).hasSize(3);
    assertThat(mention(names, "Norvik").kind()).isEqualTo(NameKind.ORGANISATION);
  }

  @Test
  void acronymIsBoundToItsExpansion() {
    Names names =
        names(
            "The Coastal Rescue Federation (CRF) sent two boats. CRF crews found nobody in the bay.");

    assertThat(mention(names, "Coastal Rescue Federation").acronym().text()).isEqualTo("CRF");
    assertThat(mention(names, "Coastal Rescue Federation").entityKey()).isEqualTo("crf");
  }

  @Test
  void placeIsToldByTheNounBesideIt() {
    Names names = names("The fire began near the town of Olvera and spread to Zorita province.");

    assertThat(mention(names, "Olvera").kind()).isEqualTo(NameKind.PLACE);
    assertThat(mention(names, "Zorita").kind()).isEqualTo(NameKind.PLACE);
  }

  @Test
  void bodyNamedLikeAPersonIsABody() {
    Names names =
        names("The retailer Marta Lund lost money. Doctors at the Krupski hospital left.");

    assertThat(mention(names, "Krupski").kind()).isEqualTo(NameKind.ORGANISATION);
  }

  @Test
  void peopleAndCapitalHaveTheKeyOfTheCountry() {
    Names names =
        names("Ties with Kyiv are good. The Ukrainians won 2-1 in Kyiv. Chad lost to the Dutch.");

    assertThat(names.mentions())
        .extracting(Mention::spelling, Mention::entityKey)
        .containsExactly(
            tuple("Kyiv", "ukraine"),
            tuple("Ukrainians", "ukraine"),
            tuple("Kyiv", "kyiv"),
            tuple("Chad", "chad"),
            tuple("Dutch", "netherlands"));
  }

  @Test
  void daysAndOfficesAreNoNames() {
    Names names = names("The Minister spoke on Monday. In March the Ministry had promised more.");

    assertThat(names.mentions()).isEmpty();
  }

  @Test
  void headlineInTitleCaseNamesOnlyWhatTheStoryNames() {
    Names names = names("Storm Brings Down Norvik Roof in Norway\n\nNorvik said its roof fell.");

    assertThat(names.mentions())
        .extracting(Mention::spelling)
        .containsExactly("Norvik", "Norway", "Norvik");
  }

  @Test
  void phraseHasTheKeyOfWhomItStandsFor() {
    assertThat(key("Ukrainian special services trained them.", "services")).contains("ukraine");
    assertThat(key("Mali's government cut the ties.", "government")).contains("mali");
    assertThat(key("Malian rebels attacked.", "rebels")).contains("rebel");
    assertThat(key("The central bank raised rates.", "bank")).contains("central bank");
    assertThat(key("They denied it.", "They")).isEmpty();
  }

  private static Optional<String> key(String text, String word) {
    ParsedArticle article = Parsed.source("source-1.txt", text);
    ParsedSentence sentence = article.sentences().get(0);
    Token head =
        sentence.tokens().stream().filter(token -> token.text().equals(word)).findFirst().get();
    return EXTRACTOR.extract(List.of(article)).keyFor(sentence, head);
  }

  @Test
  void genderIsReadFromTitlesAndPronouns() {
    Names names =
        names(
            "Ms. Orr left early. Spokesman Ilir Hoxha denied it. Edda Holm won. She thanked her"
                + " coach.");

    assertThat(names.genderOf("orr").gender()).isEqualTo(Gender.FEMALE);
    assertThat(names.genderOf("hoxha-ilir").gender()).isEqualTo(Gender.MALE);
    assertThat(names.genderOf("holm-edda").gender()).isEqualTo(Gender.FEMALE);
    assertThat(names.genderOf("nobody").gender()).isEqualTo(Gender.UNKNOWN);
  }

  @Test
  void oddTextIsSurvived() {
    assertThat(names("").mentions()).isEmpty();
    assertThat(names("\u0000\u0007 ’’ -- 🙂 ((").mentions()).isEmpty();
    assertThat(names("A".repeat(3000) + " " + "Bo-".repeat(500) + " x").variants()).isEmpty();
  }
}
