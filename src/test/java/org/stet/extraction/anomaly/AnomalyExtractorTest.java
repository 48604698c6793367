package org.stet.extraction.anomaly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.extraction.Parsed;
import org.stet.extraction.layout.LayoutReader;
import org.stet.extraction.name.Names;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.SyntaxParser;
import org.stet.fact.Anomaly;
import org.stet.fact.AnomalyType;
import org.stet.fact.Article;
import org.stet.fact.Mention;
import org.stet.fact.NameKind;
import org.stet.fact.Role;
import org.stet.fact.Span;

class AnomalyExtractorTest {
  private static final AnomalyExtractor EXTRACTOR = new AnomalyExtractor(Parsed.LEXICON);
  private static final Names NOBODY = new Names(List.of(), List.of());

  private static List<Anomaly> extract(String text) {
    return EXTRACTOR.extract(List.of(Parsed.text(text)), NOBODY).stream()
        .filter(anomaly -> anomaly.confidence() >= 0.5)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "INVERTED_ACCORDING_TO; Minister Anna Berg according to the newspaper was surprised.; Minister Anna Berg according to the newspaper",
        "STRANDED_PREPOSITION; The minister spoke on Monday with her colleague Anna Berg with.; Anna Berg with",
        "PREPOSED_ATTRIBUTE; Reuters in the picture taken on Monday, the mayor is holding a flag.; Reuters in the picture taken on Monday",
        "CALQUE; The minister met his official brother in Oslo.; official brother",
        "CALQUE; The authority took back the permission of the airline.; took back the permission",
        "FALSE_FRIEND; Actually, she is preparing a new law.; Actually, she is preparing",
        "FALSE_FRIEND; The ordinator of the ward confirmed the death.; ordinator",
        "LITERAL_IDIOM; \"We asked them ten times. It was peas against the wall,\" he said.; peas against the wall",
        "LITERAL_IDIOM; \"There is no cow on the ice,\" the minister said.; cow on the ice",
        "FALSE_FRIEND; The budget passed with 54 against 46 voices.; with 54 against 46 voices",
        "FALSE_FRIEND; The list becomes support from three mayors.; becomes support from",
        "FALSE_FRIEND; Nine people recovered in hospital after the lunch had eaten mussels.; people recovered in hospital",
        "FALSE_FRIEND; The team classified for the final on penalties.; classified for the final",
        "FALSE_FRIEND; The two brothers sat on the bench of the accused.; bench of the accused",
        "FALSE_FRIEND; The lorry drove against a tree near Ulm.; drove against a tree",
        "FALSE_FRIEND; The crowd left, the matter which led to a traffic jam.; , the matter which led",
        "LITERAL_IDIOM; The two leaders met under four eyes.; under four eyes",
        "LITERAL_IDIOM; The reform is a drop in the sea.; drop in the sea",
        "HONORIFIC; The goal pleased president Murat Bey greatly.; president Murat Bey",
        "CALQUE; The office will vigorously promote the reform.; vigorously promote the",
        "NUMBER_FORMAT; The mill burns 30 ten thousand tons.; 30 ten thousand",
        "NUMBER_FORMAT; The road cost 5 millions of crowns.; 5 millions of",
        "NUMBER_FORMAT; Polls close at 18.00 o'clock.; 18.00 o'clock",
        "NUMBER_FORMAT; It was sold in 2019 year to a bank.; 2019 year",
        "STRANDED_PREPOSITION; She will visit the school with the mayor and then the mill with.; the mill with",
        "NUMBER_FORMAT; The army sent 2.400 blankets.; 2.400 blankets",
        "NUMBER_FORMAT; Inflation rose to 3,5 percent.; 3,5 percent",
        "NUMBER_FORMAT; The road cost 12 milliard crowns.; 12 milliard crowns",
        "DATE_FORMAT; The bank closed on 2025. March 3. in the evening.; 2025. March 3.",
        "DATE_FORMAT; The trial begins on 14.02.2025 in Graz.; 14.02.2025",
        "HONORIFIC; Esteemed Minister stated that schools would open.; Esteemed Minister stated",
        "FIRST_PERSON; The fire killed 12 of our citizens.; 12 of our citizens",
        "UNTRANSLATED_WORD; The kaymakam visited the tents.; kaymakam",
        "UNTRANSLATED_WORD; The government has many nepřátelé abroad.; nepřátelé",
        "FOREIGN_SCRIPT; The soldiers reached the село before noon.; село",
        "INFLECTED_NAME; Two houses fell down in Yazgılı'da on Monday.; Yazgılı'da",
        "INFLECTED_NAME; The minister criticised the EU:n new plan.; EU:n",
        "FOREIGN_GRAMMAR; The bridge is closed since Monday.; is closed since Monday",
        "FOREIGN_GRAMMAR; The minister has resigned yesterday.; has resigned yesterday",
        "FOREIGN_GRAMMAR; Yesterday has the court decided that the law is void.; Yesterday has the court",
        "FOREIGN_GRAMMAR; About this on Friday informed the head of the port.; About this on Friday informed",
        "FOREIGN_GRAMMAR; The vote took place on friday in Rome.; friday",
        "FOREIGN_GRAMMAR; The fleet consists from nine ships.; consists from",
        "NUMBER_FORMAT; The pond lost 2,7 cubic metres of water.; 2,7",
        "DATE_FORMAT; The trial begins this Monday 3/11 in Graz.; Monday 3/11",
        "DATE_FORMAT; The boat left the harbour on Sunday 9.3. at noon.; 9.3.",
        "REPORTED_SPEECH_TENSE; According to the paper, the two men would have attended the lesson.; the two men would have attended",
        "WRONG_PRONOUN; The company assured that she will pay for the repairs.; she will pay"
      })
  void aTraceOfTranslationIsFound(AnomalyType type, String text, String words) {
    assertThat(extract(text))
        .filteredOn(anomaly -> anomaly.type() == type)
        .extracting(anomaly -> anomaly.span().text())
        .containsExactly(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "According to the newspaper, Minister Anna Berg was surprised.",
        "Anna Berg, according to the newspaper, was surprised.",
        "It was the city that she had come to Paris from.",
        "Which country did he visit France with?",
        "Police in the city of Lyon, the third largest in France, made two arrests.",
        "Microsoft under the agreement will pay the fine.",
        "The minister met his counterpart in Oslo.",
        "Actually, the report was wrong.",
        "The magnitude was 5.842 and the depth 9.7 kilometres.",
        "Turnout was 41.2 percent in 1,200 districts.",
        "The muhtar, or village head, said all four had been asleep.",
        "The *modello*, an oil sketch on panel, was sold.",
        "He wrote \"село\" on the map.",
        "They ate in a café near the façade of Sana'a University.",
        "Anna Berg said she would resign. She has two children.",
        "The mayor came on Monday. The city said he would resign.",
        "He said the plan would have cost millions if parliament had passed it.",
        "\"Our citizens deserve better,\" the mayor said.",
        "The dog slept and the cook fried the eggs.",
        "His Excellency Mr. Ali Musa entered the building.",
        "The Ministry of Emergency Situations sent two helicopters.",
        "Flights to Kuala Lumpur's old airport and to Nuku'alofa were cancelled."
      })
  void soundEnglishIsLeftAlone(String text) {
    assertThat(extract(text)).isEmpty();
  }

  @Test
  void aPersonIsNotHeInOneArticleAndSheInAnother() {
    ParsedArticle first =
        Parsed.source("first.txt", "Sabo Ilka said the bank was safe. She had checked it herself.");
    ParsedArticle second =
        Parsed.source(
            "second.txt", "Sabo Ilka told the press about it. He said nobody would lose.");
    Names names = new Names(List.of(person(first), person(second)), List.of());

    assertThat(EXTRACTOR.extract(List.of(first, second), names))
        .filteredOn(anomaly -> anomaly.type() == AnomalyType.WRONG_PRONOUN)
        .singleElement()
        .satisfies(
            anomaly -> {
              assertThat(anomaly.span().article()).isEqualTo("second.txt");
              assertThat(anomaly.span().text()).isEqualTo("He");
              assertThat(anomaly.basis().text()).isEqualTo("She");
            });
  }

  private static Mention person(ParsedArticle article) {
    Span span = article.article().span(0, "Sabo Ilka".length());
    return new Mention(
        span, NameKind.PERSON, "person:sabo", span.text(), "Ilka", "Sabo", null, null);
  }

  @Test
  void anOddPhraseCountsOnlyWhereItsLanguageHasShownItself() {
    String odd = "The families thanked God after the disgrace.";

    assertThat(certain(odd)).isEmpty();
    assertThat(certain(odd + "\n\nThe driver assisted to the funeral."))
        .extracting(anomaly -> anomaly.span().text())
        .contains("after the disgrace");
  }

  @Test
  void theSourceLanguageIsToldFromTheOutletAndTheTraces() {
    String text = "outlet: El Correo de Tarma\n\nThe driver assisted to the funeral.";
    Article article =
        new Article("a.txt", Role.SOURCE, text, 0, null, "El Correo de Tarma", null, null);

    assertThat(EXTRACTOR.read(List.of(Parsed.article(article)), NOBODY).languages())
        .singleElement()
        .satisfies(
            language -> {
              assertThat(language.language()).isEqualTo("Spanish");
              assertThat(language.evidence()).hasSize(2);
            });
    assertThat(
            EXTRACTOR.read(List.of(Parsed.text("The council met on Monday.")), NOBODY).languages())
        .isEmpty();
  }

  private static List<Anomaly> certain(String text) {
    return extract(text).stream().filter(anomaly -> anomaly.confidence() >= 0.6).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The parents of the patients at the children's ward met the pupils.",
        "She became more confident with 88 voices in the choir behind her.",
        "As the Hungarian saying goes, the fence is not made of sausage.",
        "The gas company Nordgas reported a loss, according to its website.",
        "The judge found him guilty. He sentenced him to two years.",
        "Ms Berg visited the mill she had worked with.",
        "Organisers, organisations and a recogniser of faces came.",
        "He died at 5 o'clock, aged 81, in 2019."
      })
  void whatResemblesATraceIsLeftAlone(String text) {
    assertThat(certain(text)).isEmpty();
  }

  @Test
  void aBodyOrCourtIsNotHeOrShe() {
    assertThat(certain("The bank reported a loss of 90 million crowns, according to her website."))
        .extracting(anomaly -> anomaly.span().text())
        .containsExactly("her");
    assertThat(certain("The Supreme Court judged Oleh Bondar. He found the accused guilty."))
        .extracting(anomaly -> anomaly.type())
        .containsExactly(AnomalyType.WRONG_PRONOUN);
  }

  @Test
  void doubtfulSignsCountBesideCertainOnes() {
    String hearsay = "The fighters would have received training, the paper reported.";

    assertThat(extract(hearsay)).noneMatch(anomaly -> anomaly.confidence() >= 0.6);
    assertThat(extract(hearsay + " The army sent 2.400 blankets. The ordinator was glad."))
        .extracting(Anomaly::type)
        .contains(AnomalyType.REPORTED_SPEECH_TENSE);
  }

  @Test
  void everyBlockOfResidueIsAnAnomaly() {
    Article article =
        Article.of("draft.txt", Role.DRAFT, "The ferry left.\n\nADVERTISEMENT\n\nIt was late.");
    ParsedArticle parsed = new SyntaxParser().parse(new LayoutReader(Parsed.LEXICON).read(article));

    assertThat(EXTRACTOR.extract(List.of(parsed), NOBODY))
        .extracting(Anomaly::type)
        .containsExactly(AnomalyType.ADVERTISEMENT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\u0000", "🙂 🙂 🙂.", "according to", "with.", "'''''", "1.1.1.1.1"})
  void oddTextDoesNoHarm(String text) {
    assertThat(EXTRACTOR.extract(List.of(Parsed.text(text)), NOBODY)).isNotNull();
  }
}
